import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { FAMILY_NAMES_KO } from './lexicon.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { NO_INVESTOR } from './trading-names.ts'

/** `홍길동 / 가람전자 대표`, `강나래 / 스타트업 기업 '다온큐브' 이사`: who speaks in a report, under the picture. */
const SPEAKER =
  /(?<![가-힣])(?<person>[가-힣]{3})\s?\/\s?(?:[가-힣A-Z]{2,6}\s){0,2}?(?<mark>['‘]?)(?<name>[가-힣A-Za-z0-9&]{2,14})['’]?\s(?:대표이사|대표|이사|사장|부사장|전무|상무|본부장|부장|팀장|과장)(?![가-힣])/gu
/** Those whom a speaker stands for without a firm: `/ 소상공인 대표`. */
const NO_FIRM =
  /(?:상인|상공인|자영업자|농민|어민|주민|업주|업자|창업자|학부모|시민|청년|농가|관계자|상인회|번영회|지부|노조|경영|기획|홍보|영업|총무|연구|생산|안전|품질|인사|관리|지원|사업|마케팅|개발|투자|유치|산업|경제|정책|총괄|단장|담당|[은는을를의에와과팀실부국처과단])$/u

/** Firms of those who speak in a report, as captions name them. Block coordinates. */
export function* captionedNames(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(SPEAKER, text, ['/ ', '/'])) {
    const { person = '', mark = '', name = '' } = match.groups!
    if (!FAMILY_NAMES_KO.test(person) || !isMember(name) || placeNamed(name)) continue
    if (mark === '' && (NO_FIRM.test(name) || NO_INVESTOR.test(name))) continue
    const start = match.index + match[0].lastIndexOf(name)
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'person-name-title')
  }
}
