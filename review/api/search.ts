import { z } from 'zod'
import { entityTypeSchema, reviewStateSchema, spanSchema } from '../../schemas/index.ts'
import { cursorSchema, documentRefSchema, keySchema, limitSchema, listOf, pageQuerySchema } from './common.ts'

/** `GET /api/search`: words that must all stand in a document; `"…"` is a phrase. */
export const searchQuerySchema = pageQuerySchema.extend({
  limit: limitSchema('20'),
  q: z.string().min(1).max(500),
  /** Searches records of these types instead of texts. */
  type: listOf(entityTypeSchema).optional(),
})

/** A line of text with what was found in it; `hits` count in `line`. */
export const searchHitSchema = z
  .object({
    /** Offset of the line's first character in the text. */
    start: z.int(),
    line: z.string(),
    hits: z.array(spanSchema),
  })
  .meta({ id: 'SearchHit' })
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>

/** A mention whose quote or value was found. */
export const searchMentionSchema = z
  .object({
    key: keySchema,
    type: entityTypeSchema,
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    label: z.string(),
    review: reviewStateSchema,
  })
  .meta({ id: 'SearchMention' })
export type SearchMention = Readonly<z.infer<typeof searchMentionSchema>>

/** A document that answers, the best first. At most five lines or mentions of it are told; `count` says how many there are. */
export const searchResultSchema = z
  .object({
    document: documentRefSchema,
    count: z.int(),
    lines: z.array(searchHitSchema),
    mentions: z.array(searchMentionSchema),
  })
  .meta({ id: 'SearchResult' })
export type SearchResult = Readonly<z.infer<typeof searchResultSchema>>
/** A page may be empty and not the last: then `next` goes on. */
export const searchPageSchema = z
  .object({ items: z.array(searchResultSchema), next: cursorSchema.nullable() })
  .meta({ id: 'SearchPage' })
export type SearchPage = Readonly<z.infer<typeof searchPageSchema>>
