import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { nameEnd } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../../zone/themes.ts'
import { unlisted } from '../draft.ts'
import { capitalsBefore, inCapitals } from './capital-names.ts'
import { COUNTRIES_KO, NO_COMPANY_KO, NO_MEMBER_KO, NOT_INTRODUCED_KO } from './lexicon.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isWeakCompany } from './weak-names.ts'

type Found = Candidate<'institution'>

/**
 * Companies told by what they do and by a name that is written like a loan word or a trade: behind the word for their trade, as
 * the first of many, with the sum that they invest, or as those who invest and move in. Block coordinates.
 */
export function* tradingNames(text: string): Iterable<Found> {
  yield* investingNames(text)
  yield* makersWithSums(text)
  yield* openingMakers(text)
  yield* makersOfTwo(text)
  yield* movingTwo(text)
  yield* namesOfTrade(text)
  yield* firstOfMany(text)
  yield* namesWithSums(text)
  yield* chosenNames(text)
  yield* namesFromAbroad(text)
  yield* inCapitals(text)
  yield* toldFirms(text)
  yield* openingFirms(text)
}

/** `일본 가람트레이딩사가`: a country, a name like a loan word, and the word for a company. */
const FROM_ABROAD =
  /(?<![가-힣])(?:일본|미국|독일|프랑스|영국|네덜란드|스위스|벨기에|덴마크|스웨덴|노르웨이|핀란드|오스트리아|이탈리아|스페인|이스라엘|호주|캐나다|중국|대만|싱가포르)(?:의|계)?\s(?<name>[가-힣A-Za-z]{2,12})사(?=[은는이가와의를에]\s|\(|\s(?:공장|본사|관계자|대표|투자))/gu

/** `부품업체 가이치 테크노사는`: a name like a loan word and the word for a company, behind what it is. */
const TOLD_FIRM =
  /(?:업체|제조사|기업)\s(?<name>(?:[가-힣]{2,6}\s)?(?<last>[가-힣]{3,8}))사(?=[은는이가]\s|\s(?:관계자|대표))/gu

function* toldFirms(text: string): Iterable<Found> {
  for (const match of matchesOf(TOLD_FIRM, text, ['사는 ', '사은 ', '사가 ', '사이 ', '사 관', '사 대'])) {
    const { name = '', last = '' } = match.groups!
    if (TRADE_OF_MANY.test(last) || !isLoanName(last) || /[은는을를의에]\s/.test(name)) continue
    const end = match.index + match[0].length
    yield unlisted(text, end - 1 - name.length, end, 'company', 'introduced')
  }
}

/** `나래메츠사는 가람산단에 1천만 달러를 투자해`: who a sentence opens with, with the word for a company, and what it invests. */
const OPENING_FIRM =
  /(?:^|[.\n]\s?)(?<name>[가-힣A-Za-z]{3,12})사[는가]\s[^.\n]{0,44}[0-9]\s?[조억만천백]{1,3}\s?(?:원|달러|유로|엔|불)\s?(?:이상|규모)?[을를]\s(?:투자|들여|투입)/gu
const LONG_NAME = 7
const ROLE_OF_FIRM = /(?:회|대상|도급|주관|발주|선도|기업|지주|입주|참여|해당|양|각|개)$/

function* openingFirms(text: string): Iterable<Found> {
  for (const match of matchesOf(OPENING_FIRM, text, ['사는 ', '사가 '])) {
    const name = match.groups!['name']!
    if (ROLE_OF_FIRM.test(name) || (TRADE_OF_MANY.test(name) && name.length < LONG_NAME) || !isMember(name)) continue
    const start = match.index + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length + 1, 'company', 'introduced')
  }
}

