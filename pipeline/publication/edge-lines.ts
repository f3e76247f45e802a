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

/** A block of a story is at least so long; so many other blocks at most stand between two of them. */
const STORY_BLOCK = 80
const STORY_GAP = 8
/** How many times as long as the story other runs of text may be: comments, other articles. */
const SHARE = 4
/** How many blocks before the first of the story may hold its title and stamps, and how many behind it. */
const BEFORE_STORY = 40
const INTO_STORY = 8

/** Blocks from `start` to `end`, which is not one of them. */
type Blocks = Span

/** Long blocks near one another: the index of the first one, how many they are, and how much text they hold. */
interface Run {
  readonly at: number
  readonly count: number
  readonly length: number
}

function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const [i, { role, start, end }] of blocks.entries()) {
    if (role !== 'content' || end - start < STORY_BLOCK) continue
    const before = i - last > STORY_GAP ? undefined : runs.pop()
    runs.push({
      at: before?.at ?? i,
      count: (before?.count ?? 0) + 1,
      length: (before?.length ?? 0) + end - start,
    })
    last = i
  }
  return runs
}

/** The index of the block that the story of a page begins with, behind its menus and notices: that of the longest run, or of one of several before it that is not far shorter; -1 where no block is long. */
function storyStart(blocks: readonly Block[]): number {
  const runs = runsOf(blocks)
  const most = runs.reduce((longest, { length }) => Math.max(longest, length), 0)
  return runs.find(({ count, length }) => length === most || (count > 1 && length * SHARE >= most))?.at ?? -1
}

/** The blocks around the beginning of a story that stands below the first blocks of its text; none where it stands among them. */
function aroundStory(blocks: readonly Block[]): Blocks | undefined {
  const at = blocks.length <= HEAD ? -1 : storyStart(blocks)
  const [start, end] = [Math.max(HEAD, at - BEFORE_STORY), Math.min(blocks.length, at + INTO_STORY)]
  return start < end ? { start, end } : undefined
}

/** What tells whether an offset stands around the beginning of a story far below the start of its text; looks at all blocks once. */
export function storyOf(blocks: readonly Block[]): (offset: number) => boolean {
  const around = aroundStory(blocks)
  if (!around) return () => false
  const [start, end] = [blocks[around.start]!.start, blocks[around.end - 1]!.end]
  return (offset) => offset >= start && offset < end
}

/** Where the last blocks of a long text begin, which stand below its story. */
export const belowStory = (blocks: readonly Block[]): number =>
  blocks.length <= HEAD + TAIL ? Number.POSITIVE_INFINITY : blocks[blocks.length - TAIL]!.start

/** True for an offset near the start of its text, where pages put their stamps. */
export const isHead = (blocks: readonly Block[], offset: number): boolean =>
  blocks.length <= HEAD || offset < blocks[HEAD]!.start

/** The lines of the first and last blocks and of those around the beginning of the story, boilerplate included, in text order. */
export function edgeLines(text: string, blocks: readonly Block[]): readonly Line[] {
  if (blocks.length <= HEAD + TAIL) return linesOf(text, blocks)
  const tail = blocks.length - TAIL
  const around = aroundStory(blocks) ?? { start: HEAD, end: HEAD }
  return [
    ...linesOf(text, blocks.slice(0, HEAD)),
    ...linesOf(text, blocks.slice(around.start, Math.min(around.end, tail))).map((line) => ({ ...line, first: false })),
    ...linesOf(text, blocks.slice(tail)).map((line) => ({ ...line, head: false, first: false })),
  ]
}

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
