import type { Document, Span } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import type { GazetteerHit } from '../name/names-index.ts'
import type { Scanned } from '../name/scanned.ts'
import { bareComplexesEn } from './en/bare-complexes.ts'
import { BARE_THEMED_CUES, bareThemedZones } from './en/bare-themed-zones.ts'
import { CLUSTER_CUES, clustersInPlaces } from './en/clusters-in-places.ts'
import { districtsOfZones } from './en/districts-of-zones.ts'
import { FOLLOWING_CUES, followedPlaces } from './en/followed-places.ts'
import { headedLists } from './en/headed-lists.ts'
import { industriesByPlace } from './en/industries-by-place.ts'
import { KIND_LIST_CUES, kindLists, placesThatAreZones } from './en/kind-lists.ts'
import { BUILT_CUES, kindsBuilt } from './en/kinds-built.ts'
import { kindsFor } from './en/kinds-for.ts'
import { LISTED_OF_KIND_CUES, listedOfKind } from './en/listed-of-kind.ts'
import { MEASURED_CUES, measuredLists } from './en/measured-lists.ts'
import { namedZonesEn } from './en/named-zones.ts'
import { namesWithBrackets } from './en/names-with-brackets.ts'
import { ORDERED_CUES, orderedComplexes } from './en/ordered-complexes.ts'
import { ownedZones } from './en/owned-zones.ts'
import { PLACE_CLUSTER_CUES, placeClusters } from './en/place-clusters.ts'
import { plannedCities } from './en/planned-cities.ts'
import { predicatedPlacesEn } from './en/predicated-places.ts'
import { SHARED_CUES, sharedKinds } from './en/shared-kinds.ts'
import { THEMED_LIST_CUES, themedLists } from './en/themed-lists.ts'
import { toldLists } from './en/told-lists.ts'
import { toldShares } from './en/told-shares.ts'
import { toldThemes } from './en/told-theme.ts'
import { TOWNSHIP_CUES, townshipComplexes } from './en/township-complexes.ts'
import { zonesInListsEn } from './en/zones-in-lists.ts'
import { headKind, isHead, type LocatedKind } from './heads.ts'
import type { ZoneKind } from './kinds.ts'
import { addressRuns } from './ko/address-runs.ts'
import { announcedRuns } from './ko/announced-runs.ts'
import { bareDistricts } from './ko/bare-districts.ts'
import { becomingPlaces, measuredPlaces, sitedComplexes } from './ko/becoming-places.ts'
import { besideComplexes } from './ko/beside-complexes.ts'
import { bulletedTowns } from './ko/bulleted-towns.ts'
import { candidateSubjects } from './ko/candidate-subjects.ts'
import { complexesInLists, predicatedComplexes } from './ko/complex-lists.ts'
import { complexesByTown } from './ko/complexes-by-town.ts'
import { complexesOfTowns } from './ko/complexes-of-towns.ts'
import { coordinatedListed } from './ko/coordinated-listed.ts'
import { countedComplexes } from './ko/counted-complexes.ts'
import { countedLists } from './ko/counted-lists.ts'
import { countedNames } from './ko/counted-names.ts'
import { complexesInBrackets, districtsInBrackets } from './ko/counted-places.ts'
import { designatedPlaces, placesThatAre } from './ko/designated-places.ts'
import { designatedSubjects, NATIONAL } from './ko/designated-subjects.ts'
import { distributionLists } from './ko/distribution-lists.ts'
import { enumeratedPlaces } from './ko/enumerated-places.ts'
import { foreignLists, foreignListsTold, shortForeignZones } from './ko/foreign-lists.ts'
import type { KindMatch } from './ko/kinds-in.ts'
import { listedUnder } from './ko/listed-as.ts'
import { lyingIn } from './ko/lying-in.ts'
import { measuredComplexes, plainSizes, sizedComplexes } from './ko/measured-complexes.ts'
import { namedZones } from './ko/named-zones.ts'
import { nationalRuns } from './ko/national-runs.ts'
import { numberedDistricts } from './ko/numbered-districts.ts'
import { isParted, placesBeforeKind, quotedDistricts } from './ko/place-lists.ts'
import { placedNames } from './ko/placed-names.ts'
import { placesAfterKind } from './ko/places-after-kind.ts'
import { shownComplexes } from './ko/shown-complexes.ts'
import { bracketedComplexes } from './ko/specialised-brackets.ts'
import { SPECIALISED, specialisedGroups } from './ko/specialised-groups.ts'
import { specialisedLists } from './ko/specialised-lists.ts'
import { industrySubjects, specialisedSubjects } from './ko/specialised-subjects.ts'
import { themedRuns } from './ko/themed-runs.ts'
import { toldOfComplexes } from './ko/told-of-complexes.ts'
import { toldPlaces } from './ko/told-places.ts'
import { bareComplexes, numberedEstates, numberedOfTown } from './ko/town-complexes.ts'
import { townDistricts } from './ko/town-districts.ts'
import { townlessZones } from './ko/townless-zones.ts'
import { bracketedPlaces, predicatedPlaces, zonesInLists } from './ko/zones-in-lists.ts'
import { inProvinceOfSubject, zonesOfSubjects } from './ko/zones-of-subjects.ts'
import { listedZoneNames } from './listed-names.ts'

