import type { DateExpression, DatePoint } from '../../../schemas/index.ts'
import { eat, Sticky } from '../eat.ts'
import { type Found, intervalFound, pointFound } from '../found.ts'
import { readPoint } from './any-point.ts'
import { clauseSide } from './clause.ts'
import { countNumber } from './numerals.ts'
import * as P from './patterns.ts'
import { weekdayOfName } from './point.ts'

type Unit = 'day' | 'week' | 'month' | 'year'
interface Step {
  readonly unit: Unit
  readonly count: number
}
const LETTER = { year: 'Y', month: 'M', week: 'W', day: 'D' } as const

/** One count with its unit; a fortnight is two weeks, a quarter three months. */
function stepOf(count: string, unit: string): Step | null {
  const n = countNumber(count)
  const word = unit.toLowerCase().replace(/s$/, '')
  if (!n || n > 999) return null
  if (word === 'fortnight') return { unit: 'week', count: 2 * n }
  if (word === 'decade') return { unit: 'year', count: 10 * n }
  if (word === 'quarter') return { unit: 'month', count: 3 * n }
  return { unit: word === 'yr' ? 'year' : (word as Unit), count: n }
}

/** `2 years 1 month 21 days`, `two weeks and 2 days`. */
function readSteps(text: string, start: number): { readonly steps: readonly Step[]; readonly end: number } {
  const steps: Step[] = []
  let end = start
  while (steps.length < 3) {
    const glue = steps.length ? eat(P.STEP_GLUE, text, end) : null
    if (steps.length && !glue) break
    const g = eat(P.STEP, text, glue ? P.STEP_GLUE.lastIndex : end)?.groups
    const step = g && stepOf(g.count!, g.unit!)
    if (!step) break
    steps.push(step)
    end = P.STEP.lastIndex
  }
  return { steps, end }
}

const shifted = (steps: readonly Step[], sign: number, base?: DatePoint): DatePoint => ({
  shift: steps.map(({ unit, count }) => ({ unit, count: sign * count })),
  ...(base ? { base } : {}),
})

/** `two years ago`, `3 months hence`, `2 weeks before January 15`, `more than 2 weeks after today`. */
export function readShift(text: string, start: number): Found | null {
  const bound = eat(BOUND, text, start)
  const { steps, end } = readSteps(text, bound ? BOUND.lastIndex : start)
  if (!steps.length) return null
  const side = eat(P.STEP_SIDE, text, end)?.groups
  if (!side) return null
  const after = P.STEP_SIDE.lastIndex
  if (side.ago) return /earlier/i.test(side.ago) ? null : pointFound(shifted(steps, -1), after)
  if (side.hence) {
    const found = pointFound(shifted(steps, 1), after)
    return /later/i.test(side.hence) ? { ...found, rule: LATER } : found
  }
  const base = readPoint(text, after)
  if (!base) return null
  const sign = /before/i.test((side.side ?? side.side2)!) ? -1 : 1
  const point = shifted(steps, sign, base.point)
  if (!bound) return pointFound(point, base.end)
  if (/less/i.test(bound[0])) return intervalFound(base.point, point, base.end, { rule: 'within' })
  return sign < 0 ? intervalFound('open', point, base.end) : intervalFound(point, 'open', base.end)
}
/** The rule of `two years later`, which counts from a date told before, never from the publication. */
export const LATER = 'later'

/** `two years later` counted from the date before it in its sentence; null where that is too coarse or not dated itself. */
export function laterThan(found: Found, before: DateExpression): Found | null {
  const { expression } = found
  if (expression.form !== 'point' || before.form !== 'point') return null
  const base = before.point
  const step = expression.point.shift?.[0]?.unit
  const fine = step === 'year' || (step === 'month' ? base.month !== undefined : base.day !== undefined)
  if (!fine || base.shift || (base.year === undefined && base.relative?.unit !== 'year')) return null
  return { ...found, rule: 'shift', expression: { form: 'point', point: { ...expression.point, base } } }
}
const BOUND = new Sticky(/(?:more|less)\sthan\s/iuy)

