import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { endingOf, isParticle } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { NOT_INTRODUCED_KO } from './lexicon.ts'
import { isMember, isPerson } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { OTHER_TOPIC } from './told-companies.ts'
import { isLoanName, isTradeName, NO_INVESTOR, OF_KOREA } from './trading-names.ts'
import { isWeakCompany } from './weak-names.ts'

const DOES =
  '(?:생산|제조|개발|판매|공급|수출|제작|가공|납품|취급)(?:하는|하고\\s있는|하던|해\\s?온|해\\s?오던|했던|\\s?중인)'
/** `코일을 만들던 한국가람은`, `본사를 둔 나래MS도`: a name behind what the company makes or has. */
const MAKER = new RegExp(
  `[을를]\\s(?:주로\\s)?(?:${DOES}|만드는|만들던|만들어\\s?온|만들어\\s?파는)\\s(?<name>[가-힣A-Za-z0-9&]{3,14}?)(?<particle>사?[은는이가도와과]|,|\\s등)(?=\\s)|` +
    '(?:본사를|공장을)\\s(?:둔|두고\\s있는|가진|가동\\s중인|운영하는)\\s(?<owner>[가-힣A-Za-z0-9&]{3,14}?)(?<marks>[은는이가도와과]|,|\\s등)(?=\\s)|' +
    '[0-9][월년]\\s(?:이곳에\\s)?(?:문을\\s연|입주한|폐업한|철수한|설립된)\\s(?<tenant>[가-힣A-Za-z0-9&]{3,14}?)(?<ends>[은는이가도와과]|,|\\s등)(?=\\s)',
  'gu',
)
const NEEDS = ['을 ', '를 ', '연 ', '주한 ', '업한 ', '수한 ', '립된 ']

/** `그릇을 만드는 나래의 홍길동 대표는`: a name behind what the company makes, and who heads it. */
const MAKER_AND_HEAD = new RegExp(
  `[을를]\\s(?:주로\\s)?(?:${DOES}|만드는|운영하는)\\s(?<name>[가-힣A-Za-z0-9&]{2,12})의\\s(?<person>[가-힣]{3})\\s(?:대표이사|대표|사장|회장|상무|전무|이사)(?=[은는이가의와과도,(]|\\s|$)`,
  'gu',
)
const HEADS = ['대표', '사장', '회장', '상무', '전무', '이사']

function* makersAndHeads(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(MAKER_AND_HEAD, text, HEADS)) {
    const { name = '', person = '' } = match.groups!
    if (!isPerson(person) || !isMember(name) || NO_INVESTOR.test(name) || NOT_INTRODUCED_KO.test(name)) continue
    if (OTHER_TOPIC.test(name) || placeNamed(name) !== undefined) continue
    const start = match.index + match[0].lastIndexOf(`${name}의 ${person}`)
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'introduced')
  }
}

/** `나래MS`: Latin capitals behind Hangul. */
const WITH_CAPITALS = /^[가-힣]{2,6}[A-Z]{2,4}$/u
/** Loan words that are made, not makers: `타이어`. */
const MADE =
  /(?:컨테이너|트랙터|타이어|마스크|스마트폰|아파트|드론|시트|모듈|솔루션|시스템|프로그램|브랜드|콘텐츠|소프트웨어|애플리케이션|서비스|플랫폼|네트워크|마트|로봇|트럭|버스|칩|필름|케이블|엔진|모터|베어링|밸브|펌프|펠릿|시멘트|레미콘|스피커|플라스틱|헬멧|백신|캡슐|와인|커피|초콜릿|비스킷|스낵|텐트|크루즈|요트|카메라|렌즈|디스크|컴퓨터|노트북|태블릿|에어컨|모니터|프린터|센터|스튜디오|호텔|리조트|카페|레스토랑|슈퍼마켓|백화점|마켓|코너|세트|체인|그룹|팀|라인|벤처|스타트업|메이커|파트너|컨소시엄|코스|앱|웹|사이트|포털|채널|링크|펀드|카드|티켓|쿠폰|박스|포인트|이벤트|캠페인|페스티벌|엑스포)$/u

/** True for a particle behind a name, or behind 사 that is glued to it: `다온머티리얼스사는`. */
const isParticleBehind = (behind: string, name: string): boolean =>
  isParticle(behind.replace(/^사/, ''), behind.startsWith('사') ? 'vowel' : endingOf(name.charCodeAt(name.length - 1)))

const isMaker = (name: string): boolean =>
  OF_KOREA.test(name) ||
  WITH_CAPITALS.test(name) ||
  isTradeName(name) ||
  isWeakCompany(name) ||
  kindBySuffix(name) === 'company' ||
  /^[가-힣]{2}(?:상사|물산|기공|정공|정밀)$/u.test(name) ||
  (name.length > 3 && isLoanName(name) && !MADE.test(name))

/** `가람로보트(나래군 소재)`: where a company has its seat. */
const SEATED = /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,14})\((?:[가-힣]{2,5}\s){1,3}(?:소재|위치)\)/gu

/** `가람시스 나래공장에서`: the plant of a company in a town. */
const TOWN_PLANT =
  /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{4,12})\s(?<town>[가-힣]{2,3})(?:\s?제?[0-9])?\s?공장(?=[은이을의에과와,(]|\s)/gu

const isCompany = (name: string): boolean =>
  isMaker(name) &&
  isMember(name) &&
  !NO_INVESTOR.test(name) &&
  !OTHER_TOPIC.test(name) &&
  !NOT_INTRODUCED_KO.test(name) &&
  placeNamed(name) === undefined

/** Companies behind what they make, where they have their seat or a plant, or since when they stand there. Block coordinates. */
export function* makingNames(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(MAKER, text, NEEDS)) {
    const { name, owner, tenant, particle, marks, ends } = match.groups!
    const short = name ?? owner ?? tenant ?? ''
    const behind = particle ?? marks ?? ends ?? ''
    // `가람상사는`: 사 may be of the name
    const own = behind.startsWith('사') && isCompany(`${short}사`) ? 1 : 0
    if (/^[가-힣]/.test(behind) && !isParticleBehind(behind, short)) continue
    if (own === 0 && !isCompany(short)) continue
    const end = match.index + match[0].length - behind.length + own
    yield unlisted(text, end - own - short.length, end, 'company', 'introduced')
  }
  yield* makersAndHeads(text)
  for (const match of matchesOf(SEATED, text, ['소재)', '위치)'])) {
    const name = match.groups!['name']!
    if (isCompany(name)) yield unlisted(text, match.index, match.index + name.length, 'company', 'introduced')
  }
  for (const match of matchesOf(TOWN_PLANT, text, ['공장'])) {
    const { name = '', town = '' } = match.groups!
    if (placeNamed(town) !== undefined && isCompany(name))
      yield unlisted(text, match.index, match.index + name.length, 'company', 'introduced')
  }
}
