import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { isOfFirm } from './owners.ts'
import { type ListedPlace, placesFrom } from './place-list.ts'
import { type SpelledPlace, spelledPlace } from './spelled-places.ts'

/** a semiconductor cluster in Yongin, bio clusters to be built in Osong and Wonju, a space cluster made up of Sacheon and Goheung */
const CLUSTER =
  /(?<![A-Za-z-])(?<head>[Cc]luster|complex)(?:e?s)?[’'”"]?(?: (?:for|of) (?<field>[a-z-]{3,14}(?: [a-z-]{3,14}){0,3}))?(?:,? (?:(?<finite>(?:which )?(?:is|was|has been|will be|would be|is being|is to be) )|to be |being )?(?:now )?(?:built|located|situated|planned|developed|created|established|formed|constructed|launched|set up))?(?: (?:in|at)|:|,? (?:(?:which )?(?:is |will be )?(?:made up|composed|comprised) of|consisting of|comprising|(?:which |that )?(?:consists? of|comprises?))) (?=(?:(?:north|south|east|west|central)[a-z]{0,4} |the (?:[a-z-]{3,14} ){0,2}(?:city|county|part) of )?[A-Z])/g
/** a semiconductor, hydrogen fuel cell, the: what stands before the head */
const BEFORE = /(?<![A-Za-z-])(?:(?<theme>[A-Za-z]{2,14}(?:[ -][a-z]{3,14}){0,2})|an?|the) $/
const FURTHEST = 50
/** Words of which a text holds one where `clustersInPlaces` finds something. */
export const CLUSTER_CUES = new CueWords('cluster clusters complex complexes')
const NAMED = /(?<![A-Za-z-])[A-Z][a-z]{2,15} $/
const ARTICLE =
  /^(?:(?:as|into|of|for|with|by|to|and|or|on|the|an?|its|this|new|mega|large|such|million|billion|trillion|biggest|largest|proposed|planned|existing|future|leading|major|(?:mega|large|small|full|medium)-(?:sized|scale)|world-class|cutting-edge|next-generation)(?: |$)){1,2}/i
/** The first of three words, which is of the industry only where it tells one: `hydrogen fuel cell`. */
const THIRD = /^[A-Za-z]+ (?=[^ ]+ [^ ]+$)/
const FIRMS = / (?:businesses|companies|firms|industry|industries|factories|plants)$/

/** Industries whose complexes are more than one building. */
const OF_COMPLEX =
  /^(?:artificial intelligence|AI|semiconductor|chip|hydrogen|battery|secondary battery|bio|robot|display)(?: (?:infrastructure|convergence))?$/

/** Clusters of an industry that the text places behind them, each by its place. */
export function* clustersInPlaces(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(CLUSTER, text, CLUSTER_CUES)) {
    const { head = '', field, finite } = match.groups!
    const { index: kindStart } = match
    const left = BEFORE.exec(text.slice(Math.max(0, kindStart - FURTHEST), kindStart))
    if (!left) continue
    const { theme = '' } = left.groups!
    const at = kindStart - left[0].length
    if (head === 'complex' && isOfFirm(text, at)) continue
    // `Songdo Bio Cluster in Incheon` has a name
    if (/^[A-Z]/.test(theme) && NAMED.test(text.slice(Math.max(0, at - 18), at))) continue
    const before = theme
      .replace(ARTICLE, '')
      .replace(THIRD, (word) => (isTheme(word) ? word : ''))
      .replace(ARTICLE, '')
    const [holder, named] = field === undefined ? heldBy(before) : []
    const own = field?.replace(FIRMS, '') ?? named ?? before
    const places =
      isField(own) && (head !== 'complex' || OF_COMPLEX.test(own))
        ? placesFrom(text, match.index + match[0].length)
        : []
    if (places.length === 0 || places.some(({ region }) => region.length === 0)) continue
    // a district that holds the cluster is the zone
    if (places.length === 1 && isDistrict(places[0]!.name, `${own} ${head}`)) continue
    const first = field === undefined ? kindStart - 1 - (holder === undefined ? own : before).length : kindStart
    const start = finite === undefined ? first : places[0]!.start
    if (places.length === 1) yield zoneOf(start, { ...places[0]!, ...holder }, `${own} ${head}`)
    else for (const place of places) yield zoneOf(place.start, place, `${own} ${head}`)
  }
}

/** The place before an industry, which has the cluster, and the industry: `Osong cosmetics`. */
function heldBy(words: string): readonly [SpelledPlace, string] | readonly [] {
  const blank = /^[A-Z]/.test(words) ? words.indexOf(' ') : -1
  const place = blank < 0 ? undefined : spelledPlace(words.slice(0, blank))
  return place ? [place, words.slice(blank + 1)] : []
}

const isDistrict = (place: string, kind: string): boolean =>
  /^(?:district|other)$/.test(listedZoneNamed(place)?.kind ?? '') &&
  listedZoneNamed(`${place} ${kind.toLowerCase()}`) === undefined

const isField = (theme: string): boolean =>
  (isTheme(theme) && theme !== 'innovation') || /^(?:(?:bio)?tech|(?:space|defen[cs]e)(?: industry)?)$/i.test(theme)

function zoneOf(start: number, { name, region, end }: ListedPlace, kind: string): Candidate<'zone'> {
  const en = `${name.replace(/ Province$/, '')} ${kind.toLowerCase()}`
  const listed = listedZoneNamed(en)
  const theme = kind.replace(/ [Cc]luster$/, '')
  return zoneCandidate({
    start,
    end,
    rule: 'kind-in-place',
    listed,
    name: { en },
    zoneType: 'district',
    region,
    theme,
  })
}
