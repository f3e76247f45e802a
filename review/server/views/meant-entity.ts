import { entityChanges } from '../../../pipeline/decisions/entity-changes.ts'
import { entityMap } from '../../../pipeline/decisions/entity-map.ts'
import { knownEntity } from '../../../pipeline/decisions/make-claim.ts'
import { sourcesOf } from '../../../pipeline/entities/read-entities.ts'
import type { Store } from '../../../pipeline/store/store.ts'
import type { ExtractedRecord } from '../../../schemas/index.ts'
import type { EntityRef } from '../../api/index.ts'

/** A mention as far as merges and splits look at it. */
export interface NamedMention {
  readonly type: string
  readonly value: ExtractedRecord['value']
  readonly quote: string
  /** Name of its document. */
  readonly document: string
}

/** Tells which zones and institutions mentions mean, as merges and splits stand now. */
export interface MeantEntities {
  /** What a mention means; null for an amount or a date. */
  readonly of: (mention: NamedMention) => EntityRef | null
  /** Ids under which mentions of an entity may have been extracted; `of` tells which of those mean it. */
  readonly sources: (entity: EntityRef) => readonly string[]
}

/** Reads the standing merges and splits once. */
export function meantEntities(store: Store): MeantEntities {
  const changes = entityChanges(store)
  const idOf = entityMap(changes)
  return {
    of({ type, value, quote, document }) {
      if (!('name' in value) || (type !== 'zone' && type !== 'institution')) return null
      const id = idOf({ type, id: value.id, quote, document })
      const known = id === value.id ? value : knownEntity(store, type, id)
      return { type, id, name: known !== null && 'name' in known ? known.name : value.name }
    },
    sources: (entity) => sourcesOf(entity, changes),
  }
}
