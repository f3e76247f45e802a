import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO, FAMILY_NAMES_KO, GROUP_KO, NO_COMPANY_KO, NO_MEMBER_END_KO, NO_MEMBER_KO } from './lexicon.ts'

type Found = Candidate<'institution'>

/** 분야 기업(지노믹트리, 알테오젠) */
const BRACKETED =
  /(?:[0-9]개사|기업|업체|회사|병원|대학|연구기관|기관)\s?\((?<list>[가-힣A-Za-z0-9&· ]{2,24}(?:,[가-힣A-Za-z0-9&· ]{2,25}){1,12})\)/gu

/** Adverbs before the first name of a list. */
const ADVERB_KO = /^(?:이미|특히|현재|최근|이어|앞서|또|또한|올해|지난해|작년|한편|여기에)\s(?=\S)/

const COUNTRY_KO =
  /^(?:미국|중국|일본|독일|영국|프랑스|대만|네덜란드|스위스|덴마크|이탈리아|캐나다|호주|싱가포르|인도|벨기에|스웨덴|이스라엘|美|中|日|獨|英|佛)의?\s(?=\S)/

const LIST_MARK = /\s등(?!지)|[을를]\s비롯/g
const MEMBER =
  /^(?:㈜|\(주\))?[가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{1,19}(?:[ \u00a0][가-힣A-Za-z0-9][가-힣A-Za-z0-9&·.-]{0,14})?$/
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
  /^\s등\s(?![^.,\n]{1,20}[을를]\s(?:생산|제조|판매|개발|공급|가공|취급|수출|만드))[^.,\n]{2,24}(?:한|된|인|하는|되는)\s(?:[가-힣]{1,4}\s)?(?:기업|업체|회사)|^[을를]\s비롯(?:해|한)\s(?:모두\s)?(?:[0-9]{1,3}개\s)?(?:[가-힣]{2,4}\s)?(?:기업|업체|회사)/u
/** `나노, 이차전지 소재 등 관련 기업`: a list of industries; `등 공기업`: bodies that are no companies. */
const OF_INDUSTRIES =
  /^\s등\s(?:지방)?공기업|^\s등\s?(?:[가-힣]{1,4}\s)?(?:[0-9]{1,3}개\s?)?(?:관련|분야|업종)의?\s?(?:[가-힣]{2,4})?(?:기업|업체|회사|기관|산업)/
/** ` 등과 투자협약을`: those with whom an agreement is made. */
const PARTNERS = /^\s등[과이]\s(?:[가-힣]{1,6}\s){0,2}(?:투자|업무|입주)?\s?(?:협약|양해각서|MOU|계약)/u
/** ` 등 6개 LCD 부품업체`: what the counted companies make. */
const AFTER_COUNT =
  /^\s등\s(?:[가-힣]{1,4}\s)?[0-9]{1,3}개\s(?:[가-힣A-Za-z]{1,8}\s){0,2}[가-힣]{0,6}(?:업체|기업|회사)(?!지원|시설|육성|도시)/u
/** `협약 기업은 가람, 나래 등이다`, ` 등 모두 9곳이다`: a list that says who its subject is. */
const PREDICATE = /^\s등\s?(?:(?:모두\s|총\s)?[0-9]{1,3}(?:곳|개사?|개\s(?:기업|업체)))?(?:이다|입니다|이었다|다\.)/
const SUBJECT = /(?:기업|업체|회사|개사)(?:들)?(?:\s투자\s?협약)?(?:은|는|로는|에는)\s/
const WINDOW = 160
const MARK = /㈜|\(주\)|주식회사/

/** True where ` 등`, which starts at an offset, closes an enumeration of institutions: ` 등 3개 기업`. */
const closesList = (text: string, at: number): boolean => {
  const after = text.slice(at, at + 50)
  return (
    !OF_INDUSTRIES.test(after) &&
    (AFTER_LIST.test(after) || AFTER_CLAUSE.test(after) || AFTER_COUNT.test(after) || PARTNERS.test(after))
  )
}

/** True where a list that ends at an offset is what its sentence, which starts at `from`, says of companies. */
const isPredicate = (text: string, from: number, end: number): boolean =>
  PREDICATE.test(text.slice(end, end + 20)) && SUBJECT.test(text.slice(from, end))

/** ` 등도 입주한다`: what companies do. */
const TENANTS = /^\s등[도이]\s(?:[가-힣]{1,6}\s)?(?:입주|투자|참여|둥지)/u

/** True where a list that ends at an offset, with a marked company in it, is of those that move in: `㈜가람, 나래테크 등도 입주한다`. */
const areTenants = (text: string, from: number, end: number): boolean =>
  TENANTS.test(text.slice(end, end + 16)) && MARK.test(text.slice(Math.max(from, end - 60), end))

/** ` 등 3개`, ` 등 외국 3개`: what closes a list whose names blanks part. */
const SPACED_MARK = /\s등\s(?:[가-힣]{1,4}\s)?(?<number>[0-9]{1,2})개/gu
const SPACED_WORD = /^[가-힣A-Za-z0-9&]{2,12}$/u
const SPACED_REACH = 90
const INFLECTED = /(?:[은는을를에의와과]|에서|으로|하고|하며|되며|이며|한|된|할|인|위해|통해|따라)$/

const mayStandApart = (name: string): boolean => isMember(name) && !INFLECTED.test(name) && !placeNamed(name)

/** A word of a list and where it stands. */
interface SpacedWord {
  readonly start: number
  readonly word: string
}

/** The words that blanks part, of which the last ends at an offset, first to last. */
function wordsEnding(text: string, end: number): SpacedWord[] {
  const from = Math.max(0, end - SPACED_REACH)
  const words: SpacedWord[] = []
  let stop = end
  for (const word of text.slice(from, end).split(' ').reverse()) {
    if (!SPACED_WORD.test(word)) break
    words.unshift({ start: stop - word.length, word })
    stop -= word.length + 1
  }
  return words
}

/** The words of a list that are its names: all behind a country, `일본의 `, else as many as are counted. */
function namesApart(words: readonly SpacedWord[], number: number): readonly SpacedWord[] {
  const country = words.findLastIndex(({ word }) => COUNTRIES_KO.has(word.replace(/의$/, '')))
  if (country >= 0) return words.slice(country + 1)
  return words.length >= number && number > 1 ? words.slice(-number) : []
}

/** Companies that blanks part before their count: `가람정밀 나래테크 다온소재 등 3개사`, `일본의 가람 나래 등 6개 업체`. */
function* spacedNames(text: string): Iterable<Found> {
  for (const mark of matchesOf(SPACED_MARK, text, [' 등'])) {
    if (!closesList(text, mark.index)) continue
    const names = namesApart(wordsEnding(text, mark.index), Number(mark.groups!['number']))
    if (names.length < 2 || !names.every(({ word }) => mayStandApart(word))) continue
    for (const { start, word } of names) yield unlisted(text, start, start + word.length, 'company', 'enumeration')
  }
}

/** `의 3개 기업과`, ` 4개 기업이며`: the count of a list that no 등 closes. */
const PLAIN_COUNT =
  /(?<=[가-힣A-Za-z)])(?<!\s등)의?\s(?<number>[2-9])개\s?(?:기업|업체|회사|사)(?=[가-힣]{0,3}(?:[\s,.]|$))/gu
