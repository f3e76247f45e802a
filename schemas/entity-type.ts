import { z } from 'zod'

/** What a mention may be of. */
export const entityTypeSchema = z.enum(['amount', 'date', 'zone', 'institution'])
export type EntityType = z.infer<typeof entityTypeSchema>
/** All of them, in the order in which they are listed. */
export const ENTITY_TYPES: readonly EntityType[] = entityTypeSchema.options
