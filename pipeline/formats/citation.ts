import type { Block, Citation } from '../../schemas/index.ts'
import type { StoredDocument } from '../store/store.ts'

/** Longest part of a citation, in UTF-16 units: each row of an export repeats it, and a page may call itself by a megabyte. */
const LONGEST_PART = 1000

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a document calls itself or its publisher, on one line and no longer than a citation bears; null where it says nothing. */
export function citedPart(text: string | undefined): string | null {
  const line = text === undefined ? '' : oneLine(text)
  if (line.length <= LONGEST_PART) return line || null
  // No half of a pair before the dots.
  return `${line.slice(0, LONGEST_PART).replace(/\p{Surrogate}$/u, '')}…`
}

/** A part of an address leads nowhere. */
function citedSource(source: string | undefined): string | null {
  const line = citedPart(source)
  return line !== null && line.length <= LONGEST_PART ? line : null
}

function firstHeading(text: string, blocks: readonly Block[]): string | null {
  const heading = blocks.find(({ kind, role }) => kind === 'heading' && role === 'content')
  return heading === undefined ? null : citedPart(text.slice(heading.start, heading.end))
}

/** The citation of a stored document. `blocks` is asked only where the document names no title of its own. */
export function citationOf(
  { uri, metadata, publication, text }: StoredDocument,
  blocks: () => readonly Block[],
): Citation {
  return {
    publisher: citedPart(metadata.publisher),
    title: citedPart(metadata.title) ?? firstHeading(text ?? '', blocks()),
    published: publication[0]?.edtf ?? null,
    source: citedSource(metadata.source) ?? uri,
  }
}

/** A citation on one line: `Publisher. “Title.” 2024-05-17. https://…` */
export function citationLine({ publisher, title, published, source }: Citation): string {
  const quoted = title === null ? null : `“${title.replace(/\.$/, '')}.”`
  const parts = [
    publisher === null ? null : `${publisher}.`,
    quoted,
    published === null ? null : `${published}.`,
    source,
  ]
  return parts.filter((part) => part !== null).join(' ')
}
