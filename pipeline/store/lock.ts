import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

/** Thrown where another run works on the same database. */
export class Locked extends Error {
  constructor(file: string) {
    super(`Another run is working on ${file}`)
    this.name = 'Locked'
  }
}

/**
 * Locks a database for one run by an exclusive transaction on `FILE.lock`, and returns what releases it. The lock is the
 * operating system's: it ends with the process, however that ends, so that none is ever left behind.
 * Throws Locked where another process holds it.
 */
export function lockDatabase(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Database(`${file}.lock`, { timeout: 0 })
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
