import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isMember, isPerson, LIST_PART, lengthOfCountry } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'

/** `선정된 기업은 가람텍, 나래온과 다온이다.`: firms that a sentence says its subject to be. */
const PREDICATED =
  /(?:해당|이들|선정된?|뽑힌|참여|투자|협약|입주|계약|유치|지정된?|수상|이전|체결한|참가|맺은|하는|입주한|참여한|투자한)\s?(?:[0-9]{1,2}개\s?)?(?:기업|업체|회사|사)(?:들)?(?:은|는)\s|(?<![가-힣0-9])(?<number>[2-9])개\s?(?:기업|업체|회사|사)는\s/gu
/** The list behind them, to the end of the sentence. */
const LIST =
  /^(?<list>[^.\n!?]{8,150}?)(?:\s(?:모두\s|총\s)?[0-9]{1,2}(?:곳|개사|개\s?(?:기업|업체)))?(?:(?:이다|다|입니다|이었다|였다)(?=\.)|으?로(?=,?\s))/u
const REACH = 160
const CUES = ['다.']
const ONE_WORD = /^(?:[가-힣A-Za-z0-9&]{2,14}|[A-Z]{2,4}\s[A-Z]{2,4})$/u
const MARK_BEFORE = /^(?:㈜|\(주\))\s?/u
const MARK_BEHIND = /(?:㈜|\(주\))$/u
const IN_BRACKETS = /\([^()]{1,24}\)$/u
/** What ends a verb or a count, no name. */
const NO_NAME = /(?:했|된|한|있|없|높|많|적|됐|였|났|왔|[0-9])$/u
const FEWEST = 3

interface Part {
  readonly start: number
  readonly name: string
}

/** The name in a part of a list without its country and its mark; undefined where the part is more than a word. */
function nameOf(part: string, base: number): Part | undefined {
  const and = /^[과와]\s/.exec(part)?.[0].length ?? 0
  let start = and + part.slice(and).search(/\S|$/u)
  start += lengthOfCountry(part.slice(start))
  start += MARK_BEFORE.exec(part.slice(start))?.[0].length ?? 0
  const name = part.slice(start).trimEnd().replace(IN_BRACKETS, '').replace(MARK_BEHIND, '')
  return ONE_WORD.test(name) ? { start: base + start, name } : undefined
}

const mayBeFirm = ({ name }: Part): boolean =>
  isMember(name) && !isPerson(name) && !NO_NAME.test(name) && placeNamed(name) === undefined

/** Companies that a sentence names as its firms, three at least and nothing but names. Block coordinates. */
export function* predicatedCompanies(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(PREDICATED, text, CUES)) {
    const base = match.index + match[0].length
    const list = LIST.exec(text.slice(base, base + REACH))?.groups?.['list'] ?? ''
    if (!list.includes(',') && !list.includes('·')) continue
    const parts = Array.from(list.matchAll(LIST_PART)).map((part) => nameOf(part[0], base + part.index))
    // `3개사는 가람텍, 나래온, 다온이다`: as many as are counted
    const number = match.groups!['number']
    if (number === undefined ? parts.length < FEWEST : parts.length !== Number(number)) continue
    if (!parts.every((part) => part !== undefined && mayBeFirm(part))) continue
    for (const part of parts)
      yield unlisted(
        text,
        part!.start,
        part!.start + part!.name.length,
        kindBySuffix(part!.name) ?? 'company',
        'enumeration',
      )
  }
}
