import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { listedUnder } from './listed-as.ts'

/** A place of a list, at its offsets in the block. */
export interface ListedPlace {
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
  readonly wide: boolean
  /** The zone that the gazetteers have there, where the name is no town's. */
  readonly listed?: GazetteerEntry | undefined
}

/** `가람군 나래도를`, `가람시 나래면 다온리 일대가`: an island, a township or a village of a town, which is what becomes a zone. */
const IN_TOWN = /^(?!정도$)[가-힣]{1,4}[도읍면리]$/u
const AREA = /^(?:일대|일원|전역)$/u
const AROUND = /^\s(?:일대|일원)$/u

/** A name that is no town's but of which the gazetteers have a zone of the kind: 새만금 of a complex for batteries. */
const areaNamed = (name: string, head: string) =>
  name.length > 1 && (head.includes(' ') || OF_AREAS.test(head)) ? listedUnder([`${name} ${head}`]) : undefined
const OF_AREAS = /^(?:자유무역지역|수출\s?자유\s?지역|외국인\s?투자\s?지역|외투지역)$/

/** The listed zone of a township in an address: 가람 of `나래시 가람면 다온리`. */
export const ofTownship = (written: string, head: string) =>
  written
    .split(' ')
    .slice(1)
    .map((word) => areaNamed(word.replace(/(?<=..)[읍면동]$/, ''), head))
    .find((listed) => listed !== undefined)

const WARD = /^[가-힣]{1,3}구$/u

/** The places that end a list, a province with the town behind it as one. */
function placesOf(list: string, at: number, head: string): ListedPlace[] {
  const places: ListedPlace[] = []
  let unknown = -1
  for (const { 0: word, index } of list.matchAll(/[가-힣]+/g)) {
    const name = placeNamed(word) ? word : word.replace(/(?<=..)[와과의]$/, '')
    const town = placeNamed(name)
    const listed = town ? undefined : areaNamed(name, head)
    const place = town ?? listed
    if (!place && AREA.test(name)) continue
    const around = places.at(-1)
    if (!place && around && !around.wide && at + index - around.end === 1 && IN_TOWN.test(word)) {
      places[places.length - 1] = { ...around, end: at + index + word.length }
      continue
    }
    if (!place && around?.wide && at + index - around.end === 1 && AROUND.test(list.slice(index + word.length))) {
      // `대구 동성로 일대가`: a part of a city that is told by the land around it
      places[places.length - 1] = { ...around, end: at + index + word.length, wide: false }
      continue
    }
    // `나래·가람구`: one place by two names, and the first is none
    if (!place || (unknown === index - 1 && list.charAt(unknown) === '·')) {
      places.length = 0
      unknown = index + word.length
      continue
    }
    const start = at + index
    const end = start + name.length
    const wide = isProvince(place)
    const last = places.at(-1)
    // `아산 가람`: where in a town the listed zone lies; `나래시 가람구`: a ward of a city
    const inTown = last?.wide || (!town && listed) || (WARD.test(name) && list.charAt(index - 2) === '시')
    if (last && inTown && !wide && start - last.end === 1 && list.charAt(index - 1) === ' ')
      places[places.length - 1] = { ...last, end, wide, listed }
    else places.push({ start, end, region: place.region, wide, listed })
  }
  return places
}

/** The places that a match of a list holds, at their offsets in the block. */
export function placesIn(found: RegExpExecArray | null, base: number, head = ''): ListedPlace[] {
  const list = found?.groups?.['list']
  if (!found || list === undefined || list === '') return []
  return placesOf(list, base + found.index + found[0].indexOf(list), head)
}
