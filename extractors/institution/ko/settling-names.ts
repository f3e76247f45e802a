import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { buildingNames } from './building-names.ts'
import { companyAt, isSettler, NAME, SUM, settlersAt } from './settlers.ts'
import { isLoanName } from './trading-names.ts'

/** `아산에는 가람원이 19억 원을 투자해`, `두레산단에는 나래씨와 다온팜이 각각 공장을 짓는다`: who builds at a place. */
const SETTLER = new RegExp(
  `(?<![가-힣A-Za-z0-9])(?<site>[가-힣A-Za-z0-9]{2,14}?)(?:에는|에서는)\\s(?<first>${NAME})(?:[와과]\\s(?<second>${NAME}))?(?<particle>[이가])` +
    `(?=,\\s[가-힣]{2,14}에는\\s|\\s(?:${SUM}|[^.,\\n]{0,24}?(?:공장|생산\\s?(?:시설|설비|라인)|사업장|물류센터)[을를]?\\s(?:새로\\s|각각\\s)?(?:신설|신축|증설|신·증설|이전|세우|세운|짓|지어)))`,
  'gu',
)
const SITE = /(?:산단|단지|지구|특구|공단|밸리|클러스터)$/

/** `협약에 따라 우람전자는 나래밸리 1만㎡에 300억 원을 투자한다`: who invests by an agreement. */
const BY_AGREEMENT =
  /(?:협약|계약)에\s따라\s(?<name>[가-힣A-Za-z0-9&]{3,14})(?:은|는)\s(?=[^.\n]{0,90}?원을?\s(?:투자|들여|투입)|[^.\n]{0,60}?(?:공장|생산\s?(?:시설|설비|라인))[을를]\s(?:신설|신축|증설|이전|세우|짓|지어|건립))/gu
/** `산단 내 가람스크류 공장에서`: whose plant stands in a zone. */
const PLANT_IN_ZONE =
  /(?<=(?:단지|산단|지역|지구|밸리|특구)\s(?:내|안)(?:의|에\s있는)?\s|(?:입주|위치|소재)한\s|에\s있는\s)(?<name>[가-힣A-Za-z0-9&]{3,12})\s(?:제?[0-9]?공장|본사|사업장)(?=[을에은이의\s])/gu
/** What plants make, before the word for them. */
const MADE =
  /(?:플라스틱|콘크리트|아스콘|레미콘|스틸|스티로폼|파이프|프레스|케이블|펌프|엔진|모터|디스플레이|테스트|파일럿|스마트|시트|텍스|섬유|필름|제품|부품|소재|장비|배터리|에너지)$/

/** Companies told by an agreement to invest, or by their plant in a zone. */
function* investors(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(BY_AGREEMENT, text, ['약에 따라 '])) {
    const name = match.groups!['name']!
    if (isSettler(name)) yield companyAt(text, match.index + match[0].lastIndexOf(name), name)
  }
  for (const match of matchesOf(PLANT_IN_ZONE, text, ['공장', '본사', '사업장'])) {
    const name = match.groups!['name']!
    if (isLoanName(name) && !MADE.test(name) && isSettler(name)) yield companyAt(text, match.index, name)
  }
}

/** Companies that a sentence sets at a place, where they build or invest. Block coordinates. */
export function* settlingNames(text: string): Iterable<Candidate<'institution'>> {
  yield* investors(text)
  yield* buildingNames(text)
  for (const match of matchesOf(SETTLER, text, ['에는 ', '에서는 '])) {
    const { site = '', first = '', second, particle = '' } = match.groups!
    if (!SITE.test(site) && placeNamed(site) === undefined) continue
    const end = match.index + match[0].length - particle.length
    const start = second === undefined ? end - first.length : end - second.length - first.length - 2
    yield* settlersAt(text, start, { first, second, particle })
  }
}
