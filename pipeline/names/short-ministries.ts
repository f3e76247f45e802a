import type { InstitutionValue } from '../../schemas/index.ts'

/** True where the syllables of a short form stand in a full name in this order, the first and the last at its ends. */
function shortens(short: string, full: string): boolean {
  if (short.length >= full.length || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false
  let at = 0
  for (const syllable of short) {
    at = full.indexOf(syllable, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Most syllables of a short form; 농림부 was a full name and is a short one of 농림축산식품부. */
const SHORT = 4

/** A ministry as a document names it: what it is, and the words for it. */
export interface NamedMinistry {
  readonly value: InstitutionValue
  readonly quote: string
}

/**
 * The ministry that a short form means where the document spells out another one of that short form than the gazetteers
 * know it for: 국토부 beside 국토해양부, which had the name before 국토교통부. Undefined where there is none, or several.
 */
export function spelledOutMinistry(
  { value, quote }: NamedMinistry,
  named: readonly NamedMinistry[],
): InstitutionValue | undefined {
  if (value.kind !== 'ministry' || quote.length > SHORT || !/[부처청]$/.test(quote)) return undefined
  const full = named.filter((other) => other.quote === other.value.name.ko && other.quote.length > SHORT)
  if (full.some((other) => other.value.id === value.id)) return undefined
  const ids = new Map(
    full.filter((other) => shortens(quote, other.quote)).map((other) => [other.value.id, other.value]),
  )
  return ids.size === 1 ? [...ids.values()][0] : undefined
}
