import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { ANY_PROVINCE } from '../../name/provinces.ts'
import { lowerBound } from '../heads.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { isGlued, type KindMatch } from './kinds-in.ts'
import { FACILITY_KO, GENERIC_KO } from './lexicon.ts'
import { listedAs, listedUnder } from './listed-as.ts'
import { townBeside } from './lying-in.ts'

/** ` 등 12개 지구`, ` 등 6곳`: what closes a list and tells how many it has. */
const CLOSED = /\s등\s(?<number>[0-9]{1,2})(?:개\s(?:(?<loose>지구|단지|곳)|산업단지|산단|농공단지)|(?<sites>곳))/gu
/** `천안 풍세`, `둔포2`, `은산 섬유`, `논산 제3`, `가람Ⅱ`, with what stands in brackets behind it. */
const ITEM = /^(?<name>(?:[가-힣]{2,6}\s)?(?:제\s?)?[가-힣0-9·]{1,10}(?:\s[가-힣]{2,4})?[ⅠⅡⅢⅣ]?)(?:\([^()]{1,24}\))?$/u
const REACH = 260
const KIND_REACH = 40
const FEWEST = 3
/** Kinds that tell the complex of a town from its others. */
const OF_GRADE = /^(?:도시\s?첨단|국가)/
const FORMS = ['', '산업단지', '일반산업단지', '농공단지']

interface Item {
  readonly start: number
  readonly name: string
}

/** True for an item that a place starts, that a number tells apart, or that a listed complex is called. */
const isKnown = ({ name }: Item): boolean =>
  /[0-9ⅠⅡⅢⅣ]/.test(name) || placeAtStart(name) !== undefined || listedAs(name, 'industrial-complex') !== undefined

const COMPLEX_END = /(?:산단|단지|공단)$/
/** True for an item that is an industry, or what a town has beside complexes: `광양 병원`. */
const isOther = ({ name }: Item): boolean =>
  (isTheme(name) && placeAtStart(name) === undefined) || FACILITY_KO.test(name.split(' ').at(-1)!)
/** True for an item that says its kind, or that is the name of a listed complex. */
const isComplex = ({ name }: Item): boolean =>
  COMPLEX_END.test(name) || listedAs(name, 'industrial-complex') !== undefined

/** What opens a list: the end of a sentence, the subject or an adverb before it. */
const OPENING = /[은는에]\s|지로\s|비롯(?:해|한)\s|으로\s|까지\s|하고\s|다\.\s?|\n|또\s/g

/** The end of a clause before a list. */
const DONE = /[을를]\s[가-힣]{1,3}$|[하되들여]여$/u

/** What parts items; a dot where a province starts the next one: `대전 가람·울산 나래`. */
const JOINT = new RegExp(`(,\\s?|(?<=[가-힣0-9Ⅰ-Ⅳ])[와과]\\s|·(?=(?:${ANY_PROVINCE})\\s))`)

/** The items of a list that commas and 와 part; empty where one of them is no name. */
function itemsOf(text: string, from: number, to: number): Item[] {
  const items: Item[] = []
  let at = from
  for (const part of text.slice(from, to).split(JOINT)) {
    const match = part === '·' ? null : ITEM.exec(part)
    // `사업비 16억원을 투입, 가람, 나래 등`: what is done before the list
    if (DONE.test(part)) items.length = 0
    else if (match) items.push({ start: at, name: match.groups!['name']! })
    else if (!/^(?:,\s?|[와과]\s|·)$/.test(part)) return []
    at += part.length
  }
  return items
}

const OTHER = /^\s?[0-9]{1,2}(?:곳|개)의?\s[가-힣]{0,6}\s?특화단지/u
/** How long the word of a kind is at most. */
const LONGEST_KIND = 40

