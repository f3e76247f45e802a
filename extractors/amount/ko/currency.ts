import type { KoreanNumber } from '../../number/korean.ts'
import { alternation } from '../cues.ts'
import { CURRENCIES, SHARED_NAMES, SUBUNITS } from '../currencies.ts'
import { currencyAfter } from '../western-currency.ts'

/** The currency after a Korean number. */
export interface KoreanCurrency {
  /** Null for a name that several currencies share. */
  readonly code: string | null
  readonly end: number
  /** 여 before it: `100억여원`. */
  readonly about: boolean
  readonly name: string
}

const CODES = new Map<string, string | null>()
for (const name of SHARED_NAMES.ko) CODES.set(name, null)
for (const { code, ko } of CURRENCIES) {
  for (const name of ko) {
    CODES.set(name, code)
    CODES.set(name.replaceAll(' ', ''), code)
  }
}
/** First letters of the Korean names. */
export const CURRENCY_STARTS: ReadonlySet<string> = new Set([...CODES.keys()].map((name) => name[0]!))
const NAME = new RegExp(`([ \\u00a0\\n]?여)?[ \\u00a0\\u3000]{0,3}\\n?(${alternation([...CODES.keys()])})`, 'y')
/** What may follow a short currency name: no letter, or a particle or noun of money. */
const FOLLOW =
  /(?=$|[^가-힣])|을|를|이|가|은|는|의|에|으로|로|과|와|도|만|씩|대|짜리|권|어치|가량|정도|이상|이하|미만|초과|규모|상당|안팎|선|까지|부터|보다|나|인|임|였|입|라|밖|당|꼴|남짓|내외|수준|쯤|여|돌파|달성|투자|지원|투입|수출|수입|지폐|전후|넘|화|탑|고|며|뿐|조차|마저|씀|중|총|약|매출|예산|추가|증가|감소|상승|하락|늘|줄/y
/** Words that begin with 원 but are no money. */
const WON_WORDS =
  /(?:칙|론|격|소(?!송|득|요)|탑|자(?:력|로|재)|전(?!후|액|체)|도심|유(?!치|로|입|산)|장(?!비|학|려)|년|정대|형|룸|천징)/y
/** Names of one syllable or names that are also words: only after a figure with 만, 억, 조, or where a particle follows. */
const SHORT = new Set(['엔', '동', '불', '弗', '짯', '킵', '숨', '솜', '원'])
const NEVER_AFTER: Readonly<Record<string, RegExp>> = {
  유로: /존|파|뉴스|2|컵|비전|스타|터널|화면/y,
  프랑: /스(?!럽)|크/y,
  위안: /부/y,
  동: /(?:이|의|에|에서|은|는|을)?\s?(?:주민|아파트|건물|규모|상가)|네|안|시|물|일|남|북|계/y,
  파운드: / ?\([^)\n]{0,12}(?:kg|㎏|킬로)|.{0,6}(?:바벨|역기|체중|감량|무게|몸무게)/y,
  차트: /./y,
  랜드: /마크|사/y,
  센: /터/y,
}

/** True where the name at `end` is money after `number`, judged by what follows it. */
function isMoneyName(text: string, number: KoreanNumber, name: string, end: number, spaced: boolean): boolean {
  const never = NEVER_AFTER[name]
  if (never) {
    never.lastIndex = end
    if (never.test(text)) return false
  }
  if (name === '동' && number.big === 0) return false
  if (name === '원') {
    WON_WORDS.lastIndex = end
    if (WON_WORDS.test(text)) return false
    if (!spaced && (number.big > 0 || number.value >= 1000)) return true
  } else if (!SHORT.has(name)) {
    return true
  }
  FOLLOW.lastIndex = end
  return FOLLOW.test(text)
}

/** A quick look at the letter after a number, blanks and 여. */
function mayBeName(text: string, end: number): boolean {
  let at = end
  while (at - end < 5 && ' \u00a0\u3000\n여'.includes(text[at] ?? 'x')) at++
  const code = text.charCodeAt(at)
  return code >= 0xac00 && code <= 0xd7a3 ? CURRENCY_STARTS.has(text[at]!) : !(code >= 48 && code <= 57)
}

/** The currency that follows a number (`원`, `여 원`, `호주 달러`, `불`), or null; also a sign or code: `10₩`, `100만 USD`. */
export function koreanCurrencyAfter(text: string, number: KoreanNumber): KoreanCurrency | null {
  if (!mayBeName(text, number.end)) return null
  NAME.lastIndex = number.end
  const match = NAME.exec(text)
  if (match) {
    const name = match[2]!
    const end = NAME.lastIndex
    const spaced = end - name.length > number.end + (match[1]?.length ?? 0)
    if (!isMoneyName(text, number, name, end, spaced)) return null
    return { code: CODES.get(name)!, end, about: match[1] !== undefined, name }
  }
  const next = text.charCodeAt(number.end)
  if (Number.isNaN(next) || (next >= 0xac00 && next <= 0xd7a3)) return null
  const western = currencyAfter(text, number.end)
  if (!western || (western.form === 'name' && number.big === 0)) return null
  return { code: western.currency, end: western.at, about: false, name: western.name ?? '' }
}

const HUNDREDTHS = new RegExp(`[ \\u00a0]?(\\d{1,2})[ \\u00a0]?(?:${alternation(SUBUNITS.ko)})(?!터|럴|서)`, 'y')

/** Hundredths after a whole sum, `1달러 20센트`: their number and end, or null. */
export function koreanHundredthsAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  HUNDREDTHS.lastIndex = at
  const match = HUNDREDTHS.exec(text)
  return match && { value: Number(match[1]), end: HUNDREDTHS.lastIndex }
}
