import type { GazetteerEntry } from '../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../extractors/name/names-index.ts'
import type { Document, InstitutionValue, NameDraft, ZoneValue } from '../schemas/index.ts'
import type { LocatedCandidate, Resolved } from './extraction.ts'
import { joinedBySound } from './names/by-sound.ts'
import { zoneOfRound, zonesOfMonth, zonesOfRound } from './names/designation-rounds.ts'
import { KnownZones } from './names/known-zones.ts'
import { latinName } from './names/latin-name.ts'
import { complexByOwnName, complexByTail } from './names/listed-by-name.ts'
import { listedBySpelling } from './names/listed-by-spelling.ts'
import { nameKey, slugId } from './names/name-key.ts'
import { namesakesInFull } from './names/namesake-complexes.ts'
import {
  governmentIn,
  inProvince,
  lend,
  notElsewhere,
  provinceOf,
  provincesNamed,
} from './names/province-of-document.ts'
import {
  listedByTime,
  listedIdentity,
  listedZoneOf,
  unlistedIdentity,
  type ZoneIdentity,
} from './names/resolve-zones.ts'
import { bodyKey, listedBody } from './names/shared-body.ts'
import { ShortCompanies } from './names/short-companies.ts'
import { ministryInOffice, spelledOutMinistry } from './names/short-ministries.ts'
import { onceFor } from './once-for.ts'

type NameCandidate = LocatedCandidate<'zone' | 'institution'>

/** Rules by which a name was found that no gazetteer and no form of its own confirms. */
const WEAK_RULES: ReadonlySet<string> = new Set([
  'enumeration',
  'labelled-list',
  'introduced',
  'weak-suffix',
  'person-name-title',
  'apposition',
  'headed',
  'head-in-brackets',
  'name-and-more',
  'table-row',
])

/**
 * Every name with its identity: from the gazetteer, from a definition in the text, from another name of the same
 * document that means the same, else a slug of its own. Doubt `unknown-name` where only a weak rule found it,
 * or where only their sound makes names of both languages one.
 */
export function resolveNames(
  candidates: readonly NameCandidate[],
  document: Document,
): Resolved<'zone' | 'institution'>[] {
  const zones = candidates.filter((c) => c.type === 'zone') as LocatedCandidate<'zone'>[]
  const institutions = candidates.filter((c) => c.type === 'institution') as LocatedCandidate<'institution'>[]
  const values = new Map<NameCandidate, ZoneValue | InstitutionValue>()
  resolveInstitutions(institutions, values)
  resolveZones(zones, values, provinceOf(institutions), document)
  spellOutMinistries(institutions, values, document)
  return candidates.map((candidate) => {
    const value = values.get(candidate)!
    return { candidate, value, doubts: doubtsOf(candidate, value) }
  }) as Resolved<'zone' | 'institution'>[]
}

/** Short forms of ministries mean the one that the document spells out, else the one of the day of publication. */
function spellOutMinistries(
  institutions: readonly LocatedCandidate<'institution'>[],
  values: Map<NameCandidate, ZoneValue | InstitutionValue>,
  { text, publication }: Document,
): void {
  const published = publication[0]?.edtf
  const ministries = institutions.filter((candidate) => (values.get(candidate) as InstitutionValue).kind === 'ministry')
  const named = ministries.map((candidate) => ({
    candidate,
    value: values.get(candidate) as InstitutionValue,
    quote: text.slice(candidate.start, candidate.end),
  }))
  if (named.length > MOST_COMPARED) return
  for (const ministry of named) {
    const spelled = spelledOutMinistry(ministry, named)
    const standing = spelled || published === undefined ? undefined : ministryInOffice(ministry, named, published)
    const value = spelled ?? (standing && listedValue(standing))
    if (value) values.set(ministry.candidate, value)
  }
}

function doubtsOf(candidate: NameCandidate, value: ZoneValue | InstitutionValue): string[] {
  const { ko, en } = value.name
  const bySound = candidate.type === 'institution' && ko !== undefined && en !== undefined
  const unknown = (WEAK_RULES.has(candidate.rule) || bySound) && value.id.includes('/slug-')
  return [...(candidate.doubts ?? []), ...(unknown ? ['unknown-name'] : [])]
}

/** Where each name stands, to find the long form that a definition points to. */
function byPlace<V>(values: ReadonlyMap<NameCandidate, V>): ReadonlyMap<string, V> {
  const places = new Map<string, V>()
  for (const [candidate, value] of values) places.set(`${candidate.start} ${candidate.end}`, value)
  return places
}

const place = (draft: NameDraft): string => (draft.aliasOf ? `${draft.aliasOf.start} ${draft.aliasOf.end}` : '')

const zoneValue = onceFor(({ region, ...identity }: ZoneIdentity): ZoneValue => {
  if (!region || region.length === 0) return identity
  return { ...identity, region: region.length === 1 ? region[0]! : [...region] }
})

