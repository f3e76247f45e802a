import type { Span } from '../../../schemas/index.ts'
import { matchesOf } from '../../matches.ts'
import { alternation, clauseAround } from '../cues.ts'
import { COUNT_WORDS, FOLLOWERS, MONEY_WORDS, ROLE_WORDS, WEAK_WORDS } from './lexicon.ts'

const weak = new Set(WEAK_WORDS)
const words = [...Object.values(ROLE_WORDS).flat(), ...MONEY_WORDS].filter((word) => !weak.has(word))
const MONEY = new RegExp(`(?<![A-Za-z])(?:${alternation(words)})`, 'i')
const COUNT = new RegExp(`(?<![A-Za-z])(?:${alternation(COUNT_WORDS)})(?![A-Za-z])`, 'i')
const COUNTS = new RegExp(COUNT.source, 'gi')
const MONIES = new RegExp(MONEY.source, 'gi')
const FOLLOW = new RegExp(
  `[ \\n]{0,2}(?:$|[.,;:)\\]"”’/·(]|(?<=[ \\n])[-–—‧]|[-–—‧](?![A-Za-z])|of (?:investment|funding|fund|loan|sales|revenue|export|foreign|the budget|budget)|(?:${alternation(FOLLOWERS)})(?![A-Za-z]))`,
  'iy',
)

/** True where nothing that the figure could count follows it: `4 billion cells` counts, `25 billion over five years` does not. */
export function standsAlone(text: string, end: number): boolean {
  FOLLOW.lastIndex = end
  return FOLLOW.test(text)
}

const TO = /^ to \d[\d.,]{0,12}(?: (?:million|billion|trillion))?/

/** True for the first of two figures that count the same: `from 1.2 billion to 1.8 million TEU`. */
function countsWithNext(text: string, end: number): boolean {
  const next = TO.exec(text.slice(end, end + 30))
  return next !== null && !standsAlone(text, end + next[0].length)
}

/** Where the last match of a pattern begins; -1 without one. */
const lastIndex = (text: string, pattern: RegExp): number => matchesOf(pattern, text).at(-1)?.index ?? -1

/** `$200bn (100bn)`: a restatement in a currency whose sign is lost. */
const lostSign = (text: string, { end }: Span, span: Span): boolean =>
  text[span.end] === ')' && /^ ?\($/.test(text.slice(end, span.start))

/** True where a bare figure with its scale (`25 billion`) is money: it stands alone and its clause speaks of money. */
export function isBareMoneyEn(text: string, span: Span, sums: readonly Span[]): boolean {
  if (!standsAlone(text, span.end) || countsWithNext(text, span.end)) return false
  const clause = clauseAround(text, span)
  const before = text.slice(Math.max(clause.start, span.start - 100), span.start)
  if (COUNT.test(before.slice(-40)) || lastIndex(before, COUNTS) > lastIndex(before, MONIES)) return false
  const last = sums.at(-1)
  if (last && lostSign(text, last, span)) return false
  if (last && last.end >= clause.start && span.start - last.end < 120) return true
  return MONEY.test(before) || MONEY.test(text.slice(span.end, Math.min(clause.end, span.end + 30)))
}
