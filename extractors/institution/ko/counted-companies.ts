import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO } from './lexicon.ts'
import { closesList } from './list-heads.ts'
import { isMember, isPerson, LIST_PART, oneMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm } from './trading-names.ts'

type Found = Candidate<'institution'>

/** How far before its count a list is read. */
const WINDOW = 160

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
/** ` 4곳과`: the same where the sentence says that they are companies. */
const PLAIN_PLACES = /(?<=[가-힣A-Za-z)])(?<!\s등)\s(?<number>[2-9])곳(?=[과이은의]\s)/gu
/** `부품업체인 가람전장, `: what says it before the first of them. */
const ARE_COMPANIES = /(?:업체|기업|회사)인\s/
/** ` 등 4곳이다`: the count of a list that does not say of what. */
const COUNTED_ONLY = /\s등\s(?:모두\s|총\s)?(?<number>[3-9]|[1-3][0-9])(?:곳|개사)(?![가-힣]{3})/gu
const OF_COMPANIES = /기업|업체|회사|공장/
const OF_LAND = /(?:산단|단지|지구|특구|공단|구역|밸리|센터|대학교?|병원|연구원|지역|시장|마을)$/
const TRADE_END = /..(?:식품|테크|산업|시스템|푸드|정밀|전자|바이오|엔지니어링|소재|화학|기계|텍)$/

/** What stands before the sentence of a list. */
const SENTENCE_END = /^.{0,158}[가-힣]\.(?=\s)/su

/** The names of a list that ends at an offset, as many as are counted; none where one of its parts is no name. */
function countedMembers(text: string, end: number, number: number): readonly Found[] {
  const near = Math.max(0, end - WINDOW)
  const from = near + (SENTENCE_END.exec(text.slice(near, end))?.[0].length ?? 0)
  const parts = Array.from(text.slice(from, end).matchAll(LIST_PART)).slice(-number)
  const found = parts.flatMap(({ 0: part, index }) => {
    const one = [...oneMember(text, from + index, from + index + part.length, 'enumeration')].at(-1)
    return one && !placeNamed(text.slice(one.start, one.end)) ? [one] : []
  })
  // `가람텍, 나래 등 신고를 마친 3개 기업`: another word closes that list
  return found.length === number && !parts.at(-1)?.[0].includes(' 등 ') ? found : []
}

/** Companies of a list, as many as are counted behind it: `가람식품, 나래아이, 다온스페이스의 3개 기업과`. */
function* plainlyCounted(text: string): Iterable<Found> {
  for (const match of matchesOf(PLAIN_COUNT, text, ['개 ', '개사', '개업', '개기', '개회']))
    yield* countedMembers(text, match.index, Number(match.groups!['number']))
  for (const match of matchesOf(PLAIN_PLACES, text, ['곳'])) {
    const before = text.slice(Math.max(0, match.index - WINDOW), match.index)
    if (ARE_COMPANIES.test(before.slice(before.lastIndexOf('. ') + 1)))
      yield* countedMembers(text, match.index, Number(match.groups!['number']))
  }
}

/** Companies of a list, as many as are counted, one of them by the end of its name: `가람식품·나래제약·다온텍 등 3곳`, in a block that tells of companies. */
function* countedOnly(text: string): Iterable<Found> {
  const matches = matchesOf(COUNTED_ONLY, text, ['곳', '개사'])
  if (matches.length === 0 || !OF_COMPANIES.test(text)) return
  for (const match of matches) {
    const found = countedMembers(text, match.index, Number(match.groups!['number']))
    const names = found.map(({ start, end }) => text.slice(start, end))
    if (names.some((name) => OF_LAND.test(name))) continue
    if (names.some((name) => kindBySuffix(name) === 'company' || TRADE_END.test(name))) yield* found
  }
}

/** ` 대표와`: what closes a list of companies whose heads meet. */
const HEADS = /\s대표(?:이사)?(?:와|과|들|등|가|는)/gu
const HEADS_REACH = 100
const ONE_WORD = /^[가-힣A-Za-z0-9&]{3,14}$/u
/** The last word of the part that opens a list, behind the words before it. */
const LAST_OF_PART = /(?<![가-힣A-Za-z0-9&])[가-힣A-Za-z0-9&]{3,14}$/u
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

/** ` 관계자 등이`: those of firms who attend, behind the names of the firms. */
const ATTENDING = /\s(?:관계자|임직원|실무자)(?:\s등|\s[0-9]{1,3}여?\s?명|들)/gu

/** Companies by their form of which somebody attends: `가람코리아, 나래텍, 다온온 관계자 등이`. */
function* attending(text: string): Iterable<Found> {
  for (const mark of matchesOf(ATTENDING, text, [' 관계자', ' 임직원', ' 실무자'])) {
    const names = namesBefore(text, mark.index)
    if (names.length < 2) continue
    for (const { start, name } of names)
      if (isCompanyByForm(name) && isMember(name) && !isPerson(name) && !placeNamed(name))
        yield unlisted(text, start, start + name.length, 'company', 'enumeration')
  }
}

/** Companies of lists whose count or whose heads tell where they start. */
export function* countedCompanies(text: string): Iterable<Found> {
  yield* spacedNames(text)
  yield* namesOfHeads(text)
  yield* attending(text)
  yield* plainlyCounted(text)
  yield* countedOnly(text)
}
