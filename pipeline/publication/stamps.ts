import type { Block, Span } from '../../schemas/index.ts'
import { captionDays } from '../caption-days.ts'
import { cellStamps } from './cell-stamps.ts'
import { belowStory, edgeLines, goesOn, type Line, OPENINGS } from './edge-lines.ts'
import { labelledIn, stampsOfLine } from './line-stamps.ts'
import { agreeing, isBare, mayHoldStamp, type Stamp, shifted, stampAt } from './stamp.ts'
import {
  BEFORE_TITLE,
  BRACKETED,
  COLOPHON,
  DATELINE,
  DAY_INSIDE,
  GLUED,
  ISSUE,
  OF_MEDIUM,
  SENTENCE,
  STUCK,
  TITLE_END,
  TOLD_DAY,
  YEARLESS,
} from './stamp-patterns.ts'
import { PUBLISHED_WORDS, UPDATED_WORDS } from './stamp-words.ts'

/** `6 years ago`: how old a page is. */
const AGE_LINE =
  /^[\s•·*|-]{0,6}(?:(?:posted|updated|published)\s)?(?:\d{1,3}|an?|one)\s(?:minute|hour|day|week|month|year)s?\sago[\s.|]{0,4}$/i

/** Lines that tell how old the page is, where the text has others. */
export const findAges = (text: string, blocks: readonly Block[]): readonly Span[] =>
  blocks.length < 2 ? [] : blocks.filter(({ start, end }) => end - start < 40 && AGE_LINE.test(text.slice(start, end)))

/** How far into a block a dateline reaches. */
const DATELINE_REACH = 110

/** Datelines without a year at the head of a block (`SEOUL, July 21 (Wire) --`, `SEOUL, July 21 (Wire)The`, `July 21 (WIRE) --`): no dates of the story. */
export function findDatelines(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    const found = YEARLESS.exec(text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH)))
    return found ? [{ start: block.start, end: block.start + found[0].length }] : []
  })
}

/** The same behind the stamp that opens a block: `date 2023-05-03 SEOUL, May 3 (Wire) --`. */
export const datelinesBehind = (text: string, stamps: readonly Stamp[]): readonly Span[] =>
  stamps.flatMap(({ end }) => {
    const found = YEARLESS.exec(text.slice(end, end + DATELINE_REACH))
    return found ? [{ start: end, end: end + found[0].length }] : []
  })

/** How long the line of a stamp is. */
const LINE = 220
/** How far from the start of a text a title stands, in blocks, and how long it is at most. */
const TITLES = 8
const LONGEST_TITLE = 160
/** A page that runs on in one line: how far into it a labelled stamp stands. */
const OPENING = 300
/** How far before the end of a line the issue begins that it was in. */
const ISSUE_REACH = 60
/** So many bare days that differ are a list of events or of other articles. */
const LISTED = 3

/** Stamps of the blocks that were asked for before; blocks are those of one text. */
const known = new WeakMap<readonly Block[], readonly Stamp[]>()

/** Stamps in the first and last blocks, boilerplate included, in text order; a line with a label may hold several. */
export function findStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const found = known.get(blocks) ?? stampsIn(text, blocks)
  known.set(blocks, found)
  return found
}

function stampsIn(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const lines = edgeLines(text, blocks)
  const titled = titleStamps(text, blocks)
  const all = [
    ...cellStamps(text, blocks),
    ...lines.flatMap((line, i) => {
      const stamps = withoutMedium(
        text,
        underLabel(text, stampsOf(text, line, lines[i + 1]), lines[i - 1]),
        lines.slice(Math.max(0, i - NEAR), i + NEAR + 1),
      )
      return stamps.length > 0 ? stamps : titled.filter(({ start }) => start >= line.start && start < line.end)
    }),
  ]
  // The days of other articles below the story make no list of the one above it.
  const below = belowStory(blocks)
  const found = [
    ...withoutLists(all.filter(({ start }) => start < below)),
    ...withoutLists(all.filter(({ start }) => start >= below)),
  ]
  // The day of a picture may lie years back.
  const captions = found.some(isBare) ? captionDays(text) : []
  return captions.length === 0
    ? found
    : found.filter((s) => !isBare(s) || !captions.some((c) => s.start < c.end && c.start < s.end))
}

/** `수정`, `입력 :`, `Published on` on a line of its own. */
const LABEL = new RegExp(
  `^\\s{0,4}(?:(?<updated>${UPDATED_WORDS})|(?<published>${PUBLISHED_WORDS}))\\s?[:：|]?\\s{0,4}$`,
  'iu',
)
const LONGEST_LABEL = 20

/** The stamps of a line; a day without a label below a line that is one has that label. */
function underLabel(text: string, stamps: readonly Stamp[], before: Line | undefined): readonly Stamp[] {
  const [only] = stamps
  if (!before || only?.kind !== 'plain' || stamps.length > 1 || before.end - before.start > LONGEST_LABEL) return stamps
  const label = LABEL.exec(text.slice(before.start, before.end))?.groups
  return label ? [{ ...only, kind: label.updated === undefined ? 'published' : 'updated' }] : stamps
}

/** How many lines before and behind a line may tell that it is of a colophon. */
const NEAR = 3