/** True for a regulation-free zone that its place alone tells, as in lists of what was designated: `부산`. */
const isPlaceAlone = ({ start, end, draft }: LocatedCandidate<'zone'>): boolean =>
  draft.zoneType === 'regulation-free' && end - start < (draft.name.ko ?? draft.name.en ?? '').length

/** The zones of the round of designations that a text names, else of the one that was new when it was published. */
function roundOf(text: string, published: string | undefined): readonly GazetteerEntry[] {
  const told = zonesOfRound(text)
  return told.length > 0 ? told : zonesOfMonth(published)
}

function resolveZones(
  located: readonly LocatedCandidate<'zone'>[],
  values: Map<NameCandidate, ZoneValue | InstitutionValue>,
  province: readonly string[] | undefined,
  { text, publication }: Document,
): void {
  const { byId } = knownNames()
  const known = new KnownZones()
  const identities = new Map<NameCandidate, ZoneIdentity>()
  const settle = (candidate: NameCandidate, identity: ZoneIdentity) => {
    identities.set(candidate, identity)
    known.add(identity)
  }
  const draftOf = ({ draft, start, end }: LocatedCandidate<'zone'>): NameDraft =>
    inProvince(notElsewhere(draft, text.slice(start, end), province), province)
  const own = new Map(located.map((zone) => [zone, { ...zone, draft: draftOf(zone) }]))
  const zones = [...own.values()]
  const listed = zones.flatMap((zone) => {
    const entry = zone.draft.aliasOf ? undefined : (byId.get(zone.draft.ids[0] ?? '') ?? listedZoneOf(zone.draft))
    return entry ? [{ zone, entry, quote: text.slice(zone.start, zone.end) }] : []
  })
  const inFull = namesakesInFull(listed)
  for (const { zone, entry } of listed) settle(zone, listedIdentity(inFull.get(entry.id) ?? entry))
  const unsettled = zones.filter((zone) => !identities.has(zone) && !zone.draft.aliasOf)
  const published = publication[0]?.edtf
  const alone = unsettled.filter(isPlaceAlone)
  const round = alone.length > 0 ? roundOf(text, published) : []
  for (const zone of alone) {
    const listed = zoneOfRound(zone.draft, round)
    if (listed) settle(zone, listedIdentity(listed))
  }
  const open = unsettled.filter((zone) => !identities.has(zone))
  // Themed names first: those without a theme may join one of them.
  for (const zone of [...open].sort(
    (a, b) => Number(b.draft.theme !== undefined) - Number(a.draft.theme !== undefined),
  )) {
    const joined = known.join(zone.draft)
    const here = zone.draft.region ?? province
    const draft = here ? { ...zone.draft, region: here } : zone.draft
    const complex = joined ? undefined : (complexByOwnName(draft) ?? complexByTail(draft))
    const standing = joined ? undefined : (complex ?? listedByTime(zone.draft, published))
    settle(zone, joined ?? (standing ? listedIdentity(standing) : lend(unlistedIdentity(zone.draft), province)))
  }
  const aliases = zones.filter((zone) => zone.draft.aliasOf)
  const places = aliases.length === 0 ? new Map<string, ZoneIdentity>() : byPlace(identities)
  for (const zone of aliases) {
    settle(
      zone,
      places.get(place(zone.draft)) ?? known.join(zone.draft) ?? lend(unlistedIdentity(zone.draft), province),
    )
  }
  for (const [zone, read] of own) values.set(zone, zoneValue(identities.get(read)!))
}

function institutionValue(draft: NameDraft): InstitutionValue {
  const name = draft.name.ko ?? draft.name.en ?? ''
  return {
    id: slugId('inst', bodyKey(name) ?? latinName(name)),
    name: draft.name,
    kind: draft.kind ?? 'other',
    ...(draft.country ? { country: draft.country } : {}),
  }
}

function listedInstitution(
  { ids }: NameDraft,
  certain: ReadonlySet<string>,
  provinces: ReadonlySet<string>,
): InstitutionValue | undefined {
  const { byId } = knownNames()
  const entry = byId.get(ids.find((id) => certain.has(id)) ?? governmentIn(ids, provinces) ?? ids[0] ?? '')
  return entry && listedValue(entry)
}

const listedValue = onceFor(
  ({ id, name, kind, country }: GazetteerEntry): InstitutionValue => ({
    id,
    name,
    kind: kind as InstitutionValue['kind'],
    ...(country ? { country } : {}),
  }),
)

/** Shortest key of a name that stands at the end of a longer one and means the same: `생체재료개발센터`. */
const SHORTEST_TAIL = 6

/** Shortest short form that joins the only listed body of the document that is also called by a longer one: `첨복재단`. */
const SHORTEST_SHORT = 4
/** Most listed bodies of a document that short forms are compared with; it keeps the time linear. */
const MOST_COMPARED = 200

