import { matchesOf } from '../../extractors/matches.ts'
import type { Block, Span } from '../../schemas/index.ts'
import { dayOfGroups } from './read-day.ts'
import {
  ALONE,
  AUTHORED,
  CLOCKED,
  COUNTED,
  DATELINE,
  DAY_INSIDE,
  FENCED,
  GLUED,
  ISSUE,
  LABELLED,
  MAILED,
  MEDIA,
  NAMED,
  OFFICE,
  SENTENCE,
  TIMED,
  TITLE_END,
  TOLD_DAY,
  YEAR_FIRST,
  YEARLESS,
} from './stamp-patterns.ts'

/** A date by which the page itself says when it was published or changed. Spans count in the document. */
export interface Stamp extends Span {
  readonly edtf: string
  /** `published` beats `plain` (a bare time stamp), then `source` (a medium's name and day), then `updated`. */
  readonly kind: 'published' | 'plain' | 'updated' | 'dateline' | 'source'
}

/** Datelines without a year at the head of a block (`SEOUL, July 21 (Wire) --`, `SEOUL, July 21 (Wire)The`, `July 21 (WIRE) --`): no dates of the story. */
export function findDatelines(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    const found = YEARLESS.exec(text.slice(block.start, Math.min(block.end, block.start + 110)))
    return found ? [{ start: block.start, end: block.start + found[0].length }] : []
  })
}

/** How far into a text from its start, and from its end, pages put their stamps; and how long such a line is. */
const HEAD = 30
const TAIL = 10
const LINE = 220
/** Longest line of a byline. */
const SHORT = 90
/** How far from the start of a text a title stands, in blocks, and how long it is at most. */
const TITLES = 8
const LONGEST_TITLE = 160

/** Stamps of the blocks that were asked for before; blocks are those of one text. */
const known = new WeakMap<readonly Block[], readonly Stamp[]>()

/** Stamps in the first and last blocks, boilerplate included, in text order; a line with a label may hold several. */
export function findStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const found = known.get(blocks) ?? stampsIn(text, blocks)
  known.set(blocks, found)
  return found
}

function stampsIn(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const edges = blocks.length <= HEAD + TAIL ? blocks : [...blocks.slice(0, HEAD), ...blocks.slice(-TAIL)]
  const titled = [...gluedStamps(text, blocks), ...fencedStamps(text, blocks)]
  return edges.flatMap((block, i) => {
    if (block.kind === 'tableCell') return []
    const stamps = stampsOf(text, block, i < HEAD)
    return stamps.length > 0 ? stamps : titled.filter(({ start }) => start >= block.start && start < block.end)
  })
}

/** Days at the ends of title-like lines near the top; none where they differ, as in a list of events. */
function gluedStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const found = blocks.slice(0, TITLES).flatMap((block) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE + 1))
    const fits = line.length <= LONGEST_TITLE && block.kind !== 'tableCell' && YEAR_NEAR.test(line)
    return fits && !SENTENCE.test(line) ? gluedStamp(line, block.start) : []
  })
  return agreeing(found)
}

/** Days between the bars of a byline; none where they differ, as in a list of events. */
const fencedStamps = (text: string, blocks: readonly Block[]): readonly Stamp[] =>
  agreeing(
    blocks.slice(0, HEAD).flatMap((block) => {
      const line = block.end - block.start > SHORT ? '' : text.slice(block.start, block.end)
      const found = YEAR_NEAR.test(line) && block.kind !== 'tableCell' ? FENCED.exec(line) : null
      return found ? stampAt(found, 'source', block.start) : []
    }),
  )

/** The stamps where all tell one day, else none. */
const agreeing = (stamps: readonly Stamp[]): readonly Stamp[] =>
  stamps.every(({ edtf }) => edtf === stamps[0]!.edtf) ? stamps : []

