import { codeAt } from '../../code-at.ts'
import {
  BRIDGE,
  COUNTED,
  COUNTER,
  FIRST_WORDS,
  isDigit,
  OPENER,
  PERIOD,
  POINTED,
  STARTER,
  THAT,
} from './first-words.ts'

const isQuote = (code: number): boolean => code === 39 || code === 0x2018 || code === 0x2019
/** True where a number starts, or a year without its century (`'19`). */
export const opensNumber = (text: string, at: number): boolean => {
  const code = codeAt(text, at)
  return isDigit(code) || (isQuote(code) && isDigit(codeAt(text, at + 1)))
}

const LONGEST_CHAIN = 4

/** True where a date may start at an offset: a number, a first word, or an opener before one. Looks ahead four words. */
function opensDate(text: string, at: number, depth: number): boolean {
  return opensNumber(text, at) || wordOpensDate(text, FIRST_WORDS.valueAt(text, at), FIRST_WORDS.end, depth)
}

/** The same for a word of these kinds that ends at `end`. */
function wordOpensDate(text: string, kinds: number, end: number, depth: number): boolean {
  if (kinds & STARTER) return true
  if (kinds & THAT) return (FIRST_WORDS.valueAt(text, end + 1) & POINTED) !== 0
  const next = end + (text[end + 1] === ' ' ? 2 : 1)
  if (kinds & COUNTER) return opensCounted(text, end, next, depth)
  return (kinds & (OPENER | BRIDGE)) !== 0 && depth < LONGEST_CHAIN && opensDate(text, next, depth + 1)
}

/** True at the end of the text, before digits, and before a sign of ranges. */
function mayRange(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return at >= text.length || isDigit(code) || code === 0x7e || code === 0x2013
}

/** True where what follows a counter that ends at `end` may be counted by a date. */
function opensCounted(text: string, end: number, next: number, depth: number): boolean {
  const after = FIRST_WORDS.valueAt(text, next)
  if (after & PERIOD && depth < LONGEST_CHAIN) return opensDate(text, next, depth + 1)
  return (after & COUNTED) !== 0 || text[end] !== ' ' || mayRange(text, next)
}

/** True where a date may start with a word of these kinds that ends at `end`; only then does the grammar look. */
export const mayStart = (text: string, kinds: number, end: number): boolean =>
  (kinds & (STARTER | OPENER | COUNTER | THAT)) !== 0 && wordOpensDate(text, kinds, end, 0)
