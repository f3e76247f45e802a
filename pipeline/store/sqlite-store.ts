import type { Database } from 'better-sqlite3'
import type { Block, ExportLine } from '../../schemas/index.ts'
import { isDone } from '../../schemas/index.ts'
import type { SearchTerm } from '../search/query.ts'
import type { Catalog } from './catalog.ts'
import { openDatabase } from './database.ts'
import type { EntityStore } from './entity-store.ts'
import type { FindingStore } from './finding-store.ts'
import { trimHistory } from './history.ts'
import { insertOf, prepare, query } from './query.ts'
import { type ReadStatements, readStatements, toExportLine, toIssue } from './read-statements.ts'
import type { ReviewStore } from './review-store.ts'
import { findIndexed, type SearchStatements, searchStatements } from './search-index.ts'
import { sqliteCatalog } from './sqlite-catalog.ts'
import { sqliteEntities } from './sqlite-entities.ts'
import { sqliteFindings } from './sqlite-findings.ts'
import { sqliteReview } from './sqlite-review.ts'
import type {
  Change,
  DocumentSummary,
  NewRun,
  SearchPage,
  Store,
  StoredDocument,
  StoredFile,
  StoredRun,
  Totals,
} from './store.ts'
import { writeChanges } from './write.ts'
import { type WriteStatements, writeStatements } from './write-statements.ts'

type RunRow = NonNullable<ReturnType<ReadStatements['run']['get']>>

const toRun = (row: RunRow | undefined): StoredRun | null =>
  row === undefined
    ? null
    : { ...row, forced: row.forced === 1, versions: JSON.parse(row.versions), settings: JSON.parse(row.settings) }

/** A store in one SQLite file. */
class SqliteStore implements Store {
  readonly entities: EntityStore
  readonly findings: FindingStore
  readonly review: ReviewStore
  readonly catalog: Catalog
  readonly #db: Database
  readonly #read: ReadStatements
  #write: WriteStatements | null = null
  #search: SearchStatements | null = null

  constructor(db: Database) {
    this.#db = db
    this.#read = readStatements(db)
    this.entities = sqliteEntities(db)
    this.findings = sqliteFindings(db)
    this.review = sqliteReview(db)
    this.catalog = sqliteCatalog(db)
  }

  files(corpus: string): readonly StoredFile[] {
    return this.#read.files.all(corpus)
  }

