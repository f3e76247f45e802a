import { z } from 'zod'
import {
  blockKindSchema,
  blockRoleSchema,
  cellSchema,
  decisionFlagSchema,
  documentStateSchema,
  entityTypeSchema,
  issueSchema,
  languageSchema,
  metadataSchema,
  noteSchema,
  publicationSchema,
  reviewStateSchema,
  sentencePairSchema,
  spanSchema,
} from '../../schemas/index.ts'
import {
  documentNumberSchema,
  documentRefSchema,
  flagTextSchema,
  keySchema,
  listOf,
  numberTextSchema,
  pageOf,
  pageQuerySchema,
} from './common.ts'

/** One line of the list of documents. Counts are of records. */
export const documentLineSchema = documentRefSchema
  .extend({
    state: documentStateSchema,
    /** In words; null only for `ok`. */
    reason: z.string().nullable(),
    zones: z.int(),
    institutions: z.int(),
    amounts: z.int(),
    dates: z.int(),
    mentions: z.int(),
    problems: z.int(),
    /** Mentions that a person should look at. */
    open: z.int(),
    /** Mentions with a verdict. */
    reviewed: z.int(),
    /** Types of which nothing is missed, as a person says. */
    complete: z.array(entityTypeSchema),
    run: z.int(),
  })
  .meta({ id: 'DocumentLine' })
export type DocumentLine = Readonly<z.infer<typeof documentLineSchema>>

/** `GET /api/documents` */
export const documentQuerySchema = pageQuerySchema.extend({
  state: listOf(documentStateSchema).optional(),
  lang: listOf(languageSchema).optional(),
  /** Part of the name. */
  q: z.string().max(200).optional(),
  /** Only documents with something to look at, or without. */
  open: flagTextSchema.optional(),
  /** `name`, or `open`: the most to look at first. */
  sort: z.enum(['name', 'open']).default('name'),
})
/** `GET /api/documents`: a page of them. */
export const documentListSchema = pageOf(documentLineSchema).meta({ id: 'DocumentList' })
export type DocumentList = Readonly<z.infer<typeof documentListSchema>>

/** A block of the text; spans count in UTF-16 code units. */
export const pageBlockSchema = spanSchema
  .extend({
    kind: blockKindSchema,
    role: blockRoleSchema,
    language: languageSchema,
    /** Why it is not content, in words. */
    reason: z.string().optional(),
    /** For a duplicate: index of the block that it repeats. */
    duplicateOf: z.int().optional(),
    depth: z.int().optional(),
    cell: cellSchema.optional(),
  })
  .meta({ id: 'PageBlock' })
export type PageBlock = Readonly<z.infer<typeof pageBlockSchema>>

/** A mention as the text shows it. */
export const markSchema = spanSchema
  .extend({
    key: keySchema,
    type: entityTypeSchema,
    review: reviewStateSchema,
    flag: decisionFlagSchema.nullable(),
    /** True where a person should look. */
    open: z.boolean(),
    /** The value on one line: `14,500,000,000 KRW`, `2019-06-12`, a name. */
    label: z.string(),
  })
  .meta({ id: 'Mark' })
export type Mark = Readonly<z.infer<typeof markSchema>>

/** A decision that has no place in the text of now. */
export const unplacedSchema = z
  .object({
    key: keySchema,
    type: entityTypeSchema,
    quote: z.string(),
    before: z.string(),
    after: z.string(),
    review: reviewStateSchema,
    flag: decisionFlagSchema.nullable(),
    label: z.string(),
  })
  .meta({ id: 'Unplaced' })
export type Unplaced = Readonly<z.infer<typeof unplacedSchema>>