const COUNT_REACH = 110

/** Companies of a list that commas part, as many as are counted behind it: `가람식품, 나래아이, 다온스페이스의 3개 기업과`. */
function* plainlyCounted(text: string): Iterable<Found> {
  for (const match of matchesOf(PLAIN_COUNT, text, ['개 ', '개사', '개업'])) {
    const from = Math.max(0, match.index - COUNT_REACH)
    const parts = Array.from(text.slice(from, match.index).matchAll(/[^,、]{1,110}/g)).slice(
      -Number(match.groups!['number']),
    )
    if (parts.length !== Number(match.groups!['number'])) continue
    const found = parts.map((part) => {
      const start = from + part.index
      return [...oneMember(text, start, start + part[0].length, 'enumeration')].at(-1)
    })
    if (found.every((name) => name && !placeNamed(text.slice(name.start, name.end))))
      yield* found.flatMap((name) => name ?? [])
  }
}

/** ` 대표와`: what closes a list of companies whose heads meet. */
const HEADS = /\s대표(?:이사)?(?:와|과|들|등|가|는)/gu
const HEADS_REACH = 100
const ONE_WORD = /^[가-힣A-Za-z0-9&]{3,14}$/u
/** The last word of the part that opens a list, behind the words before it. */
const LAST_OF_PART = /(?<![가-힣A-Za-z0-9&])[가-힣A-Za-z0-9&]{3,14}$/u
const isPerson = (name: string): boolean => /^[가-힣]{3}$/.test(name) && FAMILY_NAMES_KO.test(name)

/** The names that commas part before an offset, last to first; the first one is the last word of its part. */
function namesBefore(text: string, end: number): { start: number; name: string }[] {
  const names: { start: number; name: string }[] = []
  let at = end
  for (const part of text
    .slice(Math.max(0, end - HEADS_REACH), end)
    .split(',')
    .reverse()) {
    const name = ONE_WORD.test(part.trim()) ? part.trim() : LAST_OF_PART.exec(part)?.[0]
    if (name === undefined) break
    names.push({ start: at - part.length + part.lastIndexOf(name), name })
    if (name !== part.trim()) break
    at -= part.length + 1
  }
  return names
}

