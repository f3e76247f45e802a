import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { nameEnd, particleAfter } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../../zone/themes.ts'
import { unlisted } from '../draft.ts'
import { headedBy, namesInOffice } from './heads-in-brackets.ts'
import { introducedNames } from './introduced-names.ts'
import { FAMILY_NAMES_KO, HEADS_KO, NO_COMPANY_KO, TITLE_AT_END_KO } from './lexicon.ts'
import { isMember, isPerson } from './member-names.ts'
import { NOT_BEFORE_PERSON, startBeforeMark, startOfMembers } from './name-before-mark.ts'
import { DID_KO, GIVEN_ABROAD_KO, isGivenLike } from './person-words.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm, isLoanName, tradingNames } from './trading-names.ts'

type Found = Candidate<'institution'>

/** ㈜티디엠, (주)휴온스, 주식회사 카카오 */
const BEFORE =
  /(?:(?<![가-힣A-Za-z0-9])(?:㈜|\(주\)|<주>|\(유\)|\(재\)|\(사\))\s?|(?<![가-힣])(?:주식회사|유한회사|(?:농업회사|어업회사|영농조합|영어조합)법인(?:\s주식회사)?|재단법인|사단법인|법무법인|회계법인|의료법인|학교법인)\s)['‘“"]?(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&.-]{1,24})(?<others>(?:·[가-힣A-Za-z0-9&]{2,14}){1,5}(?=\s등))?/gu
/** The rest of a name behind its mark, before who heads it: 씨엠씨 of `㈜가람 씨엠씨(대표 …)`. */
const SECOND_WORD =
  /^\s[가-힣A-Za-z]{2,8}(?=\s?\((?:(?:대표|대표이사|회장|사장)\s|[가-힣]{3}\s(?:대표|대표이사|회장|사장)\)))/u
/** The same where a trade ends the name before a comma or a particle: `㈜가람 로보틱스, ㈜나래`. */
const SECOND_TRADE =
  /^\s(?:[가-힣]{1,4}(?:텍|테크)|에너지|바이오|테크|푸드|코리아|엔지니어링|시스템즈?|솔루션|케미칼|로보틱스|모빌리티|인터내셔널|테크놀로지|머티리얼즈?|일렉트릭|사이언스|파마|네트웍스)(?=,\s|[은는이가도]\s|[와과]\s|\))/u
/** What stands behind a word for a legal form without being a name: `재단법인 설립을`. */
const NOT_BEHIND_MARK =
  /^(?:설립|설치|출범|전환|허가|형태|등기|이사장|이사회|이사|대표|대표이사|정관|소속|관계자|등|및|또는|측|임원|자격|운영|승인|인가|해산|명의)$/
/** ` 혁신도시발전지원센터`: the rest of a name that a place starts, `(재)강원도 …`. */
const BEHIND_PLACE = /^\s[가-힣]{2,20}(?:센터|재단|연구원|연구소|진흥원|공사|조합|협회|연합회)/u
/** 티디엠㈜, 삼성전자(주) */
const AFTER =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,24})(?:㈜|\([주유영농]\)|\s?주식회사(?=[은는이가와과를의에]?(?![가-힣])))/gu
/** A mark before the first of two names, so that the one behind the second is that one's own: `(주)가람·나래(주)`. */
const MARKED_ITSELF = /(?:㈜|\(주\))\s?$/
/** True where a mark ends the name before it, and no other name goes on behind it: `가람㈜ 공장`, `가람㈜에서는`, not `가람㈜나래`. */
const endsWithMark = (text: string, end: number): boolean =>
  particleAfter(text, end) !== undefined && !/[A-Za-z]/.test(text.charAt(end))

/** True for what is a person's name by all its syllables. */
const isNamed = (name: string): boolean => isPerson(name) && isGivenLike(name)

