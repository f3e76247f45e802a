import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO } from './lexicon.ts'
import { listedUnder } from './listed-as.ts'

const COUNTED = /[0-9]{1,2}(?:개|곳의?)\s?(?:[가-힣]{2,4}\s)?$/
const BRACKET = /^\s?\((?<list>[^()\n]{4,160})\)/
/** A name in such a bracket, with or without the kind, or the number of one more: `가람`, `나래농공단지`, `2` of `다온1·2`. */
const ITEM = /^(?:[가-힣]{2,5}[0-9]?|[가-힣]{2,6}도시|[0-9])(?<kind>(?:일반)?(?:산업단지|산단|농공단지|공단))?$/
const FEWEST = 2
/** Words before a kind that say where complexes lie and name none: `강서권 산업단지(…)`, `도내 주요 산단(…)`. */
const WHERE = /(?:[가-힣]{2,3}권|[도시군관역]내|지역|인근|주변|주요)\s$/

/** Complexes in brackets behind their kind and their count, `5개 농공단지(가람, 나래, 다온농공단지)`, or where they lie, most of them listed. */
export function* complexesInBrackets(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  if (match.kind.type !== 'industrial-complex') return
  const before = text.slice(Math.max(0, match.start - 10), match.start)
  const counted = COUNTED.test(before)
  if (!counted && !WHERE.test(before)) return
  const found = BRACKET.exec(text.slice(match.end, match.end + 164))
  if (!found) return
  const list = found.groups!['list']!
  const base = match.end + found[0].indexOf('(') + 1
  const head = text.slice(match.start, match.end)
  let stem = ''
  const items = Array.from(list.matchAll(/[^,·ㆍ]+/g), ({ 0: part, index }) => {
    const name = part.trim().replace(/\s등$/, '')
    const more = /^[0-9]$/.test(name)
    if (!more) stem = name.replace(/[0-9]$/, '')
    return { name, full: more ? stem + name : name, start: base + index + part.indexOf(name), item: ITEM.exec(name) }
  })
  if (
    items.length < FEWEST ||
    items.some(({ name, full, item }) => item === null || /^[0-9]/.test(full) || GENERIC_KO.has(name))
  )
    return
  const read = items.map(({ name, full, start, item }) => {
    // the complex of a town is called so in two words: `가람군 농공단지`
    const stem = placeNamed(full) ? `${full} ` : full
    const ko = item?.groups?.['kind'] === undefined ? stem + head : full
    return {
      name,
      start,
      ko,
      listed: listedUnder([ko, full + head, `${full}산업단지`, `${full}국가산업단지`, `${full}지구`]),
    }
  })
  if (!counted && read.filter(({ listed }) => listed).length * 2 <= read.length) return
  for (const { name, start, ko, listed } of read) {
    const region = listed?.region ?? placeNamed(name)?.region ?? []
    const zone = { listed, name: { ko }, zoneType: 'industrial-complex', region } as const
    yield zoneCandidate({ start, end: start + name.length, rule: 'bracketed-complex', priority: 6, ...zone })
  }
}

/** The listed district of a name, with or without the town before it: `시흥배곧`. */
function districtNamed(name: string): GazetteerEntry | undefined {
  const town = placeAtStart(name)?.length ?? 0
  const listed = listedUnder([`${name}지구`, `${name.slice(town)}지구`])
  return listed?.kind === 'district' ? listed : undefined
}

/** Districts in brackets behind their count, `3개 지구(평택포승, 시흥배곧)`; half of them listed. */
export function* districtsInBrackets(text: string, { start, end, kind }: KindMatch): Iterable<Candidate<'zone'>> {
  if (kind.type !== 'district' || !COUNTED.test(text.slice(Math.max(0, start - 10), start))) return
  const found = BRACKET.exec(text.slice(end, end + 164))
  if (!found) return
  const base = end + found[0].indexOf('(') + 1
  const items = matchesOf(/[가-힣]{2,8}/g, found.groups!['list']!)
  const listed = items.map(([name]) => districtNamed(name))
  const known = listed.filter((entry) => entry !== undefined)
  if (items.length < FEWEST || known.length * 2 < items.length) return
  for (const [index, { 0: name, index: at }] of items.entries()) {
    const entry = listed[index]
    const read = {
      listed: entry,
      name: { ko: `${name}지구` },
      zoneType: 'district',
      region: entry?.region ?? [],
    } as const
    yield zoneCandidate({
      start: base + at,
      end: base + at + name.length,
      rule: 'bracketed-district',
      priority: 6,
      ...read,
    })
  }
}
