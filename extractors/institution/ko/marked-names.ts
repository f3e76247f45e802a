import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { nameEnd, particleAfter } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../../zone/themes.ts'
import { unlisted } from '../draft.ts'
import { FAMILY_NAMES_KO, HEADS_KO, INTRODUCED_KO, NO_COMPANY_KO, NO_MEMBER_KO, NOT_INTRODUCED_KO } from './lexicon.ts'
import { kindBySuffix } from './suffix-names.ts'

type Found = Candidate<'institution'>

/** ㈜티디엠, (주)휴온스, 주식회사 카카오 */
const BEFORE =
  /(?:(?<![가-힣A-Za-z0-9])(?:㈜|\(주\)|\(유\)|\(재\)|\(사\))\s?|(?<![가-힣])(?:주식회사|유한회사|(?:농업회사|어업회사|영농조합|영어조합)법인(?:\s주식회사)?|재단법인|사단법인|법무법인|회계법인|의료법인|학교법인)\s)(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,24})/gu
/** Words before a person that are no company. */
const NOT_BEFORE_PERSON =
  /(?:[은는을를의에서과와며고로인자장원명씨등]|둘러싼|비롯한|한다|했다|[0-9])$|^(?:한국|당시|이날|그룹|노조|협회|재단|조합|위원회|총학생회|더불어|국민의힘|민주당|정의당|새누리당|무소속|입주기업|참여기업|공동|각자)$/
/** 티디엠㈜, 삼성전자(주) */
const AFTER =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,24})(?:㈜|\(주\)|\s주식회사(?=[은는이가와과를의에]?(?![가-힣])))/gu
/** True where a mark ends the name before it, and no other name goes on behind it: `가람㈜ 공장`, `가람㈜에서는`, not `가람㈜나래`. */
const endsWithMark = (text: string, end: number): boolean =>
  particleAfter(text, end) !== undefined && !/[A-Za-z]/.test(text.charAt(end))

/** True for a mark that belongs to the name behind it, since a particle ends the word before it: `업체는 주식회사 가람`. */
const marksNext = (text: string, { 0: whole, index, groups }: RegExpExecArray): boolean => {
  const end = index + groups!['name']!.length
  return (
    / 주식회사$/.test(whole) &&
    /^\s[가-힣A-Za-z]/.test(text.slice(index + whole.length)) &&
    nameEnd(text, index, end) < end
  )
}

/** 휴온스(대표 윤성태) */
const HEADED = new RegExp(
  `(?<![가-힣A-Za-z0-9&·-])(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·-]{1,24})\\s?\\((?<title>${HEADS_KO})\\s[^()\\n]{2,20}\\)`,
  'gu',
)
/** 윤성태 휴온스 대표 */
const PERSON =
  /(?<![가-힣A-Za-z0-9])(?<person>[가-힣]{3})\s(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·-]{1,20})\s(?:대표이사|대표|회장|부회장|사장|부사장|최고경영자|CEO|창업자)(?=은|는|이|가|도|와|과|의|를|을|에|[^가-힣]|$)/gu

/** 아람휴비스 박동순 대표이사는 */
const NAME_PERSON =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9&]{3,15})\s(?<person>[가-힣]{3})\s(?:대표이사|대표|회장|사장|최고경영자|CEO)(?=은|는|이|가|도|와|과|의|를|을|에|[^가-힣]|$)/gu
/** Names beside a mark of a company, a head in brackets, or a person who speaks for it. */
export function* markedNames(text: string): Iterable<Found> {
  if (/㈜|\(주\)|\([유재사]\)|주식회사|유한회사|법인/.test(text)) {
    for (const match of matchesOf(BEFORE, text)) {
      const name = match.groups!['name']!
      const start = match.index + match[0].length - name.length
      yield unlisted(
        text,
        start,
        nameEnd(text, start, trimmedEnd(text, start, start + name.length)),
        kindOfMark(match[0]),
        'company-mark',
        1,
      )
    }
    for (const match of matchesOf(AFTER, text)) {
      const name = match.groups!['name']!
      if (/^(?:및|또는|와|과)$|법인$/.test(name) || !endsWithMark(text, match.index + match[0].length)) continue
      if (marksNext(text, match)) continue
      yield unlisted(text, match.index, match.index + name.length, 'company', 'company-mark', 1)
    }
  }
  yield* headedNames(text)
  yield* introducedNames(text)
  yield* investingNames(text)
  yield* namesOfTrade(text)
  yield* firstOfMany(text)
  yield* namesWithSums(text)
  if (/대표|회장|사장|CEO|최고경영자/.test(text)) yield* namesBeforePersons(text)
}

/** A foundation or a corporation for the public behind its mark, else a company. */
const kindOfMark = (marked: string): InstitutionKind =>
  /^(?:\(재\)|재단|의료법인|학교법인)/.test(marked)
    ? 'other'
    : /^(?:\(사\)|사단)/.test(marked)
      ? 'association'
      : 'company'

const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && /[.·&-]/.test(text.charAt(at - 1))) at--
  return at
}