/** Companies whose heads meet, two at least: `가람씨엔, 나래리원 대표와`. */
function* namesOfHeads(text: string): Iterable<Found> {
  for (const mark of matchesOf(HEADS, text, [' 대표'])) {
    const names = namesBefore(text, mark.index)
    if (names.length < 2) continue
    if (!names.every(({ name }) => isMember(name) && !isPerson(name) && !placeNamed(name))) continue
    for (const { start, name } of names) yield unlisted(text, start, start + name.length, 'company', 'enumeration')
  }
}

/** Members of an enumeration with a head behind or before it. */
export function* enumeratedNames(text: string): Iterable<Found> {
  yield* spacedNames(text)
  yield* namesOfHeads(text)
  yield* plainlyCounted(text)
  for (const mark of matchesOf(LIST_MARK, text)) {
    const before = Math.max(0, mark.index - WINDOW)
    const stop = text.slice(before, mark.index).lastIndexOf('다. ')
    const from = stop < 0 ? before : before + stop + 3
    if (!closesList(text, mark.index) && !isPredicate(text, from, mark.index) && !areTenants(text, from, mark.index))
      continue
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
    const own = part[0].trimStart()
    const abroad = COUNTRY_KO.exec(own)?.[0].length ?? 0
    if (found[0]!.start > start + 1 + (part[0].length - own.length) + abroad) break
  }
}

/** `가람산업(대표 …)을 비롯해 나래유화`: the first member of a list, and the second behind it. */
const INCLUDING =
  /(?<![가-힣A-Za-z0-9&])(?<first>[가-힣A-Za-z0-9&]{3,14})(?:\([^()\n]{1,20}\))?[을를]\s비롯(?:해|하여)\s/u

/** The names in one part of a list: mostly one; two where the first one is told apart. */
function* member(text: string, from: number, to: number, rule: string): Iterable<Found> {
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
function* oneMember(text: string, from: number, to: number, rule: string): Iterable<Found> {
  const raw = text.slice(from, to).replace(/^[과와]\s/, '  ')
  let start = from + raw.length - raw.trimStart().length
  let end = to - (raw.length - raw.trimEnd().length)
  // `모인다.가람바이오와`: the sentence before it runs into the name
  start += /^[^.]{0,60}다\.(?=[가-힣A-Z])/.exec(text.slice(start, end))?.[0].length ?? 0
  const bracket = text.slice(start, end).search(/\((?!주\))|[（‘'“"]/)
  // `‘배터리 특구’로 지정받아 가람건설`: the name stands behind the quotation
  const quoted = /[’'”"][가-힣]{0,4}\s[가-힣A-Za-z]/.test(text.slice(start + bracket + 1, end))
  if (bracket > 0 && !quoted) end = start + text.slice(start, start + bracket).trimEnd().length
  if (end - start > 22 || /\s.*\s/.test(text.slice(start, end))) {
    const last = text.lastIndexOf(' ', end - 1)
    if (last < start) return
    start = last + 1
  }
  const blank = text.indexOf(' ', start)
  if (
    blank > 0 &&
    blank < end &&
    /(?:[군시도]이|[시도구사]가|은|는|을|를|에|의|로|된|한|인|할|고|며|와|과|서|에도|비롯해|함께|업체|기업|회사|제조사|계열사)$/.test(
      text.slice(start, blank),
    )
  )
    start = blank + 1
  start += ADVERB_KO.exec(text.slice(start, end))?.[0].length ?? 0
  const abroad = COUNTRY_KO.exec(text.slice(start, end))
  if (abroad) start += abroad[0].length
  start += /^(?:㈜|\(주\))\s?/.exec(text.slice(start, end))?.[0].length ?? 0
  end -= /\s?(?:㈜|\(주\))$/.exec(text.slice(start, end))?.[0].length ?? 0
  const name = text.slice(start, end)
  if (isMember(name) && !(isPerson(name) && OFFICE.test(text.slice(end, end + 4))))
    yield unlisted(text, start, end, 'company', rule)
}
/** `홍나래 (사)가람협회장`: the body behind a person. */
const OFFICE = /^\s?\([사재]\)/

/** True for what may be the name of a company in an enumeration. */
export const isMember = (name: string): boolean =>
  MEMBER.test(name) &&
  !NO_MEMBER_KO.test(name) &&
  !NO_COMPANY_KO.test(name) &&
  !COUNTRIES_KO.has(name) &&
  !NO_MEMBER_END_KO.test(name) &&
  !/^[0-9]/.test(name) &&
  !/(?:하고|하며|되고|이며|으로|에서|했다|된다|한다|하는|되는|단지|(?:산단|단지|특구|지구)?[을를]|\s(?:기업|업체|기관|대학|지자체|참여|관계자)|(?<!케|텍|엑|넥|덴|젠|렌|멘|펜)시|[군구읍면])$/.test(
    name,
  )
