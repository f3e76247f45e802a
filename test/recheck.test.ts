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

/**
 * By its own limits a text that runs for a second is an attack, and on a busy machine every long one does: what is found so is looked for
 * once more, where steps count and not the clock.
 */
const BY_CLOCK = { timeout: 180_000 }
const BY_STEPS = { timeout: 300_000, incubationTimeout: 20_000, attackTimeout: 60_000 }

const isSafe = (source: string, flags: string): boolean =>
  [BY_CLOCK, BY_STEPS].some((limits) => checkSync(source, flags, limits).status === 'safe')

describe('patterns', () => {
  it('are found in the build', () => {
    expect(patterns.length).toBeGreaterThan(300)
  })

  it('have no vulnerable one among them', { timeout: 1_200_000 }, () => {
    const bad = patterns.filter(({ source, flags }) => !isSafe(source, flags))
    expect(bad.map(({ file, source, flags }) => `${file}  /${source}/${flags}`)).toEqual([])
  })
})
