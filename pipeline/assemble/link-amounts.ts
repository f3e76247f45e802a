import type { Document, Mention, Span } from '../../schemas/index.ts'
import { ClauseFinder } from './clauses.ts'
import { isComparedWith } from './compared-dates.ts'

/** An amount and the start of the amount that it repeats, as its rule saw it. */
export interface AmountToLink {
  readonly mention: Mention & { readonly type: 'amount' }
  /** Start of the repeated amount in the canonical text. */
  readonly restates?: number
}

/** What one clause ties its amounts to. */
interface Ties {
  readonly clause: Span
  /** Record ids of its zones and institutions, each once. */
  readonly entities: readonly string[]
  /** Dates that are no announcements, in text order. */
  readonly dates: readonly Mention[]
  /** Those of them that no sum is just compared with. */
  readonly told: readonly Mention[]
}

/** A clause with more names than this is a list that ties none of them to a sum. */
const MAX_ENTITIES = 12

/**
 * The amount mentions with their links, by mention id: `entities` (zones and institutions of the same clause or table row),
 * `period` (the one date of the clause that is not an announcement), `restates`. Links name record ids. Mentions come in text order.
 */
export function linkAmounts(
  amounts: readonly AmountToLink[],
  mentions: readonly Mention[],
  document: Document,
): ReadonlyMap<string, Mention> {
  const linked = new Map<string, Mention>()
  const clauses = new ClauseFinder(document)
  const amountAt = new Map(amounts.map(({ mention }) => [mention.start, mention.record]))
  let ending: ReadonlyMap<number, Mention> | undefined
  let ties: Ties | undefined
  let next = 0
  for (const { mention, restates } of amounts) {
    const clause = clauses.at(mention.start, mention.block)
    if (ties === undefined || ties.clause.start !== clause.start || ties.clause.end !== clause.end) {
      // A table row may begin before the clause that came last.
      while (next > 0 && mentions[next - 1]!.start >= clause.start) next--
      while (next < mentions.length && mentions[next]!.start < clause.start) next++
      ties = tiesOf(mentions, next, clause, document.text)
    }
    ending ??= mayBeBracketed(mention, document.text) ? namesByEnd(mentions) : undefined
    const own = ending && bracketedBehind(ending, mention, document.text)
    const entities = own ? [own.record] : ties.entities
    const period = periodOf(ties, mention, document.text)
    const repeated = restates === undefined ? undefined : amountAt.get(restates)
    const value = {
      ...mention.value,
      ...(entities.length > 0 && entities.length <= MAX_ENTITIES ? { entities: [...entities] } : {}),
      ...(period ? { period } : {}),
      ...(repeated && repeated !== mention.record ? { restates: repeated } : {}),
    }
    linked.set(mention.id, { ...mention, value })
  }
  return linked
}

