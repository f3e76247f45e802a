import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedAs, listedUnder } from './listed-as.ts'

/** `가람공단(나래시 북면 30만평)`, `청양첨단(청양군 대치면 54만평)`: a complex with its site and size in brackets. */
const ITEM =
  /(?<![가-힣])(?<name>[가-힣]{2,8}[0-9]?(?:공단|산단)?)\((?<place>[가-힣]{2,5})\s[가-힣0-9\s]{2,12}\s?(?:[0-9백천,.]{1,8}만?)\s?(?:평|㎡)\)/gu
const KIND = /(?:공단|산단|산업단지|농공단지)$/
const FEWEST = 3

/** Complexes that a list gives with site and size, also those that it names without the word for their kind. */
export function* measuredComplexes(text: string): Iterable<Candidate<'zone'>> {
  const items = matchesOf(ITEM, text, ['평)', '㎡)'])
  const named = items.filter((match) => KIND.test(match.groups!['name']!))
  if (items.length < FEWEST || named.length * 2 < items.length) return
  for (const match of items) {
    const { name = '', place = '' } = match.groups!
    if (KIND.test(name)) continue
    const site = placeAtStart(place)?.place.region ?? []
    const found = listedAs(name, 'industrial-complex') ?? listedUnder([name])
    const listed = found?.region.some((code) => site.includes(code)) ? found : undefined
    const region = listed?.region ?? site
    const read = { listed, name: { ko: `${name}공단` }, zoneType: 'industrial-complex', region } as const
    yield zoneCandidate({
      start: match.index,
      end: match.index + name.length,
      rule: 'measured-complex',
      priority: 6,
      ...read,
    })
  }
}
