import { codeAt } from '../../code-at.ts'
import type { Candidate, ExtractBlock, Extractor } from '../../extractor.ts'
import { eat } from '../eat.ts'
import { aheadOf, candidateOf, type Found, intervalFound, isIncomplete, pointFound } from '../found.ts'
import { yearRow } from '../year-row.ts'
import { roleOf, sideReader } from './clause.ts'
import { readDuration, readLastCount, readSet, readShift } from './count.ts'
import { extend, readSharedUnit } from './expression.ts'
import { COUNT, DAYS, DIRECTION, ORDINAL, RELATIVE, TITLE_END } from './lexicon.ts'
import { fromTold, NEXT_YEAR_REACH, namesYear, ofThisYear } from './next-year.ts'
import { type Read, readBareYear, readMonthDay, readNumeric } from './numeric.ts'
import * as P from './patterns.ts'
import { readPoint } from './point.ts'

const NONE = 0
const DIGIT = 1
const WORD = 2
const QUOTE = 3
const NUMERAL = 4

/** By code unit: what a date may start with. */
const TRIGGER = makeTriggers()

function makeTriggers(): Uint8Array {
  const table = new Uint8Array(65536)
  const mark = (chars: Iterable<string>, kind: number): void => {
    for (const c of chars) table[c.charCodeAt(0)] = kind
  }
  const words = [RELATIVE, DIRECTION, DAYS, ORDINAL, COUNT].flatMap((lexicon) => Object.keys(lexicon))
  mark('일이삼사오유육칠팔구십시', NUMERAL)
  mark([...words.map((w) => w[0]!), ...'상하전후연최향앞매해월화수목금토'], WORD)
  mark('0123456789', DIGIT)
  mark("'‘’`´＇", QUOTE)
  return table
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** `유월`, `십이월`: a numeral that is written out opens a month. */
const opensMonth = (text: string, at: number): boolean =>
  text[at + 1] === '월' || (text[at] === '십' && text[at + 2] === '월')

/** A number that is part of a larger one, a code, or an ordinal (`제3`) starts no date. */
function numberMayStart(text: string, at: number): boolean {
  const before = codeAt(text, at - 1)
  if (isDigit(before) || isLatin(before) || /[$₩€£¥+#_=]/.test(text[at - 1] ?? '')) return false
  if (text[at - 1] === '제' || isDayOfTrip(text, at)) return false
  return !(/[.,\-/:·]/.test(text[at - 1] ?? '') && isDigit(codeAt(text, at - 2)))
}

/** `1박 2일`, `무박2일`: how long a trip takes. */
const isDayOfTrip = (text: string, at: number): boolean =>
  (text[at - 1] === '박' || text[at - 2] === '박') && /[\d무]박\s?$/.test(text.slice(Math.max(0, at - 3), at))

/** `조업일수는 8.5일로 지난해(7.5일)보다`, `주 4.5일제`, `3.5일간`: days that are counted, with a tenth. */
function isCountOfDays(text: string, at: number): boolean {
  if (!TENTH_OF_DAYS.test(text.slice(at, at + 6))) return false
  const before = text.slice(Math.max(0, at - 40), at)
  if (TENTHS_COUNTED.test(text.slice(at, at + 16)) || COUNTS_TENTHS.test(before.slice(-8))) return true
  const days = before.lastIndexOf('일수')
  return days >= 0 && !before.includes('다. ', days) && !before.includes('\n', days)
}
const TENTHS_COUNTED = /^\d{1,2}\.\d일(?:간|제|치|분|씩|짜리|\s?(?:근무|근로)|[이로]?\s(?:걸|소요|단축|줄|늘))/u
const COUNTS_TENTHS = /(?:(?<![가-힣])(?:주|평균|약|총|휴가|연차|꼬박|최대|최소))\s?$/u
const TENTH_OF_DAYS = /^\d{1,2}\.\d일/

/** `(7.17)`, `(8.4~8.6)`, `오늘(18일)`: in brackets a month and a day may stand with a dot. */
function readBracketed(text: string, at: number): Read | null {
  if (isCountOfDays(text, at)) return null
  const open = text[at - 1] ?? ''
  const dated = /^\d{1,2}\s?[./]\s?\d{1,2}(?:일|\.?\s?[(（]\s?[월화수목금토일]\s?[)）])/.test(text.slice(at, at + 14))
  if (dated) return readMonthDay(text, at)
  // `12.27. 경남도`: in the middle of a line a second stop closes the day, as offices write it.
  const stopped =
    /^(?:\d{2}\.\d{1,2}|\d\.\d{2})\.(?=\s|부터|까지|자)/.test(text.slice(at, at + 8)) &&
    /[^\n\s]\s/.test(text.slice(Math.max(0, at - 2), at))
  if (stopped) return readMonthDay(text, at)
  // `5.20.~6.3.`: each day closed by a stop
  if (STOPPED_RANGE.test(text.slice(at, at + 20))) return readMonthDay(text, at)
  const alone = text[at - 1] === undefined && /^\d{1,2}\/\d{1,2}(?=$|에|\s?[~∼-])/.test(text.slice(at, at + 8))
  if (alone) return readMonthDay(text, at)
  if (!/[(（[<〈]/.test(open) && !isBehindSum(text, at)) return null
  const read = readMonthDay(text, at)
  if (!read) return null
  const surface = text.slice(at, read.end)
  const next = text.slice(read.end, read.end + 3)
  const clear = /\.\s?\d{2}|\.$|\s/.test(surface) && !/^0/.test(surface)
  return /^\s?(?:[~∼～)）\]>〉,]|-)/.test(next) && (clear || /^\s?[~∼～]/.test(next)) ? read : null
}

const STOPPED_RANGE = /^\d{1,2}\.\s?\d{1,2}\.\s?[~∼～]\s?\d{1,2}\.\s?\d{1,2}\.(?!\d)/

/** `(3천억원, 4.29)`: the day behind a sum, at the end of the same brackets. */
const isBehindSum = (text: string, at: number): boolean =>
  (text[at + 1] === '.' || text[at + 2] === '.') &&
  BEHIND_SUM.test(text.slice(Math.max(0, at - 24), at)) &&
  BEFORE_CLOSE.test(text.slice(at, at + 8))
const BEHIND_SUM = /[(（][^()（）\n]{0,18}[원불러], ?$/
const BEFORE_CLOSE = /^\d{1,2}\.\s?\d{1,2}\.?[)）]/

function readAtDigit(text: string, at: number, shares: boolean): Found | null {
  const numeric = readNumeric(text, at)
  if (numeric) return extend(text, numeric)
  const shared = shares ? readSharedUnit(text, at) : null
  if (shared) return closed(text, shared)
  const count = readShift(text, at) ?? readDuration(text, at)
  if (count) return count
  const bracketed = readBracketed(text, at)
  if (bracketed) return extend(text, bracketed)
  const point = readPoint(text, at)
  if (point) return extend(text, point)
  return readYearSpan(text, at)
}

/** `까지` behind a range that the unit closes. */
function closed(text: string, found: Found): Found {
  const tail = eat(P.UNTIL_TAIL, text, found.end)
  return tail ? { ...found, end: found.end + tail[0].length } : found
}

/** `2014~2018`, `’04~’16`, `(’19)`: bare years in a range or in brackets. */
function readYearSpan(text: string, at: number): Found | null {
  const year = readBareYear(text, at)
  if (!year) return null
  if (eat(P.RANGE_SIGN, text, year.end)) {
    const found = extend(text, year)
    const phone = found && /^-\d/.test(text.slice(found.end, found.end + 2))
    if (found && !phone && found.expression.form === 'interval' && found.expression.to !== 'open') return found
  }
  const quoted = !isDigit(text.charCodeAt(at))
  const bracketed = /[(（[]/.test(text[at - 1] ?? '') && /^[)）\]]/.test(text.slice(year.end, year.end + 1))
  if (
    bracketed ||
    (quoted && /^(?:\s?(?:부터|까지|기준|이후|대비|말|→)|[)）,:\s]*$)/.test(text.slice(year.end, year.end + 3)))
  )
    return extend(text, year)
  return bracketed ? pointFound(year.point, year.end) : null
}

function readAtWord(text: string, at: number, shares: boolean): Found | null {
  const inYear = eat(P.WITHIN_YEAR, text, at)
  if (inYear) return intervalFound('open', { relative: { unit: 'year', offset: 0 } }, at + 2)
  const shared = readLastCount(text, at) ?? (shares ? readSharedUnit(text, at) : null)
  if (shared) return closed(text, shared)
  const count = readShift(text, at) ?? readDuration(text, at) ?? readSet(text, at)
  if (count) return count
  const point = readPoint(text, at)
  return point && extend(text, point)
}

/** `1990년대`, `15세기`; with its part the decade stays. */
function readEra(text: string, at: number): Found | null {
  const decade = eat(P.DECADE, text, at)?.groups
  if (decade) {
    const n = Number(decade.year)
    const year = n < 100 ? 1900 + n : n
    const part = eat(P.PART_WORD, text, P.DECADE.lastIndex + (text[P.DECADE.lastIndex] === ' ' ? 1 : 0))
    return extend(text, { point: { decade: year }, end: part ? P.PART_WORD.lastIndex : P.DECADE.lastIndex })
  }
  const century = eat(P.CENTURY, text, at)?.groups
  const n = Number(century?.n ?? century?.m)
  return century && n > 0 && n < 30 ? pointFound({ century: (n - 1) * 100 }, P.CENTURY.lastIndex) : null
}

/** `역대 1분기`, `매년 3월과 9월`, `매주 화요일`, `매월 5일`: that of every year, week or month, not of one. */
function isEveryTime(text: string, at: number, found: Found): boolean {
  if (!isIncomplete(found.expression)) return false
  const before = text.slice(Math.max(0, at - 20), at)
  return EVERY_YEAR.test(before) || EVERY_WEEK.test(before)
}

const EVERY_YEAR =
  /(?:역대|매년|해마다|통상|연간)\s(?:최대\s|최고\s|동기\s|(?:\d{1,2}(?:월|분기)?(?:[과와]\s|\s?[,·]\s?)){1,3})?$/

/** `음력 3월 3일`: a day of another calendar. */
const isLunar = (text: string, at: number): boolean =>
  (text[at - 2] === '음' && text[at - 1] === '력') || (text[at - 1] === ' ' && text.startsWith('음력', at - 3))

const EVERY_WEEK =
  /(?:매주|격주|매월|매달|격월)(?:로|마다)?\s?(?:[월화수목금토일]요일(?:[과와]|\s?[,·])\s?|\d{1,2}일(?:[과와]|\s?[,·])\s?){0,3}$/

const TITLE = new RegExp(`^[^‘’'"“”「」『』《》〈〉\\n]{1,40}(?:${TITLE_END})\\s?[’'"”」』》〉]`, 'u')

/** `‘2021년 지역 산업 포럼’`: the year opens a quoted title. */
function opensTitle(text: string, start: number, { end, expression }: Found): boolean {
  if (expression.form !== 'point' || expression.point.month || !/[‘'"“「『《〈]/.test(text[start - 1] ?? ''))
    return false
  return expression.point.year !== undefined && TITLE.test(text.slice(end, end + 50))
}

/** `(가나신문 1996년 8월 10일자)`, `( 가 나 신 문 …`: the issue that an article was in is a stamp. */
const isIssue = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '자' &&
  /^자\s?[)）]/.test(text.slice(end, end + 3)) &&
  /[(（][가-힣A-Za-z]{1,10}(?:신문|일보|경제|뉴스|타임스|저널)$/.test(
    text.slice(Math.max(0, start - 24), start).replaceAll(' ', ''),
  )

/** `‘내일도 맑음’`: a day's word that opens a short name between single quotation marks or brackets. */
const opensName = (text: string, at: number): boolean =>
  /[‘'「『《〈<]/.test(text[at - 1] ?? '') && DAY_NAME.test(text.slice(at, at + 20))
const DAY_NAME = /^(?:오늘|내일|어제|모레)[도의은는을]?\s?[^’'」』》〉>.\n]{1,14}[’'」』》〉>]/

/** `이달의 우수부서`: the name of a prize. */
const isOfPrize = (text: string, at: number): boolean =>
  text.startsWith('이달의 ', at) &&
  /^(?:우수|으뜸|자랑|책|인물|기자|스승|명장|엔지니어|과학|편집|보도|베스트|추천|모범|칭찬|혁신|무역인)/.test(
    text.slice(at + 4, at + 8),
  )

/** `지난 2월과 3월에는`: the second month lies behind as the first does; `올 들어 2월까지`: so far. */
const isBesidePast = (text: string, at: number): boolean =>
  /(?:지난\s\d{1,2}월(?:[과와]|\s?[,·])|(?:올해?|금년)\s?들어)\s?$/.test(text.slice(Math.max(0, at - 12), at))

/** `개막식 전날`: the eve of what the word before it names, not of a date of the text. */
const isEve = (text: string, at: number): boolean =>
  text.startsWith('전날', at) &&
  /(?:[식회]|행사|출시|개막|개장|마감|발표|선거|총선|대선|추석|설날|휴일) $/.test(text.slice(Math.max(0, at - 4), at))

/** `지난해 같은 달`, `2019년 같은달`: no month of its own, but the one of the year before it. */
const isOfLastYear = (text: string, at: number): boolean =>
  SAME_MONTH.test(text.slice(at, at + 4)) && OF_YEAR.test(text.slice(Math.max(0, at - 6), at))
const SAME_MONTH = /^같은(?: |달)/
const OF_YEAR = /(?:지난해|작년|전년|올해|전년도|(?:19|20)\d\d년) $/

/** `공포 후 6개월이 지난 7월 31일`: 지난 tells that a time has passed, not that the day behind it lies back; `오늘에 이르다` names no day. */
const isPassed = (text: string, at: number): boolean =>
  text.startsWith('오늘에 이르', at) ||
  (text.startsWith('지난 ', at) && /(?:개월|년|일|주|시간)[이가]\s$/.test(text.slice(Math.max(0, at - 5), at)))

/** Everything of one block, in text order, found in one pass over its characters. */
function* extractKo(block: ExtractBlock): Iterable<Candidate<'date'>> {
  const { text } = block
  const row = yearRow(block)
  if (row.length) yield* row
  const sideOf = sideReader(text)
  const shares = P.ANY_SHARED.test(text)
  let taken = -9
  let told = -NEXT_YEAR_REACH
  for (let i = 0; i < text.length; i++) {
    const kind = TRIGGER[text.charCodeAt(i)]
    if (kind === NONE || i < taken) continue
    if (kind === NUMERAL && !opensMonth(text, i)) continue
    if (kind !== DIGIT && kind !== QUOTE && isHangul(codeAt(text, i - 1))) continue
    // `3월 11·13·19일`: the list goes on right behind the last date.
    if (
      kind === WORD &&
      (isPassed(text, i) || isEve(text, i) || isOfPrize(text, i) || isOfLastYear(text, i) || opensName(text, i))
    )
      continue
    // Nor does the list go on inside a number: `2024년 99월`.
    const inside = i > taken && isDigit(codeAt(text, i - 1))
    if (kind === DIGIT && !numberMayStart(text, i) && (inside || i - taken > 2)) continue
    if (kind === QUOTE && !isDigit(codeAt(text, i + 1)) && text[i + 1] !== ' ') continue
    const digits = kind === DIGIT || kind === QUOTE
    const found = digits ? (readEra(text, i) ?? readAtDigit(text, i, shares)) : readAtWord(text, i, shares)
    if (!found || found.end <= i) continue
    if (eat(P.APPOSED, text, i)) continue
    if (isEveryTime(text, i, found) || isLunar(text, i)) {
      taken = found.end
      continue
    }
    // An opening quotation mark before a full year or a day is no apostrophe.
    const start = kind === QUOTE && /^.\s?\d{4}/.test(text.slice(i, i + 6)) ? i + 1 : i
    taken = found.end
    if (opensTitle(text, start, found) || isIssue(text, start, found.end)) continue
    const expression = ofThisYear(text, found.end, fromTold(text, i, found.expression, told))
    if (namesYear(expression)) told = found.end
    const open = isIncomplete(expression) && !isBesidePast(text, i)
    const side = open ? sideOf(found.end, found.rule === 'until') : undefined
    const settled = { ...found, expression: side ? aheadOf(expression, side) : expression }
    const isPeriod = expression.form === 'interval' ? expression.from !== 'open' : expression.form !== 'point'
    yield candidateOf(settled, start, roleOf(text, start, found.end, isPeriod))
  }
}

/** Dates of Korean text: points, intervals, and lengths and sets without an anchor. */
export const dateKo: Extractor<'date'> = { id: 'date/ko', type: 'date', language: 'kor', extract: extractKo }