/** A zone of a bare 특구 with the kind that the text says such zones to be: `의왕 철도특구` among 지역특구. */
function withHead(zone: Candidate<'zone'>, headOf: (at: number) => ZoneKind | undefined): Candidate<'zone'> {
  const { ko = '', en = '' } = zone.draft.name
  const bare = zone.draft.zoneType === 'other' && (OWN_KIND.test(ko) || OWN_KIND_EN.test(en))
  // `나래 사과특구` in a text of regulation-free zones is the one that the gazetteers have
  const listed = bare && ko !== '' ? listedUnder([ko]) : undefined
  if (listed) return { ...zone, draft: { ...zone.draft, ids: [listed.id] } }
  const themed = !bare && zone.draft.zoneType === 'other' && THEMED_EN.test(en)
  const head = bare || themed ? headOf(zone.start) : undefined
  if (themed && head?.type !== 'regional-specialised') return zone
  // zones of research are named by their places: `수소특구` beside one is none of them
  if (head?.type === 'research-development' && zone.draft.theme !== undefined) return zone
  return head && head.type !== 'other' ? { ...zone, draft: { ...zone.draft, zoneType: head.type } } : zone
}
/** A bare `Special Zone` behind a place: `Gwangju Special Zone`. */
const OWN_KIND_EN = /^[A-Z][A-Za-z-]{2,20}(?: Province| City)? [Ss]pecial (?:[Zz]ones?|[Dd]istricts?)$/
/** A `special zone` of a place and what it is known for: `Gochang seafood special zone`. */
const THEMED_EN =
  /^[A-Z][A-Za-z-]{2,20} (?!.{0,60}(?:[Ee]ducation (?:[Dd]evelop|[Ii]nternat)|[Tt]ouris[tm] [Ss]pecial|[Ee]nergy|[Ee]conom|[Pp]eace)).{2,60} [Ss]pecial (?:[Zz]one|[Dd]istrict)$/
const OWN_KIND = /(?<!교육발전|교육국제화|평화경제|관광|경제|분산\s?에너지)특구$/

/** How far before a bare `special zone` the industry of such zones is looked for. */
const TOLD_BEFORE = 2000

/** How much of a document's beginning, and how far before and behind a name, is looked at for its town, its village, its full name. */
const HEADLINES = 500
const AROUND = 4000

/** The beginning of a document's text and what stands around an offset in it. */
const aroundIn = (text: string, at: number): string =>
  `${text.slice(0, HEADLINES)}\n${text.slice(Math.max(0, at - AROUND), at + AROUND)}`

/** The one industry that a document says special zones are for before an offset; undefined where it names several. */
function toldBefore(text: string, at: number): string | undefined {
  const themes = toldThemes(text.slice(Math.max(0, at - TOLD_BEFORE), at))
  return themes.length === 1 ? themes[0] : undefined
}

/** Kinds of which a text calls one by its town and a bare 단지. */
const COMPLEXES: ReadonlySet<string> = new Set(['industrial-complex', 'foreign-investment'])

/** Kinds of which a text calls one by its town and a bare `complex`. */
const COMPLEX_KINDS: ReadonlySet<string> = new Set(['industrial-complex', 'medical-complex'])

const isFreeEconomic = ({ entries }: GazetteerHit): boolean => entries[0]?.kind === 'free-economic'

/** A province and a bare 특구. */
const BARE_ZONE = /^[가-힣]{2}\s?특구$/

/** How far above a block a zone may stand that its first words take up. */
const ABOVE = 600

/** What a whole document tells of zones: the ids of listed ones that it names, and the types of its kinds. */
export interface ToldZones {
  readonly ids: ReadonlySet<string>
  readonly types: ReadonlySet<string>
}

