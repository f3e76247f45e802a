import type { DatePoint } from '../../../schemas/index.ts'
import { eat } from '../eat.ts'
import { type Found, intervalFound, pointFound } from '../found.ts'
import { AHEAD, NO_EVENT, PLAN } from './clause-lexicon.ts'
import { DAYS } from './lexicon.ts'
import { countNumber } from './numerals.ts'
import { isPastYear } from './past-year.ts'
import * as P from './patterns.ts'
import { readCount } from './point.ts'

type Unit = 'day' | 'week' | 'month' | 'year'
const UNIT: Readonly<Record<string, Unit | 'quarter'>> = {
  년: 'year',
  개월: 'month',
  달: 'month',
  주: 'week',
  주일: 'week',
  일: 'day',
  분기: 'quarter',
  개분기: 'quarter',
  '개 분기': 'quarter',
}
const LETTER = { year: 'Y', month: 'M', week: 'W', day: 'D', quarter: 'M' } as const

/** ISO 8601 duration of so many units. */
const durationOf = (unit: Unit | 'quarter', count: number): string =>
  `P${unit === 'quarter' ? count * 3 : count}${LETTER[unit]}`

interface Step {
  readonly unit: Unit
  readonly count: number
}

/** `2년 1개월 21일`: at most three steps, each of a finer unit. */
function readSteps(text: string, start: number): { readonly steps: readonly Step[]; readonly end: number } {
  const steps: Step[] = []
  let end = start
  while (steps.length < 3) {
    const found = eat(P.STEP, text, end)?.groups
    if (!found) break
    const unit = found.days ? 'day' : (UNIT[found.unit!] as Unit)
    steps.push({ unit, count: found.days ? DAYS[found.days]! : countNumber(found.count!) })
    end = P.STEP.lastIndex
  }
  return { steps, end }
}