/** What opens between an item of a list and its sum: `△가람 딸기특구(320억원)`, `Garam FEZ (KRW 30 billion)`. */
const OPENING = /^\s?[(（](?:약|총|최대|about|some)?\s?$/
const LONGEST_OPENING = 8

/** A quick look: most sums stand in no brackets. */
const mayBeBracketed = ({ start }: Mention, text: string): boolean =>
  /[(（]/.test(text.slice(Math.max(0, start - LONGEST_OPENING), start))

/** The zone or institution that a sum in brackets stands right behind: the sum is its own. `ending` gives names by their end. */
function bracketedBehind(ending: ReadonlyMap<number, Mention>, amount: Mention, text: string): Mention | undefined {
  if (!mayBeBracketed(amount, text)) return undefined
  const { start } = amount
  for (let end = start - 1; end >= start - LONGEST_OPENING; end--) {
    const name = ending.get(end)
    if (name) return OPENING.test(text.slice(end, start)) ? name : undefined
  }
  return undefined
}

/** The zones and institutions by where they end. */
function namesByEnd(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const names = new Map<number, Mention>()
  for (const mention of mentions)
    if (mention.type === 'zone' || mention.type === 'institution') names.set(mention.end, mention)
  return names
}

function tiesOf(mentions: readonly Mention[], first: number, clause: Span, text: string): Ties {
  const entities = new Set<string>()
  const dates: Mention[] = []
  for (let i = first; i < mentions.length && mentions[i]!.start < clause.end; i++) {
    const mention = mentions[i]!
    if (mention.type === 'zone' || mention.type === 'institution') entities.add(mention.record)
    else if (mention.type === 'date' && mention.value.role !== 'announced') dates.push(mention)
  }
  return { clause, entities: [...entities], dates, told: dates.filter((date) => !isComparedWith(text, date)) }
}

/** What may stand between a date and the sum behind it: `올해 500억원`, `2028년까지 총 700억원`, `2010년 매출액이 92조원`, `전년(109억`. */
const DATE_THEN_SUM =
  /^(?:(?:에(?:는|만)?|엔|은|는|까지)?\s(?:(?:[가-힣]{2,8}\s){0,1}[가-힣]{1,8}[은는이도]\s|(?:본?예산|매출|수출|수입|투자|실적|국비|사업비|기준)액?\s)?(?:(?:총|약|모두|최대)\s?)?|\s?\()$/
/** `$5 billion in 2024`, `$3 billion in the same period last year` */
const SUM_THEN_DATE =
  /^ (?:in |by |for |during )?(?:the )?(?:same (?:period|quarter|month|half)(?: of| in)? )?(?:the )?$/
/** `compared with 214 billion won from a year earlier`: a sum that another is held against, and its date. */
const HELD_AGAINST =
  /(?:compared\s(?:with|to)|(?<![a-z])(?:than|versus|from))\s(?:an?\s[a-z]{4,14}\s(?:loss\s|profit\s)?of\s)?$/i
/** `$494 million from the first half`, but `rose to $494 million from the first half`. */
const FROM = /^ from (?:the )?$/
const ROSE_TO = /(?<![a-z])(?:to|at|reached|hit)\s(?:(?:about|around|nearly|some)\s)?$/i
/** `올해 61억원에서 123억원으로`: the date of the sum that another has risen from. */
const RISEN_FROM =
  /[년월해말기도]\s[\d.,만억조천]{1,12}\s?[\d.,만억조천]{0,10}\s?(?:원|달러|불)에서\s(?:약\s)?$|비롯(?:해|하여)?,?\s(?:모두|총)\s$/
/** `will invest $28 million, following investments of $55 million in 2023`: the date of another sum. */
const OF_ANOTHER = /(?<![a-z])(?:following|after|compared|than|against|(?:up|down|swing)\sfrom)\s/
const LONGEST_GAP = 28

const isBeside = (text: string, from: number, to: number, gap: RegExp): boolean =>
  to >= from && to - from <= LONGEST_GAP && gap.test(text.slice(from, to))

/** A length of time behind a sum is that of something else: `1천억원은 도가 부담하며 … 최장 50년간 빌린다`. */
function isPeriodOf(date: Mention, amount: Mention, text: string): boolean {
  if (date.start < amount.start) return true
  if (date.type === 'date' && date.value.kind === 'duration') return false
  const between = text.slice(Math.max(amount.end, date.start - 160), date.start)
  return (
    !OF_ANOTHER.test(between) &&
    !(HANGUL.test(between) && (isDay(date) || SUM_BEHIND.test(text.slice(date.end, date.end + 40))))
  )
}

/** `300억원을 편성해 9일 의회에 냈다`, `들여 2027년부터 만든다`: a day or start behind a sum of Korean text is that of what is done. */
const isDay = (date: Mention): boolean => date.type === 'date' && DAY.test(date.value.edtf)
const DAY = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$|\/\.\.$/
const HANGUL = /[가-힣]/
/** `5천억원보다 늘어 올해 전체 예산은 6천억원`: the date of the sum behind it. */
const SUM_BEHIND = /^[^.,\n\d]{0,24}\d[\d.,천백]{0,8}\s?[조억만]/

/** What opens an item of a list that stands in one line. */
const BULLET = /[▲△▷▶◇◆]/u
/** So far away a date and a sum are asked for the bullets between them. */
const ITEM_REACH = 400

/** `▷국비 70억원 확보 ▷2027년 준공`: the date of another item; one before the first bullet is that of all. */
function isOfOtherItem(date: Mention, amount: Mention, clause: Span, text: string): boolean {
  const [from, to] = date.start < amount.start ? [date.end, amount.start] : [amount.end, date.start]
  if (to - from > ITEM_REACH || !BULLET.test(text.slice(from, to))) return false
  return BULLET.test(text.slice(Math.max(clause.start, date.start - ITEM_REACH), date.start))
}

/**
 * The date that says when: the only one right beside the amount, else the only one of the clause that nothing is just compared
 * with, else the one such interval that stands before the amount.
 */
function periodOf(ties: Ties, amount: Mention, text: string): string | undefined {
  if (ties.dates.length > MAX_ENTITIES) return undefined
  const { clause } = ties
  const before = text.slice(Math.max(0, amount.start - 44), amount.start)
  const rose = ROSE_TO.test(before)
  const inItem = (date: Mention): boolean => !isOfOtherItem(date, amount, clause, text)
  const dates = ties.dates.filter(inItem)
  const told = ties.told.filter(inItem)
  const beside = dates.filter(
    ({ start, end }) =>
      isBeside(text, end, amount.start, DATE_THEN_SUM) ||
      isBeside(text, amount.end, start, SUM_THEN_DATE) ||
      (!rose && isBeside(text, amount.end, start, FROM)),
  )
  if (beside.length === 1) return beside[0]!.record
  if (HELD_AGAINST.test(before) || RISEN_FROM.test(before)) return undefined
  if (told.length === 1) return isPeriodOf(told[0]!, amount, text) ? told[0]!.record : undefined
  const earlier = told.filter((date) => date.start < amount.start)
  const intervals = earlier.filter((date) => date.type === 'date' && date.value.kind === 'interval')
  // A date that stands nearer says when, or nothing does.
  return intervals.length === 1 && intervals[0] === earlier.at(-1) ? intervals[0]!.record : undefined
}
