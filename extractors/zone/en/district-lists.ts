import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { type Run, runAfter, runBefore } from '../../institution/en/capital-runs.ts'
import { matchesOf } from '../../matches.ts'
import { ofKnownNames } from '../../name/names-index.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { DEVELOPMENT_EN, GENERIC_EN, KIND_NAMES_EN } from './lexicon.ts'
import { NUMBERS } from './told-heads.ts'

/** the Ungdong, Namsan and Dudong districts */
const HEAD_LAST = / (?<=[a-z] )(?:development )?(?:districts|areas)(?![A-Za-z])/g
const LAST_CUES = new CueWords('districts areas')
/** five districts, including New Port and Myeongji */
const HEAD_FIRST =
  /(?<![A-Za-z])(?:districts|areas|zones|the other (?:two|three|four|five))(?: (?:of|in) the [A-Z]{3,6})?(?: ?\([a-z]{3,14}\))?(?: (?:are )?as follows)?(?:,? (?:including|such as|namely|consisting of) |: | \(| [―–—-] | -- )(?:the )?(?=[A-Z])/g
/** Words of which a text holds one where `districtLists` finds something. */
export const DISTRICT_CUES = new CueWords('districts areas zones other+two|three|four|five')
const ZONE_CUE = /[Ee]conomic [Zz]one|FEZ|[Ss]pecial [Zz]one|[Ff]ree [Tt]rade [Zz]one/
const NO_DISTRICT =
  /^(?:The|This|These|Korea|South Korea|Seoul|Japan|China|Asia|Europe|AI|Incheon|Busan|Daegu|Daejeon|Gwangju|Ulsan)$/

/** Districts of a zone in lists by their head: `the Ungdong, Namsan and Dudong districts`. */
export function* districtLists(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HEAD_LAST, text, LAST_CUES)) {
    const items = listBefore(text, match.index)
    if (isCued(text, match.index, headOf) || areListed(text, items)) yield* districts(text, items)
  }
  for (const match of matchesOf(HEAD_FIRST, text, DISTRICT_CUES)) {
    const items = countedItems(text, match.index, listAfter(text, match.index + match[0].length))
    if (isCued(text, match.index, headOf) || areListed(text, items)) yield* districts(text, items)
  }
}

/** the newly designated Ulsan, Gimje and Pohang zones */
const ZONES_LAST = / (?<=[a-z] )(?:zones|regions|areas)(?![A-Za-z])/g
/** Words of which a text holds one where `placesBeforeZones` finds something. */
export const ZONES_CUES = new CueWords('zones regions areas')

/** Places that share a bare `zones`, of the kind that the text tells. */
export function* placesBeforeZones(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(ZONES_LAST, text, ZONES_CUES)) {
    const items = listBefore(text, match.index)
    if (items.length < 2) continue
    const kind = headOf(match.index)
    if (!kind || kind.type === 'other') continue
    const head = KIND_NAMES_EN[kind.type]
    const isZone = (name: string): boolean => head !== undefined && listedZoneNamed(`${name} ${head}`) !== undefined
    // regions are places, but for those that zones alone are called after
    const ofZones = !match[0].endsWith('zones')
    if (ofZones && !items.every(({ start, end }) => /-/.test(text.slice(start, end)) && isZone(text.slice(start, end))))
      continue
    if (!items.every(({ start, end }) => isPlaceName(text.slice(start, end)) || isZone(text.slice(start, end))))
      continue
    for (const { start, end } of items) {
      const name = text.slice(start, end)
      const region = [...new Set(name.split('-').flatMap((part) => englishPlace(part)?.region ?? []))]
      yield zoneCandidate({
        start,
        end,
        rule: 'place-before-kind',
        name: { en: `${name} ${KIND_NAMES_EN[kind.type] ?? 'Zone'}` },
        zoneType: kind.type,
        region,
      })
    }
  }
}

/** The name of a zone, not of a district in one: `Busan-Jinhae`. */
const isPairOfPlaces = (name: string): boolean => name.includes('-') && isPlaceName(name)

const isPlaceName = (name: string): boolean => name.split('-').every((part) => englishPlace(part) !== undefined)

/** The district that the tables have of a name without its kind: `Bukpyeong` of `the Bukpyeong and Okgye districts`. */
const listedDistrict = (name: string): GazetteerEntry | undefined =>
  listedZoneNamed(`${name} District`) ?? districtsOfTowns().get(name)

