import type { AmountRole, Qualifier, Span } from '../../../schemas/index.ts'
import { alternation, clauseAround, quotedSubject, roleAt, roleCues } from '../cues.ts'
import type { Money, Surroundings } from '../money.ts'
import { builtAt } from './built-at.ts'
import {
  AFTER_WORDS,
  BEFORE_WORDS,
  PER_WORDS,
  ROLE_NAMESAKES,
  ROLE_WORDS,
  SUBJECT_KINDS,
  WEAK_ROLE_WORDS,
  WHOLE_WORDS,
} from './lexicon.ts'
import { stretchedRole } from './stretched-labels.ts'
import { topicRole } from './topic-role.ts'

const whole = new Set(WHOLE_WORDS)
/** Words by which Korean text tells what a sum is for. */
export const ROLE_CUES = roleCues(
  ROLE_WORDS,
  WEAK_ROLE_WORDS,
  (word) => (whole.has(word) ? '(?<![가-힣])' : ''),
  '',
  ROLE_NAMESAKES,
)

type Kind = 'about' | 'at-least' | 'at-most'
const KINDS: readonly Kind[] = ['at-most', 'at-least', 'about']
const groups = (words: Readonly<Record<Kind, readonly string[]>>): string =>
  KINDS.map((kind) => `(${alternation(words[kind])})`).join('|')
const BEFORE = new RegExp(
  `(?<![가-힣])(?:${groups(BEFORE_WORDS)})[ \\u00a0]?(?:총 |연간 |연 |월 |미화 |각각 )?(?:국비 |시비 |도비 |지방비 |사업비 |지원금 |보조금 |예산 )?$`,
)
const AFTER = new RegExp(`^(?:여)?[ \\u00a0]?(?:${groups(AFTER_WORDS)})`)
/** Words that a qualifier begins but that are none. */
const NO_AFTER =
  /^[ \u00a0]?(?:까지 ?(?:늘|줄|증|감|확대|올|오르|떨|하락|상승|커|불|치솟|뛰|급|끌어|내려|낮|높)|대비|대출|대금|대상|대형|대규모|대회|대학|대해|대한|대신|대구|대전|대표|대책|대폭|선정|선고|선보|선수|선지|선급|선도|여러|여부|여성|여행|전후방|정도전|선물)|^[ \u00a0]대로/

function kindOf(match: RegExpExecArray | null): Kind | undefined {
  return match ? KINDS[match.findIndex((part, i) => i > 0 && part !== undefined) - 1] : undefined
}

/** The qualifier that the words directly before or after a sum give it; `exact` without any. */
export function qualifierKo(text: string, money: Money): Qualifier {
  const before = kindOf(BEFORE.exec(text.slice(Math.max(0, money.start - 16), money.start)))
  const rest = text.slice(money.end, money.end + 14)
  const after = NO_AFTER.test(rest) ? undefined : kindOf(AFTER.exec(rest))
  const found = (before === 'about' ? undefined : before) ?? after ?? before ?? (money.about ? 'about' : 'exact')
  return money.max !== undefined && found !== 'about' ? 'exact' : found
}

const PER_KEYS = Object.keys(PER_WORDS)
const PER = new RegExp(
  `(?<![가-힣])(?:\\d{1,3})?(?:${PER_KEYS.map((key) => `(${alternation(PER_WORDS[key]!)})`).join('|')})(?:으로|로|에|의)?[ \\u00a0](?:(?:각각|연간|매년|해마다|연|매월|월|최대|최소|약|평균|총|국비|시비|도비|매출|예산|사업비|수출|생산|소득|임대료|급여|지원금|수익|이자|비용|기준|일괄|한도)(?:액|은|이)? ?(?:약 |최대 )?){0,2}$`,
)
const PER_CLOSE = new RegExp(
  `(?:${PER_KEYS.map((key) => `(${alternation(PER_WORDS[key]!.filter((w) => w.endsWith('당')))})`)
    .map((g) => (g === '()' ? '(\\u0000)' : g))
    .join('|')})$`,
)
const PER_AFTER = /^(?:을|를)?\/?(?:\s?\/\s?)(년|연|월|일|㎡|평|톤|t|인|명|kg|건|시간)/
const AFTER_UNITS: Readonly<Record<string, string>> = {
  년: 'year',
  연: 'year',
  월: 'month',
  일: 'day',
  '㎡': 'square-metre',
  평: 'pyeong',
  톤: 'tonne',
  t: 'tonne',
  인: 'person',
  명: 'person',
  kg: 'kilogram',
  건: 'case',
  시간: 'hour',
}