/** The one listed institution of a document with a surface form that ends with a short name; undefined where several have. */
function listedByTail(
  name: string | undefined,
  listed: ReadonlyMap<string, InstitutionValue>,
): InstitutionValue | undefined {
  if (name === undefined || name.length < SHORTEST_SHORT || listed.size > MOST_COMPARED) return undefined
  const { byId } = knownNames()
  let found: InstitutionValue | undefined
  for (const [id, value] of listed) {
    if (!byId.get(id)?.surfaces.some((surface) => surface.endsWith(name))) continue
    if (found) return undefined
    found = value
  }
  return found
}

/** The listed branch in Korea that a text also calls without its last word: `Toray Advanced Materials (Korea)`. */
function branchOf(draft: NameDraft, byKey: ReadonlyMap<string, InstitutionValue>): InstitutionValue | undefined {
  if (draft.kind !== 'company' || !draft.name.en?.includes(' ')) return undefined
  const branch = byKey.get(`${nameKey(draft.name.en)}korea`)
  return branch && !branch.id.includes('/slug-') ? branch : undefined
}

/** The unlisted company that a text calls with and without `Group`; short names are settled first. */
function withoutGroup(name: string, key: string, byKey: ReadonlyMap<string, InstitutionValue>) {
  const short = / Group$/.test(name) ? byKey.get(key.slice(0, -'group'.length)) : undefined
  return short?.kind === 'company' && short.id.includes('/slug-') ? short : undefined
}

/** The listed institution that the name of an unlisted one is another spelling of. */
function spelledOtherwise({ name }: NameDraft): InstitutionValue | undefined {
  const key = bodyKey(name.ko ?? name.en ?? '')
  const latin = name.ko === undefined ? name.en : latinName(name.ko)
  const listed = key === undefined ? listedBySpelling(latin) : listedBody(key)
  return listed && listedValue(listed)
}

/** The companies of a document by their short forms. */
function shortCompanies(
  open: readonly LocatedCandidate<'institution'>[],
  listed: ReadonlyMap<string, InstitutionValue>,
): ShortCompanies {
  const short = new ShortCompanies()
  for (const value of listed.values()) if (value.kind === 'company' && value.name.en) short.add(value.name.en, value)
  for (const { draft } of open)
    if (draft.kind === 'company' && draft.name.en) short.add(draft.name.en, institutionValue(draft))
  return short
}

function resolveInstitutions(
  institutions: readonly LocatedCandidate<'institution'>[],
  values: Map<NameCandidate, ZoneValue | InstitutionValue>,
): void {
  const certain = new Set<string>()
  for (const { draft } of institutions) if (draft.ids.length === 1) certain.add(draft.ids[0]!)
  const provinces = provincesNamed(institutions)
  const settled = new Map<NameCandidate, InstitutionValue>()
  const byKey = new Map<string, InstitutionValue>()
  const byListedId = new Map<string, InstitutionValue>()
  for (const candidate of institutions) {
    const listed = candidate.draft.aliasOf ? undefined : listedInstitution(candidate.draft, certain, provinces)
    if (!listed) continue
    settled.set(candidate, listed)
    byListedId.set(listed.id, listed)
  }
  for (const listed of byListedId.values())
    for (const name of [listed.name.ko, listed.name.en]) if (name) byKey.set(nameKey(name), listed)
  const open = institutions.filter((c) => !settled.has(c) && !c.draft.aliasOf)
  const short = shortCompanies(open, byListedId)
  // Short names first, so that a longer one that ends with it finds it.
  for (const candidate of [...open].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const name = candidate.draft.name.ko ?? candidate.draft.name.en ?? ''
    const key = nameKey(name)
    const tail = nameKey(name.slice(name.lastIndexOf(' ') + 1))
    const sameTail = candidate.draft.name.ko && tail.length >= SHORTEST_TAIL ? byKey.get(tail) : undefined
    const value =
      byKey.get(key) ??
      branchOf(candidate.draft, byKey) ??
      withoutGroup(name, key, byKey) ??
      (candidate.draft.kind === 'company' ? short.find(name) : undefined) ??
      spelledOtherwise(candidate.draft) ??
      sameTail ??
      listedByTail(candidate.draft.name.ko, byListedId) ??
      institutionValue(candidate.draft)
    settled.set(candidate, value)
    byKey.set(key, value)
  }
  const aliases = institutions.filter((candidate) => candidate.draft.aliasOf)
  const places = aliases.length === 0 ? new Map<string, InstitutionValue>() : byPlace(settled)
  for (const candidate of aliases)
    settled.set(candidate, places.get(place(candidate.draft)) ?? institutionValue(candidate.draft))
  const joined = joinedBySound(settled.values())
  for (const [candidate, value] of settled) values.set(candidate, joined.get(value.id) ?? value)
}
