import type { Span } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { wideYear } from '../eat.ts'
import { candidateOf } from '../found.ts'
import { isDigit } from './first-words.ts'
import { validMonth } from './point.ts'

/** The head of a table that writes months so: `Date (YY.MM)`. */
const HEADER = /(?<![A-Za-z])YY\. ?MM(?![A-Za-z])/
/** 05.07. · 12. 07. */
const MONTH = /(?<year>[0-9]{2})\. ?(?<month>[0-9]{2})(?=\.? )/y
/** 2003.08 Designated · 2005. 4. Opened · 2021.07: Bids closed */
const FULL_MONTH = /(?<year>(?:19|20)[0-9]{2})\. ?(?<month>0?[1-9]|1[0-2])\.?(?= ?:? [“‘]?[A-Z][a-z])/y
/** Bullets and blanks, as many as may stand before a milestone. */
const BULLETS = new Set([...' •·○*–-'])
const MOST_BULLETS = 3

/** How far before the lines of a table its head stands. */
const HEAD_BEFORE = 20_000

/** True where a document says before the end of a block that two numbers with a point are a year and a month. */
export function hasMilestones(document: string, { start, end }: Span): boolean {
  const near = document.slice(Math.max(0, start - HEAD_BEFORE), end)
  return near.includes('YY') && HEADER.test(near)
}

/** The match of a sticky pattern at an offset, with what it needs asked first: a digit there. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (!isDigit(text.charCodeAt(at))) return null
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a line goes on behind its bullets. */
function behindBullets(text: string, line: number): number {
  let at = line
  while (at - line < MOST_BULLETS && BULLETS.has(text[at] ?? '')) at++
  return at
}

/**
 * The months at the start of the lines of a list of milestones: with four digits of the year before a capital, or with two
 * where the document has the header `YY.MM` (`short`).
 */
export function milestones(text: string, short: boolean): Candidate<'date'>[] {
  const found: Candidate<'date'>[] = []
  if (!text.includes('.')) return found
  for (let line = 0, next = 1; next > 0; line = next) {
    next = text.indexOf('\n', line) + 1
    const match = matchAt(FULL_MONTH, text, behindBullets(text, line)) ?? (short ? matchAt(MONTH, text, line) : null)
    const month = Number(match?.groups?.['month'])
    if (!match || !validMonth(month)) continue
    const point = { year: wideYear(Number(match.groups!['year'])), month }
    const end = match.index + match[0].length
    found.push(candidateOf({ expression: { form: 'point', point }, end, rule: 'milestone' }, match.index, 'other'))
  }
  return found
}
