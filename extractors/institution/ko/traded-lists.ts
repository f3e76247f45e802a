import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../../zone/themes.ts'
import { unlisted } from '../draft.ts'
import { areNeighbours } from './list-neighbours.ts'
import { isMember, isPerson } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm } from './trading-names.ts'

/** `나래텍(자동차부품)`: a name and in brackets what it makes. */
const ITEM =
  /(?<![가-힣A-Za-z0-9&])(?:㈜|\(주\))?(?<name>[가-힣A-Za-z0-9&]{2,12})(?:㈜|\(주\))?\((?<trade>[가-힣A-Za-z][가-힣A-Za-z·/ ]{1,14})\)/gu
/** What firms make or do, in brackets behind their names. */
const TRADE =
  /(?:부품|소재|장비|패널|필름|제조|가공|식품|화학|전자|반도체|배터리|이차전지|2차전지|섬유|기계|금형|금속|철강|로봇|의료기기|화장품|제약|바이오|소프트웨어|모듈|센서|사료|음료|김치|포장재|강판|주물|선박|조선기자재|드론|태양광|풍력|물류|건설|전기|통신|케이블|플라스틱|유리|제지|가구|의류)$/u
const NEXT = /^(?:,\s?|[와과]\s|·\s?)$/u
const FEWEST = 2

const nameOf = (match: RegExpExecArray): string => match.groups!['name']!
const mayBeFirm = (match: RegExpExecArray): boolean => {
  const name = nameOf(match)
  return (
    TRADE.test(match.groups!['trade']!.trim()) &&
    isMember(name) &&
    !isPerson(name) &&
    !isTheme(name) &&
    placeNamed(name) === undefined
  )
}

/** The firms of a run where one at least is told by its form or its mark. */
function* firmsOf(text: string, run: readonly RegExpExecArray[]): Iterable<Candidate<'institution'>> {
  if (run.length < FEWEST || !run.some((match) => /㈜|\(주\)/.test(match[0]) || isCompanyByForm(nameOf(match)))) return
  for (const match of run) {
    const name = nameOf(match)
    const start = match.index + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'enumeration')
  }
}

/** Firms in a row, each with what it makes in brackets: `나래산업(자동차부품), 다온텍(필름)`. Block coordinates. */
export function* tradedLists(text: string): Iterable<Candidate<'institution'>> {
  let run: RegExpExecArray[] = []
  for (const match of matchesOf(ITEM, text, ['('])) {
    if (run.length > 0 && !areNeighbours(text, run.at(-1), match, NEXT)) {
      yield* firmsOf(text, run)
      run = []
    }
    if (mayBeFirm(match)) run.push(match)
  }
  yield* firmsOf(text, run)
}
