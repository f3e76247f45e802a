import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { kept } from '../../extractors/kept.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { Document, NameDraft, ZoneValue } from '../../schemas/index.ts'
import type { LocatedCandidate } from '../extraction.ts'
import { onceFor } from '../once-for.ts'
import { longFormOf, placesFor } from './alias-places.ts'
import { zoneOfRound, zonesOfMonth, zonesOfRound } from './designation-rounds.ts'
import { KnownZones } from './known-zones.ts'
import { complexByOwnName, complexByTail } from './listed-by-name.ts'
import { namesakesInFull } from './namesake-complexes.ts'
import { inProvince, lend, mayBeLent, notElsewhere, provinceOfOpening } from './province-of-document.ts'
import { listedByTime, listedIdentity, listedZoneOf, unlistedIdentity, type ZoneIdentity } from './resolve-zones.ts'
import { sharedComplexes } from './shared-complex-names.ts'

type ZoneCandidate = LocatedCandidate<'zone'>

const zoneValue = onceFor(({ region, ...identity }: ZoneIdentity): ZoneValue => {
  if (!region || region.length === 0) return identity
  return { ...identity, region: region.length === 1 ? region[0]! : [...region] }
})

/** True for a zone of which the text gives a part of the name alone: its place, as in lists of what was designated. */
const isShortened = ({ start, end, draft }: ZoneCandidate): boolean =>
  end - start < (draft.name.ko ?? draft.name.en ?? '').length

/** True for a zone of a town that the text gives without what it is special for: `가람` among 지역특구. */
const isTownOfSpecialised = (zone: ZoneCandidate): boolean =>
  zone.draft.zoneType === 'regional-specialised' && isShortened(zone)

/** True for a regulation-free zone that its place alone tells: `부산`. */
const isPlaceAlone = (zone: ZoneCandidate): boolean => zone.draft.zoneType === 'regulation-free' && isShortened(zone)

/** How far before and behind a place its sentence may say that zones are wanted. */
const WANTED_BEFORE = 60
const WANTED_BEHIND = 110

/** `가람, 나래 등 3곳을 규제자유특구 후보로`, `Garam … candidates`: zones that are wanted. */
const WANTED = /후보(?!자|군\s?내)|새(?:로운)?\s규제자유특구|신규\s(?:규제자유)?특구|candidates?(?![a-z])/u

/** True for a regulation-free zone by its place alone that its sentence says to be wanted: no zone that stands there. */
function isWanted(zone: ZoneCandidate, text: string): boolean {
  if (zone.draft.zoneType !== 'regulation-free' || zone.draft.theme !== undefined) return false
  const before = text
    .slice(Math.max(0, zone.start - WANTED_BEFORE), zone.start)
    .split(/\n|[.다]\s/)
    .at(-1)!
  const behind = text.slice(zone.end, zone.end + WANTED_BEHIND).split(/\n|다\.|\.\s/)[0]!
  return WANTED.test(before) || WANTED.test(behind)
}

/** The zones of the round of designations that a text names, else of the one that was new when it was published. */
function roundOf(text: string, published: string | undefined): readonly GazetteerEntry[] {
  const told = zonesOfRound(text)
  return told.length > 0 ? told : zonesOfMonth(published)
}

/** The zones of one document that have an identity, and what the others may join. */
class SettledZones {
  readonly identities = new Map<ZoneCandidate, ZoneIdentity>()
  readonly known = new KnownZones()

  settle(zone: ZoneCandidate, identity: ZoneIdentity): void {
    this.identities.set(zone, identity)
    this.known.add(identity)
  }

  open(zones: readonly ZoneCandidate[]): ZoneCandidate[] {
    return zones.filter((zone) => !this.identities.has(zone) && !zone.draft.aliasOf)
  }
}

function settleListed(zones: readonly ZoneCandidate[], settled: SettledZones, document: Document): void {
  const { text } = document
  const { byId } = knownNames()
  const listed = zones.flatMap((zone) => {
    const own = zone.draft.aliasOf ? undefined : byId.get(zone.draft.ids[0] ?? '')
    const entry = own ?? (zone.draft.aliasOf || isWanted(zone, text) ? undefined : listedZoneOf(zone.draft))
    return entry ? [{ zone, entry, start: zone.start, end: zone.end, quote: text.slice(zone.start, zone.end) }] : []
  })
  const inFull = namesakesInFull(listed)
  const shared = sharedComplexes(listed, document)
  for (const found of listed) {
    const { zone, entry } = found
    settled.settle(zone, shared.get(found) ?? listedIdentity(inFull.get(entry.id) ?? entry))
  }
}

