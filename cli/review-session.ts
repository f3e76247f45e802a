import { accessSync, constants, existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { catchUp, DecisionsMissing } from '../pipeline/decisions/catch-up.ts'
import { decisionsFolder } from '../pipeline/decisions/folder.ts'
import { DecisionRefused } from '../pipeline/decisions/make-claim.ts'
import type { ReviewSession } from '../pipeline/decisions/session.ts'
import { StoreUnusable } from '../pipeline/store/database.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import type { Store } from '../pipeline/store/store.ts'
import { UsageError } from './exit-code.ts'
import { shellQuote } from './output/escape.ts'
import { nextCommand, talk } from './output/talk.ts'

/** What every command that reads or makes decisions is told. */
export interface ReviewOptions {
  readonly db: string
  readonly corpus?: string
  readonly decisions?: string
  readonly actor?: string
  readonly json: boolean
  readonly quiet: boolean
}

const MAX_SHOWN = 5

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/**
 * Catches up with the decision files and tells of lines that are none, unless that was `told` before; returns the folder.
 * Throws UsageError.
 */
export function catchUpAndTell(
  store: Store,
  { decisions, corpus, db }: Omit<ReviewOptions, 'json' | 'quiet'>,
  { told }: { readonly told: boolean } = { told: false },
): string {
  const directory = decisionsFolder(store, decisions, corpus)
  try {
    const found = catchUp(store, directory)
    const broken = told ? [] : found
    const { problem } = talk(false)
    for (const { file, line, reason } of broken.slice(0, MAX_SHOWN))
      problem(`! ${directory}/${file}${line === null ? '' : `:${line}`}: ${reason}`)
    if (broken.length > MAX_SHOWN) problem(`! … and ${broken.length - MAX_SHOWN} more of the decision files`)
    return directory
  } catch (error) {
    if (!(error instanceof DecisionsMissing)) throw error
    throw new UsageError(error.message, nextCommand(`queue --decisions ${shellQuote(error.directory)}`, { db }))
  }
}

function isWritable(db: string): boolean {
  try {
    // Beside the database stand its journal and its index.
    for (const path of [db, dirname(db)]) accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The folder of decisions of a database that cannot be written; tells that it may be behind. */
function asItIs(store: Store, { decisions, corpus, db }: ReviewOptions): string {
  talk(false).problem(`note: ${db} cannot be written: it shows the decisions that it knows already`)
  return decisionsFolder(store, decisions, corpus)
}

/**
 * Runs work on a store that is caught up with the decision files. Throws UsageError for what cannot be decided, StoreUnusable.
 */
export async function withReview<T>(
  options: ReviewOptions,
  work: (session: ReviewSession) => T | Promise<T>,
): Promise<T> {
  if (!existsSync(options.db)) throw new StoreUnusable(`There is no database at ${options.db}`)
  const readonly = !isWritable(options.db)
  const store = await openSqliteStore(options.db, { readonly })
  try {
    const directory = readonly ? asItIs(store, options) : catchUpAndTell(store, options)
    const actor = options.actor ?? systemUser()
    return await work({ store, directory, actor, now: Date.now })
  } catch (error) {
    if (error instanceof DecisionRefused) throw new UsageError(error.message)
    throw error
  } finally {
    store.close()
  }
}