/** The word for complexes in the sentence of a list: right before it, or behind its count; `complexes` are those of the text, sorted. */
function headOf(text: string, complexes: readonly KindMatch[], from: number, end: number): string | undefined {
  const first = lowerBound(complexes, from - KIND_REACH - LONGEST_KIND)
  const complex = complexes.slice(first, lowerBound(complexes, end + KIND_REACH))
  const near =
    complex.find(({ start, end: stop }) => start >= from && stop <= end) ??
    complex.find(
      ({ start, end: stop }) => stop >= end && start - end < KIND_REACH && !text.slice(end, start).includes('다.'),
    ) ??
    complex.findLast(({ end: stop }) => stop <= from && from - stop < KIND_REACH)
  const head = near && text.slice(near.start, near.end)
  // `가람, 나래 등 4곳의 뿌리산업 특화단지`: complexes of another kind
  return near && OTHER.test(text.slice(end, end + KIND_REACH)) && near.end <= end ? undefined : head
}

const PLAIN_NAME = /^[가-힣]{2,5}$/

/** The one item of a list of complexes that has no word for its kind: 다온안 in `가람산단, 나래산단, 라온산단, 다온안 등 7개 산업단지`. */
function* amongComplexes(items: readonly Item[], head: string): Iterable<Candidate<'zone'>> {
  const others = items.filter(({ name }) => !COMPLEX_END.test(name))
  const [only] = others
  if (!only || others.length > 1 || items.length - others.length < FEWEST || !PLAIN_NAME.test(only.name)) return
  if (GENERIC_KO.has(only.name) || placeNamed(only.name)) return
  const { start, name } = only
  const read = { name: { ko: `${name} ${head}` }, zoneType: 'industrial-complex', region: [] } as const
  const listed = listedAs(name, 'industrial-complex')
  yield zoneCandidate({ start, end: start + name.length, rule: 'counted-complex', priority: 6, listed, ...read })
}

/** Complexes that a list gives by their names, as many as it counts: `준공될 산업단지는 천안 풍세와 공주탄천, 둔포2 등 3개 지구`. */
export function* countedComplexes(text: string, kinds: readonly KindMatch[]): Iterable<Candidate<'zone'>> {
  const complexes = kinds.filter(({ kind, end }) => kind.type === 'industrial-complex' && !isGlued(text, end))
  for (const match of matchesOf(CLOSED, text, ['등 '])) {
    const base = Math.max(0, match.index - REACH)
    const opening = matchesOf(OPENING, text.slice(base, match.index)).at(-1)
    const from = base + (opening ? opening.index + opening[0].length : 0)
    const items = itemsOf(text, from, match.index)
    const head = headOf(text, complexes, from, match.index + 2)
    const number = Number(match.groups!['number'])
    if (head && !match.groups!['sites'] && items.length < number) yield* amongComplexes(items, head)
    if (!head || items.length < FEWEST || items.length !== number) continue
    if (match.groups!['loose'] && items.filter(isKnown).length * 3 < items.length) continue
    // `가람, 나래 등 2곳`: sites are complexes where most have a name besides the town
    const own = items.filter(({ name }) => !placeNamed(name)).length
    if (match.groups!['sites'] && own * 3 < items.length * 2 && !items.every(isComplex)) continue
    if ((match.groups!['sites'] || match.groups!['loose']) && items.some(isOther)) continue
    for (const { start, name } of items) {
      // `다온산단`, `가람·나래산업단지`: names with their kind are read where the kind is
      if (name.includes('·') || COMPLEX_END.test(name)) continue
      const town = placeAtStart(name)
      const rest = town && town.length < name.length ? name.slice(town.length).trim() : name
      const forms = [name, rest].map((form) => form.replace(/\s/g, ''))
      const listed = OF_GRADE.test(head)
        ? forms.map((form) => listedAs(form, 'industrial-complex', head)).find((entry) => entry !== undefined)
        : listedUnder(forms.flatMap((form) => FORMS.map((word) => form + word)))
      const there = town === undefined || listed?.region.some((code) => town.place.region.includes(code))
      const region = (there ? listed?.region : undefined) ?? town?.place.region ?? townBeside(name)
      const read = {
        listed: there ? listed : undefined,
        name: { ko: `${name} ${head}` },
        zoneType: 'industrial-complex',
        region,
      } as const
      yield zoneCandidate({ start, end: start + name.length, rule: 'counted-complex', priority: 6, ...read })
    }
  }
}
