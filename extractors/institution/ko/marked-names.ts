import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { nameEnd } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import {
  COUNTRIES_KO,
  FAMILY_NAMES_KO,
  GROUP_KO,
  HEADS_KO,
  INTRODUCED_KO,
  NO_COMPANY_KO,
  NO_MEMBER_END_KO,
  NO_MEMBER_KO,
  NOT_INTRODUCED_KO,
} from './lexicon.ts'

type Found = Candidate<'institution'>

/** ㈜티디엠, (주)휴온스, 주식회사 카카오 */
const BEFORE =
  /(?:(?<![가-힣A-Za-z0-9])(?:㈜|\(주\)|\(유\)|\(재\)|\(사\))\s?|(?<![가-힣])(?:주식회사|유한회사|재단법인|사단법인|법무법인|회계법인|의료법인|학교법인)\s)(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,24})/gu
/** Words before a person that are no company. */
const NOT_BEFORE_PERSON =
  /(?:[은는을를의에서과와며고로인자장원명씨등]|한다|했다|[0-9])$|^(?:한국|당시|이날|그룹|노조|협회|재단|조합|위원회|총학생회|더불어|국민의힘|민주당|정의당|새누리당|무소속|입주기업|참여기업|공동|각자)$/
/** 티디엠㈜, 삼성전자(주) */
const AFTER =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,24})(?:㈜|\(주\)|\s주식회사(?=[은는이가와과를의에]?(?![가-힣])))(?!\s?[가-힣A-Za-z]{3})/gu
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
/** 분야 기업(지노믹트리, 알테오젠) */
const BRACKETED =
  /(?:[0-9]개사|기업|업체|회사|병원|대학|연구기관|기관)\s?\((?<list>[가-힣A-Za-z0-9&· ]{2,24}(?:,[가-힣A-Za-z0-9&· ]{2,25}){1,12})\)/gu

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
      if (/^(?:및|또는|와|과)$/.test(name)) continue
      yield unlisted(text, match.index, match.index + name.length, 'company', 'company-mark', 1)
    }
  }
  yield* headedNames(text)
  yield* introducedNames(text)
  yield* investingNames(text)
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
  return /원장|소장/.test(title) ? 'research-institute' : /대표|사장|행장/.test(title) ? 'company' : 'other'
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
const WORD_KO = /^[가-힣A-Za-z0-9&]{2,15}(?:\.[A-Z](?![A-Za-z]))?/

