import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { entityTypeSchema } from '../../schemas/index.ts'

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)])

/** What a document says by its annotators; a field with several accepted values is a list. */
export const goldEntrySchema = z.object({
  type: entityTypeSchema,
  /** Accepted quotes. */
  text: z.array(z.string()).min(1),
  /** Neither asked for nor held against anyone. */
  optional: z.boolean().optional(),
  edtf: oneOrMore(z.string()).optional(),
  /** `*` accepts any. */
  currency: oneOrMore(z.string().nullable()).optional(),
  value: z.number().optional(),
  max: z.number().optional(),
  qualifier: oneOrMore(z.string()).optional(),
  zoneType: oneOrMore(z.string()).optional(),
  region: oneOrMore(z.string()).optional(),
  kind: oneOrMore(z.string()).optional(),
})
export type GoldEntry = Readonly<z.infer<typeof goldEntrySchema>>

/** What a gold file says of one document; `document` is its name, of which the last part counts. */
export const goldDocumentSchema = z.object({
  document: z.string(),
  language: z.string(),
  entries: z.array(goldEntrySchema),
})
export type GoldDocument = Readonly<z.infer<typeof goldDocumentSchema>>

/** Thrown where a folder holds no gold, or a file of it is not gold. */
export class GoldUnreadable extends Error {}

/** The gold documents of a folder by the base name of their document. Throws GoldUnreadable. */
export function loadGold(folder: string): ReadonlyMap<string, GoldDocument> {
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch (error) {
    throw new GoldUnreadable(`Gold ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (names.length === 0) throw new GoldUnreadable(`Gold ${folder}: Expected at least one .json file`)
  const gold = new Map<string, GoldDocument>()
  for (const name of names.sort()) {
    try {
      const document = goldDocumentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      gold.set(basename(document.document), document)
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
      throw new GoldUnreadable(`Gold ${join(folder, name)}: ${why}`)
    }
  }
  return gold
}
