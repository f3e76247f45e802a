import type { DecisionEvent, EntityType } from '../../schemas/index.ts'
import type { Store } from '../store/store.ts'
import { DecisionRefused } from './make-claim.ts'
import { deciding, type EventDraft, type ReviewSession, record } from './session.ts'
import { inOrder, standing } from './standing.ts'
import { factsOf } from './standing-facts.ts'

type EntityKind = 'zone' | 'institution'

/** The standing events of a subject, whose ids a new one replaces. */
const headsOf = ({ store }: ReviewSession, subject: string): string[] =>
  standing(inOrder(store.review.eventsOf([subject]))).map(({ id }) => id)

const write = (session: ReviewSession, draft: EventDraft): DecisionEvent => {
  const [event] = deciding(session, () => record(session, [{ ...draft, after: headsOf(session, draft.subject) }]))
  if (event === undefined) throw new Error('Expected one event to be written')
  return event
}

function documentOf({ store }: ReviewSession, fileId: number) {
  const target = store.review.target(fileId)
  if (target === null) throw new DecisionRefused('The document has no text')
  return { document: target.document, source: target.source, text: target.textSha256 }
}

/** Says that nothing of a type (null: of any) is missed in a document's text, or takes that back. */
export function setCoverage(
  session: ReviewSession,
  fileId: number,
  type: EntityType | null,
  complete: boolean,
): DecisionEvent {
  const { document, source, text } = documentOf(session, fileId)
  const subject = `coverage:${text}:${type ?? 'all'}`
  return write(session, { action: 'coverage', subject, after: [], document, source, text, type, complete })
}

/** Types of which nothing is missed in a text, as people say. */
export function coverageOf(store: Store, textSha256: string): ReadonlySet<EntityType> {
  const said = factsOf(store, ['coverage']).filter(({ text, complete }) => text === textSha256 && complete)
  const types: readonly EntityType[] = ['amount', 'date', 'zone', 'institution']
  return new Set(types.filter((type) => said.some((event) => event.type === null || event.type === type)))
}

/** Sets the publication date of a document (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or takes it back with null; the next run resolves by it. */
export function setPublication(session: ReviewSession, fileId: number, published: string | null): DecisionEvent {
  if (published !== null && !isDay(published))
    throw new DecisionRefused(`Unexpected publication date "${published}", expected one such as 2020-07-06`)
  const { document, source } = documentOf(session, fileId)
  return write(session, {
    action: 'publication',
    subject: `publication:${document}`,
    after: [],
    document,
    source,
    published,
  })
}

function isDay(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false
  const full = `${text}-01-01`.slice(0, 10)
  const day = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full)
}

/** Says that `entity` is the same thing as `into`, whose id it takes. */
export function mergeEntities(
  session: ReviewSession,
  type: EntityKind,
  entity: string,
  into: string,
  note?: string,
): DecisionEvent {
  if (entity === into) throw new DecisionRefused('Unexpected merge of an entity into itself')
  const draft = { action: 'merge' as const, subject: `entity:${type}:${entity}:merge`, after: [], type, entity, into }
  return write(session, note === undefined ? draft : { ...draft, note })
}

/** Says that mentions of `entity` with these quotes, or in these documents, mean `into`. */
export function splitEntity(
  session: ReviewSession,
  type: EntityKind,
  entity: string,
  split: { readonly into: string; readonly quotes?: readonly string[]; readonly documents?: readonly string[] },
): DecisionEvent {
  const { into, quotes = [], documents = [] } = split
  if (quotes.length + documents.length === 0)
    throw new DecisionRefused('Expected quotes or documents that mean the other one')
  const subject = `entity:${type}:${entity}:split:${into}`
  return write(session, {
    action: 'split',
    subject,
    after: [],
    type,
    entity,
    into,
    quotes: [...quotes],
    documents: [...documents],
  })
}

/** Writes an event of any of the other kinds under its subject. */
export const recordFact = (session: ReviewSession, draft: EventDraft): DecisionEvent => write(session, draft)
