import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('scores', () => {
  it('keeps every figure at or above its committed floor', { timeout: 600_000 }, () => {
    const output = execFileSync(process.execPath, ['scripts/score.mjs', '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const { figures, fallen } = JSON.parse(output) as { figures: Record<string, number>; fallen: string[] }
    expect(Object.keys(figures).length).toBeGreaterThan(10)
    expect(fallen).toEqual([])
    if (!existsSync(new URL('../../shared/tools/score.mjs', import.meta.url)))
      console.warn('No ../shared beside the project: seeds and suites were not scored.')
  })
})
