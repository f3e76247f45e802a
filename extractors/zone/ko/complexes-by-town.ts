import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { FACILITY_KO, GENERIC_KO } from './lexicon.ts'
import { listedIn, listedUnder } from './listed-as.ts'

/** `가람 3개(나래2·다온 일반산단, 라온 도시첨단)`: how many complexes a town has and in brackets which. */
const GROUP =
  /(?<![가-힣])(?<town>[가-힣]{2,4})\s(?<number>[0-9]{1,2})\s?(?:개|곳)\s?\((?<list>(?:[^()\n]|\([^()\n]{1,12}\)){4,160})\)/gu
/** The kind behind the last of the names that share it. */
const KIND = /\s?(?<kind>(?:일반|도시첨단|국가|스마트그린)?(?:산단|산업단지)|도시첨단|(?:특화)?\s?농공단지|공단)$/u
const NAME = /^[가-힣A-Za-z0-9]{2,14}(?:\([^()]{1,12}\))?$/u
/** `도시첨단` is short for the complex. */
const FULL: Readonly<Record<string, string>> = { 도시첨단: '도시첨단산업단지' }

interface Named {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly kind: string
}

/** The names of a list, of which those that dots join share the kind behind the last; undefined where one is no name. */
function namesOf(list: string, at: number): Named[] | undefined {
  const found: Named[] = []
  let from = at
  for (const part of list.split(/(?<=[,，])/u)) {
    const own = part.replace(/[,，]$/u, '')
    const kind = KIND.exec(own)?.groups?.['kind']
    if (kind === undefined) return undefined
    let start = from + own.length - own.trimStart().length
    for (const [index, word] of own.trimStart().split('·').entries()) {
      const last = start + word.length >= from + own.length
      const name = last ? word.replace(KIND, '') : word
      if (!NAME.test(name) || FACILITY_KO.test(name) || GENERIC_KO.has(name)) return undefined
      found.push({
        start,
        end: start + word.trimEnd().length,
        name: name.replace(/\(.*/u, ''),
        kind: FULL[kind] ?? kind,
      })
      start += word.length + 1
      if (index > 20) return undefined
    }
    from += part.length
  }
  return found
}

/** What is told of a complex of a town by its name in the list, which may begin with the town: `가람3`, `가람나래`, `나래`. */
function complexOf(town: string, region: readonly string[], { name, kind }: Named) {
  const own = name.length > town.length && name.startsWith(town) ? name.slice(town.length) : name
  const isNumber = own !== name && /^제?[0-9]{1,2}$/u.test(own)
  const names = [`${town}${own}${kind}`, `${town}${own}산업단지`, `${own}${kind}`, `${own}산업단지`]
  const ko = isNumber ? `${town}${own.replace(/^제/u, '')}` : `${town} ${own}`
  return { listed: listedIn(listedUnder(names), region), name: { ko: `${ko}${kind.replace(/^특화/u, '')}` }, region }
}

/** Complexes that a list gives town by town, as many in each bracket as it counts: `▲천안 2개(가람·나래 일반산단) ▲…`. */
export function* complexesByTown(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(GROUP, text, ['개(', '곳(', '개 (', '곳 ('])) {
    const { town = '', number, list = '' } = match.groups!
    const place = placeNamed(town)
    const names = isTown(place) ? namesOf(list, match.index + match[0].length - 1 - list.length) : undefined
    if (!names || names.length !== Number(number)) continue
    const short = town.replace(/(?<=..)[시군]$/u, '')
    for (const named of names) {
      yield zoneCandidate({
        start: named.start,
        end: named.end,
        rule: 'bracketed-complex',
        priority: 7,
        zoneType: 'industrial-complex',
        ...complexOf(short, place!.region, named),
      })
    }
  }
}