/** Trades that with 사 are any company of them: `미국 여행사`. */
const TRADE_OF_MANY =
  /(?:여행|항공|통신|신문|방송|제약|건설|운용|보험|화학|증권|투자|부품|장비|소재|자동차|배터리|반도체|제조|개발|유통|물류|게임|바이오|식품|에너지|석유|정유|철강|조선|해운|협력|경쟁|고객|공급|파트너|모회|자회|판매|출판|영화|화장품|전자|설계|컨설팅|플랫폼|소프트웨어|클라우드|완성차|타이어|광고|배급|제작|기획|음반|시행|시공|운영|관광|카드|은행|총영|변호|회계|기술|통역|조종|요리|간호)$/

function* namesFromAbroad(text: string): Iterable<Found> {
  for (const match of matchesOf(FROM_ABROAD, text, ['사'])) {
    const name = match.groups!['name']!
    const end = match.index + match[0].length
    if (name.length > 2 && !TRADE_OF_MANY.test(name))
      yield unlisted(text, end - 1 - name.length, end, 'company', 'introduced')
  }
}

/** `시행사로 선정된 가람건설은`, `우선협상대상자인 나래 메디칼이`: who was chosen for a work. */
const CHOSEN =
  /(?:사업자|시행자|시행사|시공사|운영사|협상대상자)(?:로\s(?:최종\s)?선정된|로\s지정된)\s['‘“"]?(?<name>[가-힣A-Za-z0-9&]{3,14}(?:\s[가-힣]{2,8})?)(?=['’”"]?[은는이가]\s)/gu

/** `가람에프앤디와 나래한과가 … 입주하기로`: two who move in. */
const MOVING_TWO =
  /(?<![가-힣A-Za-z0-9&])(?<first>[가-힣A-Za-z0-9&]{3,12})[와과]\s(?<second>[가-힣A-Za-z0-9&]{3,12})(?:은|는|이|가)\s[^.,\n]{0,40}(?:입주하기로|입주한다|분양계약을\s(?:체결|맺))/gu

/** Two who move in together, one of them a company by its form. */
function* movingTwo(text: string): Iterable<Found> {
  for (const match of matchesOf(MOVING_TWO, text, ['입주하기로', '입주한다', '분양계약을'])) {
    const { first = '', second = '' } = match.groups!
    if (!mayInvest(first) || !mayInvest(second) || !(isCompanyByForm(first) || isCompanyByForm(second))) continue
    yield unlisted(text, match.index, match.index + first.length, kindBySuffix(first) ?? 'company', 'introduced')
    const next = match.index + first.length + 2
    yield unlisted(text, next, next + second.length, kindBySuffix(second) ?? 'company', 'introduced')
  }
}

function* chosenNames(text: string): Iterable<Found> {
  for (const match of matchesOf(CHOSEN, text, ['선정된', '지정된'])) {
    const name = match.groups!['name']!
    if (NO_INVESTOR.test(name) || NOT_INTRODUCED_KO.test(name) || NO_MEMBER_KO.test(name) || NO_COMPANY_KO.test(name))
      continue
    const end = match.index + match[0].length
    yield unlisted(text, end - name.length, end, 'company', 'introduced')
  }
}

/** `사료업체 가람피가`: a word for a trade before a name. */
const OF_TRADE =
  /(?:업체|제조사|개발사|분야\s(?:기업|회사))\s['‘“"]?(?<name>[가-힣A-Za-z0-9&]{3,14})(?![가-힣A-Za-z0-9])/gu
/** Loan words that stand behind a word for a trade without naming anybody. */
const NO_NAME_OF_TRADE = /^(?:스스로|피해|네트워크|엔지니어|리스크|스트레스|테스트|파트너|인큐베이|트렌드)/

/** What parts a name from the next one of its list. */
const IN_LIST = /^(?:,\s|\s등)/

/** Names behind the word for their trade that are written like loan words, before a particle. */
function* namesOfTrade(text: string): Iterable<Found> {
  for (const match of matchesOf(OF_TRADE, text, ['업체 ', '사 ', '기업 '])) {
    const word = match.groups!['name']!
    const wordEnd = match.index + match[0].length
    const start = wordEnd - word.length
    const end = nameEnd(text, start, wordEnd)
    const name = text.slice(start, end)
    if (
      (end < wordEnd || IN_LIST.test(text.slice(wordEnd, wordEnd + 3))) &&
      isLoanName(name) &&
      !NO_NAME_OF_TRADE.test(name) &&
      !NOT_INTRODUCED_KO.test(name)
    )
      yield unlisted(text, start, end, 'company', 'introduced')
  }
}

const INVESTED =
  /(?:억|조)\s?원(?![가-힣]{0,8}\s?(?:예산|지원))[^.\n]{0,24}?(?:투자|유치|들여|출자|투입)|달러[^.\n]{0,24}?(?:투자|유치|수출|수주)/gu
/** What companies do that move in: `공장을 세워`. */
const MOVES_IN = /입주하기로|분양계약을\s(?:체결|맺)|공장을\s(?:세워|세우|짓|지어|신설|증설)/gu
const SUBJECT = /(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{3,14})(?:은|는|이|가|도)(?=\s)/gu
const LOAN = /[앤링스트크드즈프츠엠텍랩론팜엔젠셀켐넷닉믹씨엘피케퀘핀텀켄켈큐퓨뉴웰휴옵픽틱릭닉텔콤솔쉬슈]/g
/** Ends of words that name no company that invests: `나래프로젝트`, `가람도시`. */
export const NO_INVESTOR =
  /(?:에서|에게|까지|으로|스타트업|프로젝트|펀드|플랫폼|센터|그룹|리조트|서비스|클러스터|바이오|로봇|소프트웨어|콘텐츠|시스템|컨소시엄|인프라|테크노파크|캠퍼스|파크|타운|밸리|벨트|허브|기업|업체|회사|정부|지역|특구|단지|구역|산업|기관|대학|투자|사업|계획|규모|센서|에너지|배터리|이차전지|디스플레이|반도체|모델|라인|포럼|엑스포|페스티벌|트랙|프로그램|[0-9]월|[시도군구청부들])$/

/** `시트 업체 가람텍(451억 원)`, `나래솔루션(310억 원)`: a name and what it invests, behind a word for its trade or not. */
const WITH_SUM =
  /(?<trade>(?:업체|기업|회사|제조사)\s)?(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,14})\((?:약\s)?[0-9][0-9,.]{0,8}\s?(?:조|억|만)\s?(?:원|달러)\)/gu

/** `20억엔`: a sum before the same in another currency. */
const SUM = /^[0-9]+[조억만천백]/u

function* namesWithSums(text: string): Iterable<Found> {
  for (const match of matchesOf(WITH_SUM, text, ['원)', '달러)'])) {
    const { trade, name = '' } = match.groups!
    if (SUM.test(name)) continue
    if (!isLoanName(name) && (trade === undefined || NOT_INTRODUCED_KO.test(name) || NO_INVESTOR.test(name))) continue
    const start = match.index + (trade?.length ?? 0)
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}

/** `335억 원`, without 원: a sum in Korean units. */
const FIGURE = '[0-9][0-9,.]{0,6}(?:\\s?[조억천백만][0-9,.]{0,5}){1,3}\\s?'
/** `우유 업체 나래담은 335억 원을 투자해`: who invests a sum, right behind a word for its trade. */
const MAKER = new RegExp(
  `(?:업체|기업|회사)(?:인)?\\s(?<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]{1,11})(?:은|는|이|가)\\s(?:(?:총|모두|약|올해)\\s){0,2}${FIGURE}원을\\s(?:투자|들여|투입)`,
  'gu',
)

/** `가람무약은 2014년까지 103억 원을 투자해`: who a sentence opens with that invests a sum. */
const OPENING_MAKER = new RegExp(
  `(?:^|[.\\n]\\s?)(?<name>[가-힣A-Za-z][가-힣A-Za-z0-9&]{2,11})(?<!에)(?:은|는)\\s(?:(?:오는\\s|내년부터\\s)?[0-9]{4}년(?:\\s[0-9]{1,2}월)?까지\\s)?(?:(?:총|모두|약)\\s){0,2}${FIGURE}원을\\s(?:투자|들여|투입)`,
  'gu',
)

function* openingMakers(text: string): Iterable<Found> {
  for (const match of matchesOf(OPENING_MAKER, text, ['원을 투자', '원을 들여', '원을 투입'])) {
    const name = match.groups!['name']!
    if (!mayInvest(name)) continue
    const start = match.index + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}
/** `가람동천과 나래힐링은 각각 200억원을 투자해`: two who invest as much each. */
const EACH_OF_TWO = new RegExp(
  `(?:^|[.\\n]\\s?)(?<first>[가-힣A-Za-z][가-힣A-Za-z0-9&]{2,11})(?:[과와]\\s|·)(?<second>[가-힣A-Za-z][가-힣A-Za-z0-9&]{2,11})(?:은|는)\\s각각\\s${FIGURE}원을?\\s(?:투자|들여|투입)`,
  'gu',
)

function* makersOfTwo(text: string): Iterable<Found> {
  for (const match of matchesOf(EACH_OF_TWO, text, ['각각 '])) {
    const { first = '', second = '' } = match.groups!
    if (!mayInvest(first) || !mayInvest(second)) continue
    const start = match.index + match[0].indexOf(first)
    yield unlisted(text, start, start + first.length, 'company', 'introduced')
    const next = text.indexOf(second, start + first.length + 1)
    yield unlisted(text, next, next + second.length, 'company', 'introduced')
  }
}

/** True for a name that may be that of a firm which invests: no place, no word for what invests. */
const mayInvest = (name: string): boolean =>
  isMember(name) && !NO_INVESTOR.test(name) && !GENERIC_INVESTOR.test(name) && placeNamed(name) === undefined
const GENERIC_INVESTOR =
  /(?:재단|공사|공단|조합|은행|법인|그룹|협회|위원회|당국|당사|자사|본사|양사|[0-9]사|이들|우리|투자자|펀드|운영사|시행사|개발사|제조사|대기업|모회사|자회사|합작사)$/

function* makersWithSums(text: string): Iterable<Found> {
  for (const match of matchesOf(MAKER, text, ['원을 '])) {
    const name = match.groups!['name']!
    if (NOT_INTRODUCED_KO.test(name) || NO_INVESTOR.test(name)) continue
    const start = match.index + match[0].indexOf(` ${name}`) + 1
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}

/** `가람피 등 6개 업체가`: one name for all that are counted. */
const FIRST_OF =
  /(?<=[가-힣]\s)(?<name>[가-힣A-Za-z0-9&]{3,14})\s?등\s?(?:[0-9]{1,3}개\s?(?:(?:지역|국내|중소|중견|벤처)\s?)?|관련\s)(?:업체|기업|회사|사)(?=[가는이은와과의에도를을로]|\s|,)/gu
/** `다온코리아 등 반도체 부문 소재·장비 기업들도`: the same without a count, for a name that its trade tells. */
const FIRST_OF_SORT =
  /(?<=[가-힣][.]?\s|^)(?<name>[가-힣A-Za-z0-9&]{4,14})\s등\s(?:[가-힣A-Za-z·]{1,8}\s){1,4}(?:업체|기업|회사)(?:들|가|는|이|은|도|와|과|의|에|를|을)/gu
/** `일본 ` before the one that is named. */
const COUNTRY_BEFORE = /(?<![가-힣])(?<country>[가-힣]{2,6})\s$/u

/** True for a name of its own: no trade, and none of those who buy. */
const isOwn = (name: string): boolean =>
  name.length > 3 && isMember(name) && !TRADE_OF_MANY.test(name) && !isTheme(name) && !NO_INVESTOR.test(name)

function* firstOfMany(text: string): Iterable<Found> {
  for (const match of matchesOf(FIRST_OF, text, ['등 '])) {
    const name = match.groups!['name']!
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    if (
      (isLoanName(name) || (COUNTRIES_KO.has(COUNTRY_BEFORE.exec(before)?.groups?.['country'] ?? '') && isOwn(name))) &&
      !NO_NAME_OF_TRADE.test(name)
    )
      yield unlisted(text, match.index, match.index + name.length, 'company', 'enumeration')
  }
  for (const match of matchesOf(FIRST_OF_SORT, text, [' 등 '])) {
    const name = match.groups!['name']!
    if (isMember(name) && (isTradeName(name) || kindBySuffix(name) === 'company' || isWeakCompany(name)))
      yield unlisted(text, match.index, match.index + name.length, 'company', 'enumeration')
  }
}

/** `그래핀스퀘어가 350억원 규모의 투자를`: the subject of an investment where it is written like a loan word. */
function* investingNames(text: string): Iterable<Found> {
  if (!/투자|유치|수출|입주하기로|분양계약|공장을/.test(text)) return
  for (const match of [...matchesOf(INVESTED, text), ...matchesOf(MOVES_IN, text)]) {
    const from = Math.max(0, match.index - 64)
    const before = text.slice(from, match.index)
    const clause = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
    const subject = Array.from(before.slice(clause).matchAll(SUBJECT)).findLast(
      (s) => !/[와과]$/.test(s[1]!) && (isLoanName(s[1]!) || isTradeName(s[1]!)),
    )
    if (!subject) continue
    const own = from + clause + subject.index
    const start = own - capitalsBefore(text, own)
    yield unlisted(text, start, own + subject[1]!.length, 'company', 'introduced')
  }
}

/** A name of two or three syllables and a trade, which as the subject of an investment is a company: `진영산업은 8백억 원을 투입`. */
const TRADE_NAME =
  /^(?<own>[가-힣]{2,3})(?:산업|정공|기공|특수강|금속|기계|전기|전자|정밀|소재|화학|식품|상사|물산|제지|방직|유화|강업|광업|제작소|합성)$/

/** True for a name of two or three syllables of its own and a trade. */
export const isTradeName = (name: string): boolean => {
  const own = TRADE_NAME.exec(name)?.groups?.['own']
  return own !== undefined && !isTheme(own) && !NO_TRADE_STEM.test(own) && placeNamed(own) === undefined
}
const NO_TRADE_STEM =
  /^(?:지역|전략|주력|첨단|신|기간|연관|기반|전통|뿌리|제조|미래|국내|전체|모든|관련|중화학|경공|방위|방산|서비스|문화|지식|융합|특화|핵심|주요|중견|대형|비철|일반|정보|석유|원전|철도|건설|부품|귀금|중장비|종합|세계)$/

/** `한국가람`: a company of the country by its form; what else starts so is no company: `한국경제`. */
export const OF_KOREA =
  /^한국(?!경제|사회|정부|기업|시장|산업|농업|수출|영화|음식|문화|관광|사람|국민|여성|남성|청년|학생|교민|동포|선수|대표|대사|정치|언론|법인|지사|공장|본사|지점|상품|제품|자동차|조선|철강|배터리|의료|과학|기술|투자|금융|은행|증시|역사|전쟁|업체|대학|유학|브랜드|콘텐츠|드라마|게임|화장품|음악|가수|배우|교회|노동|근로|인들|팀|경찰|측)[가-힣]{2,4}$/u

/** True for a name that its form alone tells to be a company's: written like a loan word, or with its trade at its end. */
export const isCompanyByForm = (name: string): boolean =>
  isLoanName(name) ||
  isTradeName(name) ||
  kindBySuffix(name) === 'company' ||
  isWeakCompany(name) ||
  OF_KOREA.test(name)

/** True for a name that is written like a loan word: `나래에프앤디`. */
export function isLoanName(name: string): boolean {
  const loans = name.match(LOAN)?.length ?? 0
  if (loans < 1 || loans * 5 < name.length || NO_INVESTOR.test(name) || NO_MEMBER_KO.test(name)) return false
  return placeNamed(name) === undefined && !NO_COMPANY_KO.test(name)
}
