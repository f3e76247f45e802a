import type { DecisionEvent, Language } from '../../schemas/index.ts'
import { recordFact } from './facts.ts'
import { checkNameEvent, type NameEvent, ownId, writeReviewedNames } from './reviewed-names.ts'
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

/** Says that a name is one of the entity's, or that it is not. */
export function teachAlias(
  session: ReviewSession,
  folder: string,
  { type, entity, name, is }: { type: EntityKind; entity: string; name: string; is: boolean },
): DecisionEvent {
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
  const row = { id, ko, en, aliases, kind: told.kind, region: told.region ?? '', flags: '' }
  return teach(session, folder, { action: 'gazetteer', subject: `gazetteer:${id}`, after: [], suggestion: 'name', row })
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