/** A count of another event (`공포 6개월 후`, `시행 30일 전`) has no anchor that we know. */
function standsFree(text: string, start: number): boolean {
  if (start === 0) return true
  if (/[,.·…"“‘'(\n:]/.test(text[start - 1]!)) return true
  if (text[start - 1] !== ' ') return false
  return /[는은이가을를에서도의며고,.”’"')\]]$|^$|(?:약|불과|이미|벌써|바로|또|그러나|하지만)$/.test(
    text.slice(Math.max(0, start - 4), start).trim(),
  )
}

/** `2년 전`, `두 달 뒤`, `오늘로부터 2주 후`: steps from the publication day or a stated one. */
export function readShift(text: string, start: number): Found | null {
  const base = eat(P.BASE_FROM, text, start)?.groups
  const { steps, end } = readSteps(text, base ? P.BASE_FROM.lastIndex : start)
  if (!steps.length) return null
  const sign = eat(P.AGO, text, end) ? -1 : eat(P.HENCE, text, end) ? 1 : 0
  const after = sign < 0 ? P.AGO.lastIndex : P.HENCE.lastIndex
  const from = base ? baseOf(base.day) : undefined
  if (!sign) return from ? readSpanFrom(text, end, from, steps) : null
  if (!from && !standsFree(text, start)) return null
  // `15일 전까지`: before an event that goes without saying.
  if (sign < 0 && steps[0]!.unit === 'day' && text.startsWith('까지', after)) return null
  // `6개월 뒤인 내년 4월 17일`: the date itself follows.
  if (/^인\s(?:내년|올해|다음|오는|이듬해|\d)/.test(text.slice(after, after + 5))) return null
  if (
    sign < 0 &&
    !from &&
    end - start < 4 &&
    steps[0]!.unit === 'year' &&
    steps[0]!.count === 1 &&
    COMPARED.test(text.slice(after, after + 8))
  )
    return pointFound({ relative: { unit: 'year', offset: -1, to: 'context' } }, after)
  const told = from ?? (sign > 0 && isToldBack(text, after) ? lastTold(steps[0]!.unit) : undefined)
  const point: DatePoint = {
    shift: steps.map(({ unit, count }) => ({ unit, count: sign * count })),
    ...(told ? { base: told } : {}),
  }
  if (base?.least) return sign > 0 ? intervalFound(point, 'open', after) : intervalFound('open', point, after)
  return pointFound(point, after)
}

/** `1년 전보다`, `1년 전과 비교하면`: the year before the one that the text tells of. */
const COMPARED = /^(?:보다|과\s비교|에\s비해|\s?대비)/u
const PAST = /[했됐었았였갔왔렸졌혔쳤냈섰녔웠](?:다|고|으며|지만|는데)/u
const TO_COME = new RegExp(`${AHEAD}|${PLAN}`, 'u')

/** True where the verb behind `2년 뒤` is in the past: it counts from the date told before, not from the report. */
function isToldBack(text: string, after: number): boolean {
  const rest = text.slice(after, after + 70)
  const verb = PAST.exec(rest)
  if (!verb) return false
  const before = rest.slice(0, verb.index)
  return !/[.\n]/.test(before) && !NO_EVENT.test(before) && !TO_COME.test(before)
}

/** The date told before, at the precision that steps of a unit need. */
const lastTold = (unit: Unit): DatePoint => ({
  relative: { unit: unit === 'week' ? 'day' : unit, offset: 0, to: 'context' },
})

const baseOf = (word: string | undefined): DatePoint => ({
  relative: { unit: 'day', offset: word === '어제' ? -1 : word === '내일' ? 1 : 0 },
})

/** `내일로부터 3일 이내`, `지금부터 이틀간`: from a stated day, so many units on. */
function readSpanFrom(text: string, end: number, base: DatePoint, steps: readonly Step[]): Found | null {
  const tail = eat(P.WITHIN, text, end) ? P.WITHIN.lastIndex : eat(P.FOR, text, end) ? P.FOR.lastIndex : 0
  return tail ? intervalFound(base, { base, shift: steps }, tail, { rule: 'within' }) : null
}

/** `지난 3년`, `앞으로 5년간`, `최근 두 달`: a length whose ends the text leaves open; quarters are whole ones. */
export function readLastCount(text: string, start: number): Found | null {
  const groups = eat(P.LAST_COUNT, text, start)?.groups
  if (!groups) return null
  const end = P.LAST_COUNT.lastIndex
  const { unit: word, count } = readCount(groups, DAYS)
  const unit = UNIT[word]!
  if (!count || count > 200 || isPastYear(text, start, end)) return null
  if (unit !== 'quarter')
    return { end, expression: { form: 'duration', edtf: durationOf(unit, count) }, rule: 'last-count' }
  const back = ['지난', '최근'].includes((groups.word ?? groups.word2)!)
  const point = (offset: number): DatePoint => ({ relative: { unit, offset } })
  const more = { rule: 'last-count', fallback: durationOf(unit, count) }
  return back ? intervalFound(point(-count), point(-1), end, more) : intervalFound(point(1), point(count), end, more)
}

/** `5년간`, `6개월 동안`, `2주 이내`: a length without an anchor. */
export function readDuration(text: string, start: number): Found | null {
  // `이달 안에`: this month, not two.
  if (text.startsWith('이달', start)) return null
  const { steps, end } = readSteps(text, start)
  // `6~7일 동안`: half of a range.
  const tail =
    steps.length !== 1 || /[~∼～\-–]/.test(text[start - 1] ?? '')
      ? null
      : (eat(P.FOR, text, end) ?? eat(P.WITHIN, text, end))
  if (!tail) return null
  const { unit, count } = steps[0]!
  if (!count) return null
  return {
    end: end + tail[0].length,
    expression: { form: 'duration', edtf: durationOf(unit, count) },
    rule: 'duration',
  }
}

/** `매년`, `매월`. */
export function readSet(text: string, start: number): Found | null {
  const groups = eat(P.EVERY, text, start)?.groups
  if (!groups) return null
  const word = (groups.word ?? groups.word2)!
  const edtf =
    word === '매분기'
      ? 'R/P3M'
      : `R/P1${/년|해/.test(word) ? 'Y' : /월|달/.test(word) ? 'M' : word === '매주' ? 'W' : 'D'}`
  return { end: P.EVERY.lastIndex, expression: { form: 'set', edtf }, rule: 'set' }
}

/** `부터 5년간` behind a point: the interval of that length. */
export function readLength(text: string, at: number, from: DatePoint): Found | null {
  const groups = eat(P.LENGTH, text, at)?.groups
  if (!groups) return null
  const { unit: word, count } = readCount(groups, DAYS)
  const length = { unit: UNIT[word] as Unit, count }
  return { end: P.LENGTH.lastIndex, expression: { form: 'interval', from, to: 'open', length }, rule: 'length' }
}
