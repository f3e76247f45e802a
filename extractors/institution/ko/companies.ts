import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { endingOf, isParticle, nameEnd } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { glossedNames } from './glossed-names.ts'
import { COUNTRIES_KO, NO_COMPANY_KO, NO_MEMBER_END_KO, NO_MEMBER_KO, TITLE_AT_END_KO } from './lexicon.ts'
import { partnersBefore, partnersWithPlaces } from './listed-partners.ts'
import { isMember } from './member-names.ts'
import { spelledGroups } from './spelled-groups.ts'

type Found = Candidate<'institution'>

/** Groups whose name begins the names of companies that are in no list: `SK렌터카`. */
const GROUP_NAME =
  /(?<![\p{L}\p{N}])(?:(?:SK|LG|CJ|GS|KT|LS|HD|DB|DL|KG|OCI|포스코)(?=[가-힣])[가-힣]{2,9}(?:1[0-9])?|(?:현대|롯데|한화|삼성|두산|효성|코오롱)[가-힣]{2,8}(?=[은는이가와과도]\s))/gu
/** What follows a group's name without making another company of it. */
const NO_COMPANY_TAIL =
  /^(?:화(?:사업|계획|작업|공사|시설|율)|그룹|계열|측|관계|회장|대표|부회장|사장|임직|직원|공장|제품|배터리|구단|트윈|위즈|이글스|라이온즈|자이언츠|베어스|주가|주식|지분|출신|노조|에서|에게|으로|로부|부터|까지|처럼|보다|이라|라는|라고|하고|이나|등|본사|사옥|빌딩|타워|사람|시대|사회|미술|문학|음악|의학|과학|건축|예술|무용|인들|차$|적$|적인|화$|식$|동$|역$|월드|시네마|백화점|마트|호텔|아울렛|콘도|리조트|골프|아파트|물산과|페이|가$|컨소|연구|클러스터|캠퍼스|홈$|금지|[가-힣]{0,8}(?:산단|단지|지구|공단|특구|밸리)$)/
/** `우리은행(12.3%), KOAM(5.3%)` */
const SHARES = /(?<![\p{L}\p{N}])[가-힣A-Za-z0-9&]{2,15}\s?\((?:지분\s?)?[0-9]{1,3}(?:\.[0-9]{1,3})?%\)/gu
const OWNERS = /지분|주주|출자|컨소시엄/
/** `에이치시페트로켐 공장이`: a name that starts with spelled letters, beside its plant. */
const PLANT =
  /(?<![가-힣A-Za-z0-9])(?<name>(?:에이치|에스|에이|엘지|엘|엠|케이|제이|디|지이|비|씨|피|와이|엑스)[가-힣]{3,9})\s(?:제?[0-9]?공장(?:부지)?|본사|신공장)(?![가-힣]{3})/gu
const PLANT_KIND =
  /(?:배터리|반도체|디스플레이|스마트|바이오|플라스틱|시멘트|타이어|부품|소재|장비|제품|생산|제조|지역|에너지)$/

/** `가람푸드와 투자협약을 체결`, `나래 푸드와 MOU를 맺고`: the partner of an agreement. */
const PARTNER =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9&]{3,14}|[가-힣]{2,8}\s(?:푸드|바이오|테크|에너지|파워|케미칼|코리아|엔지니어링|시스템|솔루션))(?<and>와|과)\s(?:[가-힣0-9A-Za-z]{1,10}\s){0,3}(?:(?:투자|업무|입주|상호|분양|공급|양해)\s?){0,2}(?:협약|각서|MOU|계약|합작\s?(?:법인|회사|사))(?:\(MOU\))?[을를]?\s?(?:체결|맺|교환|설립|세우|세웠|했다|한\s)/gu
const NO_PARTNER =
  /(?:군수|지사|총리|교수|학부|학과|대학원|캠퍼스|사업|기업|업체|회사|대학|대학교|병원|기관|지자체|자치단체|정부|시군|부처|주민|농가|조합|단체|센터|기구|은행|당국|국가|도시|지역|상인|주주|노조|가족|[측등간국사들청군구원회단공장인자]|개사|[0-9](?:개|곳|개국|[년월일])|하기로|그룹|계열|컨소시엄|투자사|운영사|시행사|(?:활성|고도|국산|다각|현대|효율|사업|상용|자동|지능|세계|국제|정상|최적|특성|일원|공동)화|경쟁력|생태계|일자리|인프라)$/