/** `invests 120 trillion won (100 billion dollars) in 10 years`: the years in which a sum is spent. */
const SPENT = /(?:won|dollars|euros|yen|illion|KRW|USD)\)?\s$/

/** `in two weeks`, `in a fortnight`: ahead of the publication day, where no superlative or past makes it a span behind. */
export function readIn(text: string, start: number, at: number): Found | null {
  const { steps, end } = readSteps(text, at)
  if (!steps.length || (steps[0]!.unit === 'year' && steps[0]!.count > 20)) return null
  const since = eat(SINCE_YEAR, text, end)?.groups
  if (since) return pointFound(shifted(steps, 1, { year: Number(since.year) }), SINCE_YEAR.lastIndex)
  if (SPENT.test(text.slice(Math.max(0, start - 12), start)))
    return {
      end,
      expression: { form: 'duration', edtf: `P${steps[0]!.count}${LETTER[steps[0]!.unit]}` },
      rule: 'duration',
    }
  const side = clauseSide(text, start, end)
  // `Ninety piers in three years`: without a verb the years behind are told as soon as those ahead.
  if (side === 'behind' || (side === undefined && start > 8 && /year|month/.test(steps[0]!.unit))) return null
  const before = text.slice(Math.max(0, start - 48), start)
  if (
    /first|high|low|large|big|most|only|time|fast|record|worst|best|longest|ever|[a-z]est\s|rose|fell|grew|[.,\d]%/i.test(
      before,
    )
  )
    return null
  return /^(?:$|\s?[.,;!?)]|[’']s?\stime|\s(?:so|and|please|from))/.test(text.slice(end, end + 8))
    ? pointFound(shifted(steps, 1), end)
    : null
}
const SINCE_YEAR = new Sticky(/\ssince\s(?<year>(?:19|20)\d{2})(?!\d)/uy)

/** `the next decade`, `the past two decades`, `one and a half years`, `a year and a half`. */
function readLong(text: string, start: number): Found | null {
  const decades = eat(P.LAST_DECADES, text, start)?.groups
  const halves = decades ? null : eat(P.HALF_YEARS, text, start)?.groups
  if (!decades && !halves) return null
  const n = countNumber((decades ?? halves)!.count ?? 'one')
  if (!n || n > 99) return null
  const end = decades ? P.LAST_DECADES.lastIndex : P.HALF_YEARS.lastIndex
  const edtf = decades ? `P${10 * n}Y` : `P${12 * n + 6}M`
  return { end, expression: { form: 'duration', edtf }, rule: decades ? 'last-count' : 'duration' }
}

/** `during the first nine months`, of a year that goes without saying. */
const THE_FIRST = /^the\sfirst\s/i

/** `the past two years`, `next 3 weeks`, `5 upcoming years`, `past fortnight`: a length whose ends the text leaves open; quarters are whole ones. */
export function readLastCount(text: string, start: number): Found | null {
  const long = readLong(text, start)
  if (long) return long
  const fortnight = eat(P.LAST_FORTNIGHT, text, start)?.groups
  const g = fortnight ?? eat(P.LAST_COUNT, text, start)?.groups
  if (!g) return null
  const end = fortnight ? P.LAST_FORTNIGHT.lastIndex : P.LAST_COUNT.lastIndex
  const quarter = /^quarter/i.test(g.unit ?? '')
  const step = fortnight
    ? ({ unit: 'week', count: 2 } as const)
    : stepOf((g.count ?? g.count2)!, quarter ? 'month' : g.unit!)
  if (!step || step.count > 200) return null
  const fallback = quarter ? `P${step.count * 3}M` : `P${step.count}${LETTER[step.unit]}`
  if (step.unit === 'month' && !quarter && step.count < 12 && THE_FIRST.test(text.slice(start, start + 10)))
    return intervalFound({ month: 1 }, { month: step.count }, end, {
      rule: 'last-count',
      fallback,
    })
  if (!quarter) return { end, expression: { form: 'duration', edtf: fallback }, rule: 'last-count' }
  if (THE_FIRST.test(text.slice(start, start + 10))) {
    const whole = step.count < 4 && !text.startsWith(' of ', end)
    return whole ? intervalFound({ quarter: 1 }, { quarter: step.count }, end, { rule: 'last-count', fallback }) : null
  }
  const back = /last|past|previous/i.test((g.side ?? g.side2)!)
  const point = (offset: number): DatePoint => ({ relative: { unit: 'quarter', offset } })
  const more = { rule: 'last-count', fallback }
  return back
    ? intervalFound(point(-step.count), point(-1), end, more)
    : intervalFound(point(1), point(step.count), end, more)
}

/** `3 fridays from now`, `2 thursdays back`. */
export function readWeekdaysAway(text: string, start: number): Found | null {
  const g = eat(P.WEEKDAYS_AWAY, text, start)?.groups
  const n = g ? countNumber(g.count!) : 0
  if (!g || !n || n > 60) return null
  const base: DatePoint = { weekday: weekdayOfName(g.day!), direction: g.ago ? 'past' : 'future' }
  return pointFound({ base, shift: [{ unit: 'week', count: g.ago ? 1 - n : n - 1 }] }, P.WEEKDAYS_AWAY.lastIndex)
}

/** `for a quarter of the cargo`: a share. */
const A_QUARTER_OF = /^(?:an?|one|three)\squarters?\sof\s/i

/** `for 5 years`, `over two years`; with a start an interval of that length: `for 3 days from today`. */
export function readDuration(text: string, start: number, at: number): Found | null {
  const { steps, end } = readSteps(text, at)
  const step = steps[0]
  if (!step || steps.length > 1 || A_QUARTER_OF.test(text.slice(at, at + 20))) return null
  const starting = eat(P.STARTING, text, end)
  const from = starting ? readPoint(text, P.STARTING.lastIndex, { bare: true }) : null
  const sign = from ? eat(P.RANGE_SIGN, text, from.end)?.groups : null
  const to = sign && !sign.and ? readPoint(text, P.RANGE_SIGN.lastIndex, { bare: true }) : null
  // `for six months from October until April 2016`: the end that is told, not the one that is counted.
  if (from && to) return intervalFound(from.point, to.point, to.end)
  if (from)
    return {
      end: from.end,
      expression: { form: 'interval', from: from.point, to: 'open', length: step },
      rule: 'length',
    }
  if (at === start || isNoLength(text, end)) return null
  return { end, expression: { form: 'duration', edtf: `P${step.count}${LETTER[step.unit]}` }, rule: 'duration' }
}

/** `every year`, `each quarter`, `every two years`. */
export function readSet(text: string, start: number): Found | null {
  const g = eat(P.EVERY, text, start)?.groups
  const step = g && stepOf(g.count ?? 'one', (g.units ?? g.unit)!)
  if (!step) return null
  const edtf = `R/P${step.count}${LETTER[step.unit]}`
  return { end: P.EVERY.lastIndex, expression: { form: 'set', edtf }, rule: 'set' }
}

/** True where what follows a count makes it a point, an age or a comparison: `two years ago`, `ten days after May 3`. */
function isNoLength(text: string, end: number): boolean {
  // `a record for a year's first half`
  if (/^['’]s\s(?!time)/.test(text.slice(end, end + 7))) return true
  const tail = /^\s(?:(?<event>after|before)\s|old|ago|later|earlier|ahead|before|after|since)/.exec(
    text.slice(end, end + 9),
  )
  return tail !== null && (!tail.groups!.event || readPoint(text, end + tail[0].length) !== null)
}

/** ` for 10 days` behind a start. */
export function readForLength(text: string, at: number, from: DatePoint): Found | null {
  const g = eat(P.FOR_LENGTH, text, at)?.groups
  const length = g && stepOf(g.count!, g.unit!)
  // `closed in 2013 for 160 days`: some days of that year, nobody says which.
  const isWithin =
    from.month === undefined && from.day === undefined && length?.unit !== 'year' && from.year !== undefined
  return length && !isWithin
    ? { end: P.FOR_LENGTH.lastIndex, expression: { form: 'interval', from, to: 'open', length }, rule: 'length' }
    : null
}
