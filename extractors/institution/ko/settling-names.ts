import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { endingOf, isParticle } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { NOT_INTRODUCED_KO } from './lexicon.ts'
import { isMember, isPerson } from './member-names.ts'
import { isGivenLike } from './person-words.ts'
import { isCompanyByForm, isLoanName, NO_INVESTOR } from './trading-names.ts'

const NAME = '[가-힣A-Za-z0-9&]{2,12}?'
const SUM =
  '(?:(?:총|모두|약|각각)\\s){0,2}[0-9][0-9,.]{0,6}(?:\\s?[조억천백만][0-9,.]{0,5}){1,3}\\s?원을\\s(?:투자|들여|투입)'
/** `아산에는 가람원이 19억 원을 투자해`, `두레산단에는 나래씨와 다온팜이 각각 공장을 짓는다`: who builds at a place. */
const SETTLER = new RegExp(
  `(?<![가-힣A-Za-z0-9])(?<site>[가-힣A-Za-z0-9]{2,14}?)(?:에는|에서는)\\s(?<first>${NAME})(?:[와과]\\s(?<second>${NAME}))?(?<particle>[이가])` +
    `(?=,\\s[가-힣]{2,14}에는\\s|\\s(?:${SUM}|[^.,\\n]{0,24}?(?:공장|생산\\s?(?:시설|설비|라인)|사업장|물류센터)[을를]?\\s(?:새로\\s|각각\\s)?(?:신설|신축|증설|신·증설|이전|세우|세운|짓|지어)))`,
  'gu',
)
const SITE = /(?:산단|단지|지구|특구|공단|밸리|클러스터)$/

const isCompany = (name: string): boolean =>
  (name.length > 2 || isLoanName(name)) && isMember(name) && !NO_INVESTOR.test(name) && placeNamed(name) === undefined

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
    if (isCompany(name)) yield companyAt(text, match.index + match[0].lastIndexOf(name), name)
  }
  for (const match of matchesOf(PLANT_IN_ZONE, text, ['공장', '본사', '사업장'])) {
    const name = match.groups!['name']!
    if (isLoanName(name) && !MADE.test(name) && isCompany(name)) yield companyAt(text, match.index, name)
  }
}

const ZONE_WORD = '(?:산단|단지|지구|특구|구역|공단|밸리|클러스터|부지|농공)'
const BUILDS =
  '(?:공장|생산\\s?(?:시설|설비|라인)|본사|연구소|물류센터)(?:[을를]|\\s등을)\\s(?:새로\\s|각각\\s)?(?:신설|신축|증설|이전|건립|건설|설립|구축|세우|세운|짓|지어)'
/** `가람판넬은 나래농공단지 1만㎡ 부지에 104억 원을 들여`: who begins a sentence and invests in a zone. */
const OPENING = new RegExp(
  `(?<=^|[.!?]["”’]?\\s|\\n)(?<first>${NAME})(?:은|는)\\s(?=[^.\\n]{0,50}?${ZONE_WORD}[^.\\n]{0,36}?(?:${SUM}|${BUILDS}))`,
  'gu',
)
/** `추출 업체 나래포티가 산단에 110억 원을 들여`, `생산업체 세람온과 다원테크가 각각 9억 원, 10억 원을 투입해`. */
const OF_TRADE = new RegExp(
  `(?<=(?:업체|제조사|제조기업|전문기업)(?:인)?\\s)(?<first>${NAME})(?:[와과]\\s(?<second>${NAME}))?(?:은|는|이|가)\\s(?=[^.\\n]{0,60}?(?:${SUM}|${BUILDS}))`,
  'gu',
)
/** Words that begin a sentence about an investment and name nobody. */
const NO_OPENING =
  /^(?:이[들번곳]|해당|양[측사]|업체|기업|회사|투자|협약|사업|공장|부지|단지|조성|현재|당시|올해|지난|앞으로)|(?:가운데|중에|따르면|위해|통해|따라|의하면|[에로만]|에서|까지|부터)$|^(?:테스트베드|스마트(?:팩토리|팜)|(?:비닐)?하우스|태양광)$/
/** Ends of words for buildings and people, `기숙사`, `체육관`, `경영진`: a name in one counts where its form tells a company. */
const NO_BUILDER = /(?:[장관집소실동터사등단진측원탑촌역체]|공간|시설|자치)$/

const mayOpen = (name: string): boolean =>
  isCompanyByForm(name) || !(NO_BUILDER.test(name) || (isPerson(name) && isGivenLike(name)))

/** Subjects of sentences that tell what they invest in a zone or build there, with the particle that fits their last letter. */
function* builders(text: string): Iterable<Candidate<'institution'>> {
  if (!/원을\s(?:투자|들여|투입)|(?:공장|시설|설비|라인|본사|연구소|센터)(?:[을를]|\s등을)\s/.test(text)) return
  for (const pattern of [OPENING, OF_TRADE])
    for (const match of matchesOf(pattern, text, ['은 ', '는 ', '이 ', '가 '])) {
      const { first = '', second } = match.groups!
      const last = second ?? first
      const particle = match[0].charAt(match[0].length - 2)
      if (!isParticle(particle, endingOf(last.charCodeAt(last.length - 1))) || NO_OPENING.test(first)) continue
      if (NOT_INTRODUCED_KO.test(first) || (pattern === OPENING && !mayOpen(first))) continue
      if (!isCompany(first) || (second !== undefined && !isCompany(second))) continue
      yield companyAt(text, match.index, first)
      if (second !== undefined) yield companyAt(text, match.index + first.length + 2, second)
    }
}

const companyAt = (text: string, start: number, name: string): Candidate<'institution'> =>
  unlisted(text, start, start + name.length, 'company', 'introduced')

/** Companies that a sentence sets at a place, where they build or invest. Block coordinates. */
export function* settlingNames(text: string): Iterable<Candidate<'institution'>> {
  yield* investors(text)
  yield* builders(text)
  for (const match of matchesOf(SETTLER, text, ['에는 ', '에서는 '])) {
    const { site = '', first = '', second, particle = '' } = match.groups!
    if (!SITE.test(site) && placeNamed(site) === undefined) continue
    const last = second ?? first
    if (!isParticle(particle, endingOf(last.charCodeAt(last.length - 1)))) continue
    if (!isCompany(first) || (second !== undefined && !isCompany(second))) continue
    const end = match.index + match[0].length - particle.length
    const start = second === undefined ? end - first.length : end - second.length - first.length - 2
    yield unlisted(text, start, start + first.length, 'company', 'introduced')
    if (second !== undefined) yield unlisted(text, end - second.length, end, 'company', 'introduced')
  }
}