/** `가람공업의 자회사`: whose company another is. */
const OWNER =
  /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{3,12})의\s(?:자회사|모회사|계열사|한국법인|국내\s?법인|합작사)/gu

function* owners(text: string): Iterable<Found> {
  for (const match of matchesOf(OWNER, text, ['자회사', '모회사', '계열사', '법인', '합작사'])) {
    const name = match.groups!['name']!
    if (NO_PARTNER.test(name) || NO_MEMBER_KO.test(name) || NO_MEMBER_END_KO.test(name)) continue
    if (NO_COMPANY_KO.test(name) || COUNTRIES_KO.has(name) || placeNamed(name)) continue
    yield unlisted(text, match.index, match.index + name.length, 'company', 'introduced')
  }
}

/** `가람(嘉藍)그룹`: a name with its Chinese characters before its form. */
const WITH_HANJA =
  /(?<![가-힣A-Za-z])[가-힣]{2,8}\s?[(（][\u4e00-\u9fff]{1,10}[)）](?:그룹|집단|공사|유한공사|과기|실업|전자|은행)(?=[은는이가을를의와과에및,.\s·]|$)/gu

/** `가람화장품 유한공사`: a name of China before its form. */
const LIMITED = /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9&]{2,14})\s(?:집단)?유한공사(?![가-힣]{2})/gu

function* limited(text: string): Iterable<Found> {
  for (const match of matchesOf(LIMITED, text, ['유한공사'])) {
    if (!isMember(match.groups!['name']!)) continue
    yield unlisted(text, match.index, match.index + match[0].length, 'company', 'company-mark')
  }
}

/** `가람글라스는 … 회사다.`: what a sentence says its subject to be. */
const TRADE =
  /(?:^|[.\n]\s?)(?<name>[가-힣A-Za-z&]{3,12})(?:은|는)\s[^.\n]{4,60}(?:업체|기업|회사)(?:다|이다|입니다)(?=\.)/gu

function* tradeSentences(text: string): Iterable<Found> {
  for (const match of matchesOf(TRADE, text, ['다.'])) {
    const name = match.groups!['name']!
    if (NO_MEMBER_KO.test(name) || NO_MEMBER_END_KO.test(name) || NO_PARTNER.test(name) || NO_COMPANY_KO.test(name))
      continue
    if (COUNTRIES_KO.has(name) || placeNamed(name)) continue
    const start = match.index + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}

/** ` 생산하는 업체로, `: what a sentence goes on to say of its subject. */
const MAKER = /\s(?:생산|제조|개발|판매|운영)(?:하는|해\s온|해온)\s(?:업체로|기업으로|회사로)(?=[,\s])/gu
const MAKER_REACH = 70
/** `가람설제는 `: the subject that opens a sentence. */
const OPENING_SUBJECT = /^\s?(?<name>[가-힣A-Za-z&]{3,12})(?:은|는)\s/u

function* makers(text: string): Iterable<Found> {
  for (const match of matchesOf(MAKER, text, ['업체로', '기업으로', '회사로'])) {
    const from = Math.max(0, match.index - MAKER_REACH)
    const before = text.slice(from, match.index)
    const stop = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1)
    const name = stop === 0 && from > 0 ? undefined : OPENING_SUBJECT.exec(before.slice(stop))?.groups?.['name']
    if (name === undefined || NO_MEMBER_KO.test(name) || NO_MEMBER_END_KO.test(name) || NO_PARTNER.test(name)) continue
    if (NO_COMPANY_KO.test(name) || COUNTRIES_KO.has(name) || placeNamed(name)) continue
    const start = from + stop + before.slice(stop).indexOf(name)
    yield unlisted(text, start, start + name.length, 'company', 'introduced')
  }
}

/** The same by its name in Hangul alone, `가람그룹`, which the text goes on with. */
function withoutHanja(found: Found): Found {
  const ko = found.draft.name.ko?.replace(/\s?[(（][\u4e00-\u9fff]+[)）]/u, '')
  return ko === undefined ? found : { ...found, draft: { ...found.draft, name: { ko } } }
}

