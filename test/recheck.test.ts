import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const collector = fileURLToPath(new URL('./support/patterns.mjs', import.meta.url))
const patterns = execFileSync(process.execPath, [collector], { encoding: 'utf8', maxBuffer: 1 << 26 })
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Pattern)

describe('patterns', () => {
  it('are found in the build', () => {
    expect(patterns.length).toBeGreaterThan(300)
  })

  it('have no vulnerable one among them', { timeout: 1_200_000 }, () => {
    const bad = patterns.flatMap(({ file, source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 180_000 })
      return status === 'safe' ? [] : [`${status}  ${file}  /${source}/${flags}`]
    })
    expect(bad).toEqual([])
  })
})
