import { z } from 'zod'
import { entityKindSchema } from './entities.ts'
import { stepSchema } from './status.ts'

const nameSchema = z.string().min(1).max(300)

/** `POST /api/names`: a zone or institution that no list has, or words that are no name. Goes into the user's own gazetteer. */
export const teachSchema = z
  .discriminatedUnion('action', [
    z.object({
      action: z.literal('name'),
      type: entityKindSchema,
      /** As the texts have it; in both languages, if there are two. */
      names: z.array(nameSchema).min(1).max(20),
      /** As in the gazetteers, for example `company`. */
      kind: z.string().max(100).default('other'),
      /** `KR-nn`, apart by commas. */
      region: z.string().max(100).optional(),
    }),
    z.object({ action: z.literal('not-name'), type: entityKindSchema, name: nameSchema }),
  ])
  .meta({ id: 'Teach' })
export type Teach = Readonly<z.input<typeof teachSchema>>

/** 201: the next run finds it, or no longer does. */
export const taughtSchema = z
  .object({
    event: z.string(),
    /** Id that the entity has from the next run on; null for words that are no name. */
    entity: z.string().nullable(),
    undo: stepSchema.nullable(),
  })
  .meta({ id: 'Taught' })
export type Taught = Readonly<z.infer<typeof taughtSchema>>
