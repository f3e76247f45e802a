import { matchesOf } from '../../extractors/matches.ts'
import { releaseStamps } from './release-lines.ts'
import { type Stamp, shifted, stampAt } from './stamp.ts'
import { readStampLine } from './stamp-line.ts'
import {
  CLOCKED,
  COUNTED,
  DATED,
  LABELLED,
  MAILED,
  MEDIA,
  NARRATED,
  OFFICE,
  SENT,
  SENTENCE,
  SIGNED,
  TIMED,
  TOLD_DAY,
} from './stamp-patterns.ts'

/** Longest line of a byline; of a part of one. */
const SHORT = 90
const LONGEST_PART = 60
/** A longer line that ends as a sentence is none that is made of stamps. */
const LONGEST_BAR = 100
/** A title with the day and the address of its writer. */
const LONGEST_MAILED = 220
/** Where the parts of a line meet. */
const BAR = /\s?[|ㅣ│•]\s?|\s[·/–—-]\s|\t{1,4}|\s{2,8}/gu
const MOST_PARTS = 6

interface Part {
  readonly text: string
  readonly start: number
}

function partsOf(line: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  for (const bar of matchesOf(BAR, line)) {
    parts.push({ text: line.slice(start, bar.index), start })
    start = bar.index + bar[0].length
  }
  return [...parts, { text: line.slice(start), start }].filter(({ text }) => text !== '')
}

/** A part that may stand beside a bare day: the name of a writer, an office, a section. */
const isMute = ({ text }: Part): boolean =>
  (text.length <= LONGEST_PART && !/\d{4}|[~∼]/.test(text) && !SENTENCE.test(text)) || BY_WRITER.test(text)
/** `By Gil Hong, Coast Newspapers. Garam Times.` */
const BY_WRITER = /^By\s\p{Lu}[^\d~∼]{2,80}$/u

/**
 * The stamps of a line of which a part is made of nothing but stamps: `Port Desk | May 3, 2023 | 5 min read`. Without a label they
 * are stamps, of the kind `source`, only where the other parts are short and hold no year.
 */
function readParts(line: string): readonly Stamp[] {
  const parts = partsOf(line)
  if (parts.length < 2 || parts.length > MOST_PARTS) return []
  const read = parts.map((part) => readStampLine(part.text)?.map((day) => shifted(day, part.start)) ?? null)
  const days = read.flatMap((found) => found ?? [])
  const mute = parts.every((part, i) => read[i] || isMute(part)) && new Set(days.map(({ edtf }) => edtf)).size < 2
  const kept = mute ? days : days.filter(({ kind }) => kind !== 'plain' && kind !== 'dated')
  return kept.map((day) => (day.kind === 'plain' ? { ...day, kind: 'source' } : day))
}

/** True where a label stands in a sentence: `The plan was published on May 3, 2023, by the city.` */
function isNarrated(line: string, found: RegExpExecArray): boolean {
  const { gap, time, published, updated } = found.groups!
  const label = published ?? updated ?? ''
  if (time || /[:：|\])]/.test(gap ?? '') || /[가-힣]/.test(label)) return false
  return NARRATED.test(line.slice(Math.max(0, found.index - 8), found.index)) || SENTENCE.test(line.slice(found.index))
}

/** What `SENT` ends with. */
const SENT_WORDS = ['송고', '게재', '등록', '입력']

/** The days of a line that stand behind labels, each once, wherever the labels stand. */
export function labelledIn(line: string): readonly Stamp[] {
  const stamps: Stamp[] = []
  const add = (found: RegExpExecArray, kind: Stamp['kind']): void => {
    for (const stamp of stampAt(found, kind))
      if (!stamps.some((s) => s.start < stamp.end && stamp.start < s.end)) stamps.push(stamp)
  }
  for (const found of matchesOf(LABELLED, line))
    if (!isNarrated(line, found)) add(found, found.groups!.updated ? 'updated' : 'published')
  for (const found of matchesOf(SENT, line, SENT_WORDS)) add(found, 'published')
  for (const found of matchesOf(DATED, line)) add(found, 'dated')
  return stamps
}

/** A cheap look for the words of a counter. */
const COUNT_NEAR = /hit|view|read|count|조회/i

/** What every clock time has. */
const CLOCK_SIGN = [':']

/** `Kim Yun 2023-05-03 10:00`: a time stamp behind the name of a writer, or at the start of a line or of a part of it. */
function isSigned(line: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before = line.slice(0, index)
  return (
    SIGNED.test(before) &&
    !TOLD_DAY.test(before) &&
    !/^\s{0,2}[~∼–-]|^\s?\p{L}{2}.{0,90}[.다]$/u.test(line.slice(index + length))
  )
}

/** The days of a short line that a clock time, a counter or an address stands beside. */
function besideIn(line: string): readonly Stamp[] {
  const timed = matchesOf(TIMED, line, CLOCK_SIGN).filter((found) => isSigned(line, found))
  const plain = [...timed, ...(COUNT_NEAR.test(line) ? matchesOf(COUNTED, line) : [])].flatMap((found) =>
    stampAt(found, 'plain'),
  )
  if (plain.length > 0) return plain
  const found = line.includes(':') ? CLOCKED.exec(line) : null
  return found ? stampAt(found, 'plain') : mailedIn(line)
}

/** The day before the address of a writer. */
function mailedIn(line: string): readonly Stamp[] {
  const found = line.includes('@') ? MAILED.exec(line) : null
  return found ? stampAt(found, 'plain') : []
}

/** The stamps of one line; `head` where it stands near the start of its text. Offsets count in the line. */
export function stampsOfLine(line: string, head: boolean): readonly Stamp[] {
  const prose = line.length > LONGEST_BAR && SENTENCE.test(line)
  const released = releaseStamps(line)
  if (released.length > 0) return released
  const whole = prose ? [] : (readStampLine(line) ?? (line.length <= SHORT * 2 ? readParts(line) : []))
  if (whole.some(({ kind }) => kind !== 'updated')) return whole
  const labelled = labelledIn(line)
  if (whole.length > 0 && labelled.every(({ kind }) => kind === 'updated')) return whole
  const short = line.length <= SHORT
  const beside = short ? besideIn(line) : line.length <= LONGEST_MAILED ? mailedIn(line) : []
  const free = beside.filter((t) => !labelled.some((l) => l.start < t.end && t.start < l.end))
  const stamps = [...labelled, ...free].sort((a, b) => a.start - b.start)
  if (stamps.length > 0 || !short) return stamps
  const source = MEDIA.exec(line) ?? (head && line.length <= 50 ? OFFICE.exec(line) : null)
  return source ? stampAt(source, 'source') : []
}
