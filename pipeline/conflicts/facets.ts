import type { AmountRole } from '../../schemas/index.ts'

/** Which share or state of a sum is told: 국비 is no 총사업비, a target no result. */
export type Facet =
  | 'national'
  | 'local'
  | 'private'
  | 'foreign'
  | 'cumulative'
  | 'target'
  | 'declared'
  | 'arrived'
  | 'contracted'
  | 'executed'
  | 'change'
  | 'average'
  | 'additional'
  | 'effect'

const CUES: readonly (readonly [Facet, RegExp])[] = [
  [
    'national',
    /국비|국고|국가\s?예산|정부\s?(?:출연|지원)|(?:state|national|central|government)(?:'s)?\s(?:fund|money|budget|subsid|support|treasury|expense)|from the (?:state|central government|national treasury|government)|state-funded/iu,
  ],
  [
    'local',
    /시비|도비|군비|구비|지방비|지자체|(?:city|provincial|municipal|local|county)\s(?:fund|money|budget|expense)|from the (?:city|province|county|local government)/iu,
  ],
  ['private', /민자|민간|자부담|private|business partners/iu],
  ['foreign', /외자|외국인|외국\s?기업|foreign|FDI/u],
  ['cumulative', /누적|누계|cumulative|accumulated|so far|to date/iu],
  ['target', /목표|예상|전망|기대|추산|target|goal|expect|forecast|projected|aims?\s/iu],
  ['declared', /신고|declared|reported/iu],
  ['arrived', /도착|arriv/iu],
  ['contracted', /협약|양해각서|계약|MOU|agreement|pledge|contract/iu],
  ['executed', /집행|executed|disbursed/iu],
  ['change', /증가|늘어난|늘었|감소|줄어|줄었|상승|increase of|decrease of|up by|rose by|fell by|grew by/iu],
  ['average', /평균|average/iu],
  ['additional', /추가|additional|extra\s|another/iu],
  ['effect', /생산\s?유발|부가가치|파급|경제적?\s?효과|유발\s?효과|inducement|added value|ripple|economic effect/iu],
]

/** Most sums stand beside none of them, which one pattern tells sooner than all. */
const ANY_CUE = new RegExp(CUES.map(([, cue]) => cue.source).join('|'), 'i')

/** A plan is all that a budget can be: only money to come in is told from its target. */
const PLANNED: ReadonlySet<AmountRole> = new Set(['budget', 'fund', 'loan'])

/** The facets that the words around a sum name, sorted. `around` is what stands beside it, not beyond its neighbours. */
export function facetsOf(around: string, role: AmountRole): Facet[] {
  if (!ANY_CUE.test(around)) return []
  const found = CUES.filter(([, cue]) => cue.test(around)).map(([facet]) => facet)
  return found.filter((facet) => facet !== 'target' || !PLANNED.has(role)).sort()
}

/** Whose money it is, and how far it has come: one text tells it, another leaves it out. */
const LOOSE: readonly ReadonlySet<Facet>[] = [
  new Set(['foreign']),
  new Set(['declared', 'arrived', 'contracted', 'executed']),
]

/** True where two lists of facets do not set two sums apart: the same shares, and no two different states. */
export function compatibleFacets(a: readonly Facet[], b: readonly Facet[]): boolean {
  const firm = (facets: readonly Facet[]): string =>
    facets.filter((facet) => !LOOSE.some((group) => group.has(facet))).join()
  const met = LOOSE.every((group) => {
    const [left, right] = [a, b].map((facets) => facets.filter((facet) => group.has(facet))) as [Facet[], Facet[]]
    return left.length === 0 || right.length === 0 || left.some((facet) => right.includes(facet))
  })
  return met && firm(a) === firm(b)
}

/** Words that make a sum the whole cost of what it is for, not that of a year or of a part. */
const WHOLE =
  /(?:총|전체)\s?(?:사업비|공사비|건설비|투자비|투자액|소요\s?예산)|total (?:project |construction |development |investment )?(?:cost|budget|outlay)|total investment/iu

/** True where the words around a sum call it the whole cost of its subject. `around` is what stands beside it. */
export const isWhole = (around: string, facets: readonly Facet[]): boolean => facets.length === 0 && WHOLE.test(around)
