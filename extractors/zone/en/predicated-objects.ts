import type { Run } from '../../institution/en/capital-runs.ts'
import { englishPlace } from '../../name/places.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { spelledPlace } from './spelled-places.ts'

/** A place that a clause says to be a zone, or an area with a name of its own. */
export interface Named extends Run {
  readonly region: readonly string[]
  readonly type?: 'district'
}

/** One of several places: `Sinseo in Daegu`. */
const ITEM =
  /^(?:the (?:(?:[a-z]{4,12}(?:['’]s)? ){0,3}(?:city|county|counties|cities|province|end|part|tip|half|regions?|areas?|ports?|coasts?|outskirts) of )?)?[A-Z][a-z]{2,14}(?:-[A-Za-z]{2,14})?(?: Special Self-Governing (?:Province|City)| [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2})?(?<noun> (?:counties|cities|county|provinces?|regions?|areas?))?(?: in [A-Z][a-z]{2,14}(?:-do)?(?: [A-Z][a-z]{2,14})?)?$/
/** three cities, Gwangju, Ulsan and Siheung */
const COUNTED =
  /^(?:the )?(?:[a-z]{3,12} ){1,3}(?:cities|regions|areas|provinces|places|sites|counties|local governments),? ?(?=[A-Z])/
/** True for the province behind its town: `Yongin, Gyeonggi Province`. */
const isProvince = (name: string): boolean => englishPlace(name)?.kind === 'province'

/** The places of a list, each with its province where the text gives one. */
export function objects(from: number, written: string, kindName: string): readonly Named[] {
  const found: Named[] = []
  const lead = COUNTED.exec(written)?.[0].length ?? 0
  const list = written.slice(lead)
  const at = from + lead
  for (const part of list.matchAll(/(?:(?!, | and )[^\n]){3,60}/g)) {
    const item = part[0]
      .replace(/^ ?(?:and )?/, '')
      .replace(/,$/, '')
      .trim()
    const match = ITEM.exec(item)
    if (!match) return []
    const [named = '', province = named] = item
      .replace(/^the (?:(?:[a-z]{3,12}(?:['’]s)? ){1,4}of )?/, '')
      .split(' in ')
    const own = named.replace(match.groups!['noun'] ?? '', '')
    const place = placeIn(province) ?? placeIn(own, kindName)
    const start = at + part.index + part[0].indexOf(own)
    const last = found.at(-1)
    const ofLast = last !== undefined && isProvince(own) && last.region[0] === place?.region[0]
    if (place && !ofLast) found.push({ start, end: start + own.length, region: place.region })
  }
  return found
}

/** The place of a phrase, without the words before it: `Gangwon Province` of `Since Gangwon Province`. */
export function placeIn(phrase: string, kindName = ''): { name: string; region: readonly string[] } | undefined {
  const title = kindName.replace(/(?<![A-Za-z])[a-z]/g, (letter) => letter.toUpperCase())
  for (let name = phrase; name !== ''; name = name.includes(' ') ? name.slice(name.indexOf(' ') + 1) : '') {
    const region =
      regionOf(name) ??
      spelledPlace(name)?.region ??
      (title === '' ? undefined : listedZoneNamed(`${name} ${title}`)?.region)
    if (region) return { name, region }
  }
  return undefined
}
