import { codeAt } from '../code-at.ts'
import { WordTable } from '../word-table.ts'
import { CODES, CURRENCIES, SHARED_NAMES, SIGNS, SMALL_CODES, UNCHANGING, WORDLIKE_CODES } from './currencies.ts'

/** A currency beside a figure; `at` is where it starts (before the figure) or ends (after it). */
export interface Beside {
  /** Null for a name that several currencies share. */
  readonly currency: string | null
  readonly at: number
  readonly form: 'sign' | 'code' | 'name'
  /** Lower-case name, where it is one. */
  readonly name?: string
}

const NAMES = new Map<string, string | null>()
for (const name of SHARED_NAMES.en) addName(name, null)
for (const { code, en } of CURRENCIES) for (const name of en) addName(name, code)

function addName(name: string, code: string | null): void {
  NAMES.set(name, code)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (!UNCHANGING.has(last) && /[a-z]$/.test(name)) NAMES.set(`${name}s`, code)
}
// The punctuation mark and the organ.
NAMES.delete('colon')

/** The first words of each name of several words, one more at a time: what a longer name may go on from. */
const NAME_OPENINGS = new Set([...NAMES.keys()].flatMap((name) => openingsOf(name.split(' '))))

function openingsOf(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))
}

/** First words of ASCII letters alone; the others go on with a sign of `isNameSign`, or open with one. */
const PLAIN_FIRST_WORDS = new WordTable(
  new Map([...NAMES.keys()].map((name) => [name.split(' ')[0]!, 1] as const).filter(([word]) => /^[a-z]+$/.test(word))),
)
const isNameSign = (code: number): boolean =>
  code === 39 || code === 46 || code === 0x20ac || (code >= 0xc0 && code <= 0x17e)
const SMALL = new Set(SMALL_CODES)
const CODE_OF = new Map(Object.entries(CODES))
const isSpace = (code: number): boolean => code === 32 || code === 160
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const SIGN_CHARS = new Set(Object.keys(SIGNS).filter((sign) => sign.length === 1 && !/[A-Za-z]/.test(sign)))
const SIGNS_BY_FOLD = new Map(Object.entries(SIGNS).map(([sign, code]) => [sign.toUpperCase(), code]))

/** Letters that run back from `end`, at most five and the points of `U.S.`; empty where a longer word ends there. */
function lettersBefore(text: string, end: number): string {
  let start = end
  // The everyday case first: the end of a longer word in small letters.
  const code = codeAt(text, end - 5)
  if (
    code >= 97 &&
    code <= 122 &&
    isLetter(codeAt(text, end - 4)) &&
    isLetter(codeAt(text, end - 3)) &&
    isLetter(codeAt(text, end - 2))
  )
    return ''
  while (start > 0 && end - start < 6 && (isLetter(codeAt(text, start - 1)) || text[start - 1] === '.')) start--
  if (start === end || isLetter(codeAt(text, start - 1)) || text[start - 1] === '.') return ''
  // A short word in small letters (`in 2024`) is no currency.
  if (end - start < 3 && codeAt(text, start) >= 97 && text[start] !== 'c') return ''
  while (text[start] === '.') start++
  return text.slice(start, end)
}

const NEVER_LAST = new Set([...'0123456789,()[]{}\'"“”‘’:;/~∼–—\n'].map((char) => char.charCodeAt(0)))
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** The currency that stands directly before a figure: `US$`, `€ `, `KRW `, `Rs.`, `c $ `; null where none does. */
export function currencyBefore(text: string, start: number): Beside | null {
  let end = start
  while (end > 0 && start - end < 2 && isSpace(codeAt(text, end - 1))) end--
  if (text[end - 1] === '-' && end === start && isLetter(codeAt(text, end - 2))) end--
  if (end === 0) return null
  const code = codeAt(text, end - 1)
  if (isHangul(code) || NEVER_LAST.has(code)) return null
  const last = text[end - 1]!
  if (SIGN_CHARS.has(last)) return withCountry(text, end, last)
  const letters = lettersBefore(text, end)
  if (letters === '') return null
  const beside =
    letters === 'Won'
      ? wonBefore(text, end, start)
      : (besideOf(letters, end, start) ?? dollarsOf(text, letters, end, start))
  return beside && isRateOf(text, beside.at) ? null : beside
}

