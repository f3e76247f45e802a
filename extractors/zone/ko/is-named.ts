import { placeAtStart, placeNamed } from '../../name/places.ts'
import { ANY_PROVINCE } from '../../name/provinces.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import type { KindMatch } from './kinds-in.ts'
import { BODY_WORK_KO, DEVELOPMENT_KO, GENERIC_KO, NO_DISTRICT_KO, USE_END_KO } from './lexicon.ts'
import { listedAs } from './listed-as.ts'
import type { Left } from './name-places.ts'

/** True where the words before a kind name a zone: a region, an industry or a proper name, as the kind asks. */
export function isNamed(left: Left, kind: ZoneKind, text: string, match: KindMatch): boolean {
  if (COUNTED_AFTER.test(text.slice(match.end, match.end + 6)) && BARE.test(text.slice(match.start, match.end)))
    return false
  if (kind.needs === 'theme' && left.regions.length === 0 && isOfSeveral(left.start, text, match.end)) return false
  if (left.regions.length === 0 && SORT_OF_COMPLEX.test(text.slice(match.start, match.end + 3))) return false
  if (kind.needs === 'theme' && OF_OFFICE.test(text.slice(Math.max(0, match.start - 4), match.start))) return false
  if (AMONG.test(text.slice(match.end, match.end + 5)) && OF_TOWN.test(text.slice(left.start, match.end))) return false
  // `경남도내 일반산업단지`: all of them
  if (IN_PROVINCE.test(text.slice(left.start, match.start))) return false
  // `가람도청 부지·나래지구`: a site that is no district
  if (/(?:부지|이전지|청사)[·ㆍ‧・]/.test(text.slice(left.start, match.start))) return false
  if (kind.type === 'industrial-complex' && MANY_JOINED.test(left.theme)) return false
  // `가람지역본부·나래공단`: two bodies
  if (/본부[·ㆍ‧・]/.test(left.theme)) return false
  if (isOfProvince(left, kind, text, match) || isBody(text, match) || SEVERAL.test(left.theme)) return false
  if (OF_TOWN_IS.test(text.slice(Math.max(left.start, match.start - 3), match.end + 2))) return false
  if (kind.type === 'district' && LIKENED.test(text.slice(left.start, match.start))) return false
  if (left.regions.length === 0 && SUPERLATIVE.test(text.slice(Math.max(0, left.start - 6), left.start))) return false
  if (left.regions.length > 0) return kind.needs !== 'cued' || cued(text, match) || isValleyOf(left, text, match)
  const first = left.theme.split(' ').at(-1) ?? ''
  // `국내 유일의 백신특화특구`: what sort of zone it is
  if (/[가-힣]특화$/.test(first) && text.slice(match.start, match.end) === '특구') return false
  if (kind.needs === 'theme')
    return (
      isTouristName(left.theme, text.slice(match.start, match.end)) ||
      (kind.type !== 'district' &&
        isTheme(left.theme) &&
        (!isGenericList(left.theme) || isOfSuppliers(left.theme, text, match)) &&
        !left.theme.includes('특구'))
    )
  const compact = left.theme.replace(/\s/g, '')
  const proper =
    [...compact].length >= 2 &&
    compact.split(/[·ㆍ‧・․]/).some((part) => !GENERIC_KO.has(part)) &&
    !GENERIC_KO.has(first) &&
    !/^제?[0-9]+(?:[·ㆍ,]제?[0-9]+)*$/.test(compact)
  if (NO_DISTRICT_KO.has(compact)) return false
  if (isMadeOfSort(compact, text, match)) return false
  // `군내 농공단지`: those in the county; 군내농공단지 is one
  if (compact === '군내' && text.charCodeAt(match.start - 1) === 32) return false
  if (SIDE_OF_PROVINCE.test(compact) && COMPLEXES.test(text.slice(match.start, match.end))) return false
  if (USE_END_KO.test(compact)) return isSpecialised(compact, text.slice(match.start, match.end))
  const apart = text.charCodeAt(match.start - 1) === 32
  if (kind.needs === 'place')
    return proper && (!apart || !BARE.test(text.slice(match.start, match.end)) || isProper(compact, kind))
  return proper && !apart && DISTRICT_NAME.test(compact) && cued(text, match)
}
/** `차세대 디스플레이 특화단지로 `: of what sort a place becomes, where nothing tells the place. */
const SORT_OF_COMPLEX = /^특화단지로\s/
/** `진주․나주․입암․해룡․강릉과학`: the names of many complexes. */
const MANY_JOINED = /^[가-힣]{1,6}(?:[·ㆍ‧․][가-힣]{2,6}){4}/u
/** ` 조성되고`: what a place is made into. */
const MADE_INTO =
  /^(?:으로|로)\s(?:조성|개발|육성|지정|건설|거듭|발전|도약|변모|탈바꿈|만들|전환|키우|키워|가꾸|가꿔|바꾸|바꿔)/
