import type { Candidate } from '../extractor.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import type { GazetteerHit } from '../name/names-index.ts'
import { listedZoneNamed } from './listed-zone.ts'
import { zoneCandidate } from './zone-candidate.ts'

/** The number behind a complex: ` No. 5`, ` II`. */
export const COMPLEX_NUMBER =
  /^ (?:(?:No\. ?|Nos\. ?|No |Number )[0-9]{1,2}(?![0-9,.]?[0-9%])|[1-9](?=[,.;)]|$| \(| (?:and|or|is|was|were|will|has|have|had|in|at|near|on|to|for|since|back|by|as|where|which|that|while|with)(?![a-z]))(?![.,][0-9])|(?:II|III|IV)(?![A-Za-z0-9]))/
const MORE =
  /^(?:,? (?:and|&) |, )(?:No\. ?)?(?<number>[0-9]{1,2})(?![0-9%]|[,.][0-9]| (?:billion|million|trillion|percent|other|new))/
const ROMAN: Readonly<Record<string, string>> = { II: '2', III: '3', IV: '4' }
const digitsOf = (number: string): string => ROMAN[number.trim()] ?? /[0-9]+/.exec(number)![0]
const ORDINALS: Readonly<Record<string, string>> = { '1': '1st', '2': '2nd', '3': '3rd' }
const ordinalOf = (number: string): string => ORDINALS[number] ?? `${number}th`
const WORDS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
/** the fifth , the 3rd  */
const ORDINAL_BEFORE =
  /(?:^|[^A-Za-z0-9])(?<ordinal>[1-9](?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth) $/

/** The listed complex of a town that an ordinal before its kind tells, and how long that is: `the fifth national industrial complex in Gumi`. */
export function complexOfOrdinal(
  before: string,
  kind: string,
  place: string,
): { listed: GazetteerEntry; length: number } | undefined {
  const ordinal = ORDINAL_BEFORE.exec(before.slice(-8))?.groups?.['ordinal']
  if (ordinal === undefined) return undefined
  const digit = /[0-9]/.test(ordinal) ? ordinal.charAt(0) : String(1 + WORDS.indexOf(ordinal.toLowerCase()))
  const listed = listedNumber(`${place} ${kind}`, digit)
  return listed?.kind === 'industrial-complex' ? { listed, length: ordinal.length + 1 } : undefined
}

/** The listed complex of a number: `Gumi 5th National Industrial Complex` for number 5 of the complex. */
export function listedNumber(name: string, number: string): GazetteerEntry | undefined {
  const [place = '', ...rest] = name.split(' ')
  const behind = rest.join(' ')
  return listedZoneNamed(`${place} ${ordinalOf(number)} ${behind}`) ?? listedZoneNamed(`${place} ${number} ${behind}`)
}

/** The complexes that numbers behind a listed one name, each of its own: `Gumi National Industrial Complex No. 4 and 5`. */
export function numberedComplexes(text: string, hit: GazetteerHit, entry: GazetteerEntry): Candidate<'zone'>[] {
  const first = entry.kind === 'industrial-complex' ? COMPLEX_NUMBER.exec(text.slice(hit.end, hit.end + 10)) : null
  if (!first) return []
  const name = text.slice(hit.start, hit.end)
  let end = hit.end + first[0].length
  const found = [numbered(name, hit.start, end, digitsOf(first[0]), entry)]
  for (let count = 0; count < 6; count++) {
    const more = MORE.exec(text.slice(end, end + 24))
    if (!more) break
    const number = more.groups!['number']!
    end += more[0].length
    found.push(numbered(name, end - number.length, end, number, entry))
  }
  return found
}

function numbered(
  name: string,
  start: number,
  end: number,
  number: string,
  complex: GazetteerEntry,
): Candidate<'zone'> {
  const listed = listedNumber(name, number)
  return zoneCandidate({
    start,
    end,
    rule: 'numbered-complex',
    priority: 5,
    listed,
    name: { en: `${name} No. ${number}` },
    zoneType: 'industrial-complex',
    region: complex.region,
  })
}