/** The districts of free economic zones that are listed behind their town, by their own name: `Songak` of `Dangjin Songak District`. */
const districtsOfTowns = ofKnownNames(({ byId }): ReadonlyMap<string, GazetteerEntry> => {
  const found = new Map<string, GazetteerEntry>()
  for (const entry of byId.values()) {
    if (entry.family !== 'zone' || entry.kind !== 'district' || entry.parent === undefined) continue
    const name = /^[A-Z][a-z]+ (?<name>[A-Z][a-z]+) District$/.exec(entry.name.en ?? '')?.groups?.['name']
    if (name !== undefined && byId.get(entry.parent)?.kind === 'free-economic') found.set(name, entry)
  }
  return found
})

const areListed = (text: string, items: readonly Run[]): boolean =>
  items.length > 1 && items.every(({ start, end }) => listedDistrict(text.slice(start, end)) !== undefined)

function isCued(text: string, at: number, headOf: (at: number) => ZoneKind | undefined): boolean {
  const near = text.slice(Math.max(0, at - 200), at + 170)
  const head = headOf(at)
  if (!(ZONE_CUE.test(near) || head?.type === 'free-economic')) return false
  return DEVELOPMENT_EN.test(near) || COUNT.test(text.slice(Math.max(0, at - 40), at))
}

const MOST_PLACES = 24

/** The capitalised names of a list that ends at an offset, in order: `A, B and C`. */
export function listBefore(text: string, at: number): readonly Run[] {
  const items: Run[] = []
  let end = at
  for (let count = 0; count < MOST_PLACES; count++) {
    const run = runBefore(text, end)
    if (!run) break
    const { start } = run
    items.unshift(text.startsWith('The ', start) && start + 4 < run.end ? { start: start + 4, end: run.end } : run)
    const gap = /(?:,? and |, )$/.exec(text.slice(Math.max(0, start - 6), start))
    if (!gap) break
    end = start - gap[0].length
  }
  return items
}

function listAfter(text: string, from: number): readonly Run[] {
  const items: Run[] = []
  let at = from
  for (let count = 0; count < 10; count++) {
    const run = runAfter(text, at)
    if (!run) break
    const wide = withSecond(text, run, items)
    items.push(wide)
    at = wide.end
    const gap = /^(?:,? and |, )(?=[A-Z])/.exec(text.slice(at, at + 8))
    if (!gap) break
    at += gap[0].length
  }
  return items
}

const COUNT = new RegExp(`(?<![a-z])(${Object.keys(NUMBERS).join('|')}) (?:[a-z-]{3,14} ){0,2}$`, 'i')

/** The items, the last two of them one where the head tells one less: `five districts: …, and Oil and Gas`. */
function countedItems(text: string, head: number, items: readonly Run[]): readonly Run[] {
  const told = COUNT.exec(text.slice(Math.max(0, head - 40), head))?.[1]?.toLowerCase()
  const [left, right] = items.slice(-2)
  if (told === undefined || !left || !right || items.length !== NUMBERS[told]! + 1) return items
  return [...items.slice(0, -2), { start: left.start, end: right.end }]
}

/** Last words of the names of districts. */
const DISTRICT_HEAD = /(?:^| )(?:District|Zone|Hub|City|Complex|Park|Area|Town)$|[Vv]alley$/

/** The item that goes on over ` and `, where the items before it end in `District` or the like: `Oil and Gas District`. */
function withSecond(text: string, run: Run, items: readonly Run[]): Run {
  const heads = items.filter(({ start, end }) => DISTRICT_HEAD.test(text.slice(start, end))).length
  if (heads < 2 || DISTRICT_HEAD.test(text.slice(run.start, run.end)) || !text.startsWith(' and ', run.end)) return run
  const second = runAfter(text, run.end + 5)
  return second && DISTRICT_HEAD.test(text.slice(second.start, second.end))
    ? { start: run.start, end: second.end }
    : run
}

function* districts(text: string, items: readonly Run[]): Iterable<Candidate<'zone'>> {
  if (items.length < 2) return
  for (const { start, end } of items) {
    const name = text.slice(start, end)
    if (
      NO_DISTRICT.test(name) ||
      name.split(' ').length > (DISTRICT_HEAD.test(name) ? 7 : name.includes(' and ') ? 6 : 3) ||
      /[^A-Za-z& -]/.test(name) ||
      isPairOfPlaces(name) ||
      name.split(/[ -]/).every((word) => GENERIC_EN.has(word.toLowerCase()))
    )
      return
    if (englishPlace(name)?.kind === 'province') return
  }
  for (const { start, end } of items) {
    const en = text.slice(start, end)
    const listed = listedDistrict(en)
    yield zoneCandidate({
      start,
      end,
      rule: 'district-list',
      listed,
      name: { en },
      zoneType: 'district',
      ...(listed ? { region: listed.region } : {}),
    })
  }
}
