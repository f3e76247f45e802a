import { z } from 'zod'
import { languageSchema } from './language.ts'
import { spanSchema } from './span.ts'

/** Where a table cell stands; counts from 0. `header` is true for a cell of a header row or header column. */
export const cellSchema = z.object({
  table: z.int().nonnegative(),
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  header: z.boolean(),
})
export type Cell = Readonly<z.infer<typeof cellSchema>>

/** What a block is in its document. */
export const blockKindSchema = z.enum([
  'heading',
  'paragraph',
  'listItem',
  'tableCell',
  'caption',
  'quote',
  'code',
  'navigation',
])
export type BlockKind = z.infer<typeof blockKindSchema>

/** What a block is for; only content is extracted. */
export const blockRoleSchema = z.enum(['content', 'boilerplate', 'duplicate'])
export type BlockRole = z.infer<typeof blockRoleSchema>

/** A block as the parser leaves it. Spans count in the canonical text; blocks stand in text order and never overlap. */
export const parsedBlockSchema = spanSchema.extend({
  /** Position in `blocks`, from 0. */
  index: z.int().nonnegative(),
  kind: blockKindSchema,
  /** Stable place in the tree, for example `body/2` or `body/table:1/r3c0`. */
  path: z.string(),
  /** Heading depth 1–6; only for headings. */
  depth: z.int().min(1).max(6).optional(),
  cell: cellSchema.optional(),
  /** What the markup itself says of the block (`nav`, `aside`, `footer`, `share` …): evidence for clean. */
  hint: z.string().optional(),
})
export type ParsedBlock = Readonly<z.infer<typeof parsedBlockSchema>>

/** A block whose role is known. */
export const cleanBlockSchema = parsedBlockSchema.extend({
  role: blockRoleSchema,
  /** Why the block is not content, in words; absent for content. */
  roleReason: z.string().optional(),
  /** For a duplicate: the index of the block that it repeats. */
  duplicateOf: z.int().nonnegative().optional(),
})
export type CleanBlock = Readonly<z.infer<typeof cleanBlockSchema>>

/** A block whose language is known. */
export const languageBlockSchema = cleanBlockSchema.extend({ language: languageSchema })
export type LanguageBlock = Readonly<z.infer<typeof languageBlockSchema>>

/** A block ready for extraction: sentence spans count in the canonical text and cover all that is not white space. */
export const blockSchema = languageBlockSchema.extend({ sentences: z.array(spanSchema) })
export type Block = Readonly<z.infer<typeof blockSchema>>

/** What a file says of itself: front matter, HTML meta elements, or a sidecar `FILE.meta.json`. */
export const metadataSchema = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  source: z.string().optional(),
  /** As written; the publication stage reads it. */
  published: z.string().optional(),
  /** Which of the places told `published`, or `modified` where that alone is told. */
  publishedBasis: z.enum(['front-matter', 'html-meta', 'sidecar', 'input', 'person']).optional(),
  /** When the page was last changed, as written: asked only where nothing tells when it was published. */
  modified: z.string().optional(),
  language: z.string().optional(),
})
export type Metadata = Readonly<z.infer<typeof metadataSchema>>

/** The publication day (`YYYY-MM-DD`, or coarser as far as known), and how it is known. */
export const publicationSchema = z.object({
  edtf: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
  basis: z.enum(['person', 'sidecar', 'input', 'front-matter', 'html-meta', 'stamp', 'dateline', 'file-name']),
  quote: z.string().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
})
export type Publication = Readonly<z.infer<typeof publicationSchema>>

/** A document between segment and extract: the canonical text with all that later stages need to know of it. */
export const documentSchema = z.object({
  /** `sha256:` and the hex digest of the source bytes. */
  id: z.string(),
  /** Corpus folder name, `/`, path below it; NFC. */
  uri: z.string(),
  text: z.string(),
  language: languageSchema,
  metadata: metadataSchema,
  /** The best candidate first; empty where the text tells none. */
  publication: z.array(publicationSchema),
  blocks: z.array(blockSchema),
})
export type Document = Readonly<z.infer<typeof documentSchema>>