const tellsOneOf = ({ types }: ToldZones, wanted: ReadonlySet<string>): boolean =>
  [...wanted].some((type) => types.has(type))

/**
 * The zones of a block, overlapping ones among them; `kinds` are those of the whole document, sorted, `told` what else it tells
 * of zones.
 */
export function* zones(
  document: Document,
  scanned: Scanned,
  kinds: readonly LocatedKind[],
  told: ToldZones,
): Iterable<Candidate<'zone'>> {
  const { text } = scanned
  const specialised = SPECIALISED.test(text) ? [...bracketedComplexes(text), ...specialisedGroups(text)] : []
  const groups = [...specialised, ...complexesByTown(text)]
  yield* groups
  // what the places of a group are is told: two of them are no zone together, nor one of another industry
  const taken = new Set(groups.flatMap(offsetsOf))
  for (const zone of zonesOf(document, scanned, kinds, told)) {
    if (isTakenUp(text, zone)) continue
    if (taken.size === 0 || !offsetsOf(zone).some((at) => taken.has(at))) yield zone
  }
}

/** True for a name that the next one of a list takes up, `원주, 원주기업도시`: it tells where that one lies. */
const isTakenUp = (text: string, { start, end, rule }: Candidate<'zone'>): boolean =>
  SHARING.has(rule) && text.startsWith(`, ${text.slice(start, end)}`, end)
const SHARING: ReadonlySet<string> = new Set(['coordinated-kind', 'counted-name'])

const offsetsOf = ({ start, end }: Span): readonly number[] => Array.from({ length: end - start }, (_, i) => start + i)