function settleByRound(open: readonly ZoneCandidate[], settled: SettledZones, { text, publication }: Document): void {
  const alone = open.filter(isPlaceAlone)
  const round = alone.length > 0 ? roundOf(text, publication[0]?.edtf) : []
  const told = alone.length > 0 ? zonesOfRound(text) : []
  for (const zone of alone) {
    const listed = zoneOfRound(zone.draft, isWanted(zone, text) ? told : round)
    if (listed) settled.settle(zone, listedIdentity(listed))
  }
}

/** The region of a document that its governments tell, and the one that complexes and districts without a region are lent. */
interface Provinces {
  readonly province: readonly string[] | undefined
  readonly lent: readonly string[] | undefined
}

/** Unlisted zones: another name of the document, else a listed complex by its own name, else the one that stood then, else a slug. */
function settleUnlisted(
  open: readonly ZoneCandidate[],
  settled: SettledZones,
  { province, lent }: Provinces,
  { text, publication }: Document,
): void {
  const published = publication[0]?.edtf
  // Themed names first, those that a place alone tells last, and a district behind its town before the same without: they may join one of the others.
  const rank = (zone: ZoneCandidate): number =>
    2 * Number(zone.draft.theme !== undefined) -
    2 * Number(isTownOfSpecialised(zone)) +
    Number(zone.draft.zoneType === 'district' && (zone.draft.name.ko ?? '').includes(' '))
  for (const zone of [...open].sort((a, b) => rank(b) - rank(a))) {
    const joined = settled.known.join(zone.draft)
    const here = zone.draft.region ?? (mayBeLent(zone.draft) ? lent : province)
    const draft = here ? { ...zone.draft, region: here } : zone.draft
    const complex = joined ? undefined : (complexByOwnName(draft) ?? complexByTail(draft))
    const stood = joined || isWanted(zone, text) ? undefined : listedByTime(zone.draft, published)
    const standing = joined ? undefined : (complex ?? stood)
    settled.settle(zone, joined ?? (standing ? listedIdentity(standing) : lend(unlistedIdentity(zone.draft), lent)))
  }
}

function settleAliases(
  zones: readonly ZoneCandidate[],
  settled: SettledZones,
  lent: readonly string[] | undefined,
): void {
  const aliases = zones.filter((zone) => zone.draft.aliasOf)
  const places = placesFor(aliases, settled.identities)
  for (const zone of aliases) {
    const known = places.get(longFormOf(zone.draft)) ?? settled.known.join(zone.draft)
    settled.settle(zone, known ?? lend(unlistedIdentity(zone.draft), lent))
  }
}

/** How many listed zones of one province a document names before it is about that one, whoever else acts in it. */
const ENOUGH = 3

/** The one province that the listed zones of a document lie in, where it names enough of them; undefined where they lie in several. */
function provinceOfListed(settled: SettledZones): readonly string[] | undefined {
  const zones = new Map(Array.from(settled.identities.values(), (zone) => [zone.id, zone.region?.join()]))
  const [region, ...others] = new Set(zones.values())
  return zones.size >= ENOUGH && region !== undefined && others.length === 0 ? region.split(',') : undefined
}

/** The zones of a document with their values. `province` is the region of the document where it tells one. */
export function settleZones(
  located: readonly ZoneCandidate[],
  province: readonly string[] | undefined,
  document: Document,
): ReadonlyMap<ZoneCandidate, ZoneValue> {
  const { text } = document
  const hasTownship = kept((town) => text.includes(`${town}면`))
  const draftOf = ({ draft, start, end }: ZoneCandidate): NameDraft =>
    inProvince(notElsewhere(draft, text.slice(start, end), province), province, hasTownship)
  const own = new Map(located.map((zone) => [zone, { ...zone, draft: draftOf(zone) }]))
  const zones = [...own.values()]
  const settled = new SettledZones()
  settleListed(zones, settled, document)
  settleByRound(settled.open(zones), settled, document)
  const lent = provinceOfListed(settled) ?? province ?? provinceOfOpening(text)
  settleUnlisted(settled.open(zones), settled, { province, lent }, document)
  settleAliases(zones, settled, lent)
  return new Map(located.map((zone) => [zone, zoneValue(settled.identities.get(own.get(zone)!)!)]))
}