/** Companies by the group that they belong to, by their share, by their Latin form, by an agreement, or by their plant. */
export function* unlistedCompanies(text: string): Iterable<Found> {
  if (/[A-Z]{2}[가-힣]|포스코|현대|롯데|한화|삼성|두산|효성|코오롱/.test(text)) yield* groupCompanies(text)
  if (text.includes('%)') && OWNERS.test(text)) yield* shareholders(text)
  if (/[.A-Za-z]\)/.test(text)) yield* glossedNames(text)
  if (/협약|각서|MOU|계약|합작/.test(text)) {
    yield* partners(text)
    yield* partnersWithPlaces(text)
  }
  if (/[\u4e00-\u9fff][)）]/.test(text)) {
    for (const match of matchesOf(WITH_HANJA, text))
      yield withoutHanja(unlisted(text, match.index, match.index + match[0].length, 'company', 'company-mark'))
  }
  yield* limited(text)
  yield* tradeSentences(text)
  yield* makers(text)
  yield* owners(text)
  yield* spelledGroups(text)
  if (/공장|본사/.test(text)) {
    for (const match of matchesOf(PLANT, text)) {
      const end = nameEnd(text, match.index, match.index + match.groups!['name']!.length)
      if (!PLANT_KIND.test(text.slice(match.index, end)))
        yield unlisted(text, match.index, end, 'company', 'introduced')
    }
  }
}

function* partners(text: string): Iterable<Found> {
  for (const match of matchesOf(PARTNER, text)) {
    const name = match.groups!['name']!
    if (!isParticle(match.groups!['and']!, endingOf(name.charCodeAt(name.length - 1)))) continue
    if (NO_PARTNER.test(name) || NO_MEMBER_KO.test(name) || NO_MEMBER_END_KO.test(name)) continue
    if (NO_COMPANY_KO.test(name) || COUNTRIES_KO.has(name) || placeNamed(name)) continue
    const kind = name.endsWith('대') ? 'university' : name.endsWith('본부') ? 'division' : 'company'
    yield unlisted(text, match.index, match.index + name.length, kind, 'introduced')
    yield* partnersBefore(text, match.index)
    const beside = JOINED_TO.exec(text.slice(Math.max(0, match.index - 13), match.index))?.groups?.['name']
    if (beside === undefined || !isMember(beside) || placeNamed(beside) || NO_PARTNER.test(beside)) continue
    const start = match.index - 1 - beside.length
    yield unlisted(text, start, start + beside.length, 'company', 'introduced')
  }
}
/** `가람동천·` before a partner of an agreement. */
const JOINED_TO = /(?<![가-힣A-Za-z0-9&·ㆍ])(?<name>[가-힣A-Za-z0-9&]{3,12})[·ㆍ]$/u

function* groupCompanies(text: string): Iterable<Found> {
  for (const match of matchesOf(GROUP_NAME, text)) {
    const start = match.index
    const told = nameEnd(text, start, start + match[0].length)
    const end = told - (TITLE_AT_END_KO.exec(text.slice(start, told))?.[0].length ?? 0)
    const name = text.slice(start, end)
    const tail = name.replace(/^(?:[A-Z]{2,3}|포스코|코오롱|현대|롯데|한화|삼성|두산|효성)/, '')
    if (tail.length < 2 || NO_COMPANY_TAIL.test(tail)) continue
    yield unlisted(text, start, end, tail.endsWith('본부') ? 'division' : 'company', 'introduced')
  }
}

/** Two or more names with a share each, near one another. */
function* shareholders(text: string): Iterable<Found> {
  const all = matchesOf(SHARES, text)
  for (const [index, match] of all.entries()) {
    const near = [all[index - 1], all[index + 1]].some((other) => other && Math.abs(other.index - match.index) < 40)
    const around = text.slice(Math.max(0, match.index - 120), match.index + 120)
    if (!near || !OWNERS.test(around)) continue
    const name = /^[^\s(]+/.exec(match[0])![0]
    if (/^(?:국내|해외|외국인|개인|기관|기타|소액주주|최대주주|정부|민간|공공)/.test(name) || /^[0-9]+$/.test(name))
      continue
    yield unlisted(text, match.index, match.index + name.length, 'company', 'enumeration')
  }
}