function kindOfHead(title: string): Found['draft']['kind'] {
  if (/시장|군수|구청장|도지사/.test(title)) return 'local-government'
  if (title === '총장' || title === '학장') return 'university'
  if (title === '병원장') return 'hospital'
  if (title === '장관') return 'ministry'
  if (title === '청장') return 'agency'
  if (title === '위원장') return 'committee'
  return /원장|소장/.test(title) ? 'research-institute' : /대표|(?<!이)사장|행장/.test(title) ? 'company' : 'other'
}

/** What a name with its head in brackets is: what the title says, else what the end of the name does: `가람협회(회장 …)`. */
function kindOfHeaded(name: string, title: string): InstitutionKind {
  const told = kindOfHead(title) ?? 'other'
  return told === 'other' || told === 'company' ? (kindBySuffix(name) ?? told) : told
}

/** `아람휴비스 박동순 대표이사는`: a name before a person and the title. */
function* namesBeforePersons(text: string): Iterable<Found> {
  for (const match of matchesOf(NAME_PERSON, text)) {
    const name = match.groups!['name']!
    if (!FAMILY_NAMES_KO.test(match.groups!['person']!) || NO_COMPANY_KO.test(name) || NOT_BEFORE_PERSON.test(name))
      continue
    yield unlisted(text, match.index, match.index + name.length, 'company', 'person-name-title')
  }
}

/** `연료전지 발전업체인 하동이팩토리가`: a name after the word for its trade. */
const WORD_KO = /^[가-힣A-Za-z0-9&]{2,15}(?:\.[A-Z](?![A-Za-z])|\s코리아)?/

