import { DAY_SOURCE, MONTH_SOURCE, type StatedDay, statedDay, statedMonth } from './read-day.ts'
import * as W from './stamp-words.ts'

type Label = 'published' | 'dated' | 'updated' | 'site'

/** A day of a line that holds nothing but stamps. Offsets count in the line, its label and clock time included. */
export interface LineDay extends StatedDay {
  readonly start: number
  readonly end: number
  /** What its label says; `plain` without one. */
  readonly kind: Label | 'plain'
}

const CLOCK =
  '(?:T|[,|]\\s?|at\\s)?(?:오전|오후|AM|PM)?\\s?(?:[01]?\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?|\\.[0-5]\\d(?=\\s[A-Z]{2,4}(?![A-Za-z])|\\s?[ap]\\.?m)|시\\s?[0-5]?\\d분|(?=\\s?[ap]\\.?m))(?:\\s?[ap]\\.?m\\.?(?![A-Za-z]))?|\\(?(?:KST|GMT|UTC|E[DS]?T|P[DS]?T|CES?T|IST|BST|JST|SGT|HKT|UK|Z)(?![A-Za-z])(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?'
const WEEKDAY =
  '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?![A-Za-z])|[월화수목금토일](?:요일)?(?![가-힣])|[月火水木金土日](?:曜日)?(?![\\u4e00-\\u9fff])'
const AGO = '(?:\\d{1,3}|an?|one|two|three)\\s(?:minute|hour|day|week|month|year)s?\\sago'
const END = `(?![${W.LETTER}])`
/** One token of a stamp line; which group matched tells what it is. Longer forms stand before those that open alike. */
const TOKEN = new RegExp(
  [
    '(?<gap>[\\s:：;,.|·•ㅣ/()\\[\\]<>=@\\-–—]{1,12})',
    `(?<count>${W.COUNTER})${END}`,
    `(?<ago>${AGO})${END}`,
    `(?<day>${DAY_SOURCE})`,
    `(?<month>${MONTH_SOURCE})`,
    `(?<clock>${CLOCK})`,
    `(?<weekday>${WEEKDAY})`,
    `(?<site>${W.SITE_WORDS})${END}`,
    `(?<updated>${W.UPDATED_WORDS}|${W.PAPER_WORDS})${END}`,
    `(?<date>${W.DATE_WORDS})${END}`,
    `(?<published>${W.PUBLISHED_WORDS})${END}`,
    `(?<signer>${W.SIGNER_WORDS})${END}`,
    `(?<name>${W.NAME_WORDS})${END}`,
    `(?<place>${W.PLACE_WORDS})${END}`,
    `(?<bar>${W.BAR_WORDS})${END}`,
    '(?<small>on|at)(?= )',
    `(?<word>[${W.LETTER}&](?:[${W.LETTER}.'’&_-]|\\d(?!\\d{3}|\\d{0,3}[.\\-/년]\\s?\\d)){0,30})`,
  ].join('|'),
  'iuy',
)
/** Words that a writer's or an office's name may have. */
const NAME_LENGTH = 5
/** Words of the name of a person. */
const LONGEST_NAME = 3
/** A line that says more than these many things is none of stamps. */
const MOST_TOKENS = 60

interface Reading {
  readonly days: LineDay[]
  label: { readonly kind: Label; readonly start: number; fresh: boolean } | undefined
  /** How many words of a name may still come. */
  names: number
  /** Where the weekday before the next token begins. */
  weekday: number | undefined
}

/** What the groups of labels tell. */
const LABELS = [
  ['site', 'site'],
  ['updated', 'updated'],
  ['published', 'published'],
  ['date', 'dated'],
] as const

const labelOf = (g: Groups, start: number): Reading['label'] => {
  const kind = LABELS.find(([group]) => g[group] !== undefined)?.[1]
  return kind && { kind, start, fresh: true }
}

type Groups = Readonly<Record<string, string | undefined>>

/** Takes a day under the label before it, if that has none yet; a month only under such a label. */
function addDay(reading: Reading, found: RegExpExecArray): boolean {
  const label = reading.label?.fresh ? reading.label : undefined
  const stated = found.groups!.day ? statedDay(found.groups!) : label && statedMonth(found.groups!)
  if (!stated) return false
  reading.days.push({
    ...stated,
    start: label?.start ?? reading.weekday ?? found.index,
    end: found.index + found[0].length,
    kind: label?.kind ?? 'plain',
  })
  if (label) label.fresh = false
  reading.names = 0
  return true
}

/** `2023-05-03 10:00 송고`, `2023.05.03 (수) | 로그인`: a label behind the day that has none; a clock of the site stands before its controls. */
function labelBehind(reading: Reading, found: RegExpExecArray): boolean {
  const last = reading.days.at(-1)
  const { published, site } = found.groups!
  if (last?.kind !== 'plain' || reading.days.length > 1 || !(published || site)) return false
  reading.days[0] = { ...last, kind: published ? 'published' : 'site', end: found.index + found[0].length }
  return true
}

/** `3 May 2023Port Desk`: a name that lost its blank behind the one day of the line. */
const isGlued = ({ days }: Reading, { index, 0: word }: RegExpExecArray): boolean =>
  days.length === 1 && days[0]!.start === 0 && days[0]!.end === index && /^[A-Z][a-z]/.test(word)

/** Takes one token; false where it stands in no stamp line. */
function take(reading: Reading, found: RegExpExecArray): boolean {
  const g = found.groups!
  if (g.day || g.month) return addDay(reading, found)
  if (g.weekday) reading.weekday = found.index
  else if (!g.gap) reading.weekday = undefined
  if (g.word && isGlued(reading, found)) reading.names = LONGEST_NAME
  if (g.word) return reading.names-- > 0
  if (g.small) return reading.label !== undefined || reading.days.length > 0 || reading.names > 0
  if (g.name) reading.names = NAME_LENGTH
  const label = labelOf(g, found.index)
  if (label) {
    if (!labelBehind(reading, found)) reading.label = label
    reading.names = 0
  }
  const last = reading.days.at(-1)
  if (last && (g.clock || g.ago))
    reading.days[reading.days.length - 1] = { ...last, end: found.index + found[0].length }
  return true
}

/** The days without a label are of one day: two are a stretch of time, or a list. */
const areStamps = (days: readonly LineDay[]): boolean =>
  days.length > 0 && new Set(days.filter(({ kind }) => kind === 'plain').map(({ edtf }) => edtf)).size < 2

/**
 * The days of a line that is made of nothing but days, clock times, labels of stamps, names behind `by` and the like, and
 * counts of readers: `Published May 3, 2023 10:00 | Updated May 4, 2023`, `작성자 홍보팀 작성일 2023.05.03 조회수 12`. Null for
 * any other line. Reads the line once.
 */
export function readStampLine(line: string): readonly LineDay[] | null {
  const reading: Reading = { days: [], label: undefined, names: 0, weekday: undefined }
  let tokens = 0
  for (let at = 0; at < line.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(line)
    if (!found || ++tokens > MOST_TOKENS || !take(reading, found)) return null
  }
  return areStamps(reading.days) ? reading.days : null
}
