import { matchesOf } from '../../matches.ts'
import { insideName, type ZoneKind } from '../kinds.ts'
import { KINDS_KO } from '../kinds-ko.ts'

const spaced = (kind: string): string =>
  kind
    .replace('글로벌', '글로벌\\s?')
    .replace('연구개발', '연구개발\\s?')
    .replace('외국인투자', '외국인\\s?투자\\s?')
    .replace('외투지역', '외투\\s?지역')
    .replace('외국인기업', '외국인\\s?기업\\s?')
    .replace('외국인전용', '외국인\\s?전용\\s?')
    .replace('분산에너지', '분산\\s?에너지\\s?')
    .replace('지역특화', '지역특화\\s?')
    .replace('농공단지', '농공\\s?단지')
    .replace('스마트팜혁신', '스마트팜\\s?혁신\\s?')
    .replace('기업도시', '기업\\s?도시')
    .replace('스마트농업육성', '스마트\\s?농업\\s?육성\\s?')
    .replace('농촌특화', '농촌\\s?특화\\s?')
    .replace('국가첨단', '국가\\s?첨단\\s?')
    .replace('기회발전', '기회\\s?발전')
    .replace('교육발전', '교육\\s?발전')
    .replace('도심융합', '도심\\s?융합')
    .replace('산업위기', '산업\\s?위기\\s?')
    .replace('첨단의료복합', '첨단\\s?의료\\s?복합\\s?')
    .replace('스마트그린', '스마트\\s?그린\\s?')
    .replace('규제자유', '규제\\s?자유')
    .replace('경제자유', '경제\\s?자유')
    .replace('자유무역', '자유\\s?무역\\s?')
    // 한국산업단지공단 is a body
    .replace(/^공단$/, '공단(?<!단지공단)')
    .replace(/(?<=.)(특구|산업단지|산단|구역|클러스터|특화지역|특별지역|시범운행지구)$/, '\\s?$1')

/** Longest kinds first, so that 규제자유특구 is not read as 특구; `산단형` is a form of another kind. */
const KIND = new RegExp(
  `(?:${Object.keys(KINDS_KO)
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})(?!형)`,
  'g',
)

/** A kind of zone in a text. */
export interface KindMatch {
  readonly start: number
  readonly end: number
  readonly kind: ZoneKind
}

const HAS_KIND = /특구|구역|지역|지대|단지|산단|공단|[밸벨]리|도시|지구|클러스터|폴리스|타운/

/** The words for kinds of zones in a text, in order, named or not. */
export function kindsIn(text: string): KindMatch[] {
  if (!HAS_KIND.test(text)) return []
  return matchesOf(KIND, text).map((match) => {
    const end = match.index + match[0].length
    // `5개 지역 특구`: the count is of regions
    const counted =
      /^지역\s특구$/.test(match[0]) && /[0-9]개\s?$/.test(text.slice(Math.max(0, match.index - 3), match.index))
    return counted
      ? { start: end - 2, end, kind: KINDS_KO['특구']! }
      : { start: match.index, end, kind: kindOf(text, match) }
  })
}

/** What makes the name of a body of a kind of zone. */
const BODY_AFTER = /^\s?(?:심의\s?위원회|위원회|기획단|청(?![년소])|특별법)/

function kindOf(text: string, match: RegExpExecArray): ZoneKind {
  const kind = KINDS_KO[match[0].replace(/\s/g, '')]!
  const end = match.index + match[0].length
  return BODY_AFTER.test(text.slice(end, end + 8)) ? insideName(kind) : kind
}

/** What is glued to a kind that is a part of a longer word: `국가산단표면처리`. */
const GLUED = /^(?:표면|염색|도금|주물|뿌리|섬유|금형|열처리|전용)/u

/** True where the kind that ends at an offset is a part of a longer word. */
export const isGlued = (text: string, end: number): boolean => GLUED.test(text.slice(end, end + 3))
