import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO, FAMILY_NAMES_KO } from './lexicon.ts'
import { areNeighbours } from './list-neighbours.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'

/** `독일 가람 테크닉(Garam Technik)`: a country, a name and the same in Latin letters. */
const OF_COUNTRY =
  /(?<![가-힣])(?<country>[가-힣]{2,6})(?:의)?\s(?<name>[가-힣A-Za-z]{2,12}(?:\s[가-힣]{2,8})?)\s?\([A-Z][A-Za-z&. -]{1,30}\)/gu
/** `국내 나래테라(Naraethera)`: the one of Korea beside them. */
const AT_HOME = /^\s?(?:와|과|및|,)?\s?(?:국내|한국)\s(?<name>[가-힣A-Za-z]{3,12})\s?\([A-Z][A-Za-z&. -]{1,30}\)/u
const OF_FIRMS = /기업|업체|회사|[가-힣]사[인는가와]?\s/u
const REACH = 120
const JOIN = /^(?:,|와|과|·)?\s?$/u
/** Towns are told with what happens there, persons with what they are. */
const NO_FIRM_AFTER =
  /^(?:에서|에|시|주|대학|교수|장관|대통령|총리|박사|회장|대표|\s(?:교수|박사|장관|총리|회장|대표|시장|주지사|대사))/u

const mayBeFirm = (name: string): boolean =>
  isMember(name.split(' ')[0]!) &&
  placeNamed(name) === undefined &&
  !(/^[가-힣]{3}$/u.test(name) && FAMILY_NAMES_KO.test(name))

/** Foreign companies of a list in which each has its country and its Latin name. Block coordinates. */
export function* spelledLists(text: string): Iterable<Candidate<'institution'>> {
  const all = matchesOf(OF_COUNTRY, text, ['('])
    .filter(({ groups }) => COUNTRIES_KO.has(groups!['country']!))
    .filter(
      (match) => !NO_FIRM_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6)),
    )
  for (const [index, match] of all.entries()) {
    const end = match.index + match[0].length
    const listed = areNeighbours(text, match, all[index + 1], JOIN) || areNeighbours(text, all[index - 1], match, JOIN)
    if (!listed || !OF_FIRMS.test(text.slice(Math.max(0, match.index - REACH), match.index))) continue
    yield* firmIn(text, match)
    const home = AT_HOME.exec(text.slice(end, end + 56))
    if (home) yield* firmIn(text, home, end)
  }
}

function* firmIn(text: string, match: RegExpExecArray, base = 0): Iterable<Candidate<'institution'>> {
  const name = match.groups!['name']!
  if (!mayBeFirm(name)) return
  const start = base + match.index + match[0].lastIndexOf(name, match[0].indexOf('('))
  yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'enumeration')
}
