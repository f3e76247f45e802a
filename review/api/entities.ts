import { z } from 'zod'
import {
  amountRoleSchema,
  amountValueSchema,
  institutionKindSchema,
  languageSchema,
  nameSchema,
  noteSchema,
  recordSchema,
  regionSchema,
  reviewStateSchema,
  zoneTypeSchema,
} from '../../schemas/index.ts'
import {
  documentNumberSchema,
  documentRefSchema,
  keySchema,
  listOf,
  pageOf,
  pageQuerySchema,
  wordsSchema,
} from './common.ts'

/** The types of mention that name something with an id. */
export const entityKindSchema = z.enum(['zone', 'institution'])
export type EntityKind = z.infer<typeof entityKindSchema>

/** A zone or an institution as other things refer to it. */
export const entityRefSchema = z
  .object({ type: entityKindSchema, id: z.string(), name: nameSchema })
  .meta({ id: 'EntityRef' })
export type EntityRef = Readonly<z.infer<typeof entityRefSchema>>

/** One line of the list. */
export const entityLineSchema = entityRefSchema
  .extend({
    /** Zone type, or kind of institution. */
    kind: z.union([zoneTypeSchema, institutionKindSchema]),
    region: z.array(regionSchema),
    documents: z.int(),
  })
  .meta({ id: 'EntityLine' })
export type EntityLine = Readonly<z.infer<typeof entityLineSchema>>

/** `GET /api/entities`: the most named first. */
export const entityQuerySchema = pageQuerySchema.extend({
  type: listOf(entityKindSchema).optional(),
  kind: listOf(z.string().max(40)).optional(),
  region: listOf(regionSchema).optional(),
  /** Part of a name, in either language. */
  q: z.string().max(200).optional(),
})
/** `GET /api/entities`: a page of them. */
export const entityListSchema = pageOf(entityLineSchema).meta({ id: 'EntityList' })
export type EntityList = Readonly<z.infer<typeof entityListSchema>>

/** `GET /api/entities/{id}?type=zone` */
export const entityPageQuerySchema = z.object({ type: entityKindSchema.optional() })

/** A form of a name with where it is used. */
export const nameCountSchema = z
  .object({ name: z.string(), language: languageSchema, mentions: z.int(), documents: z.int() })
  .meta({ id: 'NameCount' })
export type NameCount = Readonly<z.infer<typeof nameCountSchema>>

/** A sum that the text ties to the entity. */
export const entityAmountSchema = z
  .object({
    key: keySchema,
    role: amountRoleSchema,
    value: amountValueSchema,
    label: z.string(),
    quote: z.string(),
    /** EDTF of the date that says when; null where the text ties none. */
    period: z.string().nullable(),
    document: documentNumberSchema,
    review: reviewStateSchema,
  })
  .meta({ id: 'EntityAmount' })
export type EntityAmount = Readonly<z.infer<typeof entityAmountSchema>>

/** A date beside the entity in its clause. */
export const timelineEntrySchema = z
  .object({
    key: keySchema,
    edtf: z.string(),
    role: z.string(),
    quote: z.string(),
    /** The sentence, cut to 200 characters. */
    sentence: z.string(),
    document: documentNumberSchema,
  })
  .meta({ id: 'TimelineEntry' })
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>

/** Another entity that may be the same, or that belongs to it. */
export const relatedSchema = z
  .object({
    entity: entityRefSchema,
    /** `may-be-same`, `parent`, `authority`, `zone`, `renamed-from`, `renamed-to`, `beside` … */
    relation: z.string(),
    words: wordsSchema,
  })
  .meta({ id: 'Related' })
export type Related = Readonly<z.infer<typeof relatedSchema>>

/** What people said of the entity's identity. */
export const entityEventLineSchema = z
  .object({ event: z.string(), ts: z.string(), actor: z.string(), action: z.string(), words: wordsSchema })
  .meta({ id: 'EntityEventLine' })
export type EntityEventLine = Readonly<z.infer<typeof entityEventLineSchema>>

/** A document with how often it names the entity. */
export const entityDocumentSchema = documentRefSchema.extend({ mentions: z.int() }).meta({ id: 'EntityDocument' })
export type EntityDocument = Readonly<z.infer<typeof entityDocumentSchema>>

/** `GET /api/entities/{id}`: of an entity that very many documents name, what the first of them say. */
export const entityPageSchema = entityLineSchema
  .extend({
    value: recordSchema.shape.value,
    /** In the documents of `documentList`. */
    mentions: z.int(),
    /** The most used first. */
    names: z.array(nameCountSchema),
    documentList: z.array(entityDocumentSchema),
    /** By role, then by period. */
    amounts: z.array(entityAmountSchema),
    timeline: z.array(timelineEntrySchema),
    related: z.array(relatedSchema),
    history: z.array(entityEventLineSchema),
  })
  .meta({ id: 'EntityPage' })
export type EntityPage = Readonly<z.infer<typeof entityPageSchema>>

/** `POST /api/entities:merge`; with `preview` nothing is stored. */
export const mergeSchema = z
  .object({
    type: entityKindSchema,
    /** Takes the id of `into`. */
    entity: z.string().min(1),
    into: z.string().min(1),
    note: noteSchema.optional(),
    preview: z.boolean().default(false),
  })
  .meta({ id: 'Merge' })
export type Merge = Readonly<z.input<typeof mergeSchema>>

/** `POST /api/entities:split`: mentions with one of these quotes, or in one of these documents, mean `into`. */
export const splitSchema = z
  .object({
    type: entityKindSchema,
    entity: z.string().min(1),
    /** Id of a known entity, or a new one. */
    into: z.string().min(1),
    quotes: z.array(z.string().min(1)).max(200).default([]),
    documents: z.array(documentNumberSchema).max(500).default([]),
    note: noteSchema.optional(),
    preview: z.boolean().default(false),
  })
  .meta({ id: 'Split' })
export type Split = Readonly<z.input<typeof splitSchema>>

/** `POST /api/entities:alias`: `name` means the entity, or (`not-alias`) does not. Goes into the user's own gazetteer. */
export const aliasSchema = z
  .object({
    type: entityKindSchema,
    entity: z.string().min(1),
    action: z.enum(['alias', 'not-alias']),
    name: z.string().min(1).max(300),
    language: languageSchema,
    note: noteSchema.optional(),
  })
  .meta({ id: 'Alias' })
export type Alias = Readonly<z.infer<typeof aliasSchema>>

/** 200 for a preview, 201 where it was stored. */
export const entityChangeSchema = z
  .object({
    /** Null for a preview. */
    event: z.string().nullable(),
    /** «This will join 3 + 2 mentions in 2 documents». */
    words: wordsSchema,
    entity: entityRefSchema.nullable(),
    into: entityRefSchema.nullable(),
    /** Mentions that change, and those that `into` has already. */
    mentions: z.int(),
    mentionsInto: z.int(),
    documents: z.int(),
    samples: z.array(z.object({ quote: z.string(), document: documentNumberSchema })),
  })
  .meta({ id: 'EntityChange' })
export type EntityChange = Readonly<z.infer<typeof entityChangeSchema>>
