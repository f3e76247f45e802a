import { matchesOf } from '../../extractors/matches.ts'
import type { Finding } from '../../schemas/index.ts'
import type { AmountMention as Amount, CheckedDocument } from './checked-document.ts'
import { amountsOf, mentionPart } from './checked-document.ts'
import { wonRange } from './exchange-rates.ts'
import { findingId } from './finding-id.ts'
import { spreadOf } from './spread.ts'

/** A text may convert at the rate of its contract, not of its day. */
const SLACK = 0.05

/** When a document's sums may have been converted. */
interface Times {
  /** EDTF by record id. */
  readonly dates: ReadonlyMap<string, string>
  readonly published: string | undefined
}

const timesOf = ({ document, mentions }: CheckedDocument): Times => ({
  dates: new Map(mentions.flatMap((m) => (m.type === 'date' ? [[m.record, m.value.edtf]] : []))),
  published: document.publication[0]?.edtf.slice(0, 4),
})

const YEAR = /\d{4}/g
/** The years whose rates a restatement may use: of its period, else of the publication and the year before it. */
function yearsOf({ value }: Amount, { dates, published }: Times): number[] {
  const edtf = value.period === undefined ? undefined : dates.get(value.period)
  const told = matchesOf(YEAR, edtf ?? '').map(([year]) => Number(year))
  const printed = published === undefined ? [] : [Number(published), Number(published) - 1]
  return [...new Set([...told, ...printed])]
}

/** Won and foreign sum of a restatement; null where it is none between them. */
function wonAndForeign(a: Amount, b: Amount): { won: Amount; foreign: Amount } | null {
  if (a.value.currency === 'KRW' && b.value.currency !== 'KRW') return { won: a, foreign: b }
  return b.value.currency === 'KRW' && a.value.currency !== 'KRW' ? { won: b, foreign: a } : null
}

// Made once: a formatter costs far more than what it writes.
const CENTS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** A larger number is not written in digits alone. */
const MOST_PLAIN = 1e21

/** A whole number with commas, which a formatter takes ten times as long for. */
function grouped(value: number): string {
  const digits = String(value)
  let text = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)},${text}`
  return text
}

const rounded = (rate: number): string =>
  rate >= 100 && rate < MOST_PLAIN ? grouped(Math.round(rate)) : CENTS.format(rate)

function findingOf(won: Amount, foreign: Amount, times: Times): Finding | null {
  const { currency } = foreign.value
  const years = yearsOf(won, times)
  const range = currency === null ? null : wonRange(currency, years)
  if (range === null || currency === null || foreign.value.value === 0) return null
  const rate = won.value.value / foreign.value.value
  const [w, f] = [spreadOf(won.value), spreadOf(foreign.value)]
  const holds = w.high / f.low >= range[0] * (1 - SLACK) && w.low / f.high <= range[1] * (1 + SLACK)
  const span = `${rounded(range[0])}–${rounded(range[1])}`
  const when =
    years.length === 0
      ? ''
      : ` ${[Math.min(...years), Math.max(...years)].filter((y, i, all) => all.indexOf(y) === i).join('–')}`
  const quotes = `${foreign.quote} = ${won.quote}`
  return {
    id: findingId('exchange-rate', [won.id, foreign.id]),
    kind: 'exchange-rate',
    severity: holds ? 'info' : 'medium',
    mentions: [mentionPart(won, 'stated'), mentionPart(foreign, 'against')],
    explanation: {
      ko: `${quotes}: 1${currency}당 ${rounded(rate)}원${holds ? ' ✓' : ''}, 환율 범위${when} ${span}원${holds ? ' 안' : '을 벗어납니다'}.`,
      en: `${quotes}: ${rounded(rate)} KRW for 1 ${currency}${holds ? ' ✓, within' : ', outside'} the range of${when} rates, ${span}.`,
    },
  }
}

/** What stands between a sum and its conversion in brackets. */
const CONVERTED = /^\s?[(（]\s?(?:약|대략|한화|우리 ?돈|about|approximately|around|roughly|some)?\s?$/iu

/**
 * A conversion in brackets that no rate joins, but one off by a power of ten does: its scale is a slip. Such a pair is not linked
 * by `restates`, because a part in brackets looks the same.
 */
function isSlippedConversion(a: Amount, b: Amount, text: string): boolean {
  const pair = b.value.restates === undefined ? wonAndForeign(a, b) : null
  if (pair === null || !CONVERTED.test(text.slice(a.end, b.start))) return false
  const range = pair.foreign.value.currency === null ? null : wonRange(pair.foreign.value.currency, [])
  if (range === null || pair.foreign.value.value === 0) return false
  const rate = pair.won.value.value / pair.foreign.value.value
  return [10, 100, 1000, 10000].some((slip) =>
    [rate * slip, rate / slip].some((right) => right >= range[0] && right <= range[1]),
  )
}

/**
 * Restatements in another currency, each with the rate that it implies: `info` where the rate was one of its time. Linear in the number
 * of mentions.
 */
export function checkExchange(checked: CheckedDocument): Finding[] {
  const amounts = amountsOf(checked)
  if (amounts.length < 2) return []
  const byRecord = new Map(amounts.map((amount) => [amount.record, amount]))
  let times: Times | undefined
  const found = new Map<string, Finding>()
  for (const [i, amount] of amounts.entries()) {
    const before = amounts[i - 1]
    const restated = amount.value.restates === undefined ? undefined : byRecord.get(amount.value.restates)
    const slipped = before !== undefined && isSlippedConversion(before, amount, checked.document.text)
    const other = restated ?? (slipped ? before : undefined)
    const pair = other === undefined ? null : wonAndForeign(amount, other)
    if (pair === null) continue
    times ??= timesOf(checked)
    const finding = findingOf(pair.won, pair.foreign, times)
    if (finding !== null) found.set(finding.id, finding)
  }
  return [...found.values()]
}
