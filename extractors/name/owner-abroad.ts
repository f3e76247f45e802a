import { COUNTRIES, type Country } from './countries.ts'

const byName = (namesOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> =>
  new Map(COUNTRIES.flatMap((country) => namesOf(country).map((name) => [name, country] as const)))

const BY_KOREAN = byName(({ ko }) => ko)
const BY_ENGLISH = byName(({ en }) => en)
const BY_ADJECTIVE = byName(({ adjectives }) => adjectives)

const anyOf = (names: ReadonlyMap<string, Country>): string =>
  [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')

/** Longest country with what stands between it and what belongs to it. */
const REACH = 32

/** 베트남 환경부, 일본의 환경부 */
const BEFORE_KO = new RegExp(`(?<![\\p{L}\\p{N}·])(?<name>${anyOf(BY_KOREAN)})(?<of>의)?\\s$`, 'u')
/** Japan's industry ministry */
const POSSESSIVE = new RegExp(`(?<![A-Za-z-])(?<name>${anyOf(BY_ENGLISH)})['’]s? $`)
/** Vietnamese Ministry of Health */
const ADJECTIVE = new RegExp(`(?<![A-Za-z-]|(?:[Kk]orea|ROK)[ -])(?<name>${anyOf(BY_ADJECTIVE)}) $`)
/** Ministry of Health of the Republic of Uzbekistan */
const AFTER = new RegExp(
  `^ of (?:the )?(?:(?:People['’]s |Socialist |Federal |Federative )?(?:Republic|Kingdom|State|Federation) of )?(?<name>${anyOf(BY_ENGLISH)})(?![A-Za-z])`,
)

/** The last words of the English names and adjectives: what else ends before a name is of no country. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BY_ENGLISH.keys(), ...BY_ADJECTIVE.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
)
const WORD_BEFORE = /([A-Z][A-Za-zü.]{0,12})(?:['’]s?)? $/

/** A quick look: true where the word right before a name may be of a country. */
const mayBeOwned = (before: string): boolean => LAST_WORDS.has(WORD_BEFORE.exec(before.slice(-16))?.[1] ?? '')

/** A country that something in a text belongs to by its words. */
export interface Owner {
  /** ISO 3166-1 code. */
  readonly code: string
  /** What the country is called first, in the language of the text. */
  readonly name: string
  /** Where the whole name starts and ends, with the country where that is a part of it: `베트남 환경부`, not `Japan's`. */
  readonly start: number
  readonly end: number
}

/** The country other than Korea that a name at `start` to `end` in a text is said to be of; undefined for none. */
export function ownerAbroad(text: string, start: number, end: number): Owner | undefined {
  const before = text.slice(Math.max(0, start - REACH), start)
  const ko = text.charCodeAt(start) > 0x7f ? BEFORE_KO.exec(before) : null
  if (ko) {
    const { code, ko: names } = BY_KOREAN.get(ko.groups!['name']!)!
    return { code, name: names[0]!, start: ko.groups!['of'] === undefined ? start - ko[0].length : start, end }
  }
  const of = text.startsWith(' of ', end) ? AFTER.exec(text.slice(end, end + 2 * REACH)) : null
  if (of) {
    const { code, en } = BY_ENGLISH.get(of.groups!['name']!)!
    return { code, name: en[0]!, start, end: end + of[0].length }
  }
  if (!mayBeOwned(before)) return undefined
  const possessive = POSSESSIVE.exec(before)
  const adjective = possessive ? null : ADJECTIVE.exec(before)
  const country = possessive
    ? BY_ENGLISH.get(possessive.groups!['name']!)
    : adjective
      ? BY_ADJECTIVE.get(adjective.groups!['name']!)
      : undefined
  if (!country) return undefined
  return { code: country.code, name: country.en[0]!, start: adjective ? start - adjective[0].length : start, end }
}
