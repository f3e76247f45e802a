import type { Candidate } from '../../extractor.ts'
import { endingOf, isParticle } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isMember } from './member-names.ts'
import { isLoanName, NO_INVESTOR } from './trading-names.ts'

/** Source of a pattern for a name of one word. */
export const NAME = '[가-힣A-Za-z0-9&]{2,12}?'
/** Source of a pattern for a sum and the word for investing it: `총 19억 원을 투자`. */
export const SUM =
  '(?:(?:총|모두|약|각각)\\s){0,2}[0-9][0-9,.]{0,6}(?:\\s?[조억천백만][0-9,.]{0,5}){1,3}\\s?원을\\s(?:투자|들여|투입)'

/** True for a word that may name a company that settles: no place, and no word for what companies build or run. */
export const isSettler = (name: string): boolean =>
  (name.length > 2 || isLoanName(name)) && isMember(name) && !NO_INVESTOR.test(name) && placeNamed(name) === undefined

/** The company of a name that starts at an offset of the block. */
export const companyAt = (text: string, start: number, name: string): Candidate<'institution'> =>
  unlisted(text, start, start + name.length, 'company', 'introduced')

/** The subjects of a clause, one or two that 와 or 과 joins, and the particle behind them. */
export interface Subjects {
  readonly first: string
  readonly second: string | undefined
  readonly particle: string
}

/** The companies that are the subjects of a clause and start at an offset; none where the particle fits no name so long. */
export function* settlersAt(
  text: string,
  start: number,
  { first, second, particle }: Subjects,
): Iterable<Candidate<'institution'>> {
  const last = second ?? first
  if (!isParticle(particle, endingOf(last.charCodeAt(last.length - 1)))) return
  if (!isSettler(first) || (second !== undefined && !isSettler(second))) return
  yield companyAt(text, start, first)
  if (second !== undefined) yield companyAt(text, start + first.length + 2, second)
}
