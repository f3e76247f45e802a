import type { DocumentSummary, Store } from '../pipeline/store/store.ts'
import { UsageError } from './exit-code.ts'
import { shellQuote } from './output/escape.ts'
import { counted } from './output/format.ts'
import { nextCommand, talk } from './output/talk.ts'

/** Documents that are named where a reference fits more than one. */
const MAX_FITS = 10

/**
 * The one document that a path, the end of a path or the beginning of an id means; `verb` is the command that would show it.
 * Throws UsageError where there is none, or more than one: then those are named.
 */
export function findDocument(store: Store, reference: string, db: string, verb = 'show'): DocumentSummary {
  const found = store.find(reference)
  const [first, ...others] = found
  if (first === undefined) throw new UsageError(`No document is called ${reference}`, nextCommand('status', { db }))
  if (others.length === 0) return first
  const { problem } = talk(false)
  problem(`${counted(found.length, 'document')} fit ${reference}:`)
  for (const { uri, documentId } of found.slice(0, MAX_FITS)) problem(`  ${uri}  ${documentId ?? ''}`)
  if (found.length > MAX_FITS) problem(`  … ${found.length - MAX_FITS} more`)
  // Two files may share a name in NFC: then only the id tells them apart.
  const shared = others.some(({ uri }) => uri === first.uri)
  const one = shared && first.documentId !== null ? first.documentId : first.uri
  throw new UsageError('Expected one document', nextCommand(`${verb} ${shellQuote(one)}`, { db }))
}
