import { eat, wideYear } from '../eat.ts'
import { type Draft, type Found, intervalFound } from '../found.ts'
import { SEASONS } from './lexicon.ts'
import * as P from './patterns.ts'
import { type Groups, type Read, relativeOf, withYear, withYearAgo } from './point.ts'

/** Year, quarter or half fields of `of 2018`, `of last year`, `'18`. */
function yearish(g: Groups): Partial<Draft> {
  const year = g.year ?? g.year2 ?? g.year3 ?? g.year4
  const short = g.short ?? g.short2 ?? g.short3
  if (year) return { year: Number(year) }
  if (short) return { year: wideYear(Number(short)) }
  if (g.step) return { relative: relativeOf(g.step, 'year') }
  return g.own ? { relative: { unit: 'year', offset: 0 } } : {}
}

/** What an ordinal before a quarter or half counts. */
export const NTH_PART: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  latter: 2,
  last: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** Quarters, halves, decades, centuries and fiscal years. */
export function readSubYear(text: string, at: number): Read | null {
  const quarter = eat(P.QUARTER, text, at)?.groups
  if (quarter) {
    const point = { ...yearish(quarter), quarter: NTH_PART[quarter.n!.toLowerCase()]! }
    return withYearAgo(text, { point, end: P.QUARTER.lastIndex })
  }
  const code = eat(P.QUARTER_CODE, text, at)?.groups
  if (code) {
    const point = { ...yearish(code), quarter: Number(code.n ?? code.n2 ?? code.n3 ?? code.n4) }
    return withYear(text, { point, end: P.QUARTER_CODE.lastIndex })
  }
  const halfCode = eat(P.HALF_CODE, text, at)?.groups
  if (halfCode) {
    const { n, n2, n3, n4, n5, n6 } = halfCode
    const point = { ...yearish(halfCode), half: Number(n ?? n2 ?? n3 ?? n4 ?? n5 ?? n6) }
    return withYear(text, { point, end: P.HALF_CODE.lastIndex })
  }
  const half = eat(P.HALF, text, at)?.groups ?? eat(P.HALF_ALONE, text, at)?.groups
  if (half) {
    const end = half.n && eat(P.HALF, text, at) ? P.HALF.lastIndex : P.HALF_ALONE.lastIndex
    return { point: { ...yearish(half), half: NTH_PART[half.n!.toLowerCase()]! }, end }
  }
  const season = eat(P.SEASON_OF, text, at)?.groups
  if (season)
    return { point: { ...yearish(season), season: SEASONS[season.season!.toLowerCase()]! }, end: P.SEASON_OF.lastIndex }
  const fiscal = eat(P.FISCAL, text, at)?.groups
  if (fiscal) return { point: yearish(fiscal), end: P.FISCAL.lastIndex }
  return readEra(text, at)
}

/** `the first to third quarters of last year`, `the first three quarters of 2020`: one stretch; null where the second does not come later. */
export function readQuarters(text: string, at: number): Found | null {
  const counted = eat(P.FIRST_QUARTERS, text, at)?.groups
  if (counted) {
    const [own, last] = [yearish(counted), /^(?:two|2)$/i.test(counted.count!) ? 2 : 3]
    return intervalFound({ ...own, quarter: 1 }, { ...own, quarter: last }, P.FIRST_QUARTERS.lastIndex)
  }
  const g = eat(P.QUARTERS, text, at)?.groups
  if (!g) return null
  const [from, to] = [NTH_PART[g.a!.toLowerCase()]!, NTH_PART[g.b!.toLowerCase()]!]
  const year = yearish(g)
  return from < to ? intervalFound({ ...year, quarter: from }, { ...year, quarter: to }, P.QUARTERS.lastIndex) : null
}

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
}

/** `the 1990s`, `'90s`, `15th century`. A bare `60s` may be an age. */
function readEra(text: string, at: number): Read | null {
  const decade = eat(P.DECADE, text, at)?.groups
  if (decade) {
    const short = decade.short ? 1900 + Number(decade.short) : undefined
    const start = decade.year ? Number(decade.year) : (short ?? DECADE_WORDS[decade.word!.toLowerCase()]!)
    return { point: { decade: start }, end: P.DECADE.lastIndex }
  }
  const century = eat(P.CENTURY, text, at)?.groups
  const n = Number(century?.n)
  return century && n > 0 && n < 30 ? { point: { century: (n - 1) * 100 }, end: P.CENTURY.lastIndex } : null
}
