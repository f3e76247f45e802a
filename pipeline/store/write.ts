import type { SearchRows } from '../search/search-rows.ts'
import { clearFindings, touchClaims, writeFindings } from './finding-writes.ts'
import { keepHistory } from './history.ts'
import type { DocumentRows, TextRows } from './rows.ts'
import type { Change, FileFacts } from './store.ts'
import type { WriteStatements } from './write-statements.ts'

const COUNTED = ['zone', 'institution', 'amount', 'date'] as const

/** Forgets the entities that took their value from this file; the next file by name that has one gives it a new value. */
function releaseEntities(statements: WriteStatements, uri: string): void {
  for (const { type, id } of statements.entitiesOf.all(uri)) {
    statements.deleteEntity.run(type, id)
    const first = statements.firstRecord.get(type, id)
    if (first !== undefined) statements.upsertEntity.run(type, id, first.value, first.uri)
  }
}

function clear(statements: WriteStatements, fileId: number): void {
  clearFindings(statements, fileId)
  statements.forgetItems.run(fileId)
  statements.deleteMentions.run(fileId)
  statements.deleteRecords.run(fileId)
  statements.deleteProblems.run(fileId)
  statements.deleteOutput.run(fileId)
  statements.deleteDocument.run(fileId)
}

/** Writes the row of a file over the one with its name, and returns its id; `known` is that one's id, undefined for a new file. */
function writeFile(
  statements: WriteStatements,
  file: FileFacts,
  rows: DocumentRows,
  runId: number,
  known: number | undefined,
): number {
  const counts = COUNTED.map((type) => rows.content?.records.filter((record) => record[1] === type).length ?? 0)
  const { lastInsertRowid } = statements.insertFile.run(
    file.uri,
    file.rawUri,
    file.corpus,
    file.size,
    file.stamp,
    file.sourceSha256,
    file.sidecarSha256,
    rows.encoding,
    rows.state,
    rows.reason,
    file.note,
    file.ownNames,
    file.published,
    runId,
    ...counts,
    rows.content?.mentions.length ?? 0,
    rows.problems.length,
  )
  return known ?? Number(lastInsertRowid)
}

function writeContent(s: WriteStatements, fileId: number, file: FileFacts, content: TextRows, runId: number): void {
  s.insertText.run(content.textSha256, content.text, content.text.length)
  const { textSha256, language, metadata, publication, blocks, pairs } = content
  s.insertDocument.run(fileId, file.sourceSha256, textSha256, language, metadata, publication, blocks, pairs)
  content.mentions.forEach((mention, position) => {
    s.insertMention.run(fileId, position, runId, ...mention)
  })
  const known = new Set<string>()
  content.records.forEach(([id, type, value, entity], position) => {
    s.insertRecord.run(fileId, position, id, type, value, entity)
    if (entity === null || known.has(`${type} ${entity}`)) return
    known.add(`${type} ${entity}`)
    s.upsertEntity.run(type, entity, value, file.uri)
  })
  writeFindings(s, fileId, content)
  s.insertOutput.run(fileId, runId, content.candidates.byteLength, content.candidates)
}

/** What the search index is to hold of a file; null for nothing any more. */
interface Searched {
  readonly fileId: number
  readonly rows: SearchRows | null
}

function writeDocument(statements: WriteStatements, file: FileFacts, rows: DocumentRows, runId: number): Searched {
  const before = statements.fileNamed.get(file.rawUri)
  if (before !== undefined) keepHistory(statements, before.id, runId)
  const fileId = writeFile(statements, file, rows, runId, before?.id)
  if (before !== undefined) clear(statements, fileId)
  statements.due.run(fileId)
  releaseEntities(statements, file.uri)
  rows.problems.forEach((problem, position) => {
    statements.insertProblem.run(fileId, position, ...problem)
  })
  if (rows.content !== null) writeContent(statements, fileId, file, rows.content, runId)
  return { fileId, rows: rows.content?.search ?? null }
}

function writeFacts(statements: WriteStatements, id: number, file: FileFacts): void {
  const before = statements.fileById.get(id)
  const { uri, rawUri, size, stamp, sourceSha256, sidecarSha256, note, ownNames, published } = file
  statements.updateFacts.run(uri, rawUri, size, stamp, sourceSha256, sidecarSha256, note, ownNames, published, id)
  if (before === undefined || before.uri === uri) return
  releaseEntities(statements, before.uri)
  // Conflicts stand in the order of the names.
  touchClaims(statements, id)
  statements.renameBefore.run(rawUri, before.raw_uri)
  statements.due.run(id)
}

function removeFile(statements: WriteStatements, id: number, uri: string, runId: number): Searched {
  touchClaims(statements, id)
  keepHistory(statements, id, runId)
  statements.deleteFile.run(id)
  // A virtual table has no foreign keys.
  statements.deleteSearchClaim.run(id)
  releaseEntities(statements, uri)
  return { fileId: id, rows: null }
}

function writeChange(statements: WriteStatements, change: Change, runId: number): Searched | null {
  if (change.kind === 'document') return writeDocument(statements, change.file, change.rows, runId)
  if (change.kind === 'removed') return removeFile(statements, change.id, change.uri, runId)
  writeFacts(statements, change.id, change.file)
  return null
}

/**
 * Writes changes in their order; the caller holds the transaction. The search index comes last: it writes what it gathered
 * whenever a statement that can be undone alone follows, and would be written once a document.
 */
export function writeChanges(statements: WriteStatements, changes: readonly Change[], runId: number): void {
  const searched = changes.map((change) => writeChange(statements, change, runId)).filter((one) => one !== null)
  for (const { fileId, rows } of searched) {
    statements.deleteSearch.run(fileId)
    if (rows !== null) statements.insertSearch.run(fileId, rows.headings, rows.body, rows.records)
  }
}