/** A company told by what it is: `제조업체인 주식회사 가람`. */
const TOLD_AS = /(?:업체|공장|기업|회사|계열사|법인|[사자처]|주체)인$/
/** True for a mark that belongs to the name behind it, since a particle or a sentence ends before it: `업체는 주식회사 가람`. */
const marksNext = (text: string, { 0: whole, index, groups }: RegExpExecArray): boolean => {
  const end = index + groups!['name']!.length
  if (/[가-힣]\.\s?주식회사$/.test(whole)) return true
  return (
    / 주식회사$/.test(whole) &&
    /^\s[가-힣A-Za-z㈜(]/.test(text.slice(index + whole.length)) &&
    (nameEnd(text, index, end) < end || TOLD_AS.test(groups!['name']!) || isNamed(groups!['name']!))
  )
}

/** 휴온스(대표 윤성태) */
const HEADED = new RegExp(
  `(?<![가-힣A-Za-z0-9&·-])(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·-]{1,24})\\s?\\((?<title>${HEADS_KO})\\s(?<!(?<!시\\s?)\\(시장\\s)[^()\\n]{2,20}\\)`,
  'gu',
)
/** 윤성태 휴온스 대표 */
const PERSON =
  /(?<![가-힣A-Za-z0-9])(?<person>[가-힣]{3})\s(?<name>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·-]{1,20})(?:\s|(?<=[A-Z]))(?:대표이사|대표|회장|부회장|사장|부사장|최고경영자|CEO|창업자)(?=은|는|이|가|도|와|과|의|를|을|에|[^가-힣]|$)/gu

/** 아람휴비스 박동순 대표이사는 */
const NAME_PERSON =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9&]{3,15})\s(?<person>[가-힣]{3})\s(?:대표이사|대표|회장|사장|최고경영자|CEO)(?=은|는|이|가|도|와|과|의|를|을|에|[^가-힣]|$)/gu
/** `‘가람체인’ 홍길동 대표의`, `홍길동 ‘나래클’ 대표는`: a name in quotation marks and the person who heads it. */
const QUOTED_PERSON =
  /(?:(?<![가-힣])(?<before>[가-힣]{3})\s)?[‘'“"](?<name>[가-힣A-Za-z0-9&]{2,15})[’'”"]\s(?:(?<behind>[가-힣]{3})\s)?(?:대표이사|대표|회장|사장|최고경영자|CEO)(?=은|는|이|가|도|와|과|의|를|을|에|[^가-힣]|$)/gu
/** `‘나래코닝드글라스’(이하 NCG)`: a name in quotation marks that the text goes on to shorten. */
const SHORTENED =
  /[‘'“"](?<name>[가-힣A-Za-z0-9&]{4,20})[’'”"]\s?\(이하\s[‘'“"]?(?:[A-Z][A-Za-z&-]{1,9}|[가-힣]{2,8})[’'”"]?\)/gu

function* shortened(text: string): Iterable<Found> {
  for (const match of matchesOf(SHORTENED, text, ['(이하 '])) {
    const name = match.groups!['name']!
    if (isLoanName(name) || (isCompanyByForm(name) && isMember(name)))
      yield unlisted(
        text,
        match.index + 1,
        match.index + 1 + name.length,
        kindBySuffix(name) ?? 'company',
        'introduced',
      )
  }
}

/** Names beside a mark of a company, a head in brackets, or a person who speaks for it. */
export function* markedNames(text: string): Iterable<Found> {
  if (/㈜|\(주\)|<주>|\([유재사영농]\)|주식회사|유한회사|법인/.test(text)) {
    for (const match of matchesOf(BEFORE, text)) yield* namesBehindMark(text, match)
    for (const match of matchesOf(AFTER, text)) {
      const name = match.groups!['name']!
      if (
        /^(?:및|또는|와|과|가운데|그중|이중|현재|특히|한편|또한|특수목적|[0-9]{1,4}[년월일])$|법인$/.test(name) ||
        !endsWithMark(text, match.index + match[0].length)
      )
        continue
      if (marksNext(text, match)) continue
      const start = MARKED_ITSELF.test(text.slice(Math.max(0, match.index - 4), match.index))
        ? match.index + name.lastIndexOf('·') + 1
        : startBeforeMark(text, match.index, name)
      yield unlisted(text, start, match.index + name.length, 'company', 'company-mark', 1)
    }
  }
  yield* headedNames(text)
  yield* introducedNames(text)
  yield* tradingNames(text)
  yield* namesInOffice(text)
  yield* headedBy(text)
  yield* shortened(text)
  if (/대표|회장|사장|CEO|최고경영자/.test(text)) yield* namesBeforePersons(text)
}

/** What is done with a company, behind the word for it: `가람 주식회사 설립`. */
const DONE_WITH_COMPANY =
  /^(?:설립|출범|전환|창립|인수|해산|청산|매각|형태|체제|법인|등기|대표|주주|관계자|임직원|소속)/

/** The name behind a mark, and those that dots join to it: `㈜가람·나래온·다온텍 등`. */
function* namesBehindMark(text: string, match: RegExpExecArray): Iterable<Found> {
  const { name = '', others = '' } = match.groups!
  if (/\s$/.test(match[0].slice(0, -name.length - others.length)) && DONE_WITH_COMPANY.test(name)) return
  const start = match.index + match[0].length - name.length - others.length
  const whole = start + name.length
  const rest = text.slice(whole, whole + 26)
  const first = nameEnd(text, start, trimmedEnd(text, start, whole))
  const tail =
    SECOND_WORD.exec(rest) ??
    (first === whole ? SECOND_TRADE.exec(rest) : null) ??
    (placeNamed(name) ? BEHIND_PLACE.exec(rest) : null)
  const told = tail === null ? first : whole + tail[0].length
  const end = told - (TITLE_AT_END_KO.exec(text.slice(start, told))?.[0].length ?? 0)
  // `주식회사 솔는`: a name of one syllable and a particle
  if (NOT_BEHIND_MARK.test(text.slice(start, end)) || /^[가-힣][는를]$/u.test(text.slice(start, end))) return
  yield unlisted(text, start, end, kindOfMark(match[0], text.slice(start, end)), 'company-mark', 1)
  for (const other of others.matchAll(/[^·]+/g)) {
    const at = whole + other.index
    if (isMember(other[0])) yield unlisted(text, at, at + other[0].length, 'company', 'enumeration')
  }
}

/** A foundation or a corporation for the public behind its mark, which may be of research by its name, else a company. */
function kindOfMark(marked: string, name: string): InstitutionKind {
  const kind = /^(?:\(재\)|재단|의료법인|학교법인)/.test(marked)
    ? 'other'
    : /^(?:\(사\)|사단)/.test(marked)
      ? 'association'
      : 'company'
  const own = kind === 'company' ? undefined : kindBySuffix(name)
  return own !== undefined && BY_NAME.has(own) ? own : kind
}
const BY_NAME: ReadonlySet<InstitutionKind> = new Set(['research-institute', 'technopark', 'agency', 'hospital'])

/** `가람팜이다`: the end of a sentence behind a name. */
const COPULA = /(?<=[가-힣A-Za-z0-9]{2})(?:이다|입니다)$/u

const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && /[.·&-]/.test(text.charAt(at - 1))) at--
  at -= COPULA.exec(text.slice(start, at))?.[0].length ?? 0
  // `㈜가람특장등 3개의 기업`: the end of a list, glued to its last name
  if (text.charAt(at - 1) === '등' && COUNTED.test(text.slice(at, at + 12))) at--
  const called = CALLED.test(text.slice(end, end + 6)) ? CALLED_END.exec(text.slice(start, at)) : null
  return at - (called?.[0].length ?? 0)
}
const COUNTED = /^\s[0-9]{1,3}(?:개|곳)/u
/** `이라`, and behind it `는 이름으로`: what a name is, behind it. */
const CALLED_END = /(?<=[가-힣A-Za-z0-9]{2})이?라는?$/u
const CALLED = /^는?\s(?:이름|회사|기업|업체|상호|법인)/u

