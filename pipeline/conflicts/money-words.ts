/** Names of currencies in Korean; others keep their code. */
export const KOREAN_CURRENCIES: Readonly<Record<string, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
}

const KOREAN_SCALES = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
] as const

const ENGLISH_SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const

// Made once: a formatter costs far more than what it writes.
const CENTS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const SIX_DIGITS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

const grouped = (value: number): string => CENTS.format(value)

/** A sum in Korean words: 14500000000 KRW is `145억원`, 740000000 USD is `7억 4,000만 달러`. */
export function moneyInKorean(value: number, currency: string | null): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, name] of KOREAN_SCALES) {
    const count = Math.floor(rest / scale + 1e-9)
    if (count > 0) parts.push(`${grouped(count)}${name}`)
    rest -= count * scale
  }
  if (rest >= 0.005 || parts.length === 0) parts.push(grouped(Math.max(0, rest)))
  const unit = currency === null ? '' : (KOREAN_CURRENCIES[currency] ?? currency)
  return parts.join(' ') + (unit === '원' || unit === '' ? unit : ` ${unit}`)
}

/** A sum in English words: 14500000000 KRW is `KRW 14.5 billion`. Up to six digits behind the point. */
export function moneyInEnglish(value: number, currency: string | null): string {
  const [scale, name] = ENGLISH_SCALES.find(([size]) => value >= size) ?? [1, '']
  const figure = SIX_DIGITS.format(value / scale)
  return `${currency === null ? '' : `${currency} `}${figure}${name}`
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s,]|krw|won|usd|us(?=\$)|[$₩]|dollars?/g, '')

/** A quote with its sum in words, where the words tell more: `17 billion (170억원)`, but `145억원`. */
export const quoteWith = (quote: string, words: string): string =>
  bare(quote) === bare(words) ? quote : `${quote} (${words})`
