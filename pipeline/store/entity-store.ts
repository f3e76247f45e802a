import type { EntityType } from '../../schemas/index.ts'

/** A zone or an institution of the records. */
export interface StoredEntity {
  readonly type: Extract<EntityType, 'zone' | 'institution'>
  readonly id: string
  readonly value: unknown
  /** How many documents name it. */
  readonly documents: number
}

/** Zones and institutions across documents, as they were extracted. */
export interface EntityStore {
  /** All of them, those of most documents first, then by id. */
  list(): readonly StoredEntity[]
  /** Store ids of the documents that name one of these, in no order that matters. */
  filesOf(type: EntityType, ids: readonly string[]): readonly number[]
}
