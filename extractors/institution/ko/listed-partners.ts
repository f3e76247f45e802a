import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isMember, isPerson } from './member-names.ts'
import { isCompanyByForm } from './trading-names.ts'

type Found = Candidate<'institution'>

/** `가람코스텍(보은산업단지), 나래엠(진천군)와 …협약을`: partners of an agreement with the place of their plant in brackets. */
const WITH_PLACE =
  /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,14})\((?<where>[가-힣0-9A-Za-z ]{2,16})\)(?=,\s|와\s|과\s)/gu
const COMPLEX_END = /(?:산업단지|산단|농공단지|공단|혁신도시|기업도시)$/
/** What the partners do: near them, behind. */
const AGREEMENT = /(?:협약|각서|MOU)(?:\(MOU\))?[을를]\s?(?:체결|맺|교환|했다)/
const REACH = 160

/** True for a name with a complex in brackets; a town stands behind others too: `귀농지원(보은군)`. */
const standsIn = (name: string, where: string): boolean =>
  COMPLEX_END.test(where) || (placeNamed(where) !== undefined && isCompanyByForm(name))

/** The companies of an agreement that stand in a row, each with a place in brackets. Block coordinates. */
export function* partnersWithPlaces(text: string): Iterable<Found> {
  for (const match of matchesOf(WITH_PLACE, text, ['), ', ')와 ', ')과 '])) {
    const { name = '', where = '' } = match.groups!
    if (!standsIn(name, where) || !isMember(name) || isPerson(name) || placeNamed(name)) continue
    const end = match.index + match[0].length
    if (AGREEMENT.test(text.slice(end, end + REACH)))
      yield unlisted(text, match.index, match.index + name.length, 'company', 'enumeration')
  }
}

/** The part of a list before another: `HKT, `. */
const PART_BEFORE = /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,14}),\s$/u
const CAPITALS = /^[A-Z][A-Z&]{1,5}$/
const MOST_BEFORE = 5

/** The names before a partner of an agreement that commas join to it and their form tells: `가람텍, HKT, ` before `나래푸드와 협약을`. */
export function* partnersBefore(text: string, at: number): Iterable<Found> {
  let end = at
  for (let count = 0; count < MOST_BEFORE; count++) {
    const name = PART_BEFORE.exec(text.slice(Math.max(0, end - 17), end))?.groups?.['name']
    if (name === undefined || !isMember(name) || !(CAPITALS.test(name) || isCompanyByForm(name))) return
    const start = end - 2 - name.length
    yield unlisted(text, start, end - 2, 'company', 'enumeration')
    end = start
  }
}
