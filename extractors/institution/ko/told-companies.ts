import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isTradeName, NO_INVESTOR } from './trading-names.ts'

type Found = Candidate<'institution'>

/** `다. 이 회사는`: a sentence that goes on with the company of the sentence before it. */
const THIS_COMPANY = /[다요]\.\s이\s(?:회사|업체|기업)(?:는|은|가|의)\s/gu
const REACH = 200
/** `발전기를 개발한 가람웨이는`: what a sentence is about, at its beginning or behind what the company does. */
const TOPIC = /(?:^|[가-힣]{1,8}[한된인은는던]\s|,\s)['‘“"]?(?<name>[가-힣A-Za-z0-9&]{3,12})['’”"]?(?:은|는)\s/u
/** Ends of words that a sentence may be about and that name no company. */
export const OTHER_TOPIC =
  /(?:공장|제품|관계자|대표|사장|회장|협약|기술|시장|업계|연구팀|연구진|매출|실적|수출|판매|생산|직원|가격|자동차|장비|소재|부품|물량|차량|선박|건물|부지|경영진|대변인|기업인|분석|전망|조사|결과|이번|당초|지난해|올해|내년|상반기|하반기|현지|국내|이후|측은|[0-9]위|것|곳|때|[가-힣]당국)$/

/** The company that the sentence before `이 회사는` is about: `물을 거르는 가람웨이는 … 받았다. 이 회사는 …`. */
function* topics(text: string): Iterable<Found> {
  for (const match of matchesOf(THIS_COMPANY, text, ['이 회사', '이 업체', '이 기업'])) {
    const from = Math.max(0, match.index - REACH)
    const before = text.slice(from, match.index)
    const stop = Math.max(before.lastIndexOf('다. ') + 3, before.lastIndexOf('\n') + 1)
    if (stop < 3 && from > 0) continue
    const start = stop < 3 ? 0 : stop
    const topic = TOPIC.exec(before.slice(start))
    const name = topic?.groups?.['name']
    if (!topic || name === undefined || OTHER_TOPIC.test(name) || NO_INVESTOR.test(name)) continue
    if (!isMember(name) || placeNamed(name)) continue
    const at = from + start + topic.index + topic[0].lastIndexOf(name)
    yield unlisted(text, at, at + name.length, kindBySuffix(name) ?? 'company', 'introduced')
  }
}

/** `가람산단 나래산업에서`: a name with its trade right behind the complex in which it stands. */
const TENANT =
  /(?:산단|산업단지|공단)(?:\s(?:내|안)(?:의|에\s있는)?|의)?\s(?<name>[가-힣]{4,8})(?=에서|은\s|는\s|이\s|가\s|\s(?:폭발|화재|사고|공장|관계자))/gu

function* tenants(text: string): Iterable<Found> {
  for (const match of matchesOf(TENANT, text, ['산단', '산업단지', '공단'])) {
    const name = match.groups!['name']!
    if (!isTradeName(name) || !isMember(name)) continue
    const start = match.index + match[0].length - name.length
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}

/** `가람산업 폭발사고`: a name with its trade before what happened at its plant. */
const ACCIDENT =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣]{4,7})\s(?:폭발|화재|누출|붕괴|추락|질식)\s?(?:폭발\s?)?(?:사고|참사)/gu

function* struck(text: string): Iterable<Found> {
  for (const match of matchesOf(ACCIDENT, text, ['사고', '참사'])) {
    const name = match.groups!['name']!
    if (isTradeName(name) && isMember(name))
      yield unlisted(text, match.index, match.index + name.length, 'company', 'introduced')
  }
}

/** `가람랩(101호)`, `나래젠(28호·가람홀딩스)`: the number under which a company of a research institute is registered. */
const REGISTERED =
  /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,14})\((?:제\s?)?[0-9]{1,4}호(?:·[^()\n]{2,24})?\)/gu

function* registered(text: string): Iterable<Found> {
  const matches = matchesOf(REGISTERED, text, ['호)', '호·'])
  if (matches.length === 0 || !text.includes('연구소기업')) return
  for (const match of matches) {
    const name = match.groups!['name']!
    if (isMember(name) && !placeNamed(name))
      yield unlisted(text, match.index, match.index + name.length, kindBySuffix(name) ?? 'company', 'introduced')
  }
}

/** Companies that the next sentence says to be one, and those of a trade that stand in a complex. Block coordinates. */
export function* toldCompanies(text: string): Iterable<Found> {
  yield* topics(text)
  yield* tenants(text)
  yield* struck(text)
  yield* registered(text)
}
