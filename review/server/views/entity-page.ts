import { factsOf } from '../../../pipeline/decisions/standing-facts.ts'
import {
  type EntityKind as Kind,
  linesOfEntity,
  type EntityRef as Ref,
} from '../../../pipeline/entities/entity-document.ts'
import { entityPage, type EntityPage as Told } from '../../../pipeline/entities/entity-page.ts'
import { aliasesOf, documentCount, entityDocuments, listEntities } from '../../../pipeline/entities/read-entities.ts'
import { gazetteerFacts, type Listed, type Relation } from '../../../pipeline/entities/related.ts'
import type { SuggestionReason } from '../../../pipeline/entities/suggest.ts'
import { kindOf, nameOf, regionsOf, suggestionsOf } from '../../../pipeline/entities/suggestions.ts'
import type { StoredEntity } from '../../../pipeline/store/entity-store.ts'
import type { AmountValue, EventOf } from '../../../schemas/index.ts'
import type {
  EntityAmount,
  EntityEventLine,
  EntityLine,
  EntityPage,
  NameCount,
  Related,
  TimelineEntry,
  Words,
} from '../../api/index.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { labelOf } from './label.ts'
import { type Places, placesOf } from './places.ts'

/** Documents that one page is made of. */
const MOST_DOCUMENTS = 100

const RELATIONS: Readonly<Record<Relation | SuggestionReason, Words>> = {
  parent: { ko: '상위', en: 'belongs to' },
  part: { ko: '하위', en: 'has as a part' },
  authority: { ko: '관할 청', en: 'its authority' },
  zone: { ko: '관할 구역', en: 'its zone' },
  'renamed-from': { ko: '옛 이름', en: 'was called before' },
  'renamed-to': { ko: '새 이름', en: 'is called now' },
  spelling: { ko: '같을 수 있음: 한 글자 차이', en: 'may be the same: one letter apart' },
  romanisation: { ko: '같을 수 있음: 소리가 같음', en: 'may be the same: the same sounds' },
  translation: { ko: '같을 수 있음: 뜻이 같음', en: 'may be the same: the same words' },
}

/** All entities after merges and splits, those of most documents first. */
export const allEntities = ({ store, memo }: Services): readonly StoredEntity[] =>
  memo.of('entities', store.catalog.version(), () => listEntities(store))

/** What the gazetteers tell of an entity. */
export const listedAs = ({ memo }: Services, id: string): Listed | null =>
  memo.of('gazetteer', '', () => gazetteerFacts())(id)

/** A line of the list of entities. */
export function toEntityLine(services: Services, entity: StoredEntity): EntityLine {
  const { type, id, documents } = entity
  const region = [...regionsOf(entity, listedAs(services, id))]
  return { type, id, name: nameOf(entity), kind: kindOf(entity) as EntityLine['kind'], region, documents }
}

function relatedOf(services: Services, { type, id }: Ref, listed: Listed | null): Related[] {
  const { store, memo } = services
  const suggestions = memo.of('suggestions', store.catalog.version(), () => suggestionsOf(allEntities(services)))
  const known = (listed?.related ?? []).map(({ relation, name, ...ref }) => ({
    entity: { type: ref.type, id: ref.id, name },
    relation,
    words: RELATIONS[relation],
  }))
  const similar = suggestions.flatMap(({ entity, into, reason }) => {
    const other = entity.id === id ? into : into.id === id ? entity : null
    if (other === null || other.type !== type) return []
    const found = { type: other.type, id: other.id, name: other.name }
    return [{ entity: found, relation: 'may-be-same', words: RELATIONS[reason] }]
  })
  return [...similar, ...known]
}

type IdentityEvent = EventOf<'merge' | 'split' | 'alias' | 'not-alias'>