/** The stamps of a line, as days of the site where they tell since when a medium is registered. `around` are the line and its neighbours. */
function withoutMedium(text: string, stamps: readonly Stamp[], around: readonly Span[]): readonly Stamp[] {
  if (!stamps.some(({ start, end }) => OF_MEDIUM.test(text.slice(start, end)))) return stamps
  if (!around.some(({ start, end }) => COLOPHON.test(text.slice(start, Math.min(end, start + LONGEST_COLOPHON)))))
    return stamps
  return stamps.map((stamp) =>
    OF_MEDIUM.test(text.slice(stamp.start, stamp.end)) ? { ...stamp, kind: 'site' } : stamp,
  )
}
const LONGEST_COLOPHON = 400

/** The stamps without those that are a list of events or of other articles: days without a label that differ. */
function withoutLists(stamps: readonly Stamp[]): readonly Stamp[] {
  const days = (...kinds: Stamp['kind'][]) =>
    new Set(stamps.filter((s) => kinds.includes(s.kind)).map((s) => s.edtf)).size
  const lists: Stamp['kind'][] =
    days('plain', 'source') >= LISTED ? ['plain', 'source'] : days('source') > 1 ? ['source'] : []
  return stamps.filter(({ kind }) => !lists.includes(kind))
}

/** Days at the ends of title-like lines near the top; none where they differ, as in a list of events. */
function titleStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const found = blocks.slice(0, TITLES).flatMap((block, i) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE + 1))
    const fits = line.length <= LONGEST_TITLE && block.kind !== 'tableCell' && mayHoldStamp(line)
    return fits && !SENTENCE.test(line) ? titleStamp(line, i < OPENINGS).map((s) => shifted(s, block.start)) : []
  })
  return agreeing(found)
}

/** What stands behind a day at most: its weekday, a clock time, the name of a writer. */
const AFTER_DAY = 90
/** How far from the end of a line its last figure stands, where no name follows the day. */
const AFTER_FIGURE = 25

/** A quick look at the end of a line: a figure, or a name behind `by`. */
const mayEndInDay = (line: string): boolean =>
  /\d/.test(line.slice(-AFTER_FIGURE)) || /[Bb]y\s/.test(line.slice(-AFTER_DAY))

/** A day in brackets before a title, or at the end of a line that looks like one: numbers of the title stand before it, but no second day. */
function titleStamp(line: string, first: boolean): readonly Stamp[] {
  const opening = first && line.includes(']') ? BEFORE_TITLE.exec(line) : null
  if (opening) return stampAt(opening, 'source')
  if (!mayEndInDay(line)) return []
  const closed = first ? ((/[)\]]\s{0,3}$/.test(line) ? BRACKETED.exec(line) : null) ?? STUCK.exec(line)) : null
  const found = closed ?? GLUED.exec(line)
  if (!found || found.index < 8 || !/\p{L}{2}/u.test(line.slice(0, found.index))) return []
  const before = line.slice(Math.max(0, found.index - 24), found.index)
  if (TOLD_DAY.test(before) || DAY_INSIDE.test(before)) return []
  return closed || TITLE_END.test(before) ? stampAt(found, 'source') : []
}

/** The day of the issue of a newspaper, in brackets at the end of a line. */
function issueOf(text: string, line: Span): Stamp[] {
  const from = Math.max(line.start, line.end - ISSUE_REACH)
  const tail = text.slice(from, line.end)
  const found = tail.includes('자)') ? ISSUE.exec(tail) : null
  return found ? stampAt(found, 'published').map((stamp) => shifted(stamp, from)) : []
}

/** What follows the date of an event, not that of a page. */
const OF_EVENT =
  /^[\s•·*-]{0,4}(?:venue|place|location|where|time|participants|장소|시간|대상|주최|참석|곳)\s?(?:[:：|]|\s{2}|$)/iu

function stampsOf(text: string, line: Line, next: Line | undefined): readonly Stamp[] {
  const issue = issueOf(text, line)
  if (issue.length > 0) return issue
  const words = text.slice(line.start, Math.min(line.end, line.start + OPENING))
  if (!mayHoldStamp(words)) return []
  const dateline = line.head ? DATELINE.exec(words) : null
  const stamps =
    dateline && line.end - line.start > 60
      ? stampAt(dateline, 'dateline')
      : line.end - line.start > LINE
        ? openingStamps(words, line.first)
        : lineStamps(text, line, next && text.slice(next.start, next.start + 40))
  return stamps.map((stamp) => shifted(stamp, line.start))
}

function lineStamps(text: string, line: Line, next: string | undefined): readonly Stamp[] {
  const stamps = stampsOfLine(text.slice(line.start, line.end), line.head)
  if (stamps.length === 0) return stamps
  const ofEvent = next !== undefined && OF_EVENT.test(next)
  // a line of nothing but a day and its clock time goes on nowhere: buttons in small letters may stand below it
  const wrapped = goesOn(text, line) && !CLOCK_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 41)))
  return stamps.filter((stamp) => !(ofEvent && stamp.kind === 'dated') && !(wrapped && isBare(stamp)))
}

/** `2025-07-02 14:53` */
const CLOCK_LINE = /^\s{0,4}\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?\s\d{1,2}:\d{2}(?::\d{2})?\s{0,4}$/

/** How far into its line a label stands that opens it. */
const OPENS = 4

/** The stamps of a page that runs on in one line: near its start, behind a label that opens the line, or has a clock time or a colon. */
const openingStamps = (line: string, first: boolean): readonly Stamp[] =>
  first ? labelledIn(line).filter(({ start, end }) => start <= OPENS || /[:：]/.test(line.slice(start, end))) : []
