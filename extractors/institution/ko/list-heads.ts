import { GROUP_KO } from './lexicon.ts'

/** What marks the name of a company. */
export const MARK = /㈜|\(주\)|주식회사/

/** ` 등 3개 기업`: a list and its head. */
const AFTER_LIST = new RegExp(
  `^\\s등(?:의|을 비롯한)?\\s?(?:(?:국내외?|세계|지역)\\s)?(?:[가-힣]{2,4}의\\s)?(?:[가-힣A-Za-z·(-]{0,11}[가-힣A-Za-z)](?<![는에을를의로])\\s){0,5}(?:[가-힣·]{0,8})(?:[0-9]{1,4}여?\\s?(?:개(?:의\\s)?\\s?)?)?(?:${GROUP_KO})(?!지원|시설|육성|도시)`,
  'u',
)
/** `등 지역경제에 기여한 우수 기업들에게`, `를 비롯해 모두 3개 외국 기업`: a clause between a list and its head. */
const AFTER_CLAUSE =
  /^\s등\s(?![^.,\n]{1,20}[을를]\s(?:[가-힣]{1,8}로\s)?(?:생산|제조|판매|연구|설계|개발|공급|가공|취급|수출|유통|만드))[^.,\n]{2,24}(?:한|된|인|하는|되는|마친|받은|맺은)\s(?:[가-힣]{1,4}\s|[0-9]{1,3}개\s)?(?:기업|업체|회사)|^[을를]\s비롯(?:해|한)\s(?:모두\s)?(?:[0-9]{1,3}개\s)?(?:[가-힣]{2,4}\s)?(?:기업|업체|회사)/u
/** `등 국내외 역량 있는 자율주행 관련 기업들도`: what a list has, before its head. */
const AFTER_HAVING =
  /^\s등\s(?:[가-힣]{1,6}\s){1,3}(?:있는|갖춘|가진|지닌|보유한)\s(?:[가-힣A-Za-z]{1,8}\s){0,3}(?:기업|업체|회사|기관|대학)/u
/** `등 공기업`: bodies that are no companies. */
const OF_PUBLIC = /^\s등\s(?:지방)?공기업/u
/** `등 3개 국가기관 건설 사업`: what is still to be built. */
const TO_BUILD = /^\s등\s[^.,\n]{0,16}(?:기관|시설|연구소|센터)(?:\s건립|\s건설|\s신축|\s조성)/u
/** `나노, 이차전지 소재 등 관련 기업`: a list of industries. */
const OF_INDUSTRIES =
  /^\s등\s[^.,\n]{1,24}[과와]\s관련(?:한|된)\s|^\s등\s?(?:[가-힣]{1,4}\s)?(?:[0-9]{1,3}개\s?)?(?:관련|분야|업종)의?\s?(?:[가-힣]{2,4})?(?:기업|업체|회사|기관|산업)/
/** ` 등과 투자협약을`: those with whom an agreement is made. */
const PARTNERS = /^\s등[과이]\s(?:[가-힣]{1,6}\s){0,2}(?:투자|업무|입주)?\s?(?:협약|양해각서|MOU|계약)/u
/** ` 등이 참여한 특수목적법인`: those who hold a company together. */
const HOLDERS =
  /^\s등이\s(?:[가-힣]{1,4}\s)?(?:참여|출자|투자|설립)(?:한|하는|해\s[가-힣]{2,3})\s(?:[가-힣]{2,8}\s)?(?:특수목적법인|합작법인|컨소시엄|SPC|PFV)/u
/** ` 등 6개 LCD 부품업체`: what the counted companies make. */
const AFTER_COUNT =
  /^\s등\s(?:[가-힣]{1,4}\s)?[0-9]{1,3}여?\s?개(?:의\s|\s)(?:[가-힣A-Za-z]{1,8}\s){0,3}[가-힣]{0,6}(?:업체|기업|회사|스타트업)(?!지원|시설|육성|도시)/u
/** `협약 기업은 가람, 나래 등이다`, ` 등 모두 9곳이다`: a list that says who its subject is. */
const PREDICATE = /^\s등\s?(?:(?:모두\s|총\s)?[0-9]{1,3}(?:곳|개사?|개\s(?:기업|업체)))?(?:이다|입니다|이었다|다\.)/
const SUBJECT = /(?:기업|업체|회사|개사)(?:들)?(?:\s투자\s?협약)?(?:은|는|로는|에는)\s/

/** ` 총 7개사다`: how many a list names; not behind a verb, `체결해 총 48개사`. */
const ALL_COUNTED = /^\s총\s[0-9]{1,3}개\s?(?:사|기업|업체|회사)(?![가-힣]{3})/u

/**
 * True where ` 등`, which starts at an offset, closes an enumeration of institutions: ` 등 3개 기업`. `ofBody`: the name before it is a
 * listed body's, so that the list is none of industries.
 */
export const closesList = (text: string, at: number, ofBody = false): boolean => {
  const after = text.slice(at, at + 50)
  if (ALL_COUNTED.test(after)) return !/[해혀]$/u.test(text.slice(Math.max(0, at - 1), at))
  return (
    !OF_PUBLIC.test(after) &&
    !TO_BUILD.test(after) &&
    (ofBody || !OF_INDUSTRIES.test(after)) &&
    [AFTER_LIST, AFTER_CLAUSE, AFTER_HAVING, AFTER_COUNT, PARTNERS, HOLDERS].some((head) => head.test(after))
  )
}

/** True where a list that ends at an offset is what its sentence, which starts at `from`, says of companies. */
export const isPredicate = (text: string, from: number, end: number): boolean =>
  PREDICATE.test(text.slice(end, end + 20)) && SUBJECT.test(text.slice(from, end))

/** ` 등도 입주한다`: what companies do. */
const TENANTS = /^\s등[도이]\s(?:[가-힣]{1,6}\s)?(?:입주|투자|참여|둥지)/u

/** `특수목적법인에는 `: what the members of a list have a share in. */
const IN_VENTURE = /(?:(?:목적|합작)\s?법인|컨소시엄)(?:\([A-Z]{2,4}\))?에는?\s/u

/** True where a list that ends at an offset, with a marked company in it, is of those that move in: `㈜가람, 나래테크 등도 입주한다`. */
export const areTenants = (text: string, from: number, end: number): boolean =>
  TENANTS.test(text.slice(end, end + 16)) &&
  (MARK.test(text.slice(Math.max(from, end - 60), end)) || IN_VENTURE.test(text.slice(from, end)))