function eventWords(event: IdentityEvent): Words {
  if (event.action === 'merge')
    return { ko: `${event.entity} → ${event.into} 합침`, en: `${event.entity} merged into ${event.into}` }
  if (event.action === 'split')
    return { ko: `${event.entity}에서 ${event.into} 나눔`, en: `${event.into} split off ${event.entity}` }
  return event.action === 'alias'
    ? { ko: `이름 «${event.name}»`, en: `has the name “${event.name}”` }
    : { ko: `이름이 아님: «${event.name}»`, en: `“${event.name}” is not its name` }
}

function historyOf({ store }: Services, { type, id }: Ref): EntityEventLine[] {
  const said = factsOf(store, ['merge', 'split', 'alias', 'not-alias'])
  return said
    .filter((event) => event.type === type && (event.entity === id || ('into' in event && event.into === id)))
    .reverse()
    .map((event) => ({
      event: event.id,
      ts: event.ts,
      actor: event.actor,
      action: event.action,
      words: eventWords(event),
    }))
}

function amountsOf(page: Told, places: Places): EntityAmount[] {
  return Object.values(page.amounts).flatMap((sums) =>
    sums.flatMap(({ uri, quote, start, end, value, period }): EntityAmount[] => {
      const found = places(uri, 'amount', start, end)
      const { role } = value as AmountValue
      if (found === null) return []
      const told = { value: value as AmountValue, label: labelOf(value), quote, period }
      return [{ key: found.key, role, ...told, document: found.fileId, review: found.review }]
    }),
  )
}

const timelineOf = (page: Told, places: Places): TimelineEntry[] =>
  page.timeline.flatMap(({ uri, quote, start, end, edtf, role, clause }): TimelineEntry[] => {
    const found = places(uri, 'date', start, end)
    return found === null ? [] : [{ key: found.key, edtf, role, quote, sentence: clause, document: found.fileId }]
  })

function namesOf({ store }: Services, page: Told): NameCount[] {
  const used = page.names.map(({ quote: name, language, mentions, documents }) => ({
    name,
    language,
    mentions,
    documents,
  }))
  const { given, refused } = aliasesOf(store, page)
  const unused = given.filter((name) => !used.some((one) => one.name === name))
  const added = unused.map((name) => ({ name, language: 'und' as const, mentions: 0, documents: 0 }))
  return [...used, ...added].filter(({ name }) => !refused.includes(name))
}

function documentsOf({ store, refs }: Services, page: Told): EntityPage['documentList'] {
  const numbers = store.catalog.numbers()
  const counted = page.documents.flatMap(({ uri, mentions }) => {
    const id = numbers.get(uri)
    return id === undefined ? [] : [{ id, mentions }]
  })
  const refOf = refs.of(counted.map(({ id }) => id))
  return counted.map(({ id, mentions }) => ({ ...refOf(id), mentions }))
}

/** The entity of an id. Throws Refusal where no document names it. */
export function entityOf(services: Services, id: string, type?: Kind): StoredEntity {
  const entity = allEntities(services).find((one) => one.id === id && (type === undefined || one.type === type))
  if (entity === undefined) throw new Refusal(404, `No document names ${id}`)
  return entity
}

/** One page's worth of what documents say of an entity. Throws Refusal where none names it. */
export function toEntityPage(services: Services, entity: StoredEntity): EntityPage {
  const { store } = services
  const documents = entityDocuments(store, [entity], MOST_DOCUMENTS)
  const page = entityPage(entity, documents)
  if (page === null) throw new Refusal(404, `No document names ${entity.id}`)
  const places = placesOf(store)
  return {
    ...toEntityLine(services, entity),
    documents: documents.length < MOST_DOCUMENTS ? documents.length : documentCount(store, entity),
    name: page.name,
    value: page.value,
    mentions: documents.reduce((sum, document) => sum + linesOfEntity(document, entity).length, 0),
    names: namesOf(services, page),
    documentList: documentsOf(services, page),
    amounts: amountsOf(page, places),
    timeline: timelineOf(page, places),
    related: relatedOf(services, entity, listedAs(services, entity.id)),
    history: historyOf(services, entity),
  }
}
