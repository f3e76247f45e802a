import type { Block, Span } from '../../schemas/index.ts'

/** How many blocks from the start of a text, and from its end, may hold stamps; how many of them open it. */
const HEAD = 30
const TAIL = 10
export const OPENINGS = 3
/** Of a block of many lines, how many from its start and its end. */
const BLOCK_LINES = 10

/** A line near the start or the end of a text, and where it stands. Offsets count in the document. */
export interface Line extends Span {
  /** In the first blocks of the text; in the very first. */
  readonly head: boolean
  readonly first: boolean
}

/** True for an offset near the start of its text, where pages put their stamps. */
export const isHead = (blocks: readonly Block[], offset: number): boolean =>
  blocks.length <= HEAD || offset < blocks[HEAD]!.start

/** The lines of the first and last blocks, boilerplate included, in text order. */
export const edgeLines = (text: string, blocks: readonly Block[]): readonly Line[] =>
  blocks.length <= HEAD + TAIL
    ? linesOf(text, blocks)
    : [
        ...linesOf(text, blocks.slice(0, HEAD)),
        ...linesOf(text, blocks.slice(-TAIL)).map((line) => ({ ...line, head: false, first: false })),
      ]

/** The lines of blocks; of a long block the first ones and the last. */
function linesOf(text: string, blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'tableCell') continue
    const spans = lineSpans(text, block)
    const edges =
      spans.length <= 2 * BLOCK_LINES ? spans : [...spans.slice(0, BLOCK_LINES), ...spans.slice(-BLOCK_LINES)]
    for (const { start, end } of edges) lines.push({ start, end, head: true, first: i < OPENINGS })
  }
  return lines
}

/** True where the words of a line go on from the line right before it, or in the one right behind. */
export const goesOn = (text: string, { start, end }: Span): boolean =>
  /^\r?\n[a-z]/.test(text.slice(end, end + 3)) ||
  /(?:,|\s(?:on|of|in|the|at|by|and|until|from|to))\r?\n$/i.test(text.slice(Math.max(0, start - 8), start))

function lineSpans(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at)
    const stop = feed < 0 || feed > end ? end : feed
    if (stop > at) spans.push({ start: at, end: stop })
    at = stop + 1
  }
  return spans
}