/** A quick look for the last letters of the words of a rate. */
const RATE = new RegExp(
  `[${[
    ...new Set(
      Object.values(PER_WORDS)
        .flat()
        .map((word) => word.at(-1)!),
    ),
  ].join('')}]`,
)

/** `3월 `, `21일 `: the end of a date, which the words of a rate look like. */
const OF_DATE = /^(?:\d{1,3}[월年]|\d{2,3}일)/

/** What a sum is counted by (`프로젝트당`, `연간`, `1인당`), or undefined. */
export function perKo(text: string, money: Span): string | undefined {
  const before = text.slice(Math.max(0, money.start - 28), money.start)
  const match = (RATE.test(before) ? PER.exec(before) : null) ?? (before.endsWith('당') ? PER_CLOSE.exec(before) : null)
  if (match && !OF_DATE.test(match[0])) return PER_KEYS[match.findIndex((part, i) => i > 0 && part !== undefined) - 1]
  const after = PER_AFTER.exec(text.slice(money.end, money.end + 6))
  return after ? AFTER_UNITS[after[1]!] : undefined
}

/** What a purpose ends in: `…조성에 300억원`. */
const PURPOSE_ENDS = /(?:사업|조성|건립|구축|개발|건설|설치|지원|센터|단지|프로젝트|펀드|시설|공장|육성)$/
/** Words that may stand between the purpose and the sum. */
const FILLERS = new Set(
  '총 약 최대 국비 시비 도비 총사업비 사업비 예산 민자 모두 각각 올해 내년 추가로 국비로 총사업비로'.split(' '),
)
/** Ends of words that are no part of the purpose. */
const LOOSE =
  /(?:은|는|이|가|을|를|에|에서|의|으로|로|와|과|도|고|며|년|월|일|까지|부터|위해|통해|대한|위한|등|[^가-힣A-Za-z0-9·-])$/

/** Adverbs, which are no part of the purpose either: `나래와 함께 가람단지에`. */
const ADVERBS = new Set('함께 새로 이미 이번 최근 당초 향후 우선 직접 다시 먼저 나란히'.split(' '))

/** The noun phrase of `…조성에 300억원`: its last word names a work, and up to three words before it belong to it. */
function purposeBefore(text: string, from: number, to: number): Span | undefined {
  // The first word may be cut off by the window.
  const whole = from === 0 || /\s/.test(text[from - 1]!) ? 0 : 1
  const words = text.slice(from, to).split(' ')
  if (words.pop() !== '') return undefined
  let end = to - 1
  while (words.length > 0 && FILLERS.has(words.at(-1)!)) end -= words.pop()!.length + 1
  const last = words.pop()
  if (!last?.endsWith('에') || !PURPOSE_ENDS.test(last.slice(0, -1))) return undefined
  let start = end - last.length
  for (let count = 0; count < 3 && words.length > whole; count++) {
    const word = words.pop()!
    if (word.length < 2 || ADVERBS.has(word) || LOOSE.test(word)) break
    start -= word.length + 1
  }
  // `4개 분야 사업에` counts, it names nothing.
  return /(?:^|\s)\d{1,4}(?:개|곳|여)/.test(text.slice(start, end)) ? undefined : { start, end: end - 1 }
}

/** What the money is for: the quoted project near by, or the noun phrase of `…조성에 300억원`. */
function subjectKo(text: string, money: Span, clause: Span): Span | undefined {
  const purpose = purposeBefore(text, Math.max(clause.start, money.start - 70), money.start)
  return purpose ?? quotedSubject(text, money, clause, SUBJECT_KINDS)
}

/** `95억원을 지원예산으로 배정했다`, `12억원, 부두 운영 83억원을 예산으로 짰다` */
const SET_ASIDE = /^(?:,[^.\n]{2,60}원)?(?: ?규모)?[을를] (?:[가-힣]{1,6} )?[가-힣]{0,6}(?:예산|사업비)(?:으로|로|에)/

/** `국비 240억원 등 총 900억원`: what holds public money is a budget; `7조원이 들어갈 것으로`: what a work takes. */
const WITH_STATE =
  /(?:국비|시비|도비|지방비|국[·]?도비)\s[\d.,조억만천 ]{1,14}원?\s?(?:등|을 포함해|을 포함한|포함)\s(?:총\s|모두\s)?(?:약\s)?$/u
const IS_TAKEN = /^[이가]\s(?:들어(?:[가갈간갔]|\s?간)|든다|드는|들\s것|들었|소요)/u

