import { matchesOf } from '../../extractors/matches.ts'
import type { Block, Span } from '../../schemas/index.ts'

/**
 * Ends of clauses. Korean: a connective ending with a comma (`…했고, `, `…하며, `). English: a semicolon, or a comma with a
 * conjunction (`, and the city`). Only the comma's place is used, so a wrong split at worst loses a link.
 */
const CLAUSE_END =
  /;\s|(?:고|며|면서|지만|으나|는데|한편)\s?,\s|,\s(?=(?:and|but|while|whereas|which|who|whose|with)\s)/gu

/** A text with its blocks: all of a document that clauses depend on. */
export interface ClauseText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The clauses of a document, asked for by offset in rising order: each sentence is split once. */
export class ClauseFinder {
  readonly #document: ClauseText
  #block: Block | undefined
  /** Clauses, or rows, of the block that was asked for last. */
  #clauses: readonly Span[] = []
  #at = 0

  constructor(document: ClauseText) {
    this.#document = document
  }

  /** The clause of block `index` that holds `offset`; in a table the whole row. Document coordinates. */
  at(offset: number, index: number): Span {
    const block = this.#document.blocks[index]!
    if (block !== this.#block) {
      this.#block = block
      this.#clauses = block.cell ? [rowOf(block, this.#document)] : clausesOf(block, this.#document.text)
      this.#at = 0
    }
    if ((this.#clauses[this.#at]?.start ?? 0) > offset) this.#at = 0
    while (this.#at + 1 < this.#clauses.length && this.#clauses[this.#at]!.end <= offset) this.#at++
    return this.#clauses[this.#at] ?? block
  }
}

function clausesOf(block: Block, text: string): Span[] {
  const sentences = block.sentences.length > 0 ? block.sentences : [block]
  const clauses: Span[] = []
  for (const { start, end } of sentences) {
    let from = start
    for (const match of matchesOf(CLAUSE_END, text.slice(start, end), [',', ';'])) {
      const to = start + match.index + match[0].length
      clauses.push({ start: from, end: to })
      from = to
    }
    clauses.push({ start: from, end })
  }
  return clauses
}

/** First to last cell of the row that a cell stands in; cells of a row are neighbours in `blocks`. */
function rowOf(block: Block, document: ClauseText): Span {
  const same = (other: Block | undefined): boolean =>
    other?.cell !== undefined && other.cell.table === block.cell?.table && other.cell.row === block.cell?.row
  let first = block.index
  let last = block.index
  while (same(document.blocks[first - 1])) first--
  while (same(document.blocks[last + 1])) last++
  return { start: document.blocks[first]!.start, end: document.blocks[last]!.end }
}
