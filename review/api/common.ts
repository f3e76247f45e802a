import { z } from 'zod'
import { languageSchema, reviewStateSchema } from '../../schemas/index.ts'

/** Number of a document in this database: short, and stable as long as the database is. */
export const documentNumberSchema = z.int().positive()

/** A number in a path or a query, as the text that it arrives as. */
export const numberTextSchema = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)

/** Id of a mention, or subject of a decision that no mention answers any more. */
export const keySchema = z.string().min(1).max(100)

/** `mention:version`; what a writer saw, to be sent back as `expect`. */
export const etagSchema = z.string().min(1).max(100)

/** Where a page of a list ends; opaque. Null where nothing follows. */
export const cursorSchema = z.string().min(1).max(500)

/** The same in Korean and in English. */
export const wordsSchema = z.object({ ko: z.string(), en: z.string() }).meta({ id: 'Words' })
export type Words = Readonly<z.infer<typeof wordsSchema>>

/** A code with what it says to a reviewer. */
export const toldSchema = z.object({ code: z.string(), words: wordsSchema }).meta({ id: 'Told' })
export type Told = Readonly<z.infer<typeof toldSchema>>

/** Counts by name. */
export const countsSchema = z.record(z.string(), z.int().nonnegative())
export type Counts = Readonly<z.infer<typeof countsSchema>>

/** A document as other things refer to it. */
export const documentRefSchema = z
  .object({
    id: documentNumberSchema,
    /** Name: corpus folder, `/`, path below it; NFC. */
    uri: z.string(),
    title: z.string().nullable(),
    language: languageSchema.nullable(),
    /** EDTF; null where it is not known. */
    published: z.string().nullable(),
  })
  .meta({ id: 'DocumentRef' })
export type DocumentRef = Readonly<z.infer<typeof documentRefSchema>>

/** A list in the query, apart by commas: `type=amount,date`. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .max(2000)
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item).max(100))

/** `1` or `true`; anything else but `0` and `false` is a mistake. */
export const flagTextSchema = z.enum(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true')

/** How many items of a list one answer holds at most. */
export const MAX_PAGE = 200

/** How many items are asked for; more than fit one answer are cut to that. */
export const limitSchema = (standard: string) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .default(standard)
    .transform((text) => Math.min(MAX_PAGE, Math.max(1, Number(text))))

/** What every list takes: how many, and from where on. */
export const pageQuerySchema = z.object({ limit: limitSchema('50'), cursor: cursorSchema.optional() })

/** A page of a list with the place to go on from. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: cursorSchema.nullable(), total: z.int().nonnegative() })

/** States that a person gave; `pending` is the lack of one. */
export const decidedStateSchema = reviewStateSchema.exclude(['pending'])

/** An error, as RFC 9457 has it; sent as `application/problem+json`. */
export const problemSchema = z
  .object({
    /** `about:blank`, or a path that names the kind, for example `/problems/conflict`. */
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    /** What of the request is wrong, where it did not fit its schema. */
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** On 409: what holds now, in the form of a successful answer's item. */
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = Readonly<z.infer<typeof problemSchema>>
