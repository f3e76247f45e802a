import { z } from 'zod'

export const entityTypeSchema = z.enum(['amount', 'date', 'zone', 'institution'])
export type EntityType = z.infer<typeof entityTypeSchema>
export const ENTITY_TYPES: readonly EntityType[] = entityTypeSchema.options
