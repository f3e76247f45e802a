import type { Candidate } from '../../extractor.ts'
import { isHangul } from '../../gazetteers/fold.ts'
import { endingOf, isParticle } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isTheme } from '../../zone/themes.ts'
import { unlisted } from '../draft.ts'
import {
  COMPANY_AFTER_KO,
  GENERIC_STEM_KO,
  NO_MEMBER_KO,
  NO_NAME_KO,
  PLANNED_KO,
  UNIVERSITY_AFTER_KO,
  WEAK_SUFFIXES_KO,
} from './lexicon.ts'

const COMMON_STEM =
  /^(?:특수영양|특수의료|의료용도|종합|융합|주택|도로|철도|항만|교량|터널|공항|하천|공장|아파트|단지|기반|전문|플랜트|토목|건축|석유|정밀|유기|무기|생|신재생|재생|친환경|그린|청정|가전|전기|산업|소비|의료|스마트|디지털|차세대|첨단|미래|소셜|뉴|멀티|영상|매스|저가|국적|민간|군용|세포|유전자|해양|농업|건강|기능성|간편|가공|냉동|수입|대체|자율주행|개인형|퍼스널|서비스|산업용|협동|의료용|물류|시스템|차량용|비메모리|메모리|원자력|태양|풍력|수소|국내|글로벌|해외|토종|유럽|핀|푸드|에듀|프롭|애그|어그|온라인|오프라인|맞춤형|통합|토탈|특급|관광|비즈니스|인공지능|클라우드|남북|본격|시설|신도시)$/

const isCommonStem = (stem: string): boolean =>
  COMMON_STEM.test(stem) ||
  GENERIC_STEM_KO.test(stem) ||
  NO_MEMBER_KO.test(stem) ||
  placeNamed(stem) !== undefined ||
  // `헴프앤알`: what firms write for &
  (isTheme(stem) && !/앤[가-힣]{1,2}$/.test(stem))

/** True for a whole name that ends in a trade which is also an everyday word: `가람솔루션`. */
export function isWeakCompany(name: string): boolean {
  const { stem, particle } = WEAK_SUFFIXES_KO.exec(name)?.groups ?? {}
  return stem !== undefined && particle === undefined && !isCommonStem(stem) && !NO_NAME_KO.has(name)
}

/** `가람코리아 공장`: what only a company has. */
const hasPlant = (text: string, end: number): boolean =>
  text.startsWith('코리아', end - 3) && /^\s(?:신?공장|본사|사업장)/.test(text.slice(end, end + 5))

/** A company whose last syllables are an everyday word, beside a particle of an actor or a title: `황보건설 대표`. */
export function weakName(text: string, word: Word): Candidate<'institution'> | undefined {
  const match = WEAK_SUFFIXES_KO.exec(text.slice(word.start, word.end))
  if (!match || !isHangul(text.charCodeAt(word.end - 1))) return undefined
  const stem = match.groups!['stem']!
  const particle = match.groups!['particle'] ?? ''
  const end = word.end - particle.length
  if (isCommonStem(stem)) return undefined
  if (
    particle === ''
      ? !COMPANY_AFTER_KO.test(text.slice(word.end, word.end + 6)) && !hasPlant(text, word.end)
      : !isParticle(particle, endingOf(text.charCodeAt(end - 1)))
  ) {
    return particle === '측' ? unlisted(text, word.start, end, 'company', 'weak-suffix') : undefined
  }
  return NO_NAME_KO.has(text.slice(word.start, end))
    ? undefined
    : unlisted(text, word.start, end, 'company', 'weak-suffix')
}

/** A university by its short form beside one of its people or parts: `마드리드대 연구진`. */
export function shortUniversity(text: string, word: Word): Candidate<'institution'> | undefined {
  if (text.charAt(word.end - 1) !== '대' || word.end - word.start < 3 || word.end - word.start > 9) return undefined
  if (!UNIVERSITY_AFTER_KO.test(text.slice(word.end, word.end + 8))) return undefined
  const name = text.slice(word.start, word.end)
  return /(?:시대|세대|군대|무대|확대|부대|연대|최대|일대|국립대|사립대|지방대|전문대|거점대)$/.test(name)
    ? undefined
    : unlisted(text, word.start, word.end, 'university', 'short-university')
}

/** `국립가람재생센터`, `국가나래센터`: a centre of the state whose end alone is no name. */
const NATIONAL_CENTRE = /^(?:국립|국가)(?<own>[가-힣]{3,12})센터(?=$|[은는이가을를의와과도에])/u

/** A centre that the state runs, by what it is for: `국립가람재생센터`. */
export function nationalCentre(text: string, word: Word): Candidate<'institution'> | undefined {
  const match = NATIONAL_CENTRE.exec(text.slice(word.start, word.end))
  const own = match?.groups?.['own']
  if (!match || own === undefined || GENERIC_STEM_KO.test(own)) return undefined
  const end = word.start + match[0].length
  if (PLANNED_KO.test(text.slice(end, end + 12))) return undefined
  return unlisted(text, word.start, end, 'research-institute', 'name-suffix')
}
