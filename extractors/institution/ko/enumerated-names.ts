import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { amongMarked, bulletedCompanies } from './bulleted-companies.ts'
import { countedCompanies } from './counted-companies.ts'
import { NO_MEMBER_KO } from './lexicon.ts'
import { areTenants, closesList, isPredicate, MARK } from './list-heads.ts'
import { LIST_PART, lengthOfCountry, lengthOfZone, member } from './member-names.ts'

type Found = Candidate<'institution'>

/** 분야 기업(지노믹트리, 알테오젠) */
const BRACKETED =
  /(?:[0-9]개사|기업|업체|회사|병원|대학|연구기관|기관)\s?\((?<list>[가-힣A-Za-z0-9&· ]{2,24}(?:,[가-힣A-Za-z0-9&· ]{2,25}){1,12})\)/gu
/** `대표기업 10개사(‣가람실트론 ‣나래텍스)` */
const BULLETED =
  /(?:[0-9]개사|[0-9]개\s?(?:기업|업체)|(?:참여|대표|입주|협력|선정|투자)\s?기업|(?:전문|투자|지원|유관|참여|협력)\s?기관)\s?\((?=[‣▸▷▶△▲•▪◦○●])(?<list>[‣▸▷▶△▲•▪◦○●가-힣A-Za-z0-9&.,·\s-]{6,600})\)/gu
const BULLETED_NAME =
  /(?<=[‣▸▷▶△▲•▪◦○●]\s?)[가-힣A-Za-z0-9&][가-힣A-Za-z0-9&.-]{1,19}(?:\s[가-힣A-Za-z0-9&.-]{1,12})?(?=[\s,·]{0,2}(?:[‣▸▷▶△▲•▪◦○●]|$))/gu
const BULLETED_CUES = [...'‣▸▷▶△▲•▪◦○●'].map((bullet) => `(${bullet}`)
const LIST_MARK = /\s등(?!지)|[을를]\s비롯|\s총\s(?=[0-9]{1,3}개)/g
/** 참여기업: 티디엠, 휴덴스바이오 */
const LABELLED =
  /(?:참여\s?기업|참여\s?기관|입주\s?기업|특구\s?사업자|참여\s?업체|주관\s?기관|협력\s?기관|수행\s?기관|컨소시엄|선정\s?기업)\s?[:：]\s?(?<list>[^\n]{2,300})/gu
/** How far before its head a list is read. */
const WINDOW = 160

/** Members of an enumeration with a head behind or before it. */
export function* enumeratedNames(text: string, hits: readonly GazetteerHit[]): Iterable<Found> {
  yield* countedCompanies(text)
  yield* bulletedCompanies(text)
  yield* amongMarked(text)
  const listed = new Set(hits.filter(({ family }) => family === 'institution').map(({ end }) => end))
  for (const mark of matchesOf(LIST_MARK, text)) {
    const before = Math.max(0, mark.index - WINDOW)
    const stop = text.slice(before, mark.index).lastIndexOf('다. ')
    const from = stop < 0 ? before : before + stop + 3
    const ofBody = listed.has(mark.index)
    if (
      !closesList(text, mark.index, ofBody) &&
      !isPredicate(text, from, mark.index) &&
      !areTenants(text, from, mark.index)
    )
      continue
    yield* membersBefore(text, from, mark.index, listed)
  }
  for (const match of matchesOf(BRACKETED, text, ['('])) {
    const list = match.groups!['list']!.replace(/ 등$/, '')
    const start = match.index + match[0].indexOf(list)
    // `업체(금속, 전기, 나래틀)`: what the firms do
    if (list.split(',').some((part) => NO_MEMBER_KO.test(part.trim()))) continue
    for (const part of list.matchAll(/[^,]+/g))
      yield* member(text, start + part.index, start + part.index + part[0].length, 'enumeration')
  }
  for (const match of matchesOf(BULLETED, text, BULLETED_CUES)) {
    const list = match.groups!['list']!
    const start = match.index + match[0].length - 1 - list.length
    for (const part of list.matchAll(BULLETED_NAME))
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

/** A marked name before all that a list counts. */
const MARKED_FIRST = /(?:㈜|\(주\))[가-힣A-Za-z0-9]{2,14}[을를]\s비롯(?:해|하여)\s[^,㈜]{1,30},[^㈜(]{1,60}$/u

/** What a company makes, before its name. */
const MAKING = /(?:하는|만드는|파는)\s[가-힣A-Za-z0-9&]{2,14}\s?$/u

/** `가람전기(기판·회로), 나래행(기판)`: what each member makes. */
const GLOSS = /\([^()\n0-9]{2,30}\)(?=[,·]\s|$)/gu
/** The same text with nothing in its brackets that parts a list. */
const withoutGlosses = (list: string): string => list.replace(GLOSS, (gloss) => gloss.replace(/[,、·ㆍ‧․・]/gu, '-'))

/** Members of `A, B, C` that ends at `end`, from the last one back to the first that is no name. */
function* membersBefore(text: string, from: number, end: number, listed: ReadonlySet<number>): Iterable<Found> {
  const parts = Array.from(withoutGlosses(text.slice(from, end)).matchAll(LIST_PART)).reverse()
  if (parts.length < 2 || areEverydayWords(parts.map((part) => part[0]))) return
  const marked = parts.slice(0, 2).every((part) => MARK.test(part[0]))
  // `㈜가람을 비롯해 컵, 그릇 등`: names would have a mark like the first one, these are what the firms make
  if (MARKED_FIRST.test(text.slice(from, end)) && parts.slice(0, -1).every((part) => !MARK.test(part[0]))) return
  for (const [index, part] of parts.entries()) {
    const start = from + part.index
    // `… 2개 업체는 승인, ㈜가람과 ㈜나래 등`: a list of marked names ends before a word without a mark, but for one between them
    if (marked && !MARK.test(part[0]) && !MARK.test(parts[index + 1]?.[0] ?? '')) return
    const found = [...member(text, start, start + part[0].length, 'enumeration')]
    // `밀양, 가람카본 등 3개 기업 투자`: the town that tells it
    if (found.length === 1 && index === parts.length - 1 && placeNamed(text.slice(found[0]!.start, found[0]!.end)))
      return
    if (found.length === 0 && listed.has(start + part[0].trimEnd().length) && /^\s?\S+\s?$/.test(part[0])) continue
    if (found.length === 0) break
    yield* found
    const own = part[0].trimStart()
    const site = lengthOfCountry(own) || lengthOfZone(own)
    const isLast = found[0]!.start > start + 1 + (part[0].length - own.length) + site
    // `약을 만드는 가람팜, 차를 만드는 나래텍`: each name behind what it makes
    if (isLast && !(MAKING.test(part[0]) && MAKING.test(parts[index + 1]?.[0] ?? ''))) break
  }
}