function* introducedNames(text: string): Iterable<Found> {
  if (!/업체|기업|회사|[사처업행인]인\s/.test(text)) return
  for (const match of matchesOf(INTRODUCED_KO, text)) {
    const start = match.index + match[0].length
    const isTrade = match[1] !== undefined
    const word = WORD_KO.exec(text.slice(start, start + 17))?.[0] ?? ''
    if (word.length < (isTrade ? 2 : 3)) continue
    const end = nameEnd(text, start, start + word.length)
    const quoted = /['‘“"]/.test(text.charAt(start - 1)) && /['’”"]/.test(text.charAt(end))
    const marked = quoted || end < start + word.length || isTrade || /^\s?\([A-Z]{2}/.test(text.slice(end, end + 4))
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

const INVESTED =
  /(?:억|조)\s?원(?![가-힣]*\s?(?:예산|지원))[^.\n]{0,24}?(?:투자|유치|들여|출자)|달러[^.\n]{0,24}?(?:투자|유치|수출|수주)/gu
const SUBJECT = /(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{3,14})(?:은|는|이|가|도)(?=\s)/gu
const LOAN = /[스트크드즈프츠엠텍랩론팜엔젠셀켐넷닉믹씨엘피케퀘핀텀켄켈큐퓨뉴웰휴옵픽틱틱릭닉텔콤솔쉬슈]/g
const NO_INVESTOR =
  /(?:스타트업|프로젝트|펀드|플랫폼|센터|그룹|리조트|서비스|클러스터|바이오|로봇|소프트웨어|콘텐츠|시스템|컨소시엄|인프라|테크노파크|캠퍼스|파크|타운|밸리|벨트|허브|기업|업체|회사|정부|지역|특구|단지|구역|산업|기관|대학|투자|사업|계획|규모|센서|에너지|배터리|이차전지|디스플레이|반도체|모델|라인|포럼|엑스포|페스티벌|트랙|프로그램|[시도군구청부들])$/

/** `그래핀스퀘어가 350억원 규모의 투자를`: the subject of an investment where it is written like a loan word. */
function* investingNames(text: string): Iterable<Found> {
  if (!/투자|유치|수출/.test(text)) return
  for (const match of matchesOf(INVESTED, text)) {
    const from = Math.max(0, match.index - 64)
    const before = text.slice(from, match.index)
    const clause = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
    const subject = Array.from(before.slice(clause).matchAll(SUBJECT)).findLast((s) => isLoanName(s[1]!))
    if (!subject) continue
    const start = from + clause + subject.index
    yield unlisted(text, start, start + subject[1]!.length, 'company', 'introduced')
  }
}

function isLoanName(name: string): boolean {
  const loans = name.match(LOAN)?.length ?? 0
  if (loans < 1 || loans * 5 < name.length || NO_INVESTOR.test(name) || NO_MEMBER_KO.test(name)) return false
  return placeNamed(name) === undefined && !NO_COMPANY_KO.test(name)
}

/** Adverbs before the first name of a list. */
const ADVERB_KO = /^(?:이미|특히|현재|최근|이어|앞서|또|또한|올해|지난해|작년|한편|여기에)\s(?=\S)/

const COUNTRY_KO =
  /^(?:미국|중국|일본|독일|영국|프랑스|대만|네덜란드|스위스|덴마크|이탈리아|캐나다|호주|싱가포르|인도|벨기에|스웨덴|이스라엘|美|中|日|獨|英|佛)의?\s(?=\S)/

function* headedNames(text: string): Iterable<Found> {
  for (const match of matchesOf(HEADED, text, ['('])) {
    const name = match.groups!['name']!
    if (
      NO_COMPANY_KO.test(name) ||
      /(?:사절단|대표단|방문단)$/.test(name) ||
      (/^[가-힣]{3}$/.test(name) && FAMILY_NAMES_KO.test(name) && !/[시군구도청원사당]$/.test(name))
    )
      continue
    yield unlisted(
      text,
      match.index,
      match.index + name.length,
      kindOfHead(match.groups!['title']!) ?? 'other',
      'head-in-brackets',
      1,
    )
  }
  for (const match of matchesOf(PERSON, text)) {
    const name = match.groups!['name']!
    if (!FAMILY_NAMES_KO.test(match.groups!['person']!) || /[은는을를의]$/.test(name)) continue
    if (name.split('·').some((part) => NO_COMPANY_KO.test(part))) continue
    const start = match.index + 4
    yield unlisted(text, start, start + name.length, 'company', 'person-name-title')
  }
}

const LIST_MARK = /\s등|[을를]\s비롯/g
const MEMBER =
  /^(?:㈜|\(주\))?[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,19}(?:\s[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{0,14})?$/
const AFTER_LIST = new RegExp(
  `^\\s등(?:의|을 비롯한)?\\s?(?:[가-힣A-Za-z·(]{0,11}[가-힣A-Za-z)](?<![는에을를의로])\\s){0,2}(?:[가-힣]{0,6})(?:[0-9]{1,4}여?\\s?개\\s?)?(?:${GROUP_KO})(?!지원|시설|육성|도시)`,
  'u',
)
/** 참여기업: 티디엠, 휴덴스바이오 */
const LABELLED =
  /(?:참여\s?기업|참여\s?기관|입주\s?기업|특구\s?사업자|참여\s?업체|주관\s?기관|협력\s?기관|수행\s?기관|컨소시엄|선정\s?기업)\s?[:：]\s?(?<list>[^\n]{2,300})/gu
/** A part of a list: up to a comma, or to 과/와 at the end of a word. */
const LIST_PART = /(?:(?![과와]\s)[^,、·ㆍ]){1,160}/gu
/** `등 지역경제에 기여한 우수 기업들에게`, `를 비롯해 모두 3개 외국 기업`: a clause between a list and its head. */
const AFTER_CLAUSE =
  /^\s등\s[^.,\n]{2,24}(?:한|된|인|하는|되는)\s(?:[가-힣]{1,4}\s)?(?:기업|업체|회사)|^[을를]\s비롯(?:해|한)\s(?:모두\s)?(?:[0-9]{1,3}개\s)?(?:[가-힣]{2,4}\s)?(?:기업|업체|회사)/u
/** `나노, 이차전지 소재 등 관련 기업`: a list of industries. */
const OF_INDUSTRIES = /^\s등\s?(?:[가-힣]{2,4}\s)?(?:관련|분야|업종)\s?(?:기업|업체|회사|기관|산업)/
const WINDOW = 160
const MARK = /㈜|\(주\)|주식회사/

/** Members of an enumeration with a head behind or before it. */
export function* enumeratedNames(text: string): Iterable<Found> {
  for (const mark of matchesOf(LIST_MARK, text)) {
    const after = text.slice(mark.index, mark.index + 50)
    if (OF_INDUSTRIES.test(after) || (!AFTER_LIST.test(after) && !AFTER_CLAUSE.test(after))) continue
    const before = Math.max(0, mark.index - WINDOW)
    const stop = text.slice(before, mark.index).lastIndexOf('다. ')
    const from = stop < 0 ? before : before + stop + 3
    yield* membersBefore(text, from, mark.index)
  }
  for (const match of matchesOf(BRACKETED, text, ['('])) {
    const list = match.groups!['list']!.replace(/ 등$/, '')
    const start = match.index + match[0].indexOf(list)
    for (const part of list.matchAll(/[^,]+/g))
      yield* member(text, start + part.index, start + part.index + part[0].length, 'enumeration')
  }
  for (const match of matchesOf(LABELLED, text, [':', '：'])) {
    const list = match.groups!['list']!
    const start = match.index + match[0].length - list.length
    for (const part of list.matchAll(/[^,、·]+/g))
      yield* member(text, start + part.index, start + part.index + part[0].length, 'labelled-list')
  }
}

/** True where the last parts are two syllables each: `도로·용수 등 기업 …`; companies of such names are listed ones. */
const areEverydayWords = (parts: readonly string[]): boolean => {
  const other = parts.find((part) => !/^\s?[가-힣]{2}$/.test(part))
  return other !== parts[0] && (other === undefined || /\s[가-힣]{2}$/.test(other))
}

/** Members of `A, B, C` that ends at `end`, from the last one back to the first that is no name. */
function* membersBefore(text: string, from: number, end: number): Iterable<Found> {
  const parts = Array.from(text.slice(from, end).matchAll(LIST_PART)).reverse()
  if (parts.length < 2 || areEverydayWords(parts.map((part) => part[0]))) return
  const marked = parts.slice(0, 2).every((part) => MARK.test(part[0]))
  for (const part of parts) {
    const start = from + part.index
    // `… 2개 업체는 승인, ㈜가람과 ㈜나래 등`: a list of marked names ends before a word without a mark
    if (marked && !MARK.test(part[0])) return
    const found = [...member(text, start, start + part[0].length, 'enumeration')]
    if (found.length === 0) break
    yield* found
    if (found[0]!.start > start + 1 + (part[0].length - part[0].trimStart().length)) break
  }
}

/** The name in one part of a list; the first part may have words before it, of which only the last is taken. */
function* member(text: string, from: number, to: number, rule: string): Iterable<Found> {
  const raw = text.slice(from, to).replace(/^[과와]\s/, '  ')
  let start = from + raw.length - raw.trimStart().length
  let end = to - (raw.length - raw.trimEnd().length)
  // `모인다.가람바이오와`: the sentence before it runs into the name
  start += /^[^.]{0,60}다\.(?=[가-힣A-Z])/.exec(text.slice(start, end))?.[0].length ?? 0
  const bracket = text.slice(start, end).search(/[(（‘'“"]/)
  // `‘배터리 특구’로 지정받아 가람건설`: the name stands behind the quotation
  const quoted = /[’'”"][가-힣]{0,4}\s[가-힣A-Za-z]/.test(text.slice(start + bracket + 1, end))
  if (bracket > 0 && !quoted) end = start + text.slice(start, start + bracket).trimEnd().length
  if (end - start > 22 || /\s.*\s/.test(text.slice(start, end))) {
    const last = text.lastIndexOf(' ', end - 1)
    if (last < start) return
    start = last + 1
  }
  const blank = text.indexOf(' ', start)
  if (blank > 0 && blank < end && /(?:은|는|을|를|에|의|로|된|한|인|할|고|며|와|과|서)$/.test(text.slice(start, blank)))
    start = blank + 1
  start += ADVERB_KO.exec(text.slice(start, end))?.[0].length ?? 0
  const abroad = COUNTRY_KO.exec(text.slice(start, end))
  if (abroad) start += abroad[0].length
  start += /^(?:㈜|\(주\))\s?/.exec(text.slice(start, end))?.[0].length ?? 0
  end -= /\s?(?:㈜|\(주\))$/.exec(text.slice(start, end))?.[0].length ?? 0
  const name = text.slice(start, end)
  if (
    !MEMBER.test(name) ||
    NO_MEMBER_KO.test(name) ||
    NO_COMPANY_KO.test(name) ||
    COUNTRIES_KO.has(name) ||
    NO_MEMBER_END_KO.test(name) ||
    /^[0-9]/.test(name) ||
    /(?:하고|하며|되고|이며|으로|에서|했다|된다|한다|하는|되는|단지|(?:산단|단지|특구|지구)?[을를]|\s(?:기업|업체|기관|대학|지자체|참여|관계자)|[시군구읍면])$/.test(
      name,
    )
  )
    return
  yield unlisted(text, start, end, 'company', rule)
}