/** The stamp of a match in a block that starts at `offset`; none where the calendar has no such day. */
function stampAt(found: RegExpExecArray, kind: Stamp['kind'], offset: number): Stamp[] {
  const edtf = dayOfGroups(found.groups!)
  const start = offset + found.index
  return edtf ? [{ edtf, kind, start, end: start + found[0].trimEnd().length }] : []
}

/** A day at the end of a line that looks like a title: numbers of the title stand before it, but no second day. */
function gluedStamp(line: string, offset: number): readonly Stamp[] {
  const found = GLUED.exec(line)
  if (!found || found.index < 8 || !/\p{L}{2}/u.test(line.slice(0, found.index))) return []
  const before = line.slice(Math.max(0, found.index - 12), found.index)
  if (!TITLE_END.test(before) || DAY_INSIDE.test(before) || TOLD_DAY.test(line.slice(0, found.index))) return []
  return stampAt(found, 'source', offset)
}

/** How far before the end of a block the issue begins that it was in. */
const ISSUE_REACH = 60

/** The day of the issue of a newspaper, in brackets at the end of a block. */
function issueOf(text: string, block: Block): Stamp[] {
  const from = Math.max(block.start, block.end - ISSUE_REACH)
  const tail = text.slice(from, block.end)
  const found = tail.includes('자)') ? ISSUE.exec(tail) : null
  return found ? stampAt(found, 'source', from) : []
}

/** A cheap look for what every stamp has: a year of four digits, or two before a dot or behind a quotation mark. */
const YEAR_NEAR = /(?:19|20)\d\d|['’]\d\d|\d\d\./

/** The days of a line that stand behind labels, each once. */
function labelledIn(line: string, at: (found: RegExpExecArray, kind: Stamp['kind']) => Stamp[]): Stamp[] {
  const stamps: Stamp[] = []
  for (const pattern of [LABELLED, AUTHORED, NAMED])
    for (const match of matchesOf(pattern, line))
      for (const stamp of at(match, match.groups!.updated ? 'updated' : 'published'))
        if (!stamps.some((s) => s.start < stamp.end && stamp.start < s.end)) stamps.push(stamp)
  return stamps
}

/** A day behind its clock time, or before the address of the writer. */
const besideOf = (line: string, short: boolean): RegExpExecArray | null =>
  (short && line.includes(':') ? CLOCKED.exec(line) : null) ?? (line.includes('@') ? MAILED.exec(line) : null)

/** What every clock time has. */
const CLOCK_SIGN = [':']

function stampsOf(text: string, block: Block, head: boolean): readonly Stamp[] {
  const line = text.slice(block.start, Math.min(block.end, block.start + LINE))
  const issue = issueOf(text, block)
  if (issue.length > 0) return issue
  if (!YEAR_NEAR.test(line)) return []
  const at = (found: RegExpExecArray, kind: Stamp['kind']): Stamp[] => stampAt(found, kind, block.start)
  const dateline = head ? DATELINE.exec(line) : null
  if (dateline && block.end - block.start > 60) return at(dateline, 'dateline')
  if (block.end - block.start > LINE) return []
  const labelled = labelledIn(line, at)
  const short = line.length <= SHORT
  const timed = short
    ? [...matchesOf(TIMED, line, CLOCK_SIGN), ...matchesOf(COUNTED, line)].flatMap((m) => at(m, 'plain'))
    : []
  const free = timed.filter((t) => !labelled.some((l) => l.start < t.end && t.start < l.end))
  const beside = labelled.length || free.length ? null : besideOf(line, short)
  if (beside) return at(beside, 'plain')
  if (labelled.length || free.length) return [...labelled, ...free].sort((a, b) => a.start - b.start)
  const alone = head ? (ALONE.exec(line) ?? YEAR_FIRST.exec(line)) : null
  if (alone) return at(alone, 'plain')
  const source = short ? (MEDIA.exec(line) ?? (head && line.length <= 50 ? OFFICE.exec(line) : null)) : null
  return source ? at(source, 'source') : []
}
