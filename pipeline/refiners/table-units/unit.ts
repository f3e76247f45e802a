import { SIGNS } from '../../../extractors/amount/currencies.ts'
import { koreanCurrencyAfter } from '../../../extractors/amount/ko/currency.ts'
import { currencyAfter } from '../../../extractors/amount/western-currency.ts'
import { matchesOf } from '../../../extractors/matches.ts'
import { digitsAt } from '../../../extractors/number/digits.ts'
import { scaleWordsAt } from '../../../extractors/number/english.ts'
import { koreanNumbersAt } from '../../../extractors/number/korean.ts'

/** What one figure of a table stands for. */
export interface MoneyUnit {
  readonly currency: string
  /** Currency units in one figure: 100,000,000 for `억원`. */
  readonly factor: number
  /** The caption names other units too: `백만원, %`. */
  readonly mixed: boolean
}

const LEAD = /^(?:단위|units?|금액|amounts?)?\s{0,2}[:：=]?\s{0,2}(?:in\s)?/i

/** A unit such as `억원`, `천 달러`, `원`; null for anything else. */
function koreanUnit(part: string): Omit<MoneyUnit, 'mixed'> | null {
  if (/^(?:조|억|십억|백억|천억)$/.test(part)) return { currency: 'KRW', factor: koreanNumbersAt(part, 0)[0]!.value }
  for (const number of koreanNumbersAt(part, 0)) {
    const currency = koreanCurrencyAfter(part, number)
    if (currency?.code && currency.end === part.length) return { currency: currency.code, factor: number.value }
  }
  const plain = `1${part.replace(/^(?:US|미)\s?(?=달러)/, '')}`
  // none in `2020.7.31. 기준`, whose digits are no number
  const one = koreanNumbersAt(plain, 0).at(-1)
  const currency = one && koreanCurrencyAfter(plain, one)
  return currency?.code && currency.end === plain.length ? { currency: currency.code, factor: 1 } : null
}

