import { kept } from '../../extractors/kept.ts'

const LEGAL_EN = /,? (?:co\.?,?\s?ltd\.?|co\.|inc\.?|corp\.?|ltd\.?|llc|gmbh|plc|limited|corporation|company)$/
/** `ndt사`: what the press adds to a name in Latin letters. */
const FIRM_KO = /(?<=^[a-z&]{2,12})사$/
const LEGAL_KO = /㈜|\(주\)|\(유\)|\(재\)|\(사\)|주식회사|유한회사|재단법인|사단법인/g

/** A name in lower case without its legal form and article; the letter ㆍ, which looks like a dot, is one. */
export const withoutForm = (name: string): string =>
  name
    .replace(/ㆍ/g, '·')
    .normalize('NFKC')
    .toLowerCase()
    .replace(LEGAL_KO, '')
    .replace(FIRM_KO, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEGAL_EN, '')
    .replace(/^(?:the|a|an)\s+/, '')

/** A name reduced to what tells it from others: no case, legal form, article, or punctuation. */
export const nameKey = kept((name: string): string =>
  withoutForm(name)
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ''),
)

/** English words for one kind at the end of a key, with those that the tables have. */
const SAME_KINDS: readonly (readonly [end: RegExp, kind: string])[] = [
  [/(?:special(?:touris[tm])|touris[tm]special)(?:zone|district|area)$/, 'specialtouristzone'],
  [/distributedenergy(?:special(?:i[sz](?:ed|ation))?)?(?:zone|area|region|district)$/, 'distributedenergyspecialzone'],
  [/(?:urban|city)(?:hightech|advanced|cuttingedge)(?:industrial)?complex$/, 'urbanhightechindustrialcomplex'],
  [/(?:hightech|advanced|cuttingedge)(?:urban|city)industrialcomplex$/, 'urbanhightechindustrialcomplex'],
  [/(?:special)?opportunity(?:(?:and)?development)?(?:special)?(?:zone|district)$/, 'opportunitydevelopmentzone'],
  [/foreign(?:er)?(?:investment|investor)(?:zone|area|region|district)$/, 'foreigninvestmentzone'],
  [/special(?:ised)?complex$/, 'specializedcomplex'],
  [/stateindustrialcomplex$/, 'nationalindustrialcomplex'],
  [/industrial(?:zone|estate)$/, 'industrialcomplex'],
  [/techvalley$/, 'technovalley'],
  [/innovativecity$/, 'innovationcity'],
]

function withSameKind(key: string): string {
  for (const [end, kind] of SAME_KINDS) {
    const length = end.exec(key)?.[0].length
    if (length !== undefined) return key.slice(0, -length) + kind
  }
  return key
}

/**
 * The key of a zone's name, the same for its long and short spellings and for other words of its kind: `오송 제3생명과학국가산업단지`,
 * `오송3생명과학 국가산단`; `Jeju Distributed Energy Special Area`, `… Specialized Zone`.
 */
export const zoneKey = (name: string): string =>
  withSameKind(nameKey(name))
    .replace(/제(?=[0-9])/g, '')
    .replace('테크노벨리', '테크노밸리')
    // `가람나노국산단`: short for the national complex
    .replace(/(?<=[가-힣]{3})국산단$/, '국가산업단지')
    .replace(/(?:산단|공단|공업단지)$/, '산업단지')
    .replace(/(?:특화|특별)(?=농공단지$)/, '')
    .replace(/(?<=[가-힣]{4})지역특구$/, '특구')
    .replace(/규제특구$/, '규제자유특구')
    .replace(/기회특구$/, '기회발전특구')
    .replace(/소재부품장비/, '소부장')
    .replace(/(?:국가첨단전략)?산업(?=특화단지$)/, '')
    .replace(/경자구역$/, '경제자유구역')
    .replace(/자유무역지대$/, '자유무역지역')
    .replace(/국가첨단산업단지$/, '국가산업단지')
    // `가람형 기회발전특구`: like the town's own
    .replace(/(?<=^[가-힣]{2,3})형(?=(?:기회|교육)발전특구$)/, '')
    .replace(/스마트그린(?:국가)?(?:시범)?산업단지$/, '산업단지')
    .replace(
      /(?:단지형|개별형|서비스형|중소협력형)?(?:외투지역|외투단지|외국인투자단지|외국인투자지역)$/,
      '외국인투자지역',
    )

/** A hyphen beside Hangul, where some texts leave a blank and others none: `온산공단-공장장협의회`. */
const BESIDE_HANGUL = /(?<=[가-힣])-|-(?=[가-힣])/gu

/** An id for a name that no gazetteer lists; the same name gives the same id in every article, with blanks beside Hangul or without. */
export function slugId(prefix: 'zone' | 'inst', name: string): string {
  const slug = withoutForm(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(BESIDE_HANGUL, '')
  return `${prefix}/slug-${slug === '' ? 'unnamed' : slug}`
}

/** True for an id that was made from a name. */
export const isSlug = (id: string): boolean => /^(?:zone|inst)\/slug-/.test(id)

/** The words of a theme that tell it from others, for comparison. */
export function themeWords(theme: string): readonly string[] {
  return theme
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?<=[a-z]{3})ies$/, 'y'))
    .map((word) => (word.length > 6 ? word.replace(/(?<=[a-z])(?:ing|es|s|e)$/, '') : word))
    .filter((word) => word.length > 1 && !/^(?:industry|industrial|the|and|of|산업|사업|분야)$/.test(word))
}

/** Words that many themes share; they tell themes apart only where nothing else does. */
const COMMON =
  /^(?:mobility|energy|smart|digital|service|services|vehicle|vehicles|driving|advanced|next|generation|new|technology|bio|모빌리티|에너지|스마트|디지털|서비스|차세대|첨단|친환경|바이오|전기차|수소)$/

function telling(theme: string): readonly string[] {
  const words = themeWords(theme)
  const own = words.filter((word) => !COMMON.test(word))
  return own.length > 0 ? own : words
}

/** True where a theme stands in another: a short Latin one as words of their own, so that `Bio` is not in `Biomass`. */
const isInside = (key: string, other: string, otherKey: string): boolean =>
  /^[a-z]{1,4}$/.test(key) ? themeWords(other).includes(key) : key.length >= 3 && otherKey.includes(key)

/** True where two themes name one industry: equal, one inside the other, or most of their words shared. */
export function sameTheme(a: string, b: string): boolean {
  const keyA = nameKey(a)
  const keyB = nameKey(b)
  if (keyA === '' || keyB === '') return false
  if (keyA === keyB || isInside(keyA, b, keyB) || isInside(keyB, a, keyA)) return true
  const wordsA = telling(a)
  const wordsB = new Set(telling(b))
  const shared = wordsA.filter((word) => wordsB.has(word)).length
  return shared > 0 && shared / Math.min(wordsA.length, wordsB.size) >= 0.6
}
