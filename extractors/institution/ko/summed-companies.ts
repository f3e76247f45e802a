import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { areNeighbours } from './list-neighbours.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm, NO_INVESTOR } from './trading-names.ts'

/** `가람텍 110억 원`: a name with its sum, one of a list or the last one. */
const WITH_SUM =
  /(?<![가-힣A-Za-z0-9&]\s?)(?<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]{2,13})(?:㈜|\(주\))?\s(?:약\s)?[0-9][0-9,.]{0,6}(?:\s?[조억천백만][0-9,.]{0,5}){1,3}\s?(?:원|달러)(?=,\s|\)|\s등)/gu
const CUES = ['원,', '원)', '원 등', '달러,', '달러)', '달러 등']
const COMMA = /^, $/
/** What says that the list is one of companies, before it. */
const OF_COMPANIES = /기업|업체|회사|[0-9]개\s?사|입주|투자유치|투자\s유치/u
const REACH = 160
/** Parts of a sum, and what sums are spent on. */
const OF_BUDGET =
  /(?:비|금|자본|예산|사업|시설|도로|공사비|조성|지원|분야|부문|수입|지출|매출|수출|수주|이익|보상|매입|설계|용지|단지|지구|원자재|장비|물량|품목)$/u

/** A trade behind a long name of its own: `나래온다온바이오`. */
const LONG_TRADE = /[가-힣A-Za-z]{4}(?:바이오|에너지|시스템|로봇|배터리)$/u

/** Companies of a list in which each name has its sum, one of them known as a company: `나래솔루션 110억 원, 가람무라 475억 원`. */
export function* summedCompanies(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  const matches = matchesOf(WITH_SUM, text, CUES)
  if (matches.length < 2) return
  const listed = new Set(
    hits
      .filter(({ family, entries }) => family === 'institution' && entries[0]?.kind === 'company')
      .map((hit) => hit.start),
  )
  let run: RegExpExecArray[] = []
  for (const [index, match] of matches.entries()) {
    run.push(match)
    if (areNeighbours(text, match, matches[index + 1], COMMA)) continue
    yield* companiesOf(text, run, listed)
    run = []
  }
}

function* companiesOf(
  text: string,
  run: readonly RegExpExecArray[],
  listed: ReadonlySet<number>,
): Iterable<Candidate<'institution'>> {
  const start = run[0]!.index
  if (run.length < 2 || !OF_COMPANIES.test(text.slice(Math.max(0, start - REACH), start))) return
  const names = run.map(({ index, groups }) => ({ start: index, name: groups!['name']! }))
  if (!names.some((one) => listed.has(one.start) || isCompanyByForm(one.name))) return
  if (names.some(({ name }) => OF_BUDGET.test(name))) return
  for (const one of names) {
    if (!isMember(one.name) || placeNamed(one.name) !== undefined) continue
    if (NO_INVESTOR.test(one.name) && !isCompanyByForm(one.name) && !LONG_TRADE.test(one.name)) continue
    yield unlisted(text, one.start, one.start + one.name.length, kindBySuffix(one.name) ?? 'company', 'enumeration')
  }
}