function kindOfHead(title: string): Found['draft']['kind'] {
  if (/시장|군수|구청장|도지사/.test(title)) return 'local-government'
  if (title === '총장' || title === '학장') return 'university'
  if (title === '병원장') return 'hospital'
  if (title === '장관') return 'ministry'
  if (title === '청장') return 'agency'
  if (title === '위원장') return 'committee'
  if (title === '상임대표') return 'association'
  return /원장|소장/.test(title) ? 'research-institute' : /대표|(?<!이)사장|행장/.test(title) ? 'company' : 'other'
}

/** Bodies of those who live or trade in a place: `가람동 통장협의회`. */
const OF_MEMBERS = /(?:협의회|연합회|마을회|상인회|번영회|자치회|청년회|부녀회|동우회)$/u
/** Branches of a body: `가람시지부`. */
const BRANCH = /[가-힣](?:지부|지회|지국|지역본부|[동서남북]부지부)$/u
/** What a name with its head in brackets is: what the title says, else what the end of the name does: `가람협회(회장 …)`. */
function kindOfHeaded(name: string, title: string): InstitutionKind {
  const told = kindOfHead(title) ?? 'other'
  // a 공사 that a 대표 heads bears an old name for works: 가람기능공사
  if (/^대표/.test(title) && /공사$/.test(name)) return 'company'
  if (told === 'other' && OF_MEMBERS.test(name)) return 'association'
  if (told === 'other' && BRANCH.test(name)) return 'division'
  return told === 'other' || told === 'company' ? (kindBySuffix(name) ?? told) : told
}

