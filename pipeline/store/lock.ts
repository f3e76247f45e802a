import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreUnusable } from './database.ts'

/** Thrown where another run works on the same database. */
export class Locked extends Error {
  constructor(file: string) {
    super(`Another run is working on ${file}`)
    this.name = 'Locked'
  }
}

function openLock(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new Database(`${file}.lock`, { timeout: 0 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreUnusable(`${file}.lock cannot be made: ${reason}`, { cause: error })
  }
}

/**
 * Locks a database for one run by an exclusive transaction on `FILE.lock`, and returns what releases it. The lock is the
 * operating system's: it ends with the process, however that ends, so that none is ever left behind.
 * Throws Locked where another process holds it, StoreUnusable where the file cannot be made.
 */
export function lockDatabase(file: string): () => void {
  const lock = openLock(file)
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new Locked(file)
    throw error
  }
  return () => {
    lock.exec('rollback')
    lock.close()
  }
}
