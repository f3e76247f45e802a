import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'

/** One regular expression of the build, as it was written, and the module that holds it. */
export interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const collector = fileURLToPath(new URL('./patterns.mjs', import.meta.url))
const listed = fileURLToPath(new URL('./safe-patterns.txt', import.meta.url))
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string }

/** Every pattern of the build; see patterns.mjs. */
export const patternsOfBuild = (): Pattern[] =>
  execFileSync(process.execPath, [collector], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Pattern)

/**
 * By its own limits a text that runs for a second is an attack, and on a busy machine every long one does: what is found so is looked for
 * once more, where steps count and not the clock.
 */
const BY_CLOCK = { timeout: 180_000 }
const BY_STEPS = { timeout: 300_000, incubationTimeout: 20_000, attackTimeout: 60_000 }

/** What the checker finds: `fuzz` tells that it had to try texts, which takes a second a pattern, and not only to read the pattern. */
export const verdict = ({ source, flags }: Pattern): { safe: boolean; fuzz: boolean } => {
  const first = checkSync(source, flags, BY_CLOCK)
  const safe = first.status === 'safe' || checkSync(source, flags, BY_STEPS).status === 'safe'
  return { safe, fuzz: first.checker === 'fuzz' }
}

/** A pattern's line in the list: the checker's version is part of it, so that another version tries all of them anew. */
export const digest = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${version}\n/${source}/${flags}`).digest('hex').slice(0, 24)

/** The patterns that the checker has tried with texts of its own and found safe, by digest; written by `npm run recheck`. */
export const triedBefore = (): Set<string> => new Set(readFileSync(listed, 'utf8').split('\n'))

/** Writes the list anew, sorted, so that a change of one rule is a change of one line. */
export const writeTried = (digests: readonly string[]): void =>
  writeFileSync(listed, `${[...new Set(digests)].sort().join('\n')}\n`)
