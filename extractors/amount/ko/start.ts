import { codeAt } from '../../code-at.ts'

/** Hangul that may begin a numeral, and that may go on one. */
const BEGINS = new Set([...'일이삼사오육륙칠팔구십백천만억조'].map((char) => char.charCodeAt(0)))
const GOES_ON = new Set([...'일이삼사오육륙칠팔구십백천만억조영공점쩜 '].map((char) => char.charCodeAt(0)))
/** Hangul numerals below 억, as in `삼백억`. */
const BELOW = new Set([...'일이삼사오육칠팔구십백천'].map((char) => char.charCodeAt(0)))
const CURRENCY =
  /여?\u00a0?(?:원|달러|불|유로|엔|위안|파운드|미국|미 ?달러|호주|캐나다|홍콩|싱가포르|대만|뉴질랜드|스위스|영국)/y
/** `천만~3천만 원`: the upper end tells the currency. */
const TO_UPPER_END = /[~∼〜～](?=\d{1,4}[천백]?[만억조])/y
const LONGEST = 25

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** True where the Hangul numerals at `at` lead to a currency, or are such as `삼백억`. */
function isNumeralAt(text: string, at: number): boolean {
  let end = at + 1
  while (end - at < LONGEST && GOES_ON.has(codeAt(text, end))) end++
  // The 영 of 영국 goes on no numeral.
  CURRENCY.lastIndex = text[end] === '국' && text[end - 1] === '영' ? end - 1 : end
  TO_UPPER_END.lastIndex = end
  if (CURRENCY.test(text) || TO_UPPER_END.test(text)) return true
  const before = codeAt(text, at - 1)
  if (isHangul(before) || isDigit(before)) return false
  let place = at
  while (place - at < 8 && BELOW.has(codeAt(text, place))) place++
  return place > at && text[place] === '억'
}

/** The next place from `from` on where the number of a sum may start: a digit, or Hangul numerals; -1 where none does. */
export function koreanStartFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = codeAt(text, at)
    if (isDigit(code) || (code >= 0xac00 && BEGINS.has(code) && isNumeralAt(text, at))) return at
  }
  return -1
}