/** `가이씨엘 푸드 회장은`: a name whose last word is its trade, before the title of who heads it. */
const TRADE_TITLE =
  /(?<![가-힣A-Za-z0-9&])(?<name>(?<own>[가-힣]{2,8})\s(?:푸드|바이오|테크|에너지|코리아|엔지니어링|시스템즈?|솔루션|케미칼|로보틱스|모빌리티|인터내셔널|테크놀로지|머티리얼즈?|사이언스|파마))\s(?:대표이사|대표|회장|부회장|사장|부사장|CEO)(?=[은는이가와과의도](?![가-힣])|\(|\))/gu

function* tradesBeforeTitles(text: string): Iterable<Found> {
  for (const match of matchesOf(TRADE_TITLE, text, [' 대표', ' 회장', ' 사장', ' 부회장', ' 부사장', ' CEO'])) {
    const { name = '', own = '' } = match.groups!
    if (NO_COMPANY_KO.test(own) || NOT_BEFORE_PERSON.test(own) || isPerson(own) || isTheme(own)) continue
    yield unlisted(text, match.index, match.index + name.length, 'company', 'person-name-title')
  }
}

/** True for the whole name of a body in the gazetteers. */
const isListed = (name: string): boolean =>
  knownNames()
    .find(name)
    .some(({ family, start, end }) => family === 'institution' && start === 0 && end === name.length)

/** `아람휴비스 박동순 대표이사는`: a name before a person and the title. */
function* namesBeforePersons(text: string): Iterable<Found> {
  yield* tradesBeforeTitles(text)
  for (const match of matchesOf(NAME_PERSON, text)) {
    const name = match.groups!['name']!
    if (!FAMILY_NAMES_KO.test(match.groups!['person']!) || NO_COMPANY_KO.test(name)) continue
    if (NOT_BEFORE_PERSON.test(name) || DID_KO.test(name)) continue
    // `나길동 다온텍 사장`: the person stands first where the word behind is a listed body's
    if (isPerson(name) && isListed(match.groups!['person']!)) continue
    // `홍길동 나텍스 대표`: so it does by its syllables
    if (isNamed(name) && !isListed(name)) continue
    yield unlisted(text, match.index, match.index + name.length, kindBySuffix(name) ?? 'company', 'person-name-title')
  }
  for (const match of matchesOf(QUOTED_PERSON, text)) {
    const { before, name = '', behind } = match.groups as { before?: string; name: string; behind?: string }
    if (!FAMILY_NAMES_KO.test(before ?? behind ?? '') || NO_COMPANY_KO.test(name)) continue
    const start = match.index + (before === undefined ? 1 : before.length + 2)
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'person-name-title')
  }
}

/** A body without the particle that a slip of the pen leaves before the bracket: `가람개발청은(청장 …)은`. */
const withoutTopic = (name: string): string => name.replace(/(?<=[가-힣]{2}[청부처원시군구도사단회])[은는]$/u, '')

function* headedNames(text: string): Iterable<Found> {
  for (const match of matchesOf(HEADED, text, ['('])) {
    const name = withoutTopic(match.groups!['name']!)
    if (
      NO_COMPANY_KO.test(name) ||
      /(?:^유한회사|^주식회사|^(?:육성|추진|지원|운영)?사업단|사절단|대표단|방문단|유치단|시찰단)$/.test(name) ||
      (isNamed(name) && !/[시군구도청원사당]$/.test(name))
    )
      continue
    const kind = kindOfHeaded(name, match.groups!['title']!)
    const start = startOfMembers(text, match.index, name)
    yield unlisted(text, start, match.index + name.length, kind, 'head-in-brackets', 1)
  }
  for (const match of matchesOf(PERSON, text)) {
    const name = match.groups!['name']!
    const person = match.groups!['person']!
    // `조성된 이후 대표`: a verb, no person
    if (
      !FAMILY_NAMES_KO.test(person) ||
      GIVEN_ABROAD_KO.test(person) ||
      DID_KO.test(person) ||
      /[된할던를는의]$/.test(person) ||
      /(?:[은는을를의며]|[의위]원[이가]|이고|이자|면서|지만|둘러싼|비롯한|포함한|대한)$/.test(name)
    )
      continue
    if (name.split('·').some((part) => NO_COMPANY_KO.test(part))) continue
    // `나텍스 홍길동 대표`: the person stands behind
    if (isNamed(name) && !isListed(name)) continue
    const start = match.index + 4
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'person-name-title')
  }
}
