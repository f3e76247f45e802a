import { isHangul, isLatinOrDigit } from '../../gazetteers/fold.ts'
import { endingOf, isParticle } from '../../name/particles.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { GENERIC_KO, NOT_IN_NAME_KO, PARTICLE_END_KO } from './lexicon.ts'

const isWordCode = (code: number): boolean => isHangul(code) || isLatinOrDigit(code)
/** Signs that join the words of a name, by code unit. */
export const NAME_CODES = new Set([...'·ㆍ-&‧・․'].map((c) => c.charCodeAt(0)))

const FULL_STOP = 46

/** True for a full stop that stands for a middle dot, `생약초.한방특구`, not behind the end of a sentence. */
const isJoiningStop = (text: string, at: number): boolean =>
  isHangul(text.charCodeAt(at - 1)) &&
  isHangul(text.charCodeAt(at + 1)) &&
  !/[다요음함임됨죠까며고]/.test(text.charAt(at - 1))

/** Start of the word that ends at `end`: letters, digits, and dots or hyphens between them; at most 30 characters. */
export function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 30) {
    const code = text.charCodeAt(start - 1)
    if (isWordCode(code)) start--
    else if (NAME_CODES.has(code) && start > 1 && isWordCode(text.charCodeAt(start - 2)) && start < end) start--
    else if (code === FULL_STOP && start < end && isJoiningStop(text, start - 1)) start--
    else break
  }
  return start
}

/** A verb that a lost blank glues to the name behind it: `추진하는가람문화특구`. */
const GLUED_VERB = /^[가-힣]{1,6}(?:하는|되는|있는|위한)(?=[가-힣]{4})/u

/**
 * Where a word that ends at `end` starts: behind the name that ends at `from` where a dot joins the two, 나래 in
 * `가람산단·나래산단`, and behind the verb that is glued to it.
 */
export function behind(text: string, start: number, end: number, from: number): number {
  if (start < from && NAME_CODES.has(text.charCodeAt(from))) return from + 1
  return start + (GLUED_VERB.exec(text.slice(start, end))?.[0].length ?? 0)
}

/** Years, days and counts before a kind: `2014년 국가산단`, `6월 경제자유구역`, `3월30일 자유무역지역`. */
const NUMBER_WORD =
  /^(?:제[0-9]+호|(?:[0-9]{2,4}년)?[0-9]{1,2}월[0-9]{1,2}일|[0-9]{2,4}년[0-9]{1,2}월|[0-9]{1,2}일자|[0-9]+[·ㆍ~][0-9]+공구|[0-9]+(?:-[0-9]+)?번지|[0-9]+(?:년도?|월|일|개월?|곳|호|위|명|여|단계|공구|필지|대|지구)?)$/

/** Kinds that an industry names: `이차전지 기회발전특구`. */
const THEMED: ReadonlySet<string> = new Set(['regulation-free', 'global-innovation', 'opportunity-development'])

/** The credit of a picture that runs into the text: `가람도 제공나래 특구`. */
const CREDIT = /^(?:제공|사진|자료)/

/** `투자진흥지구·이차전지`: another kind, joined by a dot. */
const OTHER_KIND_JOINED = /(?:지구|특구|구역)[0-9ⅠⅡ]?[·ㆍ-]/

/** True for a word that is no part of a zone's name: generic words, numbers, credits. */
export function isBarred(word: string, { type, needs }: ZoneKind): boolean {
  const themed = (THEMED.has(type) || needs === 'cued') && isTheme(word)
  if (OTHER_KIND_JOINED.test(word)) return true
  return (GENERIC_KO.has(word) && !themed) || NOT_IN_NAME_KO.test(word) || NUMBER_WORD.test(word) || CREDIT.test(word)
}

/** What grows in a place and ends as if with a particle: `고랭지포도`. */
const CROP = /(?:포도|사과|모과|한과|오이)$/

/** True for a word that a particle seems to end: it is a part of the sentence, not of a name. */
export function looksInflected(word: string): boolean {
  if (word.length < 2 || !PARTICLE_END_KO.test(word) || CROP.test(word)) return false
  const joins = /[와과]$/.test(word) && word.length > 3
  return isParticle(word.slice(-1), endingOf(word.charCodeAt(word.length - 2))) && (joins || !isTheme(word.slice(-3)))
}

/** What stands between the name and the kind of a zone for firms from abroad: `가람 중소협력형 외국인투자지역`. */
const FORM = /^(?:단지|개별|서비스|중소협력|복합)형$/
/** The same of complexes and valleys: `가람 테크노밸리 일반산업단지`, `나래 2차 테크노밸리`. */
const BESIDE_KIND = /^(?:클러스터|(?:하이)?테크노?밸리|테크노폴리스|제?[2-9]차)$/
/** `가람 제1호 기회발전특구`: the how manyth of its kind a zone is. */
const NTH = /^제?[1-9]호$/
/** True for a word between a name and its kind that belongs to neither. */
export const isModifier = (word: string, { type }: ZoneKind): boolean =>
  word === '신규' ||
  (NTH.test(word) && THEMED.has(type)) ||
  (/^(?:분야|산업|사업)$/.test(word) && THEMED.has(type)) ||
  (type === 'foreign-investment' && FORM.test(word)) ||
  ((type === 'industrial-complex' || type === 'district') && BESIDE_KIND.test(word))