const SCALED = /\d[\d,.]{0,12} ?(?:trillion|billion|million|tn|bn|mn|m)(?![A-Za-z])/y

/** `Won1.5tn`, `Won 145 billion`, as some newspapers write; with a blank only before a scale, since teams have Won 3 games. */
function wonBefore(text: string, end: number, start: number): Beside | null {
  SCALED.lastIndex = start
  return end === start || SCALED.test(text) ? { currency: 'KRW', at: end - 3, form: 'code' } : null
}

const SCALED_AND_CLOSED = /\d[\d,.]{0,12} ?(?:trillion|billion|million|tn|bn|mn|m)\s?[),]/y
const OPENED = /[(（][~≈]?\s?(?:about\s|approx\.\s|approximately\s)?$/
/** `$US4 million`; `1 trillion KRW (~U.S. 828 million)`: a country for its dollars, where brackets restate a large sum. */
function dollarsOf(text: string, letters: string, end: number, start: number): Beside | null {
  if (letters !== 'US' && letters !== 'U.S.') return null
  const at = end - letters.length
  if (at > 0 && text[at - 1] === '$') return { currency: 'USD', at: at - 1, form: 'sign' }
  SCALED_AND_CLOSED.lastIndex = start
  return OPENED.test(text.slice(Math.max(0, at - 18), at)) && SCALED_AND_CLOSED.test(text)
    ? { currency: 'USD', at, form: 'code' }
    : null
}

/** The currency that letters which end at `end` stand for, before a figure at `start`. */
function besideOf(letters: string, end: number, start: number): Beside | null {
  const sign = letters === 'W' && end !== start ? undefined : SIGNS[letters === 'RS' ? 'Rs' : letters]
  if (sign && /^(?:Rs\.?|RS|RM|Rp|W)$/.test(letters)) return { currency: sign, at: end - letters.length, form: 'sign' }
  const currency = codeOf(letters)
  return currency && !WORDLIKE_CODES.has(letters) ? { currency, at: end - letters.length, form: 'code' } : null
}

const RATE_BEFORE = /(?:won|yen|yuan|euro|dollar|[A-Z]{3}) ?\/ ?$/
/** `won/USD 1,145`: a rate of exchange. */
const isRateOf = (text: string, at: number): boolean => RATE_BEFORE.test(text.slice(Math.max(0, at - 8), at))

/** A sign with the letters of its country: `US $`, `NT$`; also a code before the sign: `USD $500`. */
function withCountry(text: string, end: number, sign: string): Beside {
  const alone: Beside = { currency: SIGNS[sign] ?? null, at: end - 1, form: 'sign' }
  let at = end - 1
  if (isSpace(codeAt(text, at - 1))) at--
  const letters = lettersBefore(text, at)
  if (letters === '') return alone
  const whole = SIGNS_BY_FOLD.get(`${letters}${sign}`.toUpperCase())
  if (whole && (at === end - 1 || letters.length > 1 || /^c$/i.test(letters))) {
    return { currency: whole, at: at - letters.length, form: 'sign' }
  }
  const code = codeOf(letters)
  return code && !WORDLIKE_CODES.has(letters) ? { currency: code, at: at - letters.length, form: 'sign' } : alone
}

/** ISO code that letters stand for, or null: capitals, or small letters where that is usual. */
function codeOf(letters: string): string | null {
  if (letters.length !== 3) return null
  return CODE_OF.get(letters) ?? (SMALL.has(letters) ? CODES[letters.toUpperCase()]! : null)
}

const WORD = /[A-Za-zÀ-ž€.']{1,20}/y
const CODE = /[A-Z]{3}(?![A-Za-z])|[a-z]{3}(?![A-Za-z])|RM(?![A-Za-z])|Rs(?![A-Za-z])|LE(?![A-Za-z])|le$/y
const MILLION_CODE = /([kMB])([A-Z]{3})(?![A-Za-z])/y
const MILLION: Readonly<Record<string, number>> = { k: 3, M: 6, B: 9 }
const CODES_AFTER: Readonly<Record<string, string>> = { RM: 'MYR', Rs: 'INR', LE: 'EGP', le: 'EGP' }

/** End of the hyphen, or the two blanks and line break, that may stand between a figure and its currency. */
function gapEnd(text: string, end: number): number {
  if (codeAt(text, end) === 45) return end + 1
  let at = end
  while (at - end < 2 && isSpace(codeAt(text, at))) at++
  return codeAt(text, at) === 10 ? at + 1 : at
}

/** The currency that stands directly after a figure or its scale: `won`, `US dollars`, ` EUR`, `€`; null where none does. */
export function currencyAfter(text: string, end: number): Beside | null {
  const start = gapEnd(text, end)
  const sign = text[start]
  if (sign === undefined) return null
  if (SIGN_CHARS.has(sign) && !/[A-Za-z\d]/.test(text[start + 1] ?? '')) {
    return { currency: SIGNS[sign]!, at: start + 1, form: 'sign' }
  }
  CODE.lastIndex = start
  const letter = codeAt(text, start)
  if (letter >= 0xac00) return null
  const code = isLetter(letter) && !isLetter(codeAt(text, start + 3)) ? CODE.exec(text)?.[0] : undefined
  if (code !== undefined) {
    const currency = CODES_AFTER[code] ?? codeOf(code)
    if (currency && text[start + code.length] !== '$') return { currency, at: start + code.length, form: 'code' }
  }
  return nameAt(text, start)
}

/** `MEUR`, `MGBP`, `kUSD`: the scale and the currency in one. */
export function scaledCodeAt(text: string, end: number): { readonly power: number; readonly beside: Beside } | null {
  const start = text[end] === ' ' ? end + 1 : end
  const first = codeAt(text, start)
  if (first !== 107 && first !== 77 && first !== 66) return null
  MILLION_CODE.lastIndex = start
  const match = MILLION_CODE.exec(text)
  const currency = match ? CODES[match[2]!] : undefined
  if (!match || currency === undefined) return null
  return { power: MILLION[match[1]!]!, beside: { currency, at: start + 4, form: 'code' } }
}

/** Where a sentence ends in a word that the next one was set right behind (`dollars.The`); else the word's end. */
function stopIn(word: string): number {
  const stop = word.indexOf('.')
  return stop > 2 && GLUED_NEXT.test(word.slice(stop)) ? stop : word.length
}
const GLUED_NEXT = /^\.[A-Z](?:[a-z]|$)/

/** The longest currency name of up to five words at `start`. */
function nameAt(text: string, start: number): Beside | null {
  if (PLAIN_FIRST_WORDS.valueAt(text, start) === 0 && !isNameSign(codeAt(text, PLAIN_FIRST_WORDS.end))) return null
  let name = ''
  let at = start
  let best: Beside | null = null
  for (let count = 0; count < 5; count++) {
    WORD.lastIndex = at
    const read = WORD.exec(text)?.[0]
    if (read === undefined) break
    const word = read.slice(0, stopIn(read)).toLowerCase()
    name = name === '' ? word : `${name} ${word}`
    at += word.length
    best = named(name, at) ?? best
    const gap = text[at]
    if (!NAME_OPENINGS.has(name) || (gap !== ' ' && gap !== '-' && gap !== '\n')) break
    at++
  }
  return best
}

/** The currency of a name that ends at `end`, with or without one stop or apostrophe that closes it. */
function named(name: string, end: number): Beside | null {
  const closed = !NAMES.has(name) && (name.endsWith('.') || name.endsWith("'")) ? 1 : 0
  const form = closed ? name.slice(0, -1) : name
  const currency = NAMES.get(form)
  return currency === undefined ? null : { currency, at: end - closed, form: 'name', name: form }
}

/** A quick look at what follows a plain figure: could it be a scale, a currency, a range, hundredths? */
export function mayGoOn(text: string, end: number): boolean {
  let at = end
  while (at - end < 3 && (isSpace(codeAt(text, at)) || text[at] === '\n')) at++
  const code = codeAt(text, at)
  if (isLetter(code)) return true
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 48 && code <= 57)) return false
  return code > 127 || code === 36 || code === 45 || code === 126
}

/** True where the digits at `start` run into a dash or tilde: a list of figures, no end of a range. */
export function runsOn(text: string, start: number): boolean {
  let end = start
  for (let c = codeAt(text, end); (c >= 48 && c <= 57) || c === 44 || c === 46; c = codeAt(text, end)) end++
  const code = codeAt(text, end)
  return code === 126 || (code > 127 && '∼〜～–—'.includes(text[end]!))
}
