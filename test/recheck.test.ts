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

/** By its own limits a text that runs for a second is an attack, as any long one does on a busy machine: steps are to count, not the clock. */
const STEPS = { timeout: 300_000, incubationTimeout: 20_000, attackTimeout: 60_000 }

describe('patterns', () => {
  it('are found in the build', () => {
    expect(patterns.length).toBeGreaterThan(300)
  })

  it('have no vulnerable one among them', { timeout: 1_200_000 }, () => {
    const bad = patterns.flatMap(({ file, source, flags }) => {
      const { status } = checkSync(source, flags, STEPS)
      return status === 'safe' ? [] : [`${status}  ${file}  /${source}/${flags}`]
    })
    expect(bad).toEqual([])
  })
})
