import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { migrations } from './migrations.ts'

/** Thrown where a database cannot be used as it is: missing, not ours, or of a newer version. The message says which. */
export class StoreUnusable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreUnusable'
  }
}

function setUp(db: Database.Database, readonly: boolean): void {
  // Waits for a writer's commit instead of failing at once.
  db.pragma('busy_timeout = 5000')
  db.pragma('foreign_keys = ON')
  if (readonly) return
  // Of a new database: texts and cached outputs take fewer pages, and writing takes a fifteenth less time; larger ones make search slower.
  db.pragma('page_size = 8192')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  // A page that many batches touch is copied once for all: 32 MiB of changes between two checkpoints. With more, the last
  // one comes when the threads are done and nothing is left to do while it waits for the disk.
  db.pragma('wal_autocheckpoint = 4000')
  db.pragma('cache_size = -65536')
}

/** Names of the applied migrations; empty for a fresh database. */
function applied(db: Database.Database): readonly string[] {
  const table = db.prepare("select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'").get()
  if (table === undefined) return []
  return db.prepare('select name from kysely_migration order by name').pluck().all() as string[]
}

/** All migrations or none: a process that ends among them leaves the database as it was. */
async function migrate(db: Database.Database): Promise<void> {
  const kysely = new Kysely<unknown>({ dialect: new SqliteDialect({ database: db }) })
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => ({ ...migrations }) } })
  // The migrator itself opens no transaction on SQLite.
  db.exec('begin immediate')
  try {
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    db.exec('commit')
  } catch (error) {
    // Where the disk is full, SQLite has ended the transaction by itself.
    if (db.inTransaction) db.exec('rollback')
    throw error
  }
}

/** The tables that the migrator makes for itself before anything else: an older version may have ended after them. */
const MIGRATOR_TABLES = "('kysely_migration', 'kysely_migration_lock')"

function checkOurs(db: Database.Database, file: string, names: readonly string[]): void {
  const unknown = names.find((name) => !Object.hasOwn(migrations, name))
  if (unknown !== undefined)
    throw new StoreUnusable(`${file} was made by a newer version (migration ${unknown} is not known here)`)
  if (names.length > 0) return
  const foreign = db
    .prepare(`select name from sqlite_master where type = 'table' and name not in ${MIGRATOR_TABLES} limit 1`)
    .pluck()
    .get()
  if (foreign !== undefined) throw new StoreUnusable(`${file} is a database of something else (table ${foreign})`)
}

async function prepareDatabase(db: Database.Database, file: string, readonly: boolean): Promise<void> {
  setUp(db, readonly)
  const names = applied(db)
  checkOurs(db, file, names)
  if (names.length === Object.keys(migrations).length) return
  if (readonly)
    throw new StoreUnusable(`${file} was made by an older version: run \`teukgu run\` once to bring it up to date`)
  await migrate(db)
}

/**
 * An open database with the newest schema. Made with its folder where it does not exist, unless `readonly`.
 * Throws StoreUnusable where the file is a folder, missing, not ours, or newer.
 */
export async function openDatabase(file: string, readonly: boolean): Promise<Database.Database> {
  const exists = existsSync(file)
  if (exists && statSync(file).isDirectory())
    throw new StoreUnusable(`${file} is a folder, expected a file in it, as ${join(file, 'teukgu.db')}`)
  if (!exists) {
    if (readonly) throw new StoreUnusable(`There is no database at ${file}`)
    mkdirSync(dirname(file), { recursive: true })
  }
  let db: Database.Database | undefined
  try {
    db = new Database(file, { readonly, fileMustExist: readonly })
    await prepareDatabase(db, file, readonly)
    return db
  } catch (error) {
    db?.close()
    if (error instanceof StoreUnusable) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreUnusable(`${file} cannot be used as a database: ${reason}`, { cause: error })
  }
}
