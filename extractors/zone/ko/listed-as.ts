import type { ZoneType } from '../../../schemas/index.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { knownNames } from '../../name/names-index.ts'

/** The words that make a zone's name of a place, by the type of the zone. */
const WORDS: Partial<Readonly<Record<ZoneType, readonly string[]>>> = {
  'free-trade': ['자유무역지역'],
  'free-economic': ['경제자유구역'],
  'research-development': ['연구개발특구', '강소특구'],
  'foreign-investment': ['외국인투자지역'],
  'opportunity-development': ['기회발전특구'],
  'medical-complex': ['첨단의료복합단지'],
  district: ['혁신도시'],
  'industrial-complex': ['산업단지', '국가산업단지', '일반산업단지'],
}

/** The word for zones of a type behind the names of their places; undefined for types that places do not name. */
export const wordOf = (type: ZoneType): string | undefined => WORDS[type]?.[0]

/** The first of some names that the gazetteers give to a zone, as that zone. */
export function listedUnder(names: readonly string[]): GazetteerEntry | undefined {
  for (const name of names) {
    const hit = knownNames()
      .find(name)
      .find(({ family, start, end }) => family === 'zone' && start === 0 && end === name.length)
    if (hit) return hit.entries[0]
  }
  return undefined
}

/** A listed zone where it lies in one of some provinces or countries, told by their codes. */
export const listedIn = (entry: GazetteerEntry | undefined, region: readonly string[]): GazetteerEntry | undefined =>
  entry?.region.some((code) => region.includes(code)) ? entry : undefined

/** The listed special zone of a town by what it is special for, as a bracket gives it: `가람(인삼헬스케어)`. */
export const listedSpecialised = (town: string, theme: string): GazetteerEntry | undefined =>
  listedUnder(['특구', '산업특구', ' 특구'].map((word) => `${town} ${theme}${word}`))

/** The words for the kind that a head names, where it is one of several of its type; none for other heads. */
function wordsOf(head: string): readonly string[] | undefined {
  if (/^국가\s?(?:첨단)?\s?산/.test(head)) return ['국가산업단지', '국가산단']
  if (/^도시\s?첨단/.test(head)) return ['도시첨단산업단지', '도시첨단산단']
  if (head === '농공단지') return [head]
  if (/^(?:기업도시|관광특구|스마트팜혁신밸리|배후단지)$|\s특화단지$/.test(head)) return [head, ` ${head}`]
  return undefined
}

/**
 * The listed zone of a type by the name of its place alone: `율촌` with `industrial-complex`; undefined where there is none.
 * A `head` such as 국가산단 or 기업도시 finds those alone.
 */
export function listedAs(place: string, type: ZoneType, head = ''): GazetteerEntry | undefined {
  const words = wordsOf(head)
  if (words) return listedUnder(words.map((word) => place + word))
  const listed = listedUnder((WORDS[type] ?? []).map((word) => place + word))
  if (type !== 'industrial-complex' || listed === undefined || listed !== plannedAt(place)) return listed
  return listedUnder([`${place}일반산업단지`])
}

/** The national complex that is only planned at a place, which no text means that tells of its industrial complex. */
export const plannedAt = (place: string): GazetteerEntry | undefined => listedUnder([`${place} 국가산단 후보지`])

/** The listed zone that a place is a candidate for where 후보지 stands at an offset behind the kind: not the one that the place has already. */
export const candidateAt = (text: string, end: number, place: string, head: string): GazetteerEntry | undefined =>
  text.startsWith(' 후보', end) ? listedUnder([`${place} ${head} 후보지`]) : undefined

/**
 * The new national complex of each of several towns, where one of them at least has no older one: of `완주·익산 국가산단` that of 익산 is
 * new too. Undefined for other kinds and where nothing tells.
 */
export function newComplexesOf(towns: readonly string[], head: string): readonly (GazetteerEntry | undefined)[] {
  const found = /^국가\s?(?:첨단)?\s?산/.test(head)
    ? towns.map((town) => listedUnder([`${town} 국가산단 후보지`]))
    : towns.map(() => undefined)
  const isNew = found.some(
    (entry, index) => entry !== undefined && listedAs(towns[index]!, 'industrial-complex', head) === entry,
  )
  return isNew ? found : towns.map(() => undefined)
}

/** The word for complexes of an industry's suppliers, which stand beside those of the industry itself. */
export const SUPPLIERS = '소부장 '

/** That word, with its blank, where it stands before the kind that starts at an offset; else the empty string. */
export const suppliersOf = (text: string, kindStart: number): string =>
  text.startsWith(`${SUPPLIERS}특화단지`, kindStart - SUPPLIERS.length) ? SUPPLIERS : ''