function* introducedNames(text: string): Iterable<Found> {
  if (!/업체|기업|회사|[사처업행인]인\s/.test(text)) return
  for (const match of matchesOf(INTRODUCED_KO, text)) {
    const start = match.index + match[0].length
    const isTrade = match[1] !== undefined
    const word = WORD_KO.exec(text.slice(start, start + 17))?.[0] ?? ''
    if (word.length < (isTrade ? 2 : 3)) continue
    const end = nameEnd(text, start, start + word.replace(/입니다$/, '').length)
    const quoted = /['‘“"]/.test(text.charAt(start - 1)) && /['’”"]/.test(text.charAt(end))
    const marked =
      quoted ||
      end < start + word.length ||
      isTrade ||
      /^\s?\([A-Z]{2}/.test(text.slice(end, end + 4)) ||
      (text.charAt(end) === ',' && isLoanName(word))
    if (
      !marked ||
      NOT_INTRODUCED_KO.test(word) ||
      end - start < 2 ||
      /[은는을를에의며고서들]$/.test(text.slice(start, end))
    )
      continue
    yield unlisted(text, start, end, 'company', 'introduced')
  }
}

/** `사료업체 가람피가`: a word for a trade before a name. */
const OF_TRADE =
  /(?:업체|제조사|개발사|분야\s(?:기업|회사))\s['‘“"]?(?<name>[가-힣A-Za-z0-9&]{3,14})(?![가-힣A-Za-z0-9])/gu
/** Loan words that stand behind a word for a trade without naming anybody. */
const NO_NAME_OF_TRADE = /^(?:스스로|피해|네트워크|엔지니어|리스크|스트레스|테스트|파트너|인큐베이|트렌드)/

/** Names behind the word for their trade that are written like loan words, before a particle. */
function* namesOfTrade(text: string): Iterable<Found> {
  for (const match of matchesOf(OF_TRADE, text, ['업체 ', '사 ', '기업 '])) {
    const word = match.groups!['name']!
    const wordEnd = match.index + match[0].length
    const start = wordEnd - word.length
    const end = nameEnd(text, start, wordEnd)
    const name = text.slice(start, end)
    if (end < wordEnd && isLoanName(name) && !NO_NAME_OF_TRADE.test(name) && !NOT_INTRODUCED_KO.test(name))
      yield unlisted(text, start, end, 'company', 'introduced')
  }
}

const INVESTED =
  /(?:억|조)\s?원(?![가-힣]{0,8}\s?(?:예산|지원))[^.\n]{0,24}?(?:투자|유치|들여|출자|투입)|달러[^.\n]{0,24}?(?:투자|유치|수출|수주)|입주하기로|분양계약을\s(?:체결|맺)|공장을\s(?:세워|세우|짓|지어|신설|증설)/gu
const SUBJECT = /(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{3,14})(?:은|는|이|가|도)(?=\s)/gu
const LOAN = /[앤스트크드즈프츠엠텍랩론팜엔젠셀켐넷닉믹씨엘피케퀘핀텀켄켈큐퓨뉴웰휴옵픽틱틱릭닉텔콤솔쉬슈]/g
const NO_INVESTOR =
  /(?:스타트업|프로젝트|펀드|플랫폼|센터|그룹|리조트|서비스|클러스터|바이오|로봇|소프트웨어|콘텐츠|시스템|컨소시엄|인프라|테크노파크|캠퍼스|파크|타운|밸리|벨트|허브|기업|업체|회사|정부|지역|특구|단지|구역|산업|기관|대학|투자|사업|계획|규모|센서|에너지|배터리|이차전지|디스플레이|반도체|모델|라인|포럼|엑스포|페스티벌|트랙|프로그램|[시도군구청부들])$/

/** `시트 업체 가람텍(451억 원)`, `나래솔루션(310억 원)`: a name and what it invests, behind a word for its trade or not. */
const WITH_SUM =
  /(?<trade>(?:업체|기업|회사|제조사)\s)?(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,14})\((?:약\s)?[0-9][0-9,.]{0,8}\s?(?:조|억|만)\s?(?:원|달러)\)/gu

function* namesWithSums(text: string): Iterable<Found> {
  for (const match of matchesOf(WITH_SUM, text, ['원)', '달러)'])) {
    const { trade, name = '' } = match.groups!
    if (!isLoanName(name) && (trade === undefined || NOT_INTRODUCED_KO.test(name) || NO_INVESTOR.test(name))) continue
    const start = match.index + (trade?.length ?? 0)
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}

/** `가람피 등 6개 업체가`: one name for all that are counted. */
const FIRST_OF =
  /(?<=[가-힣]\s)(?<name>[가-힣A-Za-z0-9&]{3,14})\s?등\s?[0-9]{1,3}개\s?(?:(?:지역|국내|중소|중견|벤처)\s?)?(?:업체|기업|회사|사)(?=[가는이은와과의에도를을]|\s|,)/gu

function* firstOfMany(text: string): Iterable<Found> {
  for (const match of matchesOf(FIRST_OF, text, ['등 '])) {
    const name = match.groups!['name']!
    if (isLoanName(name) && !NO_NAME_OF_TRADE.test(name))
      yield unlisted(text, match.index, match.index + name.length, 'company', 'enumeration')
  }
}

/** `그래핀스퀘어가 350억원 규모의 투자를`: the subject of an investment where it is written like a loan word. */
function* investingNames(text: string): Iterable<Found> {
  if (!/투자|유치|수출|입주하기로|분양계약|공장을/.test(text)) return
  for (const match of matchesOf(INVESTED, text)) {
    const from = Math.max(0, match.index - 64)
    const before = text.slice(from, match.index)
    const clause = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
    const subject = Array.from(before.slice(clause).matchAll(SUBJECT)).findLast(
      (s) => isLoanName(s[1]!) || isTradeName(s[1]!),
    )
    if (!subject) continue
    const start = from + clause + subject.index
    yield unlisted(text, start, start + subject[1]!.length, 'company', 'introduced')
  }
}

/** A name of two or three syllables and a trade, which as the subject of an investment is a company: `진영산업은 8백억 원을 투입`. */
const TRADE_NAME = /^(?<own>[가-힣]{2,3})(?:산업|정공|기공|특수강|금속|기계|전기|상사|물산|제지|방직|유화|강업)$/

const isTradeName = (name: string): boolean => {
  const own = TRADE_NAME.exec(name)?.groups?.['own']
  return own !== undefined && !isTheme(own) && !NO_TRADE_STEM.test(own) && placeNamed(own) === undefined
}
const NO_TRADE_STEM =
  /^(?:지역|전략|주력|첨단|신|기간|연관|기반|전통|뿌리|제조|미래|국내|전체|모든|관련|중화학|경공|방위|방산|서비스|문화|지식|융합|특화|핵심|주요|중견|대형|비철|일반|정보|석유|원전|철도|건설|부품|귀금|중장비|종합|세계)$/

function isLoanName(name: string): boolean {
  const loans = name.match(LOAN)?.length ?? 0
  if (loans < 1 || loans * 5 < name.length || NO_INVESTOR.test(name) || NO_MEMBER_KO.test(name)) return false
  return placeNamed(name) === undefined && !NO_COMPANY_KO.test(name)
}

function* headedNames(text: string): Iterable<Found> {
  for (const match of matchesOf(HEADED, text, ['('])) {
    const name = match.groups!['name']!
    if (
      NO_COMPANY_KO.test(name) ||
      /(?:사절단|대표단|방문단|유치단|시찰단)$/.test(name) ||
      (/^[가-힣]{3}$/.test(name) && FAMILY_NAMES_KO.test(name) && !/[시군구도청원사당]$/.test(name))
    )
      continue
    yield unlisted(
      text,
      match.index,
      match.index + name.length,
      kindOfHeaded(name, match.groups!['title']!),
      'head-in-brackets',
      1,
    )
  }
  for (const match of matchesOf(PERSON, text)) {
    const name = match.groups!['name']!
    if (!FAMILY_NAMES_KO.test(match.groups!['person']!) || /(?:[은는을를의]|둘러싼|비롯한|포함한|대한)$/.test(name))
      continue
    if (name.split('·').some((part) => NO_COMPANY_KO.test(part))) continue
    const start = match.index + 4
    yield unlisted(text, start, start + name.length, 'company', 'person-name-title')
  }
}
