import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { wideYear } from '../eat.ts'
import { candidateOf } from '../found.ts'
import { validMonth } from './point.ts'

/** The head of a table that writes months so: `Date (YY.MM)`. */
const HEADER = /(?<![A-Za-z])YY\. ?MM(?![A-Za-z])/
/** 05.07. · 12. 07. at the start of a line */
const MONTH = /(?<=^|\n)(?<year>[0-9]{2})\. ?(?<month>[0-9]{2})(?=\.? )/g

/** 2003.08 Designated · 2005. 4. Opened · - 2021.07: Bids closed: at the start of a line before a capital */
const FULL_MONTH =
  /(?<=(?:^|\n)[ •·○*–-]{0,3})(?<year>(?:19|20)[0-9]{2})\. ?(?<month>0?[1-9]|1[0-2])\.?(?= ?:? [“‘]?[A-Z][a-z])/g

/** True where a document says that two numbers with a point are a year and a month. */
export const hasMilestones = (document: string): boolean => document.includes('YY') && HEADER.test(document)

/**
 * The months at the start of the lines of a list of milestones: with four digits of the year, or with two where the
 * document has the header `YY.MM` (`short`).
 */
export function milestones(text: string, short: boolean): Candidate<'date'>[] {
  const matches = matchesOf(FULL_MONTH, text, ['.'])
  return [...matches, ...(short ? matchesOf(MONTH, text) : [])].flatMap((match) => {
    const month = Number(match.groups!['month'])
    if (!validMonth(month)) return []
    const point = { year: wideYear(Number(match.groups!['year'])), month }
    const end = match.index + match[0].length
    return [candidateOf({ expression: { form: 'point', point }, end, rule: 'milestone' }, match.index, 'other')]
  })
}