/** `생산 2조4000억원과 수출 …` */
const PRODUCED = /(?<![가-힣])생산액?\s(?:약\s|총\s)?$/u
const PRODUCES = /^\s?규모의\s생산\s?(?:능력|유발|효과)/u

const BALANCE = /^\s?(?:흑자|적자)/
/** `무역수지는 … 연간 누계는 428억 달러 흑자`: what trade leaves is no profit of a firm. */
const isTradeBalance = (text: string, { start, end }: Money, role: AmountRole): boolean =>
  role === 'revenue' &&
  BALANCE.test(text.slice(end, end + 3)) &&
  text.slice(Math.max(0, start - 160), start).includes('무역수지')

/** Who spends what the public has. */
const PUBLIC =
  /(?<=[가-힣]{2})(?:시|도|군|구|부|청|재단|진흥원|공단|특구본부)(?:\([^()\n]{1,24}\))?[은는]\s|(?<=[가-힣]{2})(?:부|청|재단|진흥원|공단)[이가]\s|정부[는가]\s|(?<![가-힣])(?:시는|도는|군은|구는)\s/u
/** `을 투입해 … 육성사업을 추진한다` */
const OUTLAY = /^(?:\s?규모)?(?:[을를])?\s?(?:투입|들여|들이)[^.\n]{0,60}(?:지원|육성|사업|정비|양성|보급|개선|생태계)/u
const INVESTS = /투자|출자|인수|공장|외자/u
/** `가람재단은 올해 47억 원을 투입해 육성사업을 추진한다`: what a public body puts into a programme is its budget. */
function isPublicOutlay(text: string, { start, end }: Money, clause: Span): boolean {
  const after = text.slice(end, Math.min(clause.end, end + 80))
  if (!OUTLAY.test(after) || INVESTS.test(after)) return false
  const before = text.slice(clause.start, start)
  return PUBLIC.test(before) && !INVESTS.test(before)
}

/** `나래 정비사업(120억원)`: in brackets behind a project stands what it costs. */
const OF_PROJECT = /사업['’”"」』]?\s?[(（](?:약 |총 )?$/u
const IN_BRACKETS = /^원?[)）]/

/** `실증 지원(장비, 인력)에 평균 14억원 투입`: help is paid from a budget, whatever is 투입된다. */
const TO_HELP = /지원(?:사업)?\s?(?:\([^()\n]{1,30}\))?에(?:는|만)?\s(?:총\s|평균\s|약\s|모두\s|연간\s)?$/u
const PUT_IN = /^(?:을|이)?\s?투입/u

/** True where a sum that its words call an investment, or nothing, is what the public or a work spends. */
function isBudget(text: string, money: Money, clause: Span, role: AmountRole): boolean {
  if (role === 'other') {
    const after = text.slice(money.end, money.end + 8)
    return (
      IS_TAKEN.test(after) ||
      (IN_BRACKETS.test(after) && OF_PROJECT.test(text.slice(Math.max(0, money.start - 8), money.start)))
    )
  }
  if (role !== 'investment') return false
  const before = text.slice(Math.max(0, money.start - 44), money.start)
  if (PUT_IN.test(text.slice(money.end, money.end + 5)) && TO_HELP.test(before)) return true
  return WITH_STATE.test(before.slice(-34)) || isPublicOutlay(text, money, clause)
}

const isProduced = (text: string, { start, end }: Money): boolean =>
  PRODUCED.test(text.slice(Math.max(0, start - 8), start)) || PRODUCES.test(text.slice(end, end + 14))

/** Qualifier, role, rate and subject of a sum in Korean text. */
export function surroundingsKo(text: string, money: Money): Surroundings {
  const clause = clauseAround(text, money)
  const per = perKo(text, money)
  const built = builtAt(text, money.end)
  const subject = built ?? subjectKo(text, money, clause)
  const near = SET_ASIDE.test(text.slice(money.end, money.end + 80)) ? 'budget' : roleAt(text, money, clause, ROLE_CUES)
  const labelled = near === 'other' ? stretchedRole(text, money) : near
  const other = labelled === 'other' ? topicRole(text, clause, ROLE_CUES) : labelled
  const outlay = isBudget(text, money, clause, other) ? 'budget' : other
  const made = isProduced(text, money) ? 'revenue' : outlay
  const role = isTradeBalance(text, money, made) ? 'export' : made
  return {
    qualifier: qualifierKo(text, money),
    role: built && role === 'other' ? 'investment' : role,
    per,
    subject,
  }
}
