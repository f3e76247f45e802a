import type { Block, Citation } from '../../schemas/index.ts'
import type { StoredDocument } from '../store/store.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const told = (text: string | undefined): string | null => (text === undefined ? null : oneLine(text) || null)

function firstHeading(text: string, blocks: readonly Block[]): string | null {
  const heading = blocks.find(({ kind, role }) => kind === 'heading' && role === 'content')
  return heading === undefined ? null : told(text.slice(heading.start, heading.end))
}

/** The citation of a stored document. `blocks` is asked only where the document names no title of its own. */
export function citationOf(
  { uri, metadata, publication, text }: StoredDocument,
  blocks: () => readonly Block[],
): Citation {
  return {
    publisher: told(metadata.publisher),
    title: told(metadata.title) ?? firstHeading(text ?? '', blocks()),
    published: publication[0]?.edtf ?? null,
    source: told(metadata.source) ?? uri,
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
