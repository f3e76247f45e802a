import type { Block, Document, Span } from '../../schemas/index.ts'

/**
 * Ends of clauses. Korean: a connective ending with a comma (`…했고, `, `…하며, `). English: a semicolon, or a comma with a
 * conjunction (`, and the city`). Only the comma's place is used, so a wrong split at worst loses a link.
 */
const CLAUSE_END = /;\s|(?:고|며|면서|지만|으나|는데|한편)\s?,\s|,\s(?=(?:and|but|while|whereas|which|with)\s)/gu

/** The clause of a block that holds `span`; both in document coordinates. In a table: the whole row. */
export function clauseAt(span: Span, block: Block, document: Document): Span {
  if (block.cell) return rowOf(block, document)
  const sentence = block.sentences.find((s) => s.start <= span.start && span.start < s.end) ?? block
  let start = sentence.start
  let end = sentence.end
  for (const match of document.text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const at = sentence.start + match.index + match[0].length
    if (at <= span.start) start = at
    else if (at >= span.end) {
      end = at
      break
    }
  }
  return { start, end }
}

/** First to last cell of the row that a cell stands in; cells of a row are neighbours in `blocks`. */
function rowOf(block: Block, document: Document): Span {
  const same = (other: Block | undefined): boolean =>
    other?.cell !== undefined && other.cell.table === block.cell?.table && other.cell.row === block.cell?.row
  let first = block.index
  let last = block.index
  while (same(document.blocks[first - 1])) first--
  while (same(document.blocks[last + 1])) last++
  return { start: document.blocks[first]!.start, end: document.blocks[last]!.end }
}
