import { type EntityChange, entityChanges } from '../decisions/entity-changes.ts'
import { entityMap } from '../decisions/entity-map.ts'
import { EXPORTED_STATES } from '../decisions/overlay.ts'
import { reviewedReader } from '../decisions/reviewed-lines.ts'
import { factsOf } from '../decisions/standing-facts.ts'
import { citedPart } from '../formats/citation.ts'
import type { StoredEntity } from '../store/entity-store.ts'
import type { DocumentSummary, Store } from '../store/store.ts'
import { type EntityDocument, type EntityKind, type EntityRef, linesOfEntity } from './entity-document.ts'

/** The type of an entity by its id: `zone/…` or `inst/…`; null for another word. */
export function kindOfId(id: string): EntityKind | null {
  if (id.startsWith('zone/')) return 'zone'
  return id.startsWith('inst/') ? 'institution' : null
}

/** Ids under which the mentions of an entity were extracted: its own, and those that merges and splits lead to it. */
export function sourcesOf({ type, id }: EntityRef, changes: readonly EntityChange[]): string[] {
  const idOf = entityMap(changes)
  const before = changes.filter((change) => change.type === type).flatMap(({ entity, into }) => [entity, into])
  const splits = changes.flatMap((change) => (change.action === 'split' && change.type === type ? [change] : []))
  const led = before.filter((other) => idOf({ type, id: other, quote: '', document: '' }) === id)
  const parted = splits.filter(({ into }) => into === id || led.includes(into)).map(({ entity }) => entity)
  return [...new Set([id, ...led, ...parted])]
}

/** A document as the pages of entities read it, its lines as people left them; null where it has no text. */
export function entityDocumentOf(
  store: Store,
  summary: DocumentSummary,
  read: ReturnType<typeof reviewedReader>,
): EntityDocument | null {
  const document = store.document(summary.id)
  if (document === null || document.text === null || document.documentId === null) return null
  return {
    uri: document.uri,
    documentId: document.documentId,
    published: document.publication[0]?.edtf ?? null,
    title: citedPart(document.metadata.title),
    text: document.text,
    blocks: store.blocks(summary.id),
    lines: read(summary).filter(({ review }) => EXPORTED_STATES.includes(review)),
  }
}

/** Store ids of the documents that may name one of the entities: where extractors found it, and what people changed. */
function filesNaming(store: Store, entities: readonly EntityRef[]): Set<number> {
  const changes = entityChanges(store)
  const files = new Set(store.review.decidedFiles())
  for (const entity of entities)
    for (const file of store.entities.filesOf(entity.type, sourcesOf(entity, changes))) files.add(file)
  return files
}

/**
 * The documents that name one of the entities, in document order, the first `most` of them. Their lines are as people left them, merges
 * and splits applied. The items must be up to date (`catchUp`).
 */
export function entityDocuments(
  store: Store,
  entities: readonly EntityRef[],
  most = Number.POSITIVE_INFINITY,
): EntityDocument[] {
  const files = filesNaming(store, entities)
  const read = reviewedReader(store)
  const found: EntityDocument[] = []
  for (const summary of store.summaries()) {
    if (found.length >= most) break
    const document = files.has(summary.id) ? entityDocumentOf(store, summary, read) : null
    if (document !== null && entities.some((entity) => linesOfEntity(document, entity).length > 0)) found.push(document)
  }
  return found
}

/** How many documents name an entity, as it was extracted or after merges that lead to it. */
export const documentCount = (store: Store, { type, id }: EntityRef): number =>
  store.entities.filesOf(type, sourcesOf({ type, id }, entityChanges(store))).length

/** An entity with the documents that name it now; null where none does. */
function recounted(store: Store, entity: EntityRef): StoredEntity | null {
  const lines = entityDocuments(store, [entity]).map((document) => linesOfEntity(document, entity))
  const value = lines.find((own) => own.length > 0)?.[0]?.value
  return value === undefined ? null : { ...entity, value, documents: lines.filter((own) => own.length > 0).length }
}

/** The members of a merge as one entity, under the id that they end in. */
function joinedEntity(store: Store, members: readonly StoredEntity[], id: string): StoredEntity {
  const own = members.find((member) => member.id === id) ?? { ...members[0]!, id }
  if (members.length === 1) return own
  const ids = members.map((member) => member.id)
  return { ...own, documents: store.entities.filesOf(own.type, ids).length }
}

/** Entities by what they end in after merges. */
function joined(store: Store, entities: readonly StoredEntity[], end: (entity: EntityRef) => string): StoredEntity[] {
  const groups = new Map<string, StoredEntity[]>()
  for (const entity of entities) {
    const key = `${entity.type} ${end(entity)}`
    groups.set(key, [...(groups.get(key) ?? []), entity])
  }
  return [...groups.values()].map((members) => joinedEntity(store, members, end(members[0]!)))
}

/**
 * Entities after merges and splits, those of most documents first: the merged ones count for what they became, the split ones are
 * counted anew.
 */
export function listEntities(store: Store): StoredEntity[] {
  const changes = entityChanges(store)
  const entities = store.entities.list()
  if (changes.length === 0) return [...entities]
  const idOf = entityMap(changes)
  const end = ({ type, id }: EntityRef): string => idOf({ type, id, quote: '', document: '' })
  const parted = changes
    .filter(({ action }) => action === 'split')
    .flatMap(({ type, entity, into }) => [entity, into].map((id): EntityRef => ({ type, id: end({ type, id }) })))
  const isParted = ({ type, id }: EntityRef): boolean => parted.some((other) => other.type === type && other.id === id)
  const anew = new Map(parted.map((entity) => [`${entity.type} ${entity.id}`, entity]))
  return [
    ...joined(store, entities, end).filter((entity) => !isParted(entity)),
    ...[...anew.values()].flatMap((entity) => recounted(store, entity) ?? []),
  ].sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1))
}

/** Names that people gave an entity, and names that they say are not its own; each once, in the order of the decisions. */
export function aliasesOf(
  store: Store,
  { type, id }: EntityRef,
): { readonly given: string[]; readonly refused: string[] } {
  const own = factsOf(store, ['alias', 'not-alias']).filter((event) => event.type === type && event.entity === id)
  const rows = factsOf(store, ['gazetteer']).filter(({ suggestion, row }) => suggestion !== 'not-name' && row.id === id)
  const named = (action: 'alias' | 'not-alias'): string[] => [
    ...new Set(own.flatMap((event) => (event.action === action ? [event.name] : []))),
  ]
  const given = [...rows.flatMap(({ row }) => row.aliases), ...named('alias')]
  return { given: [...new Set(given)], refused: named('not-alias') }
}
