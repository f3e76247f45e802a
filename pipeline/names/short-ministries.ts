import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { InstitutionValue } from '../../schemas/index.ts'
import { onceFor } from '../once-for.ts'

/**
 * True where the syllables of a short form stand in a full name in this order, the first and the last at its ends, or where
 * the full name ends with it: 노동부 of 고용노동부.
 */
function shortensKo(short: string, full: string): boolean {
  if (full.length > short.length && full.endsWith(short) && !full.includes(' ')) return true
  if (short.length >= full.length || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false
  let at = 0
  for (const syllable of short) {
    at = full.indexOf(syllable, at) + 1
    if (at === 0) return false
  }
  return true
}

/** What English calls a ministry by: one of its fields. */
const FIELD_EN = /^(?<field>[A-Za-z]{2,14}) [Mm]inistry$/

/** True where a full name has the field of a short one among its own: `industry ministry`, `Ministry of Trade, Industry and Energy`. */
function shortensEn(short: string, full: string): boolean {
  const field = FIELD_EN.exec(short)?.groups?.['field']?.toLowerCase()
  return field !== undefined && full.toLowerCase().split(/[ ,]+/).includes(field)
}

const shortens = (short: string, { ko = '', en = '' }: InstitutionValue['name']): boolean =>
  shortensKo(short, ko) || shortensEn(short, en)

/** Most syllables of a short form; 농림부 was a full name and is a short one of 농림축산식품부. */
const SHORT = 4

/** A ministry as a document names it: what it is, and the words for it. */
export interface NamedMinistry {
  readonly value: InstitutionValue
  readonly quote: string
}

const isShortForm = ({ value, quote }: NamedMinistry): boolean =>
  value.kind === 'ministry' && ((quote.length <= SHORT && /[부처청]$/.test(quote)) || FIELD_EN.test(quote))

/** True for a ministry that is named by its full name, in either language. */
const isFull = ({ value: { name }, quote }: NamedMinistry): boolean =>
  quote.length > SHORT && (quote === name.ko || quote === name.en)

/** True where a document names a ministry in full. */
const isSpelledOut = (id: string, named: readonly NamedMinistry[]): boolean =>
  named.some((ministry) => ministry.value.id === id && isFull(ministry))

/**
 * The ministry that a short form means where the document spells out another one of that short form than the gazetteers
 * know it for: 국토부 beside 국토해양부, which had the name before 국토교통부. Undefined where there is none, or several.
 */
export function spelledOutMinistry(
  { value, quote }: NamedMinistry,
  named: readonly NamedMinistry[],
): InstitutionValue | undefined {
  if (!isShortForm({ value, quote }) || isSpelledOut(value.id, named)) return undefined
  const full = named.filter((other) => isFull(other) && shortens(quote, other.value.name))
  const ids = new Map(full.map((other) => [other.value.id, other.value]))
  return ids.size === 1 ? [...ids.values()][0] : undefined
}

/** The months of an entry's validity, `2013-03/2025-10`; open where a side is not told. */
function monthsOf({ valid = '' }: GazetteerEntry): { readonly from: string; readonly until: string } {
  const [from = '', until = ''] = valid.split('/')
  return { from, until: until === '' ? '9999' : until }
}

/** The bodies that took over, by the id of the one before them. */
const successorsIn = onceFor(
  ({ byId }: ReturnType<typeof knownNames>): ReadonlyMap<string, GazetteerEntry> =>
    new Map([...byId.values()].flatMap((entry) => (entry.renamedFrom ? [[entry.renamedFrom, entry] as const] : []))),
)

/** After how many years the name of a body of before means the one of today. */
const YEARS_GONE = 3

const isLongGone = (entry: GazetteerEntry, published: string): boolean =>
  Number(published.slice(0, 4)) >= Number(monthsOf(entry).until.slice(0, 4)) + YEARS_GONE

/** Length of `2013-03`: a bare year does not tell which side of a renaming it means. */
const MONTH = 7
/** Most renamings that are followed. */
const MOST_STEPS = 6

/**
 * The ministry that bore a short form when an article was published (EDTF, a month at least): 산자부 in 2019 is not the 산업자원부 of 2005 but
 * 산업통상자원부, 국토부 in 2010 국토해양부. Undefined where the known one stood then, where the document spells that one out, and where
 * no other that the form fits did.
 */
export function ministryInOffice(
  ministry: NamedMinistry,
  named: readonly NamedMinistry[],
  published: string,
): GazetteerEntry | undefined {
  const { value, quote } = ministry
  if (published.length < MONTH) return undefined
  const names = knownNames()
  let entry = names.byId.get(value.id)
  if (!entry || !isShortForm(ministry) || isSpelledOut(value.id, named)) return undefined
  const later = published >= monthsOf(entry).until
  // the name of a body long gone is what its successor is called for short: 노동부
  const inherited = isLongGone(entry, published) && successorsIn(names).get(entry.id)?.name.ko?.endsWith(quote)
  if (quote === entry.name.ko && !inherited) return undefined
  let found: GazetteerEntry | undefined
  for (let step = 0; step < MOST_STEPS; step++) {
    const { from, until } = monthsOf(entry)
    if (published >= from && published < until) break
    const next: GazetteerEntry | undefined = later
      ? successorsIn(names).get(entry.id)
      : names.byId.get(entry.renamedFrom ?? '')
    if (!next) break
    entry = next
    const fits = shortens(quote, entry.name)
    if (fits && (later || (published >= monthsOf(entry).from && published < monthsOf(entry).until))) found = entry
  }
  return found
}
