import { type Anchor, CONTEXT_LENGTH, type EntityType } from '../../schemas/index.ts'
import { blockAt, type Target } from './target.ts'

/** What stands on either side of a place, up to 32 code units. */
export interface Context {
  readonly prefix: string
  readonly suffix: string
}

/** The context of a span. */
export const contextOf = (text: string, start: number, end: number): Context => ({
  prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
  suffix: text.slice(end, end + CONTEXT_LENGTH),
})

/** More places than a text needs to be ambiguous: the search ends there. */
const MOST_PLACES = 1000

/** Where a quote stands in a text, in order. Paragraphs that repeat an earlier one hold no places of their own. */
export function placesOf(target: Pick<Target, 'text' | 'blocks'>, exact: string): number[] {
  const places: number[] = []
  for (let at = target.text.indexOf(exact); at >= 0; at = target.text.indexOf(exact, at + 1)) {
    if (blockAt(target, at)?.role === 'duplicate') continue
    places.push(at)
    if (places.length >= MOST_PLACES) break
  }
  return places
}

/** True where the prefix stands before `start`; one that was cut short by the start of its text may stand anywhere. */
export const prefixFits = (text: string, start: number, prefix: string): boolean => text.endsWith(prefix, start)

/** True where the suffix stands from `end` on; one that was cut short by the end of its text may stand anywhere. */
export const suffixFits = (text: string, end: number, suffix: string): boolean => text.startsWith(suffix, end)

/** True where a side of the context is whole, or cut short by the border of the text then and now, blanks apart. */
export const isWhole = (side: string, beyond: string): boolean => side.length === CONTEXT_LENGTH || beyond.trim() === ''

/** How many places of the text have the quote with this context, and with one side of it. */
export function countPlaces(
  target: Pick<Target, 'text' | 'blocks'>,
  exact: string,
  context: Context,
): Anchor['places'] {
  const counts = { both: 0, prefix: 0, suffix: 0 }
  for (const start of placesOf(target, exact)) {
    const before = prefixFits(target.text, start, context.prefix)
    const after = suffixFits(target.text, start + exact.length, context.suffix)
    if (before) counts.prefix += 1
    if (after) counts.suffix += 1
    if (before && after) counts.both += 1
  }
  return { both: Math.max(1, counts.both), prefix: Math.max(1, counts.prefix), suffix: Math.max(1, counts.suffix) }
}

/** Syllables of numerals also stand in words (`특구`, `삼성`): a word begins with two of them, or is one. */
const KOREAN_NUMERAL = /(?<!\p{L})[일이삼사오육칠팔구십백천만억조](?:[일이삼사오육칠팔구십백천만억조]|(?!\p{L}))/u
const ENGLISH_NUMERAL =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|trillion)s?(?!\p{L})/iu

/** True for a quote that must never be matched but exactly: it holds a digit or a numeral, or is a sum or a date. */
export const isNumeric = (type: EntityType, quote: string): boolean =>
  type === 'amount' ||
  type === 'date' ||
  /\p{N}/u.test(quote) ||
  KOREAN_NUMERAL.test(quote) ||
  ENGLISH_NUMERAL.test(quote)
