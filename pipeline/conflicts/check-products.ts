import type { Finding } from '../../schemas/index.ts'
import { type AmountMention, amountsOf, type CheckedDocument, mentionPart } from './checked-document.ts'
import { findingId } from './finding-id.ts'
import { moneyInEnglish, moneyInKorean } from './money-words.ts'
import { mayBeEqual } from './spread.ts'
import { sentenceAt } from './surroundings.ts'

/** What is counted where a rate is told per thing: Korean counters and nouns behind a number, English nouns. */
const COUNTED: Readonly<Record<string, readonly [korean: string, english: string]>> = {
  project: ['개?\\s?(?:과제|사업|프로젝트)', '(?:projects?|tasks?|programs?|programmes?)'],
  company: ['(?:개사|곳|개\\s?(?:기업|업체|회사))', '(?:companies|company|firms?|businesses|start-?ups?|enterprises)'],
  person: ['(?:명|인)', '(?:people|persons?|students?|workers|employees|residents)'],
  household: ['(?:가구|세대)', '(?:households?|families)'],
  institution: ['개?\\s?(?:기관|대학|병원|학교)', '(?:institutions?|universities|organizations?|schools?|hospitals?)'],
  region: ['(?:개\\s?(?:지역|특구|시도|지구)|곳)', '(?:regions?|zones?|cities|provinces|areas?|districts?|sites?)'],
  unit: ['(?:대|척|기|개)', '(?:units?|vehicles?|cars?|items?|ships?)'],
}

/** The words, at most so many, that may stand between a number and what it counts: `33 international joint R&D projects`. */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries(COUNTED).map(([per, [korean, english]]) => [
    per,
    [
      new RegExp(`(?<![\\d.,])(\\d{1,3}(?:,\\d{3})?|\\d{4,6})\\s?${korean}`, 'gu'),
      new RegExp(
        `(?<![\\d.,$€¥₩])(\\d{1,3}(?:,\\d{3})?|\\d{4,6})\\s(?:[a-z&-]{1,20}\\s){0,4}${english}(?![a-z])`,
        'giu',
      ),
    ],
  ]),
)

/** How far before a rate, and behind it, the number may stand. */
const BEFORE = 900
const AFTER = 200
/** Words that tell that a sum is the whole of its rates. */
const WHOLE = /총|모두|합계|합쳐|total|in all|altogether/iu
const CUE_REACH = 24

const numbersOf = (text: string, per: string): number[] =>
  (PATTERNS[per] ?? []).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, digits = '']) => Number(digits.replace(',', ''))),
  )

/** The sum of the rate's sentence that is told to be the whole of it. */
function wholeOf(rate: AmountMention, amounts: readonly AmountMention[], at: number, checked: CheckedDocument) {
  const { text, blocks } = checked.document
  const sentence = sentenceAt(blocks[rate.block]!, rate.start)
  const near = [amounts[at - 1], amounts[at + 1]].filter((other) => other !== undefined)
  return near.find(
    ({ start, end, value }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      value.currency === rate.value.currency &&
      value.per === undefined &&
      value.value > rate.value.value &&
      WHOLE.test(text.slice(Math.max(sentence.start, start - CUE_REACH), start)),
  )
}

function findingOf(rate: AmountMention, whole: AmountMention, count: number, holds: boolean): Finding {
  const { currency } = rate.value
  const product = rate.value.value * count
  const times = `${count} × ${rate.quote}`
  return {
    id: findingId('product', [whole.id, rate.id]),
    kind: 'product',
    severity: holds ? 'info' : 'medium',
    mentions: [mentionPart(whole, 'stated'), mentionPart(rate, 'rate')],
    explanation: {
      ko: holds
        ? `${times} = ${whole.quote} ✓`
        : `${times} = ${moneyInKorean(product, currency)}인데 글에 적힌 값은 ${whole.quote}입니다.`,
      en: holds
        ? `${times} = ${whole.quote} ✓`
        : `${times} = ${moneyInEnglish(product, currency)}, but the text says ${whole.quote}.`,
    },
  }
}

/** A wrong product is told only where the text has one number to multiply with, and the product comes this near. */
const NEAR = 2

function productOf(rate: AmountMention, at: number, amounts: readonly AmountMention[], checked: CheckedDocument) {
  const whole = wholeOf(rate, amounts, at, checked)
  if (whole === undefined || rate.value.max !== undefined) return null
  const { text } = checked.document
  const near = text.slice(Math.max(0, rate.start - BEFORE), rate.end + AFTER)
  const counts = [...new Set(numbersOf(near, rate.value.per ?? ''))].filter((count) => count > 1)
  const product = (count: number) => ({ ...rate.value, value: rate.value.value * count })
  const right = counts.find((count) => mayBeEqual(product(count), whole.value))
  if (right !== undefined) return findingOf(rate, whole, right, true)
  const [only] = counts
  if (counts.length !== 1 || only === undefined || rate.value.qualifier !== 'exact') return null
  const off = product(only).value / whole.value.value
  return off <= NEAR && off >= 1 / NEAR ? findingOf(rate, whole, only, false) : null
}

/** Rates times what they are told per, against the sum that the text gives for all of them: `info` where it is their product. */
export function checkProducts(checked: CheckedDocument): Finding[] {
  const amounts = amountsOf(checked)
  return amounts.flatMap((rate, at) =>
    rate.value.per === undefined ? [] : (productOf(rate, at, amounts, checked) ?? []),
  )
}
