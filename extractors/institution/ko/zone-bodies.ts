import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { particleAfter } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { GENERIC_KO, NOT_IN_NAME_KO } from '../../zone/ko/lexicon.ts'
import { looksInflected } from '../../zone/ko/name-words.ts'
import { unlisted } from '../draft.ts'

const MEMBERS = '(?:입주|관리|지원|참여)?(?:기업체?|기관|업체|기업인|경영자|공장장|사업자)?(?:발전|대표자?|상생)?'
const BODIES = `조합\\s?회의|조합(?!원)|${MEMBERS}(?:협의회|협의체|협회|연합회)|관리공단|관리사무소|(?:육성)?추진단|사업단|기관장\\s?협의회`
/** `산단 경영자협의회`, `경제자유구역 조합회의`: a kind of zone and a body of its own. */
const KIND_AND_BODY = new RegExp(
  `(?:경제자유구역|자유무역지역|수출자유지역|외국인투자지역|자유특구|연구개발특구|산업단지|산단|농공단지|공단|특화단지|(?<=[가-힣]{2})단지|클러스터|밸리|테크노폴리스|기업도시|지역(?=\\s?(?:공장장|기업체|입주기업)\\s?협의회))\\s?(?<body>${BODIES})`,
  'gu',
)
const NEEDED = ['조합', '협의', '협회', '연합회', '관리공단', '관리사무소', '추진단', '사업단']
/** The name of a zone up to its kind, in one word. */
const OWN = /(?<![가-힣])[가-힣0-9]{2,10}(?:[·ㆍ‧][가-힣]{2,6})?\s?$/u
/** The province or town before a name: `구미 `. */
const PLACE = /(?<![가-힣])(?<place>[가-힣]{2,5})\s$/u

function kindOf(body: string): InstitutionKind {
  if (/협의회|협의체|협회|연합회/.test(body)) return 'association'
  if (body === '관리공단') return 'public-corporation'
  return body.startsWith('조합') ? 'committee' : 'division'
}

/** Where the name of an unlisted zone starts that ends at an offset, in one word and with its place; undefined for a bare kind. */
function startOfName(text: string, end: number): number | undefined {
  const own = OWN.exec(text.slice(Math.max(0, end - 18), end))?.[0]
  const name = own?.trim() ?? ''
  if (own === undefined || (own.endsWith(' ') && (placeNamed(name) || looksInflected(name)))) return undefined
  if (NOT_IN_NAME_KO.test(name) || GENERIC_KO.has(name.replace(/(?:국가|일반|지방|도시첨단)$/, ''))) return undefined
  const start = end - own.length
  const place = PLACE.exec(text.slice(Math.max(0, start - 7), start))?.groups?.['place']
  return place !== undefined && placeNamed(place) ? start - place.length - 1 : start
}

/** How many names of the gazetteers may begin before one that reaches over an offset. */
const MOST_OVER = 12

/** Bodies of a zone that its name begins: `가람산단 경영자협의회`, `광양만권경제자유구역 조합회의`. */
export function* zoneBodies(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  let next = 0
  for (const match of matchesOf(KIND_AND_BODY, text, NEEDED)) {
    while (next < hits.length && hits[next]!.start < match.index) next++
    const end = match.index + match[0].length
    if (particleAfter(text, end) === undefined) continue
    const body = match.groups!['body']!
    const near = hits.slice(Math.max(0, next - MOST_OVER), next)
    const listed = near.find((hit) => hit.family === 'zone' && hit.end > match.index)
    const start = listed?.start ?? startOfName(text, match.index)
    if (start === undefined) continue
    yield unlisted(text, start, end, kindOf(body), 'name-suffix', 2)
  }
}
