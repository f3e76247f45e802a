import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedAs } from './listed-as.ts'

/** `확산단지로 `, `노후산단 재생사업 지구’로 `: what complexes become, before the list of them. */
const BECOME = /(?:단지|산단[가-힣\s]{1,12}지구)[’'”"]?(?:로는|로|는|에는)\s$/u
/** ` 등 5곳`, ` 등 재생단지 3곳`: the count of a list, with or without what its complexes become. */
const COUNT = /\s등\s(?:(?<use>[가-힣]{2,4}(?:단지|산단))\s)?(?<number>[0-9]{1,2})\s?(?:곳|개)/gu
const PART = /(?:[가-힣]{2,6}(?<![와과로])\s)?[가-힣]{2,6}$/u
const JOINER = /(?:[·ㆍ]|,\s|(?<=[가-힣]{2})[와과]\s)$/u
const MOST = 14

interface Part {
  readonly start: number
  readonly name: string
}

/** The parts of a list that ends at an offset, first to last. */
function partsEnding(text: string, end: number): Part[] {
  const parts: Part[] = []
  let at = end
  while (parts.length < MOST) {
    const name = PART.exec(text.slice(Math.max(0, at - 11), at))?.[0]
    if (name === undefined) break
    parts.unshift({ start: at - name.length, name })
    const joiner = JOINER.exec(text.slice(Math.max(0, at - name.length - 4), at - name.length))
    if (!joiner) break
    at -= name.length + joiner[0].length
  }
  return parts
}

/** The listed complex of a name, also behind its province: `대구 염색`, `전남여수`; else that of its last word, as in `지원하는 염색`. */
function complexOf({ start, name }: Part) {
  const words = [name, name.slice(name.lastIndexOf(' ') + 1)]
  for (const word of words) {
    const place = placeAtStart(word)
    const short = place && place.length < word.length ? word.slice(place.length).trim() : word
    const listed = [word.replace(/\s/g, ''), short]
      .map((form) => listedAs(form, 'industrial-complex'))
      .find((entry) => entry !== undefined)
    if (listed) return { start: start + name.length - word.length, name: word, listed }
  }
  return undefined
}

/**
 * Complexes of a counted list that says what they become, by their names alone: `확산단지로 가람, 나래 등 5곳`,
 * `가람, 나래 등 재생단지 3곳`. Two in three of them must be listed, or half where the others are towns.
 */
export function* shownComplexes(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(COUNT, text, ['등 '])) {
    const parts = partsEnding(text, match.index)
    const first = parts[0]
    if (!first || parts.length < 2) continue
    const before = text.slice(Math.max(0, first.start - 24), first.start)
    if (match.groups!['use'] === undefined && !BECOME.test(before)) continue
    const complexes = parts.flatMap((part) => complexOf(part) ?? [])
    const towns = parts.filter((part) => complexOf(part) === undefined && isTown(placeNamed(part.name)))
    const enough = towns.length + complexes.length === parts.length ? complexes.length * 2 : complexes.length * 1.5
    if (enough < parts.length) continue
    for (const { start, name } of towns) {
      const place = placeNamed(name)!
      const read = { name: { ko: `${name}산업단지` }, zoneType: 'industrial-complex', region: place.region } as const
      yield zoneCandidate({ start, end: start + name.length, rule: 'shown-complex', priority: 6, ...read })
    }
    for (const { start, name, listed } of complexes) {
      const read = {
        listed,
        name: { ko: `${name}산업단지` },
        zoneType: 'industrial-complex',
        region: listed.region,
      } as const
      yield zoneCandidate({ start, end: start + name.length, rule: 'shown-complex', priority: 6, ...read })
    }
  }
}