/** Scales as units abbreviate them behind a currency: `USD m`, `US$ b`, `KRW 000`; with an apostrophe anywhere: `'000 won`. */
const SHORT_SCALES: readonly (readonly [pattern: RegExp, power: number])[] = [
  [/['‘’]000s?(?![A-Za-z\d])/y, 3],
  [/(?:000s?|k)(?![A-Za-z\d])/iy, 3],
  [/m(?![A-Za-z\d])/iy, 6],
  [/b(?![A-Za-z\d])/iy, 9],
]

/** The scale that a unit abbreviates at an offset, or null; `named` where its currency stands before it. */
function shortScaleAt(
  text: string,
  at: number,
  named: boolean,
): { readonly power: number; readonly end: number } | null {
  for (const [pattern, power] of named ? SHORT_SCALES : SHORT_SCALES.slice(0, 1)) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { power, end: pattern.lastIndex }
  }
  return null
}

const SIGN = /^[A-Z]{0,3}[$¥]|^[₩￦€£￡￥]/

/** A unit such as `100 million KRW`, `KRW million`, `billion won`, `US$`; null for anything else. */
function westernUnit(part: string): Omit<MoneyUnit, 'mixed'> | null {
  const text = part
    .replace(/(thousand|million|billion|trillion)s(?![A-Za-z])/gi, '$1')
    .replace(/(?<![A-Za-z])of\s/gi, '')
    .replace(/\$/g, '$ ')
  let at = 0
  let factor = 1
  let currency: string | null = null
  for (let count = 0; count < 5 && at < text.length; count++) {
    if (text[at] === ' ') at++
    const code = text.charCodeAt(at)
    const scale = scaleWordsAt(text, at) ?? shortScaleAt(text, at, currency !== null)
    if (scale) {
      factor *= 10 ** scale.power
      at = scale.end
    } else if (code >= 48 && code <= 57) {
      const digits = digitsAt(text, at)
      factor *= Number(digits.plain)
      at = digits.end
    } else {
      const sign = SIGN.exec(text.slice(at))?.[0]
      const found = sign ? { currency: SIGNS[sign], at: at + sign.length } : currencyAfter(text, at)
      if (!found?.currency || found.at <= at || (currency !== null && currency !== found.currency)) return null
      currency = found.currency
      at = found.at
    }
    while (text[at] === ' ' || text[at] === '.') at++
  }
  return at >= text.length && currency !== null && factor > 0 ? { currency, factor } : null
}

/** True for 1, 1,000, 100 million: `145억원` and `(KRW 5 million)` in a head are sums, and no figure below is counted in them. */
const isScale = (factor: number): boolean => Number.isInteger(Math.log10(factor))

/** The money unit that a header, a caption or a bracket names (`단위: 백만원, %`, `100 million KRW`), or null. */
export function moneyUnit(text: string): MoneyUnit | null {
  const phrase = text.trim()
  if (phrase.length === 0 || phrase.length > 48) return null
  const parts = phrase
    .replace(LEAD, '')
    .split(/(?<!\d),|,(?!\d{3})|[/·;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  for (const part of parts) {
    const unit = /[가-힣]/.test(part) ? koreanUnit(part) : westernUnit(part)
    if (unit) return isScale(unit.factor) ? { ...unit, mixed: parts.length > 1 } : null
  }
  return null
}

const BRACKET = /[([［（]([^()[\]（）［］]{1,48})[)\]］）]/g

/** A line that is a unit as a whole: `In millions of won`, `All figures in KRW billion`, `KRW in millions`. */
const UNIT_LINE =
  /^\s{0,4}(?:(?:all )?(?:amounts?|figures|values|sums) (?:are )?)?in ([a-z$ ]{3,30})$|^\s{0,4}([a-z$]{3,8}) in ((?:thousand|million|billion|trillion)s?)$/i

/** The unit that a line names as a whole, without brackets; null for any other line. */
function unitLine(text: string): MoneyUnit | null {
  const line = text.length < 60 ? UNIT_LINE.exec(text.trimEnd()) : null
  return line && moneyUnit(line[1] ?? `${line[3]} ${line[2]}`)
}

/** The first bracket of a text that names a money unit. */
export interface UnitBracket {
  readonly unit: MoneyUnit
  /** Of the bracket, in the text. */
  readonly start: number
  readonly end: number
  /** `단위` or `unit` stands in it. */
  readonly explicit: boolean
}

/** The first money unit in brackets, or after `단위:`; null without one. Offsets count in `text`. */
export function unitBracketIn(text: string): UnitBracket | null {
  for (const match of matchesOf(BRACKET, text)) {
    const unit = moneyUnit(match[1]!)
    if (unit) {
      const explicit = /단위|units?(?![A-Za-z])|^in\s/i.test(match[1]!)
      return { unit, start: match.index, end: match.index + match[0].length, explicit }
    }
  }
  const whole = unitLine(text)
  if (whole) return { unit: whole, start: 0, end: text.length, explicit: true }
  const open = /(?:단위|units?)\s?[:：]/i.exec(text)
  const rest = open ? text.slice(open.index + open[0].length) : ''
  const unit = open && rest.length <= 44 && !/[()\n]/.test(rest) ? moneyUnit(rest) : null
  return unit && open ? { unit, start: open.index, end: text.length, explicit: true } : null
}

/** A column that has a unit of its own, with the words that name it. */
export interface UnitColumn {
  readonly bracket: UnitBracket
  readonly label: string
}

/** The columns of a header whose brackets name different money units (`총 생산(백만원) 총 수출(천불)`); empty for any other header. */
export function unitColumnsIn(text: string): readonly UnitColumn[] {
  const columns: UnitColumn[] = []
  let from = 0
  for (const match of matchesOf(BRACKET, text)) {
    const unit = moneyUnit(match[1]!)
    const end = match.index + match[0].length
    if (unit) {
      const bracket = { unit, start: match.index, end, explicit: false }
      columns.push({ bracket, label: text.slice(from, match.index).trim() })
    }
    from = end
  }
  const [first] = columns
  const differ = columns.some(
    ({ bracket: { unit } }) =>
      unit.currency !== first!.bracket.unit.currency || unit.factor !== first!.bracket.unit.factor,
  )
  return differ ? columns : []
}

const OTHER_BRACKET =
  /[([（]\s?(?:단위\s?[:：]\s?)?(?:%|％|명|개|개사|건|개소|곳|인|호|ha|㎡|km2|㎢|톤|대|회|점|위|년|개월|배|%p|persons?|people|each|number|no\.?|cases?|units?|companies|firms|years?|months?|tons?|ea|sqm|m2)\s?[)\]）]/i
const OTHER_WORDS =
  /명$|인원|개소|건수|비율|비중|율$|율 |증감|증가율|%|개수|기업\s?수|업체\s?수|사업체|인력|고용|종사자|면적|연도|년도|순위|번호|횟수|지분|기간|일자|연번|구성비|(?<![A-Za-z])(?:persons|employees|number of|rate|area|rank|ranking|year|ratio|shares?|growth|count|percent|percentage|period|no\.|companies|jobs|proportion|tenants|firms|lots|households|residents|workers|visitors|students)(?![A-Za-z])/i
const OTHER_LABEL =
  /(?:인원|개소|건수|비율|비중|율|증감|개수|기업\s?수|업체\s?수|사업체|인력|고용|종사자|면적|연도|년도|순위|번호|횟수|지분|일자리|구성비|구분|(?<![A-Za-z])(?:ratio|rate|shares?|growth|percent|percentage|persons|employees|jobs|rank|year|classification))\s?(?:\([^()]*\))?\s*$|^[^\p{L}\p{N}]{0,4}(?:number of|no\.|growth|share of|percentage|ratio of)/iu

/** True for a row label whose figures are people, shares, areas, years; a project may still have such words in its name. */
export function labelsOtherUnit(label: string): boolean {
  return OTHER_BRACKET.test(label) || (OTHER_LABEL.test(label) && unitBracketIn(label) === null)
}

/** True for a column's header whose figures are people, shares, areas, years: never money. */
export function namesOtherUnit(label: string): boolean {
  return OTHER_BRACKET.test(label) || (OTHER_WORDS.test(label) && unitBracketIn(label) === null)
}
