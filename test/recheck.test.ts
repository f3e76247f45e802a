import { describe, expect, it } from 'vitest'
import { digest, patternsOfBuild, triedBefore, verdict, writeTried } from './support/pattern-checks.js'

const patterns = patternsOfBuild()
/** `npm run recheck` writes the list of tried patterns; `npm run test:long` tries them all and writes nothing. */
const writes = process.env['TEUKGU_RECHECK'] === 'write'
const tried = process.env['TEUKGU_LONG'] ? new Set<string>() : triedBefore()

describe('patterns', () => {
  it('are found in the build', () => {
    expect(patterns.length).toBeGreaterThan(300)
  })

  it('would be found vulnerable if they were', () => {
    expect(verdict({ file: '', source: '^(?:a|a)*$', flags: 'u' }).safe).toBe(false)
    expect(verdict({ file: '', source: '(?<=x)(?:a|a)*$', flags: 'u' }).safe).toBe(false)
  })

  it('have no vulnerable one among them', { timeout: 1_200_000 }, () => {
    const kept = patterns.filter((pattern) => tried.has(digest(pattern)))
    const fresh = patterns.filter((pattern) => !tried.has(digest(pattern))).map((of) => ({ of, ...verdict(of) }))
    const bad = fresh.filter(({ safe }) => !safe).map(({ of }) => `${of.file}  /${of.source}/${of.flags}`)
    if (writes) writeTried([...kept, ...fresh.filter(({ safe, fuzz }) => safe && fuzz).map(({ of }) => of)].map(digest))
    expect(bad).toEqual([])
  })
})
