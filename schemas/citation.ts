import { z } from 'zod'

/** Where a record comes from, as one would cite it; null for what neither the file nor its sidecar tells. */
export const citationSchema = z.object({
  publisher: z.string().nullable(),
  /** The document's own title, else its first heading. */
  title: z.string().nullable(),
  /** Publication date in EDTF. */
  published: z.string().nullable(),
  /** URL of the article, else the document's name in the corpus. */
  source: z.string(),
})
export type Citation = Readonly<z.infer<typeof citationSchema>>
