import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { nameEnd } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isCompanyLike } from '../en/capital-runs.ts'
import { SORTS_OF_FIRMS } from './capital-names.ts'
import { INTRODUCED_KO, NO_TENANT_KO, NOT_INTRODUCED_KO, TITLE_AT_END_KO } from './lexicon.ts'
import { isMember, lengthOfCountry } from './member-names.ts'
import { isCompanyByForm } from './trading-names.ts'

/** A name of one word, with the last part that a full stop or a blank joins to it. */
const WORD_KO =
  /^(?:[A-Z][A-Za-z]{0,9}-[A-Z][A-Za-z]{1,12}(?![A-Za-z])|[가-힣A-Za-z0-9&]{2,15})(?:\.[A-Z](?![A-Za-z])|\s코리아|\s(?:컨설턴트|컨설팅|파트너스|홀딩스|테크놀로지스?|엔지니어링|인터내셔널|인더스트리즈?|캐피탈|그룹|푸드|머티리얼즈?|일렉트릭)(?=['’”"]?[은는이가와과도의,]\s))?/

/** A name of two or three words in quotation marks, whole: `‘가온그랄 나래늄’`. */
const WHOLE_QUOTED = /^['‘“"](?<name>[가-힣A-Za-z]{2,12}(?:\s[가-힣A-Za-z]{1,10}){1,2})(?=['’”"])/u
/** The words in quotation marks that start at an offset, where they are a company by their form or have their name in Latin letters behind. */
function quotedWhole(text: string, start: number): string | undefined {
  const name = WHOLE_QUOTED.exec(text.slice(start - 1, start + 26))?.groups?.['name']
  if (name === undefined) return undefined
  const glossed = /^.\s?\([A-Z]/su.test(text.slice(start + name.length, start + name.length + 4))
  return glossed || isCompanyByForm(name.replaceAll(' ', '')) ? name : undefined
}
/** `, 필터 제조기업 나래온과`: another one that is told by its trade, behind the first. */
const NEXT_TOLD =
  /^,\s[^,.\n]{2,28}(?:제조|생산|전문|개발)?\s?(?:기업|업체|회사|제조사)\s(?:㈜|\(주\))?[가-힣A-Za-z0-9&]{2,14}?(?:[과와]\s[^.\n]{0,60}(?:협약|계약|MOU)|\s등\s[0-9]{1,2}개)/u
const HAS_PLANT = /^\s(?:제?[0-9]?공장|본사|사업장)/u

/** Ends of names that only companies have, whatever word the name starts with: `대상이엔지`. */
const BY_TRADE = /[가-힣]{2}(?:이엔지|엔지니어링|테크|하이텍|로보틱스|바이오텍|시스템즈|머티리얼즈?|인더스트리)$/u

/** `, 나래와 분양계약을` behind `식품기업인 가람푸드`: the other one of two partners. */
const NEXT_PARTNER = /^,\s(?<next>[가-힣A-Za-z0-9&]{2,12})[와과]\s[^.,\n]{0,36}(?:계약|협약|MOU|양해각서)/u

/** `운송기업 ‘Garam Wide’`: a Latin name in quotation marks behind the word for what it is. */
const QUOTED_LATIN =
  /(?<what>기업|업체|회사|법인|협회|[가-힣]사)(?:인)?\s['‘“"](?<name>[A-Z][A-Za-z&.-]{1,15}(?:\s[A-Z][A-Za-z&.-]{0,15}){0,3})(?=['’”"])/gu

/** `기업인 Garam B.W. Narae와`: a Latin name of several words right behind the word for a company. */
const PLAIN_LATIN =
  /(?:기업|업체|회사|제조사)인\s(?<name>[A-Z][A-Za-z&.-]{1,20}(?:\s[A-Z][A-Za-z&.-]{0,15}){1,3})(?=[은는이가와과의도,]\s)/gu

/** Two capitalised words or more at the start of a text. */
const LATIN_WORDS = /^[A-Z][A-Za-z&.-]{1,20}(?:\s[A-Z][A-Za-z&.-]{0,15}){1,3}/

/** `BND 그룹과`: capitals before the word for a group. */
const LATIN_GROUP = /(?<![\p{L}\p{N}&·-])(?<name>[A-Z][A-Z&]{1,6})\s그룹(?=[은는이가와과의을]\s)/gu

function* plainLatin(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(PLAIN_LATIN, text, ['인 '])) {
    const end = match.index + match[0].length
    const name = match.groups!['name']!
    // 기업인 is also a person in business
    if (isCompanyLike(name)) yield unlisted(text, end - name.length, end, 'company', 'introduced')
  }
  for (const match of matchesOf(LATIN_GROUP, text, [' 그룹']))
    if (!SORTS_OF_FIRMS.has(match.groups!['name']!))
      yield unlisted(text, match.index, match.index + match[0].length, 'company', 'introduced')
}

function* quotedLatin(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(QUOTED_LATIN, text, ["'", '‘', '“', '"'])) {
    const { what = '', name = '' } = match.groups!
    const end = match.index + match[0].length
    yield unlisted(text, end - name.length, end, what === '협회' ? 'association' : 'company', 'introduced')
  }
}

/** What a company of another's is called. */
const OF_OWNER = /^(?:합작법인|합작사|자회사|모회사|계열사)\s/u
/** What a firm that moved in does, in its sentence. */
const TENANT_DOES = /^[은는이가도]\s[^.\n]{0,60}(?:투자|매출|수출|개발|생산|설립|유치|상장|증설|공장)/u
/** `입주기업 DSEV는 690억원을 투자받았고`: capitals alone that act behind the word for a tenant. */
const isTenant = (text: string, told: string, start: number, end: number): boolean =>
  told.startsWith('입주') &&
  isOwnCapitals(text.slice(start, end)) &&
  !NO_TENANT_KO.has(text.slice(start, end)) &&
  TENANT_DOES.test(text.slice(end, end + 70))
const isOwnCapitals = (name: string): boolean => /^[A-Z][A-Z&]{2,7}$/.test(name) && !SORTS_OF_FIRMS.has(name)

/** `‘나래타나’를 방문해`, `'다온덱'의 지분`: whom those visit that look for investors, and what they own. */
const VISITED = /['‘](?<name>[가-힣A-Za-z&-]{2,12})['’](?=[을를]\s방문|의\s지분)/gu
const NO_VISITED =
  /(?:관|원|센터|단지|시장|마을|밸리|특구|지구|타운|캠퍼스|학교|대학|병원|축제|행사|현장|공장|박람회|전시|[집점숲길역항섬산강청시군구도])$/

function* visitedNames(text: string): Iterable<Candidate<'institution'>> {
  const visited = matchesOf(VISITED, text, ["'", '’'])
  if (visited.length === 0 || !text.includes('투자')) return
  for (const match of visited) {
    const name = match.groups!['name']!
    if (NO_VISITED.test(name) || !isMember(name) || placeNamed(name)) continue
    yield unlisted(text, match.index + 1, match.index + 1 + name.length, 'company', 'introduced')
  }
}

/** Names behind the word for their trade: `연료전지 발전업체인 하동이팩토리가`. */
export function* introducedNames(text: string): Iterable<Candidate<'institution'>> {
  yield* plainLatin(text)
  yield* visitedNames(text)
  if (!/업체|기업|회사|업계|시장의?\s[강선0-9]|상장사|목적법인|[사자처업행인탈털]인\s|사\s['‘“"]/.test(text)) return
  yield* quotedLatin(text)
  for (const match of matchesOf(INTRODUCED_KO, text)) {
    const isTrade = match[1] !== undefined
    const trade = match.index + match[0].length
    // `투자기업인 일본의 가람공업도`
    const start = trade + (isTrade ? lengthOfCountry(text.slice(trade, trade + 24)) : 0)
    const word = quotedWhole(text, start) ?? WORD_KO.exec(text.slice(start, start + 26))?.[0] ?? ''
    const beside = word !== '' && NEXT_TOLD.test(text.slice(start + word.length, start + word.length + 120))
    if (word.length < (isTrade || beside ? 2 : 3)) continue
    const latin = LATIN_WORDS.exec(text.slice(start, start + 72))?.[0]
    if (latin !== undefined && !isCompanyLike(latin)) continue
    const whole = start + word.replace(/입니다$|주식회사(?:[은는이가을를의도]|와|과)?$/, '').length
    // `가람드레가 등`: no particle stands before 등
    const named = /^\s등\s/.test(text.slice(whole, whole + 3)) ? whole : nameEnd(text, start, whole)
    const end = named - (TITLE_AT_END_KO.exec(text.slice(start, named))?.[0].length ?? 0)
    const quoted = /['‘“"]/.test(text.charAt(start - 1)) && /['’”"]/.test(text.charAt(end))
    const marked =
      quoted ||
      isTrade ||
      (beside && isMember(word)) ||
      // `제조업체 나래셀 공장에서`
      (HAS_PLANT.test(text.slice(end, end + 6)) && isCompanyByForm(text.slice(start, end))) ||
      /^\s?\([A-Z]{2}|^\s(?:대표|회장|사장|부회장|부사장|전무|상무)/.test(text.slice(end, end + 4)) ||
      // `합작법인 NDT와`: capitals behind the word for whose company it is
      (end < start + word.length && OF_OWNER.test(match[0]) && isOwnCapitals(text.slice(start, end))) ||
      isTenant(text, match[0], start, end) ||
      // a company for one purpose bears its name right behind the word for it
      (end < start + word.length && match[0].startsWith('특수목적')) ||
      // A particle alone may follow what companies have or do: `입주기업 증가율이`.
      ((end < start + word.length || /^(?:,|\s등\s)/.test(text.slice(end, end + 3))) &&
        isCompanyByForm(text.slice(start, end)))
    if (
      !marked ||
      (NOT_INTRODUCED_KO.test(word) && !BY_TRADE.test(text.slice(start, end))) ||
      placeNamed(text.slice(start, end)) ||
      end - start < 2 ||
      /[은는을를에의며고서들]$/.test(text.slice(start, end))
    )
      continue
    yield unlisted(text, start, end, 'company', 'introduced')
    if (!isTrade) continue
    const next = NEXT_PARTNER.exec(text.slice(end, end + 70))?.groups?.['next']
    if (next === undefined || !isMember(next) || placeNamed(next)) continue
    const at = end + text.slice(end, end + 4).search(/[^,\s]/)
    yield unlisted(text, at, at + next.length, 'company', 'introduced')
  }
}
