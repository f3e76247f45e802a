import { z } from 'zod'
import { mergeEntities, splitEntity } from '../../../pipeline/decisions/facts.ts'
import { knownEntity } from '../../../pipeline/decisions/make-claim.ts'
import { teachAlias } from '../../../pipeline/decisions/teach.ts'
import type { EntityRef } from '../../../pipeline/entities/entity-document.ts'
import {
  type MergePreview,
  mergePreview,
  type Named,
  type SplitPreview,
  splitPreview,
} from '../../../pipeline/entities/preview.ts'
import { documentCount, entityDocuments, kindOfId } from '../../../pipeline/entities/read-entities.ts'
import { kindOf, nameOf } from '../../../pipeline/entities/suggestions.ts'
import type { StoredEntity } from '../../../pipeline/store/entity-store.ts'
import type { DecisionEvent } from '../../../schemas/index.ts'
import {
  aliasSchema,
  type EntityChange,
  entityChangeSchema,
  entityListSchema,
  entityPageQuerySchema,
  entityPageSchema,
  entityQuerySchema,
  mergeSchema,
  splitSchema,
  type Words,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { pageOf, stretchOf } from '../offset-cursor.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { allEntities, entityOf, listedAs, toEntityLine, toEntityPage } from '../views/entity-page.ts'

const MOST_SAMPLES = 10
/** Documents that a preview reads; beyond them it tells how many documents there are. */
const MOST_PREVIEWED = 300
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function isNamed(services: Services, entity: StoredEntity, wanted: string): boolean {
  const { ko = '', en = '' } = nameOf(entity)
  const aliases = listedAs(services, entity.id)?.aliases ?? []
  return [entity.id, ko, en, ...aliases].some((name) => folded(name).includes(wanted))
}

const list = endpoint({
  method: 'get',
  path: '/api/entities',
  summary: 'Zones and institutions across documents, those of most documents first',
  query: entityQuerySchema,
  answer: entityListSchema,
  handle({ query }, services) {
    const { type, kind, region, q } = query
    const found = allEntities(services).filter(
      (entity) =>
        (type === undefined || type.includes(entity.type)) &&
        (kind === undefined || kind.includes(kindOf(entity))) &&
        (region === undefined || toEntityLine(services, entity).region.some((code) => region.includes(code))) &&
        (q === undefined || q === '' || isNamed(services, entity, folded(q))),
    )
    const stretch = stretchOf(query)
    const rows = found.slice(stretch.offset, stretch.offset + stretch.limit)
    return { body: pageOf({ rows, total: found.length }, stretch, (entity) => toEntityLine(services, entity)) }
  },
})

const one = endpoint({
  method: 'get',
  cached: true,
  path: '/api/entities/{id}',
  summary: 'What documents say of a zone or an institution: names, sums by role, timeline, documents, related ones',
  params: z.object({ id: z.string().min(1).max(300) }),
  query: entityPageQuerySchema,
  answer: entityPageSchema,
  problems: [404],
  handle: ({ params, query }, services) => ({
    body: toEntityPage(services, entityOf(services, params.id, query.type)),
  }),
})

/** A known entity as others refer to it; null for an id that nothing names yet. */
function refOf({ store }: Services, { type, id }: EntityRef): EntityChange['entity'] {
  const value = knownEntity(store, type, id)
  return value === null || !('name' in value) ? null : { type, id, name: value.name }
}

function samplesOf({ store }: Services, named: Named): EntityChange['samples'] {
  const numbers = store.catalog.numbers()
  const [first] = named.documents
  const document = numbers.get(first ?? '')
  return document === undefined ? [] : named.quotes.slice(0, MOST_SAMPLES).map((quote) => ({ quote, document }))
}

const inDocuments = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`

/** What a merge joins; of very many documents only their number. */
function joinWords({ store }: Services, told: MergePreview, [entity, into]: readonly [EntityRef, EntityRef]): Words {
  if (told.documents.length >= MOST_PREVIEWED) {
    const [own, other] = [documentCount(store, entity), documentCount(store, into)]
    return { ko: `문서 ${own} + ${other}건이 하나가 됩니다`, en: `This will join ${own} + ${inDocuments(other)}` }
  }
  const [moved, stays, documents] = [told.entity.mentions, told.into.mentions, told.documents.length]
  return {
    ko: `문서 ${documents}건의 언급 ${moved} + ${stays}건이 하나가 됩니다`,
    en: `This will join ${moved} + ${stays} mentions in ${inDocuments(documents)}`,
  }
}

function partWords({ moved, stays }: SplitPreview, read: number): Words {
  const all = read < MOST_PREVIEWED
  const documents = moved.documents.length
  const [ko, en] = all ? ['', ''] : [`앞선 문서 ${read}건에서: `, `In the first ${read} documents: `]
  return {
    ko: `${ko}문서 ${documents}건의 언급 ${moved.mentions}건이 옮겨지고 ${stays.mentions}건이 남습니다`,
    en: `${en}This will move ${moved.mentions} mentions in ${inDocuments(documents)}; ${stays.mentions} will stay`,
  }
}

/** The answer to a change: 200 for a preview, 201 for one that is stored. */
function changed(services: Services, change: Omit<EntityChange, 'event'>, store: (() => DecisionEvent) | null) {
  if (store === null) return { status: 200 as const, body: { ...change, event: null } }
  const event = store()
  services.hub.publish({ event: 'decided', data: { keys: [], all: true } })
  return { body: { ...change, event: event.id } }
}

function checkNamed(named: Named, id: string): void {
  if (named.mentions === 0) throw new Refusal(422, `No mention that is meant names ${id}`, { kind: 'refused' })
}

const merge = endpoint({
  method: 'post',
  path: '/api/entities:merge',
  summary: 'Says that two entities are one; with `preview` only tells what that joins',
  body: mergeSchema,
  answer: entityChangeSchema,
  status: 201,
  previews: true,
  problems: [422],
  handle({ body: { type, entity: id, into: other, note, preview } }, services) {
    const two: readonly [EntityRef, EntityRef] = [
      { type, id },
      { type, id: other },
    ]
    const target = refOf(services, two[1])
    if (target === null) throw new Refusal(422, `There is no ${type} ${other}`, { kind: 'refused' })
    const told = mergePreview(entityDocuments(services.store, two, MOST_PREVIEWED), ...two)
    checkNamed(told.entity, id)
    const change = {
      words: joinWords(services, told, two),
      entity: refOf(services, two[0]),
      into: target,
      mentions: told.entity.mentions,
      mentionsInto: told.into.mentions,
      documents: told.documents.length,
      samples: samplesOf(services, told.entity),
    }
    return changed(services, change, preview ? null : () => mergeEntities(services.session, type, id, other, note))
  },
})

const split = endpoint({
  method: 'post',
  path: '/api/entities:split',
  summary: 'Says that some mentions of an entity mean another one; with `preview` only tells which',
  body: splitSchema,
  answer: entityChangeSchema,
  status: 201,
  previews: true,
  problems: [422],
  handle({ body: { type, entity: id, into, quotes, documents, preview } }, services) {
    const { store, session } = services
    if (kindOfId(into) !== type)
      throw new Refusal(422, `Expected the id of ${type === 'zone' ? 'a zone, zone/…' : 'an institution, inst/…'}`, {
        kind: 'refused',
      })
    const heads = store.catalog.heads(documents)
    const by = { quotes, documents: documents.flatMap((number) => heads.get(number)?.uri ?? []) }
    const read = entityDocuments(store, [{ type, id }], MOST_PREVIEWED)
    const told = splitPreview(read, { type, id }, by)
    const { moved } = told
    checkNamed(moved, id)
    const change = {
      words: partWords(told, read.length),
      entity: refOf(services, { type, id }),
      into: refOf(services, { type, id: into }),
      mentions: moved.mentions,
      mentionsInto: 0,
      documents: moved.documents.length,
      samples: samplesOf(services, moved),
    }
    return changed(services, change, preview ? null : () => splitEntity(session, type, id, { into, ...by }))
  },
})

const alias = endpoint({
  method: 'post',
  path: '/api/entities:alias',
  summary:
    'Says that a name means an entity, or that it does not; written into the own gazetteer, the next run knows it',
  body: aliasSchema,
  answer: entityChangeSchema,
  status: 201,
  problems: [404, 422],
  handle({ body: { type, entity: id, action, name } }, services) {
    const { session, gazetteers } = services
    const entity = entityOf(services, id, type)
    const is = action === 'alias'
    const change = {
      words: is
        ? { ko: `이름으로 더합니다: «${name}»`, en: `“${name}” becomes one of its names` }
        : { ko: `이름이 아닙니다: «${name}»`, en: `“${name}” is not its name` },
      entity: { type, id, name: nameOf(entity) },
      into: null,
      mentions: 0,
      mentionsInto: 0,
      documents: entity.documents,
      samples: [],
    }
    return changed(services, change, () => teachAlias(session, gazetteers, { type, entity: id, name, is }))
  },
})

/** Zones and institutions, and what is one, two or a name of theirs. */
export const ENTITY_ENDPOINTS = [list, one, merge, split, alias]
