import type { DecisionEvent, Language, SuggestedRow } from '../../schemas/index.ts'
import { recordFact } from './facts.ts'
import { checkNameEvent, isNamed, type NameEvent, ownId, rowOfUnlisted, writeReviewedNames } from './reviewed-names.ts'
import type { EventDraft, ReviewSession } from './session.ts'

type EntityKind = 'zone' | 'institution'

const languageOf = (name: string): Language => (/\p{Script=Hangul}/u.test(name) ? 'kor' : 'eng')
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().slice(0, 200)

/** Records what a person says of a name and writes it into the table in the folder, so that the next run knows it. Throws DecisionRefused. */
function teach(session: ReviewSession, folder: string, draft: EventDraft): DecisionEvent {
  checkNameEvent(session.store, folder, { ...draft, id: '', ts: '', actor: session.actor } as NameEvent)
  const event = recordFact(session, draft)
  writeReviewedNames(session.store, folder)
  return event
}

/** Names an entity by a row of its own. */
const teachRow = (session: ReviewSession, folder: string, row: SuggestedRow): DecisionEvent =>
  teach(session, folder, { action: 'gazetteer', subject: `gazetteer:${row.id}`, after: [], suggestion: 'name', row })

/** A row with a further name: the name of its language where there is none yet. */
function withName(row: SuggestedRow, name: string): SuggestedRow {
  const field = languageOf(name) === 'kor' ? 'ko' : 'en'
  return row[field] === '' ? { ...row, [field]: name } : { ...row, aliases: [...row.aliases, name] }
}

/**
 * Says that a name is one of the entity's, or that it is not. An entity that no list has is named with it, under an id of its own.
 * Throws DecisionRefused.
 */
export function teachAlias(
  session: ReviewSession,
  folder: string,
  { type, entity, name, is }: { type: EntityKind; entity: string; name: string; is: boolean },
): DecisionEvent {
  const unlisted = is ? rowOfUnlisted(session.store, type, entity) : null
  if (unlisted !== null && isNamed(session.store, unlisted.id))
    return teachAlias(session, folder, { type, entity: unlisted.id, name, is })
  if (unlisted !== null) return teachRow(session, folder, withName(unlisted, name))
  const subject = `entity:${type}:${entity}:alias:${folded(name)}`
  const action = is ? ('alias' as const) : ('not-alias' as const)
  return teach(session, folder, { action, subject, after: [], type, entity, name, language: languageOf(name) })
}

/** Names an entity that no list has. Names of both languages, if there are two; its kind as in the gazetteers. */
export function teachName(
  session: ReviewSession,
  folder: string,
  told: { type: EntityKind; names: readonly string[]; kind: string; region?: string | undefined },
): DecisionEvent {
  const ko = told.names.find((name) => languageOf(name) === 'kor') ?? ''
  const en = told.names.find((name) => languageOf(name) === 'eng') ?? ''
  const id = ownId(told.type, ko || en)
  const aliases = told.names.filter((name) => name !== ko && name !== en)
  return teachRow(session, folder, { id, ko, en, aliases, kind: told.kind, region: told.region ?? '', flags: '' })
}

/** Says that words are no name, wherever they stand. */
export function teachNotName(session: ReviewSession, folder: string, type: EntityKind, name: string): DecisionEvent {
  const id = ownId(type, name)
  const names = languageOf(name) === 'kor' ? { ko: name, en: '' } : { ko: '', en: name }
  const row = { id, ...names, aliases: [], kind: 'other', region: '', flags: '' }
  return teach(session, folder, {
    action: 'gazetteer',
    subject: `gazetteer:${id}`,
    after: [],
    suggestion: 'not-name',
    row,
  })
}