/** True for two words that each name no zone, before what a place is made into: `첨단복합산업단지로 조성되고`. */
const isMadeOfSort = (word: string, text: string, { end }: KindMatch): boolean =>
  word.length === 4 &&
  isOfSort(word.slice(0, 2)) &&
  isOfSort(word.slice(2)) &&
  MADE_INTO.test(text.slice(end, end + 10))

const isOfSort = (word: string): boolean => GENERIC_KO.has(word) || /^(?:융합|복합|특화|집적)$/.test(word)

/** True for an industry between two offsets that the words around it share among zones or places, or ask all places for. */
const isOfSeveral = (start: number, text: string, end: number): boolean =>
  KINDS_COUNTED.test(text.slice(end, end + 30)) ||
  isOfEach(text, start) ||
  SECOND_HALF.test(text.slice(Math.max(0, start - 8), start)) ||
  CONTEST.test(text.slice(end, end + 10))

/** `가람과 나래를 각각 로봇, `: several industries, each of a place that stands before them. */
function isOfEach(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 68), start)
  const each = /[,와과]\s$/.test(before) ? before.lastIndexOf('각각 ') : -1
  return each >= 0 && !/[.\n]/.test(before.slice(each))
}
/** `가람군 영어 및 `: the first half of a name. */
const SECOND_HALF = /(?<!특구|구역|지역|단지)\s및\s$/u
/** `가람시 산단 중`, `부산산단 전체의`: those of a town or a city, of which some are told. */
const OF_TOWN = new RegExp(`^(?:[가-힣]{2,4}[시군]|(?:${ANY_PROVINCE})시?)\\s?(?:산단|산업\\s?단지|농공\\s?단지)$`, 'u')
const AMONG = /^\s(?:중\s|중에|가운데|전체의)/u
const IN_PROVINCE = /^[가-힣]{2,3}(?:[도시군]|지역)\s?내의?\s?$/u
/** ` 공모에`: what a government invites all places to be. */
const CONTEST = /^[’'”"]?\s(?:지정\s)?공모/u

/** `가람군청 관광특구`: an office and what it asks for. */
const OF_OFFICE = /[시군구도]청\s$/u

/** `가람형 판교`: a place that has one like another. */
const LIKENED = /^[가-힣]{2,4}형\s[가-힣]/u
/** `유일의 보건의료 국가산업단지`: what is said of one. */
const SUPERLATIVE = /(?:유일|최초|최대|최고)의\s$/u

/** `가람구의 산업단지인 나래지구`: what another zone is. */
const OF_TOWN_IS = /[가-힣]의\s(?:산업단지|산단|공단)인\s?$/u

/** `경기북부 산업단지`: all of a side of a province. */
const SIDE_OF_PROVINCE = /^(?:경기|강원|충북|충남|전북|전남|경북|경남)도?[동서남북중]부(?:권|지역)?$/
const COMPLEXES = /^(?:산업\s?단지|산단|공단)$/

/** `고연 가천 진장`: names that blanks part, which are those of several. */
const SEVERAL = /^[가-힣]{2}(?: [가-힣]{2}){2,}$/u
/** True for the proper name of a zone for tourists: `가람항 관광특구`. */
const isTouristName = (word: string, head: string): boolean =>
  head === '관광특구' &&
  /^[가-힣]{2,6}(?:[·ㆍ][가-힣]{2,6})?$/.test(word) &&
  !GENERIC_KO.has(word) &&
  !NO_TOURIST_NAME.test(word)
/** Words that say of what sort a zone for tourists is. */
const NO_TOURIST_NAME =
  /우수|대표|단지|산단|한류|야간|체험|온천$|해변|쇼핑|외국인|국제|체류|미식|축제|레저|휴양|먹거리|관광|특구|도심|지역|일대|대상|(?:[은는을를의인한된할적]|에서|으로|나)$/

/** True for `운곡특화농공단지`: a proper name, and no industry, before what the complex is; or a long one, `가람솔잎차지역특화농공단지`. */
const isSpecialised = (word: string, head: string): boolean =>
  /^농공\s?단지$/.test(head) &&
  (/^[가-힣]{4,10}지역특화$/.test(word) ||
    (/^[가-힣]{2}특화$/.test(word) && !GENERIC_KO.has(word.slice(0, 2)) && !isTheme(word.slice(0, 2))))

/** True for `나주 에너지밸리`: a valley that its industry is glued to. */
const isValleyOf = ({ theme }: Left, text: string, { start, end }: KindMatch): boolean =>
  text.slice(start, end) === '밸리' && text.charCodeAt(start - 1) !== 32 && isTheme(theme)

/** True for `소재·부품·장비`: words of which none tells one zone from another. */
const isGenericList = (theme: string): boolean =>
  /[·ㆍ‧・․]/.test(theme) && (theme.split(' ').at(-1) ?? '').split(/[·ㆍ‧・․]/).every((part) => GENERIC_KO.has(part))

/** True for `디스플레이 소재·부품·장비` before 특화단지: the industry whose suppliers a complex is for. */
const isOfSuppliers = (theme: string, text: string, { start }: KindMatch): boolean =>
  text.startsWith('특화단지', start) &&
  /^[가-힣]{2,8} 소재[·ㆍ]부품[·ㆍ]장비$/u.test(theme) &&
  isTheme(theme.split(' ')[0]!)

/** `옥계`, `포승·현덕`, `망상제2`: what names a district. */
const DISTRICT_NAME = /^[가-힣]{2,4}(?:[·ㆍ‧・․][가-힣]{2,4}){0,2}(?:제?[0-9])?$/

/** Kinds of which a province has several, by names of their own. */
const OF_PROVINCES: ReadonlySet<string> = new Set(['industrial-complex', 'foreign-investment'])

/** True for `전북 국가산단`, `충남의 외국인투자지역`, `부산 산단`: the zones of a province or a city of its rank, none of which is named. */
function isOfProvince(left: Left, { type }: ZoneKind, text: string, { start, end }: KindMatch): boolean {
  if (!OF_PROVINCES.has(type) || left.theme !== '' || left.places.length !== 1) return false
  const kind = placeNamed(text.slice(left.start, start).trim().replace(/의$/, ''))?.kind
  return kind === 'province' || (kind === 'metropolitan-city' && /^\s산단$/.test(text.slice(start - 1, end)))
}

/** True for a 공단 that is a body: `가람산업단지관리공단`. */
const isBody = (text: string, { start, end }: KindMatch): boolean =>
  text.slice(start, end) === '공단' && BODY_WORK_KO.test(text.slice(Math.max(0, start - 5), start))

/** `가람 산단 2곳`: several, none of them named. */
const COUNTED_AFTER = /^\s[0-9]{1,3}\s?(?:곳|개)/

/** `들`, ` 3곳`, `가 각 6곳`, `와 로봇 특구가 각 6곳`: zones of an industry, several and none of them named. */
const KINDS_COUNTED =
  /^(?:들|\s(?:[2-9]|[1-9][0-9])곳|[이가은는]\s(?:각각?\s|모두\s|총\s)?(?:[2-9]|[1-9][0-9])(?:곳|개[로다가])|[와과]\s[^.,\n]{2,16}(?:특구|구역)가\s각각?\s[0-9]{1,2}(?:곳|개))/u

/** Kinds before which any word may stand with a blank; the full ones, `가람 일반산업단지`, take names alone. */
const BARE = /^(?:첨단\s?)?(?:산업\s?단지|산단|공단|공업\s?단지|국제도시|혁신도시|기업도시|테크노밸리|배후단지)$/

/** True where a word that a blank parts from its kind is a name: with a number, a place, or one of a listed zone. */
const isProper = (word: string, { type }: ZoneKind): boolean =>
  /[0-9A-Za-z]|(?<=..)(?:파크|밸리|시티|폴리스|타운|컴플렉스)$/.test(word) ||
  placeAtStart(word) !== undefined ||
  word.split(/[·ㆍ‧・․]/).some((part) => listedAs(part, type) !== undefined)

/** A village, or several that a headline gives together: `가람·나래·다온`. */
const VILLAGES = /^[가-힣]{2,3}(?:·[가-힣]{2,3}){0,3}$/u

/** `부곡 첨단산업단지` where what `around` gives of the document for an offset tells of 부곡동: a complex by the village that it lies in. */
export function isOfVillage(
  { regions, theme }: Left,
  { type }: ZoneKind,
  at: number,
  around: (at: number) => string,
): boolean {
  if (type !== 'industrial-complex' || regions.length > 0 || !VILLAGES.test(theme)) return false
  const names = theme.split('·')
  if (names.some((name) => GENERIC_KO.has(name) || isTheme(name))) return false
  const near = around(at)
  const kinds = names.length > 1 ? ['산단', '산업단지', '일반산단', '일반산업단지'] : []
  const tells = (name: string): boolean =>
    ['동 ', '읍 ', '면 ', '리 '].some((end) => near.includes(` ${name}${end}`)) ||
    kinds.some((kind) => near.includes(` ${name}${kind}`))
  return names.filter(tells).length * 2 > names.length
}

/** `(9만평)`, `는 597만㎡로 줄인다`: the size of land that is developed. */
const SIZE_BEHIND = /^(?:\((?:약\s)?[0-9][^()\n]{0,12}(?:평|㎡|㎢)\)|[은는]\s[0-9][0-9,.]{0,8}만?\s?(?:평|㎡|㎢)로)/u

/** `, 나래 다온지구, 라온 마루·바다지구`: the districts with which a list of them goes on. */
const LISTED_ON = /^(?:(?:,|[와과·])\s?(?:[가-힣]{2,4}\s){0,2}[가-힣·]{2,9}지구){1,9}/u
/** `다온지구, 라온 마루·`: what stands before the last of them. */
const LISTED_BEFORE = /지구(?:,|[와과])\s(?:[가-힣]{2,4}\s)?[가-힣·]{2,9}$/u

const cued = (text: string, match: KindMatch): boolean => {
  const list = LISTED_ON.exec(text.slice(match.end, match.end + 120))?.[0].length ?? 0
  const inList = list > 0 || LISTED_BEFORE.test(text.slice(Math.max(0, match.start - 24), match.start))
  const end = match.end + list
  return (
    SIZE_BEHIND.test(text.slice(match.end, match.end + 24)) ||
    DEVELOPMENT_KO.test(text.slice(Math.max(0, match.start - 60), match.start)) ||
    DEVELOPMENT_KO.test(text.slice(end, end + (inList ? 90 : 40)))
  )
}
