import type { ZoneKind } from '../../extractors/zone/kinds.ts'
import { KINDS_EN } from '../../extractors/zone/kinds-en.ts'
import { KINDS_KO } from '../../extractors/zone/kinds-ko.ts'

/** The part of an id that kinds without a type of their own give, by their words in either language. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^교육발전특구$|^education(?:al)? (?:development|advancement) /, 'education-development-zone'],
  [
    /^교육국제화특구$|^(?:education|educational) (?:internationalization|international|globalization) /,
    'education-internationalization-zone',
  ],
  [/^관광특구$|^(?:special )?touris[tm] zone$/, 'special-tourist-zone'],
  [/^특화단지$|^speciali[sz]ed complex$/, 'specialized-complex'],
  [/^분산(?:에너지)?(?:특화지역|특구)$|^(?:special )?distributed energy /, 'distributed-energy-zone'],
  [/^투자선도지구$|^(?:investment leading|priority investment) /, 'investment-leading-zone'],
  [/^도심융합특구$|^urban convergence /, 'urban-convergence-zone'],
  [/^평화경제특구$|^peace(?:ful)? (?:special )?economic /, 'peace-economic-zone'],
  [/^에너지(?:산업)?융복합단지$|^energy (?:industry )?convergence complex$/, 'energy-convergence-complex'],
  [/^산업위기선제대응|^(?:industrial )?crisis preemptive response/, 'crisis-preemptive-response-area'],
  [/^산업위기대응|^(?:industrial )?crisis (?:special )?response/, 'crisis-response-area'],
  [/^고용위기지역$|^employment crisis /, 'employment-crisis-area'],
  [/^클러스터$|(?:^| )cluster$/, 'cluster'],
  [/^혁신도시$|^innovation city$/, 'innovation-city'],
  [/^기업도시$|^(?:enterprise|corporate|company|business) city$|^company town$/, 'enterprise-city'],
  [/^기업혁신파크$|^(?:enterprise|corporate|business) innovation park$/, 'corporate-innovation-park'],
  [/^테크노[밸벨]리$|^techno valley$/, 'techno-valley'],
  [/^테크노폴리스$|^technopolis$/, 'technopolis'],
  [/^스마트팜혁신밸리$|^smart farm innovation valley$/, 'smart-farm-innovation-valley'],
  [/^밸리$|^valley$/, 'valley'],
  [
    /^자율(?:주행|주행차|주행자동차|차)시범운행지구$|^(?:autonomous driving|(?:autonomous|self-driving) vehicle) (?:pilot|demonstration) /,
    'autonomous-driving-pilot-zone',
  ],
  [/^배후단지$|^hinterland complex$|^port hinterland$/, 'hinterland-complex'],
  [/물류단지$|유통물류단지$|^logistics complex$/, 'logistics-complex'],
  [/유통단지$|^distribution complex$/, 'distribution-complex'],
  [/^특구$|^(?:special )?zone$|^special district$/, 'special-zone'],
]

/** The part of an id that kinds of industrial complexes give. */
const COMPLEXES: readonly (readonly [RegExp, string])[] = [
  [/^도시첨단산|^urban (?:high-tech|advanced) /, 'urban-high-tech-industrial-complex'],
  [/스마트그린|petrochemical|high-tech industrial|첨단산(?:업단지|단)/, ''],
  [/국가|national/, 'national-industrial-complex'],
  [/농공|agricultural|agro/, 'agricultural-industrial-complex'],
  // a general complex is called so in full only
  [/./, 'industrial-complex'],
]

/** Kinds whose last word alone is listed: a logistics complex is a complex for logistics. */
const OF_LAST_WORD = /^(?:(?:logistics|distribution|energy(?: industry)? convergence) complex)$/

/** The kind of zone that words say, Korean ones without blanks and English ones in small letters; undefined for other words. */
export const kindNamed = (words: string): ZoneKind | undefined =>
  KINDS_KO[words] ?? KINDS_EN[words] ?? (OF_LAST_WORD.test(words) ? KINDS_EN['complex'] : undefined)

/** The part of an id that a kind gives by its words, the same in both languages; empty where they say too little. */
export function labelOf(words: string, { type }: ZoneKind): string {
  if (type === 'industrial-complex') return COMPLEXES.find(([pattern]) => pattern.test(words))?.[1] ?? ''
  if (type === 'other' || type === 'district') return LABELS.find(([pattern]) => pattern.test(words))?.[1] ?? ''
  return `${type}-zone`
}
