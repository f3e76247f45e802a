import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Store } from '../store/store.ts'
import { knownFolder } from './catch-up.ts'

/**
 * The folder of decision files: the one asked for, else the one that the database was last used with, else `decisions` beside
 * the corpus. One that is gone gives way where there is one beside the corpus, as after a move of both.
 */
export function decisionsFolder(store: Store, given: string | undefined, corpus = 'corpus'): string {
  if (given !== undefined) return resolve(given)
  const beside = join(dirname(resolve(corpus)), 'decisions')
  const known = knownFolder(store)
  return known === null || (!existsSync(known) && existsSync(beside)) ? beside : known
}
