import type { Candidate } from '../../extractor.ts'
import type { Word } from '../../name/words.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { nationalComplexOf } from './bare-complexes.ts'
import type { EnglishKind } from './kinds.ts'
import { leftOf } from './left-of.ts'
import { type ListedPlace, placesFrom } from './place-list.ts'
import { industry } from './told-kind.ts'

const FIELD_WORD =
  '(?!(?:in|of|at|to|from|and|or|for|on|by|as|with|was|is|were|are|will|has|had|that|which|while|where|would|can|could|since|after|until|this|last|next|ends?|ended|begins?|began|opens?|opened|starts?|started|closes?|closed|gets?|may|must|should|drew|draws?|runs?|won|wins|lets|allow(?:s|ed)?|expire[sd]?|remains?|becomes?|became|saw|be|been|it|its|they)(?![A-Za-z-]))[A-Za-z][A-Za-z&-]{1,20}'
const FIELD = `(?<theme>${FIELD_WORD}(?: ${FIELD_WORD}){0,4})(?![A-Za-z-])`
/** special zone for autonomous ships, special zone of Gangwon for digital healthcare */
const FOR = new RegExp(
  `^[”"'’]? (?:(?:of|in) (?<owner>[A-Z][a-z]{3,14}) )?(?:for|(?:dedicated|devoted) to|speciali[sz](?:ing|ed) in|focus(?:ed|ing) on) (?:research on |the |an? )?${FIELD}(?: \\([A-Za-z0-9-]{2,12}\\))?`,
)
/** and one for bio in Andong */
const ANOTHER = new RegExp(`^,?(?: and)? (?:one|another|the other) for (?:the |an? )?${FIELD}`)
const IN = /^ in (?=(?:the (?:[a-z-]{2,14} ){0,3}of )?[A-Z])/
/** Kinds that are told by what they are for: not `districts for tourists`. */
const SPECIAL = /^(?:special|speciali[sz]ed)(?: [a-z]{3,12})? (?:zone|district|complex)$|^national .*complex$/i
const NAMED = /(?<![A-Za-z-])(?!The )[A-Z][A-Za-z-]{2,18} $/
const LONGEST = 160
const MOST = 6

/** Zones whose industry stands behind their kind, with the place before it or behind: `special zone for drones in Jeju`. */
export function* kindsFor(
  text: string,
  words: readonly Word[],
  kinds: readonly EnglishKind[],
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const kind of kinds) {
    const written = text.slice(kind.start, kind.end)
    if (kind.plural || !(THEMED_TYPES.has(kind.kind.type) || SPECIAL.test(written))) continue
    const match = FOR.exec(text.slice(kind.end, kind.end + LONGEST))
    const theme = match?.groups?.['theme'] ?? ''
    if (!match || !isTheme(theme)) continue
    const end = kind.end + match[0].length
    const behind = placeAt(text, end)
    const owner = match.groups!['owner']
    const place = behind ?? (owner === undefined ? undefined : placeNamed(owner))
    const head = kind.kind.type === 'other' ? headOf(kind.start) : undefined
    const type = head && THEMED_TYPES.has(head.type) ? head.type : kind.kind.type
    const named = { theme, kind: written, type }
    // `the Garam National Industrial Complex in Naru for batteries` has a name
    if (place && NAMED.test(text.slice(Math.max(0, kind.start - 20), kind.start))) continue
    if (place) yield zoneOf(kind.start, behind?.end ?? end, place, named)
    else yield* zoneOfLeft(text, words, kind, end, named)
    if (behind) yield* others(text, behind.end, named)
  }
}

interface Named {
  readonly theme: string
  readonly kind: string
  readonly type: ZoneKind['type']
}

/** The place behind ` in `; undefined where there is none, or more than one. */
function placeAt(text: string, at: number): ListedPlace | undefined {
  const link = IN.exec(text.slice(at, at + 60))
  const places = link ? placesFrom(text, at + link[0].length) : []
  return places.length === 1 && places[0]!.region.length > 0 ? places[0] : undefined
}

const placeNamed = (name: string): ListedPlace | undefined =>
  placesFrom(name, 0).find(({ region }) => region.length > 0)

function* zoneOfLeft(
  text: string,
  words: readonly Word[],
  kind: EnglishKind,
  end: number,
  named: Named,
): Iterable<Candidate<'zone'>> {
  const { places } = leftOf(text, words, kind)
  const [place] = places
  if (!place || places.length > 1 || place.code.length === 0) return
  const gap = text.slice(place.end, kind.start)
  const start = gap === ' ' ? place.start : kind.start
  if (gap !== ' ' && !/^['’]s (?:[a-z-]{3,12} ){0,2}$/.test(gap)) return
  const { start: from, end: to, code: region } = place
  yield zoneOf(start, end, { start: from, end: to, name: text.slice(from, to), region }, named)
}

/** Further zones of the kind: `and one for bio in Andong`. */
function* others(text: string, from: number, named: Named): Iterable<Candidate<'zone'>> {
  let at = from
  for (let count = 0; count < MOST; count++) {
    const match = ANOTHER.exec(text.slice(at, at + LONGEST))
    const place = match ? placeAt(text, at + match[0].length) : undefined
    if (!match || !place) return
    yield zoneOf(place.start, place.end, place, { ...named, theme: match.groups!['theme']! })
    at = place.end
  }
}

function zoneOf(start: number, end: number, place: ListedPlace, { theme, kind, type }: Named): Candidate<'zone'> {
  const own = place.name.replace(/ (?:Province|City|County)$/, '')
  const en = `${own} ${industry(theme)} ${kind}`
  const listed = listedZoneNamed(en) ?? (type === 'industrial-complex' ? nationalComplexOf(own) : undefined)
  const { region } = place
  return zoneCandidate({
    start,
    end,
    rule: 'kind-for-theme',
    priority: listed ? 6 : 2,
    listed,
    name: { en },
    zoneType: type,
    region,
    theme,
  })
}
