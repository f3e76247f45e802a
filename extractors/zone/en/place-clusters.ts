import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { NOT_A_ZONE_AFTER_EN } from './lexicon.ts'
import { townRegion } from './spelled-places.ts'

const HEAD = / (?:cluster|belt|valley)(?![A-Za-z-])/g
/** Words of which a text holds one where `placeClusters` finds something. */
export const PLACE_CLUSTER_CUES = new CueWords('cluster belt valley')
/** Wonju’s medical device, Ulsan-Pohang hydrogen: what stands before the head. */
const BEFORE =
  /(?:^|[^A-Za-z-])(?<place>[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,14})?)(?<owner>['’]s)? (?<theme>(?:(?:[a-z][a-z-]{1,15}|[A-Z]{2,4}) ){0,2}(?:[a-z][a-z-]{1,15}|[A-Z]{2,4}))$/
const FURTHEST = 70
/** Words of industry that tell none by themselves, and industries that make no zone of their own. */
const ALSO =
  /^(?:devices?|industry|industrial|equipment|parts|tech|biotech|biomedicine|biomedical|electronics?|machinery|auto|steel|textiles?|optics?|optical|petrochemical|chemical|shipbuilding|nuclear|defen[cs]e|space|satellites?|launch|rocket|water|games?|film|furniture|seafood|fabless|foundry|mold|dyeing)$/

/** Clusters, belts and valleys in small letters behind their place and industry: `Wonju’s medical device cluster`. */
export function* placeClusters(text: string): Iterable<Candidate<'zone'>> {
  for (const { 0: head, index } of matchesOf(HEAD, text, PLACE_CLUSTER_CUES)) {
    const before = BEFORE.exec(text.slice(Math.max(0, index - FURTHEST), index))
    const { place = '', owner, theme = '' } = before?.groups ?? {}
    const region = before && isField(theme) ? regionOf(place) : undefined
    const end = index + head.length
    if (
      !region ||
      NOT_A_ZONE_AFTER_EN.test(text.slice(end, end + 16)) ||
      /^ (?:[A-Z][a-z]|of [a-z])/.test(text.slice(end, end + 5))
    )
      continue
    const en = `${place} ${theme}${head}`
    const listed = listedZoneNamed(theme === 'medical' ? `${place} Advanced Medical Complex` : en)
    if (theme === 'medical' && !listed) continue
    const from = index - theme.length - 1 - place.length
    const longer = owner === undefined ? NAME.exec(text.slice(Math.max(0, from - 18), from))?.[0] : undefined
    // `Asan Tangjeong`: a town before its part
    if (longer && !englishPlace(longer.trim())?.region.some((code) => region.includes(code))) continue
    const start = owner === undefined ? from - (longer?.length ?? 0) : index - theme.length
    yield zoneCandidate({
      start,
      end,
      rule: 'region-theme-kind',
      listed,
      name: { en },
      zoneType: listed?.kind === 'medical-complex' ? 'medical-complex' : 'district',
      region,
      theme,
    })
  }
}

/** A capitalised word before a place, which makes a longer name of it: `North `. */
const NAME = /(?<![A-Za-z-])(?!The |In |And |As |For |At |Its |From |With |While )[A-Z][a-z]{2,15} $/

const isField = (theme: string): boolean => theme.split(' ').every((word) => isTheme(word) || ALSO.test(word))

/** The regions of a place, or of two that a hyphen joins; undefined for other words. */
function regionOf(place: string): readonly string[] | undefined {
  const parts = place.split('-').map((part) => englishPlace(part)?.region ?? townRegion(part))
  return parts.every((part) => part !== undefined) ? [...new Set(parts.flat())] : undefined
}
