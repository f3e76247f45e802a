import type { Candidate } from '../extractor.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import type { GazetteerHit } from '../name/names-index.ts'
import { listedZoneNamed } from './listed-zone.ts'
import { zoneCandidate } from './zone-candidate.ts'

/** The number behind a complex: ` No. 5`, ` II`. */
export const COMPLEX_NUMBER =
  /^ (?:(?:No\. ?|Nos\. ?|No |Number )[0-9]{1,2}(?![0-9,.]?[0-9%])|[1-9](?=[,.;)]|$| \(| (?:and|or|is|was|were|will|has|have|had|in|at|near|on|to|for|since|back|by|as|where|which|that|while|with)(?![a-z]))(?![.,][0-9])|(?:II|III|IV)(?![A-Za-z0-9]))/
/** Where the number behind a complex ends that a text names from `start` to `end`; `end` itself where none stands there. */
export function complexNumberEnd(text: string, start: number, end: number): number {
  const number = COMPLEX_NUMBER.exec(text.slice(end, end + 10))?.[0] ?? ''
  return end + (isItemNumber(text, start, end, number) ? 0 : number.length)
}

/** True for the number of the next item of a list: `3. Garam Industrial Complex 4. Narae …`. */
const isItemNumber = (text: string, start: number, end: number, number: string): boolean =>
  /^ [2-9]$/.test(number) &&
  text.startsWith('. ', end + number.length) &&
  new RegExp(`(?:^|[^0-9])${Number(number) - 1}\\. ?$`).test(text.slice(Math.max(0, start - 5), start))

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
  let end = entry.kind === 'industrial-complex' ? complexNumberEnd(text, hit.start, hit.end) : hit.end
  if (end === hit.end) return []
  const name = text.slice(hit.start, hit.end)
  const found = [numbered(name, hit.start, end, digitsOf(text.slice(hit.end, end)), entry)]
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
