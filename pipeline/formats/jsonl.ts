import type { ExportedDocument } from './exported-document.ts'

/** One JSON line a mention, a chunk a document. With `cite` the citation is the last key of each line. */
export function* jsonl(
  documents: Iterable<ExportedDocument>,
  { cite }: { readonly cite?: boolean } = {},
): Iterable<string> {
  for (const { lines, citation } of documents) {
    if (lines.length === 0) continue
    yield lines.map((line) => `${JSON.stringify(cite ? { ...line, citation } : line)}\n`).join('')
  }
}