  run(id: number): StoredRun | null {
    return toRun(this.#read.run.get(id))
  }

  lastRun(corpus: string): StoredRun | null {
    return toRun(this.#read.lastRun.get(corpus))
  }

  beginRun(run: NewRun): number {
    const columns = ['corpus', 'started', 'status', 'pid', 'forced', 'versions', 'settings'] as const
    const { corpus, started, pid, forced, versions, settings } = run
    const values = [corpus, started, 'running', pid, Number(forced), JSON.stringify(versions), JSON.stringify(settings)]
    return Number(prepare(this.#db, insertOf('run', columns)).run(...values).lastInsertRowid)
  }

  resumeRun(id: number, pid: number): void {
    const update = query.updateTable('run').set({ status: 'running', pid: 0, finished: null }).where('id', '=', 0)
    prepare(this.#db, update).run('running', pid, null, id)
  }

  endRun(id: number, status: 'finished' | 'interrupted', finished: string): void {
    const update = query.updateTable('run').set({ status, finished }).where('id', '=', 0)
    prepare(this.#db, update).run(status, finished, id)
  }

  write(changes: readonly Change[], runId: number): void {
    this.#write ??= writeStatements(this.#db)
    const statements = this.#write
    this.#db.transaction(() => writeChanges(statements, changes, runId)).immediate()
  }

  cachedCandidates(fileId: number): Uint8Array | null {
    return this.#read.cached.get(fileId)?.output ?? null
  }

  keepOwnNames(version: string, rows: Uint8Array): void {
    const insert = insertOf('own_names', ['version', 'rows']).onConflict((c) => c.column('version').doNothing())
    prepare(this.#db, insert).run(version, rows)
  }

  ownNames(version: string): Uint8Array | null {
    return this.#read.ownNames.get(version)?.rows ?? null
  }

  trim(maxBytes: number): number {
    const used = query.selectFrom('document').select('text_sha256')
    const unused = query.deleteFrom('text_version').where('text_sha256', 'not in', used)
    const known = query
      .selectFrom('source_file')
      .select('own_names')
      .where('own_names', 'is not', null)
      .$narrowType<{ own_names: string }>()
    const forgotten = query.deleteFrom('own_names').where('version', 'not in', known)
    const sizes = query
      .selectFrom('stage_output')
      .select(['source_file_id', 'bytes'])
      .orderBy('run_id')
      .orderBy('bytes', 'desc')
    const drop = prepare(this.#db, query.deleteFrom('stage_output').where('source_file_id', '=', 0))
    return this.#db.transaction(() => {
      prepare(this.#db, unused).run()
      prepare(this.#db, forgotten).run()
      trimHistory(this.#db)
      const rows = prepare(this.#db, sizes).all()
      const total = rows.reduce((sum, row) => sum + row.bytes, 0)
      let freed = 0
      for (const row of rows) {
        if (total - freed <= maxBytes) break
        drop.run(row.source_file_id)
        freed += row.bytes
      }
      return freed
    })()
  }

  summaries(corpus?: string): readonly DocumentSummary[] {
    return corpus === undefined ? this.#read.allSummaries.all() : this.#read.corpusSummaries.all(corpus)
  }

  totals(corpus?: string): Totals {
    const records = { zone: 0, institution: 0, amount: 0, date: 0 }
    let [documents, done, mentions] = [0, 0, 0]
    for (const row of this.summaries(corpus)) {
      documents += 1
      if (isDone(row.state)) done += 1
      mentions += row.mentions
      records.zone += row.zones
      records.institution += row.institutions
      records.amount += row.amounts
      records.date += row.dates
    }
    const entities = this.#read.entityCount.get()?.count ?? 0
    return { documents, done, failed: documents - done, records, mentions, entities }
  }

  find(reference: string): readonly DocumentSummary[] {
    const name = reference.normalize('NFC')
    const end = `/${name.replace(/^\.?\//, '')}`
    const id = reference === '' ? '\0' : reference
    const rows = this.#read.find.all(name, reference, end, end, id, id, id, id, id)
    const fits: ((row: DocumentSummary) => boolean)[] = [
      ({ uri }) => uri === name,
      ({ uri }) => uri.endsWith(end),
      ({ documentId }) => [id, `sha256:${id}`].some((start) => documentId?.startsWith(start)),
      () => true,
    ]
    for (const fit of fits) {
      const found = rows.filter(fit)
      if (found.length > 0) return found
    }
    return []
  }

  document(fileId: number): StoredDocument | null {
    const summary = this.#read.summary.get(fileId)
    const content = this.#read.content.get(fileId)
    if (summary === undefined || content === undefined) return null
    return {
      ...summary,
      text: content.text,
      encoding: content.encoding,
      publication: JSON.parse(content.publication ?? '[]'),
      metadata: JSON.parse(content.metadata ?? '{}'),
      pairs: JSON.parse(content.pairs ?? '[]'),
      issues: this.#read.problems.all(fileId).map(toIssue),
    }
  }

  blocks(fileId: number): readonly Block[] {
    return JSON.parse(this.#read.blocks.get(fileId)?.blocks ?? '[]')
  }

  *exportLines(fileId?: number): Iterable<ExportLine> {
    const one = fileId === undefined ? undefined : this.#read.summary.get(fileId)
    const documents = fileId === undefined ? this.#read.allSummaries.all() : one === undefined ? [] : [one]
    for (const { id, uri, documentId, mentions } of documents) {
      if (documentId === null || mentions === 0) continue
      for (const mention of this.#read.mentions.all(id)) yield toExportLine(mention, uri, documentId)
    }
  }

  searchDocuments(terms: readonly SearchTerm[], page: SearchPage): readonly DocumentSummary[] {
    if (terms.length === 0) return []
    this.#search ??= searchStatements(this.#db)
    return findIndexed(this.#search, terms, page)
  }

  indexClaims(fileId: number, tokens: string): void {
    this.#write ??= writeStatements(this.#db)
    this.#write.deleteSearchClaim.run(fileId)
    if (tokens !== '') this.#write.insertSearchClaim.run(fileId, tokens)
  }

  close(): void {
    try {
      if (!this.#db.readonly) this.#db.pragma('optimize')
    } catch {
      // Only statistics for the planner: what was done is done, also where the file was deleted since.
    }
    this.#db.close()
  }
}

/**
 * The store in `file`, brought to the newest schema. `readonly` neither makes nor changes a file.
 * Throws StoreUnusable where the file cannot be used.
 */
export async function openSqliteStore(file: string, options: { readonly?: boolean } = {}): Promise<Store> {
  return new SqliteStore(await openDatabase(file, options.readonly ?? false))
}