/** How the publication date is known, and what a person set. */
export const publishedSchema = z
  .object({
    /** What dates are resolved with now; null where none is known. */
    edtf: z.string().nullable(),
    /** `person`, else how the document tells it; null where it does not. */
    basis: publicationSchema.shape.basis.nullable(),
    /** What a person set; null where nobody did. It takes effect with the next run. */
    set: z.string().nullable(),
    /** True where `set` is not yet what dates are resolved with. */
    due: z.boolean(),
    /** What the document itself tells, the best first. */
    candidates: z.array(publicationSchema),
    /** Dates that nothing but the publication date can complete. */
    waiting: z.int(),
  })
  .meta({ id: 'Published' })
export type Published = Readonly<z.infer<typeof publishedSchema>>

/** `GET /api/documents/{id}?until=20000`: only the blocks that begin before an offset, for a quick first look. */
export const documentPageQuerySchema = z.object({ until: numberTextSchema.optional() })

/** `GET /api/documents/{id}` */
export const documentPageSchema = documentLineSchema
  .extend({
    /** Hash of the source bytes: `sha256:` and hex; null where they could not be read. */
    documentId: z.string().nullable(),
    /** SHA-256 of the text; to be sent back as `expect` with what is added or said of the text. */
    textSha256: z.string().nullable(),
    text: z.string().nullable(),
    /** Of the whole text. */
    length: z.int().nonnegative(),
    /** False where only the beginning was asked for: text, blocks and marks end early, and pairs are missing. */
    whole: z.boolean(),
    encoding: z.string().nullable(),
    metadata: metadataSchema,
    publication: publishedSchema,
    blocks: z.array(pageBlockSchema),
    /** In text order. */
    marks: z.array(markSchema),
    unplaced: z.array(unplacedSchema),
    /** Sentences of a bilingual document that say the same. */
    pairs: z.array(sentencePairSchema),
    issues: z.array(issueSchema),
    /** The documents before and after it in the order of the names. */
    previous: documentNumberSchema.nullable(),
    next: documentNumberSchema.nullable(),
  })
  .meta({ id: 'DocumentPage' })
export type DocumentPage = Readonly<z.infer<typeof documentPageSchema>>

const dayOrCoarser = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)

/** `PUT /api/documents/{id}/metadata`; null takes back what was set. */
export const metadataChangeSchema = z
  .object({ published: dayOrCoarser.nullable(), note: noteSchema.optional() })
  .meta({ id: 'MetadataChange' })
export type MetadataChange = Readonly<z.infer<typeof metadataChangeSchema>>

/** A date that another publication date would change. */
export const dateChangeSchema = z
  .object({ key: keySchema, quote: z.string(), start: z.int(), end: z.int(), before: z.string(), after: z.string() })
  .meta({ id: 'DateChange' })
export type DateChange = Readonly<z.infer<typeof dateChangeSchema>>

/** `GET /api/documents/{id}/publication?published=2024-05-17`: nothing is stored. */
export const publicationQuerySchema = z.object({ published: dayOrCoarser })
/** The dates that would change, as they are and as they would be. */
export const publicationPreviewSchema = z
  .object({
    published: z.string(),
    changes: z.array(dateChangeSchema),
    /** Dates that would still be incomplete. */
    incomplete: z.int(),
  })
  .meta({ id: 'PublicationPreview' })
export type PublicationPreview = Readonly<z.infer<typeof publicationPreviewSchema>>

/** `PUT /api/coverage`: nothing of the type (null: of any) is missed in this text; `complete` false takes it back. */
export const coverageChangeSchema = z
  .object({
    document: documentNumberSchema,
    type: entityTypeSchema.nullable(),
    complete: z.boolean(),
    /** `textSha256` of the text that was read. */
    expect: z.string(),
  })
  .meta({ id: 'CoverageChange' })
export type CoverageChange = Readonly<z.infer<typeof coverageChangeSchema>>
/** The types of which nothing is missed in the text by now. */
export const coverageSchema = z
  .object({ document: documentNumberSchema, complete: z.array(entityTypeSchema) })
  .meta({ id: 'Coverage' })
export type Coverage = Readonly<z.infer<typeof coverageSchema>>
