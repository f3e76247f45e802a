import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { candidateAs } from './becoming-places.ts'
import { listedUnder } from './listed-as.ts'

/** What tells that a text is about the candidates for national complexes. */
const TOLD = /(?:산단|산업단지)\s?후보지/u
/** `대전 산단 후보지는 `, `천안은 `, `청주 오송은 `, `경남권에서는 창원이 `: a place of which a clause tells. */
const SUBJECT =
  /(?<![가-힣])(?<quote>(?:(?<wide>[가-힣]{2,3})\s)?(?<town>(?!산단|국가)[가-힣]{2,3})(?:\s(?:국가)?산단(?=\s후보지))?)(?:\s후보지)?(?:은|는|이|에는|에서는|에선)\s/gu
const FEWEST = 3
/** How far before a sentence the candidates may be told. */
const BEFORE = 160
const LONGEST = 400

/**
 * Candidates for national complexes that clauses tell of one after another: `대전 산단 후보지는 …, 천안은 …, 청주 오송은 철도를 육성한다`.
 * Three listed ones at least in what stands behind a sentence that tells of candidates; `above` is the text before the block.
 */
export function* candidateSubjects(text: string, above: () => string): Iterable<Candidate<'zone'>> {
  let from = 0
  for (const sentence of text.split(/(?<=다\.)\s|\n/)) {
    const start = from
    from += sentence.length + 1
    if (sentence.length > LONGEST) continue
    const near = text.slice(Math.max(0, start - BEFORE), start + sentence.length)
    if (!TOLD.test(near) && !(start < BEFORE && TOLD.test(above().slice(-BEFORE)))) continue
    const zones = matchesOf(SUBJECT, sentence).flatMap(({ index, groups }) => {
      const { quote = '', wide = '', town = '' } = groups as { quote: string; wide?: string; town: string }
      const place = placeNamed(wide)
      const names = [
        `${wide} ${town} 국가산단 후보지`,
        `${town} 국가산단 후보지`,
        ...(place && !isProvince(place) ? [`${wide} 국가산단 후보지`] : []),
      ]
      const listed =
        listedUnder(names.map((name) => name.trim())) ?? candidateAs(town, 'industrial-complex', '국가산단')
      if (!listed) return []
      const at = start + index + (place || wide === '' ? 0 : wide.length + 1)
      const end = start + index + quote.length
      const read = { listed, name: listed.name, zoneType: 'industrial-complex', region: listed.region } as const
      return [zoneCandidate({ start: at, end, rule: 'becoming-place', priority: 6, ...read })]
    })
    if (zones.length >= FEWEST) yield* zones
  }
}