function* zonesOf(
  document: Document,
  scanned: Scanned,
  kinds: readonly LocatedKind[],
  told: ToldZones,
): Iterable<Candidate<'zone'>> {
  const { block, text, words, hangul, latin, hits, kindsKo, kindsEn } = scanned
  const headOf = (at: number) => headKind(document, kinds, block.start + at, block.index)
  const around = (at: number) => aroundIn(document.text, block.start + at)
  const toldOf = ({ kind, start }: KindMatch) => (kind.type === 'other' ? (headOf(start) ?? kind) : kind)
  const parts = kindsKo.flatMap((match) =>
    match.kind.needs === 'cued' ? [] : [...placesBeforeKind(text, { ...match, kind: toldOf(match) })],
  )
  yield* parts
  if (hangul && told.types.has('free-economic')) {
    yield* quotedDistricts(text)
    yield* townDistricts(text, headOf)
    yield* bareDistricts(text)
  }
  const ends = new Map(parts.map((part) => [part.start, part.end]))
  for (const zone of listedZoneNames(text, hits, told.ids)) {
    // `부산특구` in a text that tells of regulation-free zones is no zone of research
    const other = BARE_ZONE.test(text.slice(zone.start, zone.end)) && headOf(zone.start)?.type === 'regulation-free'
    if (!other && (parts.length === 0 || !isParted(zone, ends))) yield zone
  }
  if (kindsKo.length > 0) {
    for (const zone of namedZones(text, kindsKo, around))
      yield lyingIn(text, inProvinceOfSubject(text, withHead(zone, headOf)))
    yield* numberedOfTown(text, kindsKo, document.text)
    yield* bareComplexes(text, tellsOneOf(told, COMPLEXES))
    yield* shownComplexes(text)
    yield* measuredComplexes(text)
    yield* besideComplexes(text)
    yield* plainSizes(text)
    yield* shortForeignZones(text)
    yield* countedComplexes(text, kindsKo)
    yield* complexesInLists(text, kindsKo)
    yield* complexesOfTowns(text)
    yield* addressRuns(text, kindsKo)
    for (const match of kindsKo) {
      const { end, kind } = match
      yield* districtsInBrackets(text, match)
      yield* countedNames(text, match, around)
      if (kind.needs !== 'cued') {
        const head = toldOf(match)
        yield* enumeratedPlaces(text, match, head)
        yield* toldPlaces(text, match)
        for (const zone of zonesOfSubjects(text, match)) yield withHead(zone, headOf)
        yield* townlessZones(text, match, around)
        yield* toldOfComplexes(text, match)
        yield* foreignLists(text, match)
        yield* placesThatAre(text, match)
        yield* complexesInBrackets(text, match)
        yield* coordinatedListed(text, { ...match, kind: head })
        yield* becomingPlaces(text, match, head)
        yield* sitedComplexes(text, match)
        yield* themedRuns(text, match, head)
        yield* placesAfterKind(text, match, head)
        yield* predicatedComplexes(text, match)
        yield* bulletedTowns(text, match)
      }
      if (NATIONAL.test(text.slice(match.start, end))) yield* designatedSubjects(text, match, headOf)
      if (!isHead(kind)) continue
      yield* designatedSubjects(text, match, headOf)
      yield* bracketedPlaces(text, end, kind)
      yield* predicatedPlaces(text, match)
      yield* designatedPlaces(text, { ...match, kind: toldOf(match) })
    }
  }
  if (kindsEn.length > 0) for (const zone of namedZonesEn(text, words, kindsEn)) yield withHead(zone, headOf)
  if (kindsEn.length > 0) yield* headedLists(text, kindsEn)
  if (kindsEn.length > 0) yield* placesThatAreZones(text, kindsEn)
  if (kindsEn.length > 0) yield* kindsFor(text, words, kindsEn, headOf)
  if (kindsEn.length > 0 && text.includes(')')) yield* industriesByPlace(text, kindsEn, headOf)
  if (kindsEn.length > 0) yield* plannedCities(text, words, kindsEn)
  if (kindsEn.length > 0 && BUILT_CUES.mayStandIn(text)) yield* kindsBuilt(text, words, kindsEn)
  if (kindsEn.length > 0 && SHARED_CUES.mayStandIn(text)) yield* sharedKinds(text)
  if (LISTED_OF_KIND_CUES.mayStandIn(text)) yield* listedOfKind(text)
  if (ORDERED_CUES.mayStandIn(text)) yield* orderedComplexes(text)
  if (latin && KIND_LIST_CUES.mayStandIn(text)) yield* kindLists(text)
  if (latin) yield* ownedZones(text)
  if (latin && text.includes(') ')) yield* namesWithBrackets(text)
  if (latin && told.types.has('regulation-free') && BARE_THEMED_CUES.mayStandIn(text)) yield* bareThemedZones(text)
  if (latin && TOWNSHIP_CUES.mayStandIn(text)) yield* townshipComplexes(text)
  if (latin && PLACE_CLUSTER_CUES.mayStandIn(text)) yield* placeClusters(text)
  if (THEMED_LIST_CUES.mayStandIn(text)) yield* themedLists(text)
  if (latin) yield* predicatedPlacesEn(text, kindsEn, (at) => toldBefore(document.text, block.start + at))
  const before = (at: number) => document.text.slice(Math.max(0, block.start + at - TOLD_BEFORE), block.start + at)
  if (latin) yield* districtsOfZones(text, hits)
  if (latin) yield* toldLists(text, headOf, before)
  if (latin) yield* toldShares(text, headOf, before)
  if (latin && told.types.has('free-economic') && MEASURED_CUES.mayStandIn(text)) yield* measuredLists(text, headOf)
  if (latin && FOLLOWING_CUES.mayStandIn(text)) yield* followedPlaces(text, headOf, before)
  if (latin && CLUSTER_CUES.mayStandIn(text)) yield* clustersInPlaces(text)
  const complexes = tellsOneOf(told, COMPLEX_KINDS)
  const ofComplexes = complexes || text.includes('petrochemical')
  if (latin && (ofComplexes || text.includes(' complexes'))) yield* bareComplexesEn(text, headOf, before, ofComplexes)
  // districts of a zone that the text gives by its initials
  if (kinds.length === 0 && latin && hits.some(isFreeEconomic)) yield* zonesInListsEn(text, headOf)
  if (kinds.length === 0) return
  if (hangul) {
    const above = () => document.text.slice(Math.max(0, block.start - ABOVE), block.start)
    yield* numberedDistricts(text, above())
    yield* distributionLists(text, above)
    yield* specialisedLists(text, above)
    yield* specialisedSubjects(text, above)
    yield* industrySubjects(text, above)
    if (complexes) yield* sizedComplexes(text)
    if (complexes) yield* candidateSubjects(text, above)
    if (complexes) yield* nationalRuns(text)
    if (complexes) yield* numberedEstates(text, () => document.text)
    yield* zonesInLists(text, headOf)
    yield* countedLists(text, kindsKo, headOf)
    yield* placedNames(text, headOf)
    yield* measuredPlaces(text, headOf)
    if (told.types.has('foreign-investment')) yield* foreignListsTold(text, headOf)
    yield* announcedRuns(document, scanned, kinds)
  }
  if (latin) yield* zonesInListsEn(text, headOf)
}
