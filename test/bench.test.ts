import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('../bench/main.mjs', import.meta.url))

it('the bench runs on a few articles and prints its figures', { timeout: 120_000 }, () => {
  const args = [main, '--runs', '1', '--articles', '6', '--peers', '1']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  for (const part of ['English', 'Korean', 'both']) {
    expect(stdout).toMatch(new RegExp(`^${part} +one thread +\\d+ documents/s +\\d+\\.\\d\\d MB/s$`, 'm'))
    expect(stdout).toMatch(new RegExp(`^${part} +\\d+ threads .* times one thread$`, 'm'))
  }
  expect(stdout).toMatch(/share of read .* extract .* store /)
  for (const peer of ['chrono-node', 'wink-nlp', 'recognizers-text']) expect(stdout).toContain(peer)
})
