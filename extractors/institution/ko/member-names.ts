import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO, FAMILY_NAMES_KO, NO_COMPANY_KO, NO_MEMBER_END_KO, NO_MEMBER_KO, NO_NAME_KO } from './lexicon.ts'
import { kindBySuffix } from './suffix-names.ts'

type Found = Candidate<'institution'>

/** Adverbs before the first name of a list. */
const ADVERB_KO =
  /^(?:이미|특히|현재|최근|이어|앞서|또|또한|올해|지난해|작년|한편|여기에|더불어|함께|아울러|이외에)\s(?=\S)/

const COUNTRY_KO =
  /^(?:미국|중국|일본|독일|영국|프랑스|대만|네덜란드|스위스|덴마크|이탈리아|캐나다|호주|싱가포르|인도|벨기에|스웨덴|이스라엘|美|中|日|獨|英|佛)의?\s(?=\S)/

const MEMBER =
  /^(?:㈜|\(주\))?[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,19}(?:[ \u00a0][가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{0,14})?$/
/** A part of a list: up to a comma, to 과/와 at the end of a word, or to 및. */
export const LIST_PART = /(?:(?![과와]\s|\s?및\s)[^,、·ㆍ‧․・]){1,160}/gu

/** True for a name that a person may have. */
export const isPerson = (name: string): boolean => /^[가-힣]{3}$/.test(name) && FAMILY_NAMES_KO.test(name)

/** `가람산업(대표 …)을 비롯해 나래유화`: the first member of a list, and the second behind it. */
const INCLUDING =
  /(?<![가-힣A-Za-z0-9&])(?<first>[가-힣A-Za-z0-9&]{3,14})(?:\([^()\n]{1,20}\))?[을를]\s비롯(?:해|하여)\s/u

/** Length of the country before a name, with the blank: of `일본 ` in `일본 가람공업`. */
export function lengthOfCountry(part: string): number {
  // `한국 R&D`: the country is of the name
  if (/^한국\s[A-Z&]{2,4}$/u.test(part.trimEnd())) return 0
  const known = COUNTRY_KO.exec(part)?.[0].length ?? 0
  const [nation = '', ...words] = part.slice(known).split(' ')
  return words.length > 0 && COUNTRIES_KO.has(nation) ? known + nation.length + 1 : known
}

/** Length of the complex before a name, with the blank: of `나래산단 ` in `나래산단 가람코리아`. */
export const lengthOfZone = (part: string): number => ZONE_BEFORE.exec(part)?.[0].length ?? 0

/** The names in one part of a list: mostly one; two where the first one is told apart. */
export function* member(text: string, from: number, to: number, rule: string): Iterable<Found> {
  const match = INCLUDING.exec(text.slice(from, to))
  const second = match && text.slice(from + match.index + match[0].length, to).trim()
  const including = second?.includes(' ') === false ? match : null
  const first = including?.groups?.['first'] ?? ''
  if (including && isMember(first)) {
    const start = from + including.index
    yield unlisted(text, start, start + first.length, 'company', rule)
  }
  yield* oneMember(text, including ? from + including.index + including[0].length : from, to, rule)
}

/** The name in a part of a list; the first part may have words before it, of which only the last is taken. */
export function* oneMember(text: string, from: number, to: number, rule: string): Iterable<Found> {
  const raw = text.slice(from, to).replace(/^[과와]\s/, '  ')
  let start = from + raw.length - raw.trimStart().length
  let end = to - (raw.length - raw.trimEnd().length)
  // `모인다.가람바이오와`: the sentence before it runs into the name
  start += /^[^.]{0,60}다\.(?=[가-힣A-Z])/.exec(text.slice(start, end))?.[0].length ?? 0
  const bracket = text.slice(start, end).search(/\((?!주\))|[（‘'“"]/)
  // `‘배터리 특구’로 지정받아 가람건설`, `가람관(2층)에서는 우수기업 나래`: the name stands behind the quotation
  const quoted = /(?:[’'”"][가-힣]{0,4}|\)(?:에서는|에서|에는|에|은|는|이|가|을|를|으로|로))\s[가-힣A-Za-z]/.test(
    text.slice(start + bracket + 1, end),
  )
  // `시장은 “가람부`, `시장은 "기업을 돕고자 가람부`: what somebody says holds the name
  const said = /^[^“”"‘’]{2,40}[은는이가]\s[“"‘](?=[^“”"‘’]{2,120}$)/.exec(text.slice(start, end))
  if (said) start += said[0].length
  else if (bracket > 0 && !quoted) end = start + text.slice(start, start + bracket).trimEnd().length
  // `홍길동 가람화학 상무 등 22개 기업`: who speaks for the last one
  const office = OFFICER.exec(text.slice(start, end))?.[0].length ?? 0
  end -= office
  if (office > 0 && text.charAt(start + 3) === ' ' && isPerson(text.slice(start, start + 3))) start += 4
  end -= SITE.exec(text.slice(start, end))?.[0].length ?? 0
  end -= /(?<=[가-힣A-Za-z]{2})\s컨소시엄$/.exec(text.slice(start, end))?.[0].length ?? 0
  if (end - start > 22 || /\s.*\s/.test(text.slice(start, end))) {
    const two = TWO_WORDS.exec(text.slice(start, end))
    const last = two ? start + two.index + two[0].indexOf(' ') : text.lastIndexOf(' ', end - 1)
    if (last < start) return
    start = last + 1
  }
  const blank = text.indexOf(' ', start)
  if (
    blank > 0 &&
    blank < end &&
    /(?:[군시도학원청업류물]이|[시도구사터교차야]가|은|는|을|를|에|의|로|된|한|인|할|고|며|와|과|서|까지|부터|(?:서|에|로|까지|부터)도|비롯해|함께|업체|기업|회사|제조사|계열사)$/.test(
      text.slice(start, blank),
    )
  )
    if (text.charAt(blank - 1) === '의' && /^[가-힣]{2}$/.test(text.slice(blank + 1, end)))
      // `하루의 아침`: the end of a name is none, and a plain word
      return
    else start = blank + 1
  start += lengthOfZone(text.slice(start, end))
  start += OWNER_OF_BRANCH.exec(text.slice(start, end))?.[0].length ?? 0
  start += ADVERB_KO.exec(text.slice(start, end))?.[0].length ?? 0
  start += lengthOfCountry(text.slice(start, end))
  start += /^(?:㈜|\(주\))\s?/.exec(text.slice(start, end))?.[0].length ?? 0
  end -= /\s?(?:㈜|\(주\)|주식회사)$/.exec(text.slice(start, end))?.[0].length ?? 0
  // `가람웨이 대표 등 2개 기업`: who speaks for it; `나래등 5개사`: the end of the list glued to its last name
  end -= TITLE_OR_MORE.exec(text.slice(start, end))?.[0].length ?? 0
  // `나래담 총 4개사`: how many they are
  end -= /\s(?:총|모두|전체)$/.exec(text.slice(start, end))?.[0].length ?? 0
  const name = text.slice(start, end)
  if (isMember(name) && !(isPerson(name) && OFFICE.test(text.slice(end, end + 4))))
    yield unlisted(text, start, end, kindOfMember(name), rule)
}
/** Whose branch abroad a member is: `KOTRA 취리히무역관`. */
const OWNER_OF_BRANCH = /^[A-Z가-힣]{2,10}\s(?=[가-힣]{2,8}무역관$)/u
/** The office of a person behind the company: ` 상무`. */
const OFFICER = /(?<=[가-힣A-Za-z]{2})\s(?:대표이사|대표|상무이사|전무이사|상무|전무|부사장|부회장|이사|본부장|부장)$/u
/** `설비업체 가람 공조`: a name of two words behind what the company is. */
const TWO_WORDS = /(?:업체|제조사|전문기업)\s[가-힣A-Za-z]{2,8}\s[가-힣A-Za-z]{2,6}$/u
const TITLE_OR_MORE = /(?<=[가-힣A-Za-z]{2})(?:\s(?:대표이사|대표|회장|사장|등)|등)$/u
/** The complex in which a company stands: `나래산업단지 가람코리아`, `구미공단의 가람`. */
const ZONE_BEFORE = /^[가-힣0-9]{1,10}(?:산업단지|농공단지|산단|단지|공단)의?\s(?=[가-힣A-Za-z0-9&]{2})/u
/** What a company has in a town: `가람차 나래공장`. */
const SITE = /(?<=[가-힣A-Za-z]{2}|㈜|\(주\))\s(?:[가-힣]{1,4}(?:공장|사업장)|R&D\s?센터|기술연구소)$/u

/** What a member of a list is by the end of its name: an association for `한국가람연합`, else a company. */
function kindOfMember(name: string): InstitutionKind {
  if (/(?:지원청|교육청)$/.test(name)) return 'agency'
  if (/..(?:경제|경자)청$/.test(name)) return 'zone-authority'
  if (/..(?:지방|중소기업|개발|건설|수산|항만|환경|노동|조달|병무|세)청$/.test(name)) return 'agency'
  if (/..캠퍼스$|^[가-힣]{2,4}(?<![시부연무세군])대$/.test(name)) return 'university'
  if (/..(?:지부|지회|지사|지역본부|본부|무역관)$/.test(name)) return 'division'
  if (/(?:연합|연맹|연대|사람들|시민회의|봉사단|모니터단|자원봉사센터|시민모임|얼라이언스)$/.test(name))
    return 'association'
  if (/(?:복지관|가족센터|문화센터|도서관|박물관|미술관)$/.test(name)) return 'other'
  return kindBySuffix(name) ?? (CENTRE.test(name) ? 'agency' : 'company')
}
/** A centre for a work, no business of its own as a data centre is. */
const CENTRE = /[가-힣]{2}(?<!데이터|물류|쇼핑|서비스|아트|스포츠|유통|정비|홈|웨딩|피트니스|고객|콜)센터$/u

/** `홍나래 (사)가람협회장`: the body behind a person. */
const OFFICE = /^\s?\([사재]\)/

/** `티엠시`: letters alone, of which the last one is a C and no city. */
const LETTERS_TO_C =
  /^(?:에이치|에이|에프|에스|아이|제이|케이|와이|브이|엑스|비|씨|디|지|엘|엠|엔|오|피|큐|알|티|유){2,5}시$/u
/** A city, or a word that ends like one: no company. */
const TOWN_END = /(?<!케|텍|엑|넥|덴|젠|렌|멘|펜)시$|[군구읍면]$/u

/** True for what may be the name of a company in an enumeration. */
export const isMember = (name: string): boolean =>
  MEMBER.test(name) &&
  (!TOWN_END.test(name) || LETTERS_TO_C.test(name)) &&
  // `가람대학교. NIST`: a full stop for a comma
  !/[가-힣]\.\s/.test(name) &&
  !NO_MEMBER_KO.test(name) &&
  !NO_COMPANY_KO.test(name) &&
  !NO_NAME_KO.has(name) &&
  !COUNTRIES_KO.has(name) &&
  !NO_MEMBER_END_KO.test(name) &&
  !/^[0-9]|^(?:대표이사|대표|회장|사장|이사장)\s/.test(name) &&
  !/(?:하고|하며|되고|이며|으로|에서|에서는|에는|에도|했다|된다|한다|하는|되는|[가-힣][히리키기우치지내받찾짓맺여두오가주]는|단지|(?:산단|단지|특구|지구)?[을를]|\s(?:기업|업체|기관|대학|지자체|참여|관계자))$/.test(
    name,
  )
