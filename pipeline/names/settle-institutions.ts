import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { InstitutionValue, NameDraft } from '../../schemas/index.ts'
import type { LocatedCandidate } from '../extraction.ts'
import { onceFor } from '../once-for.ts'
import { longFormOf, placesFor } from './alias-places.ts'
import { fullBodyOf, isBareBody } from './bare-bodies.ts'
import { joinedBySound } from './by-sound.ts'
import { companySlug } from './company-sound.ts'
import { latinName } from './latin-name.ts'
import { listedBySound } from './listed-by-sound.ts'
import { listedBySpelling } from './listed-by-spelling.ts'
import { nameKey, slugId } from './name-key.ts'
import { bodyKey, listedBody } from './shared-body.ts'
import { ShortCompanies } from './short-companies.ts'
import { type Told, toldId } from './told-ids.ts'

type InstitutionCandidate = LocatedCandidate<'institution'>

function institutionValue(draft: NameDraft): InstitutionValue {
  const name = draft.name.ko ?? draft.name.en ?? ''
  const body = bodyKey(name)
  // a text that tells a company's own Latin spelling beside the Korean one tells its sound best
  const company = body === undefined && draft.kind === 'company' ? companySlug(draft.name.en ?? name) : undefined
  return {
    id: company ?? slugId('inst', body ?? latinName(name)),
    name: draft.name,
    kind: draft.kind ?? 'other',
    ...(draft.country ? { country: draft.country } : {}),
  }
}

function listedInstitution(draft: NameDraft, told: Told): InstitutionValue | undefined {
  const entry = knownNames().byId.get(toldId(draft, told) ?? draft.ids[0] ?? '')
  return entry && listedValue(entry)
}

/** The value of a listed institution: one object for all documents. */
export const listedValue = onceFor(
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
export const MOST_COMPARED = 200

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

/** The listed institution that a name spells a little differently. */
function listedOtherwise({ name }: NameDraft): GazetteerEntry | undefined {
  const key = bodyKey(name.ko ?? name.en ?? '')
  return key === undefined ? listedBySpelling(name.ko === undefined ? name.en : latinName(name.ko)) : listedBody(key)
}

/** The listed company that a name sounds like; undefined for names of listed bodies, and other spellings of them. */
function heardAs(draft: NameDraft): GazetteerEntry | undefined {
  if (draft.ids.length > 0 || bodyKey(draft.name.ko ?? draft.name.en ?? '') !== undefined) return undefined
  return listedOtherwise(draft) ? undefined : listedBySound(draft.name, draft.kind)
}

/** True where nothing but its sound gives a name the id of a listed company. */
export function isHeard(draft: NameDraft, id: string): boolean {
  const heard = heardAs(draft)
  return heard?.id === id && !heard.surfaces.includes(draft.name.ko ?? draft.name.en ?? '')
}

/** The listed institution that the name of an unlisted one is another spelling of, or sounds like. */
function spelledOtherwise(draft: NameDraft): InstitutionValue | undefined {
  const listed = listedOtherwise(draft) ?? heardAs(draft)
  return listed && listedValue(listed)
}

/** The companies of a document by their short forms. */
function shortCompanies(
  open: readonly InstitutionCandidate[],
  listed: ReadonlyMap<string, InstitutionValue>,
): ShortCompanies {
  const short = new ShortCompanies()
  for (const value of listed.values()) if (value.kind === 'company' && value.name.en) short.add(value.name.en, value)
  for (const { draft } of open)
    if (draft.kind === 'company' && draft.name.en) short.add(draft.name.en, institutionValue(draft))
  return short
}

/** The institutions of one document that have a value, by mention, and by the keys of their names. */
interface SettledInstitutions {
  readonly values: Map<InstitutionCandidate, InstitutionValue>
  readonly byKey: Map<string, InstitutionValue>
  readonly byListedId: ReadonlyMap<string, InstitutionValue>
}

function settleListed(institutions: readonly InstitutionCandidate[], told: Told): SettledInstitutions {
  const values = new Map<InstitutionCandidate, InstitutionValue>()
  const byListedId = new Map<string, InstitutionValue>()
  for (const candidate of institutions) {
    const listed = candidate.draft.aliasOf ? undefined : listedInstitution(candidate.draft, told)
    if (!listed) continue
    values.set(candidate, listed)
    byListedId.set(listed.id, listed)
  }
  const byKey = new Map<string, InstitutionValue>()
  for (const listed of byListedId.values())
    for (const name of [listed.name.ko, listed.name.en]) if (name) byKey.set(nameKey(name), listed)
  return { values, byKey, byListedId }
}

/** The institution of the document that an unlisted name means too, or the listed one that it spells otherwise; else one of its own. */
function unlistedValue(
  { draft }: InstitutionCandidate,
  { byKey, byListedId }: SettledInstitutions,
  short: ShortCompanies,
): InstitutionValue {
  const name = draft.name.ko ?? draft.name.en ?? ''
  const key = nameKey(name)
  const tail = nameKey(name.slice(name.lastIndexOf(' ') + 1))
  const sameTail = draft.name.ko && tail.length >= SHORTEST_TAIL && !isBareBody(tail) ? byKey.get(tail) : undefined
  return (
    byKey.get(key) ??
    (draft.name.ko && draft.name.en ? byKey.get(nameKey(draft.name.en)) : undefined) ??
    branchOf(draft, byKey) ??
    withoutGroup(name, key, byKey) ??
    (draft.kind === 'company' ? short.find(name) : undefined) ??
    spelledOtherwise(draft) ??
    sameTail ??
    listedByTail(draft.name.ko, byListedId) ??
    institutionValue(draft)
  )
}

function settleUnlisted(institutions: readonly InstitutionCandidate[], settled: SettledInstitutions): void {
  const open = institutions.filter((candidate) => !settled.values.has(candidate) && !candidate.draft.aliasOf)
  const short = shortCompanies(open, settled.byListedId)
  // Short names first, so that a longer one that ends with it finds it.
  for (const candidate of [...open].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const { ko, en } = candidate.draft.name
    const value = unlistedValue(candidate, settled, short)
    settled.values.set(candidate, value)
    settled.byKey.set(nameKey(ko ?? en ?? ''), value)
  }
  const bare = open.filter(({ draft }) => draft.name.ko !== undefined && isBareBody(draft.name.ko))
  for (const candidate of bare.slice(0, MOST_COMPARED)) {
    const full = fullBodyOf(candidate.draft.name.ko!, settled.byKey.values())
    if (full) settled.values.set(candidate, full)
  }
}

/** The institutions of a document with their values: listed ones first, then what other names join, then what was defined beside them. `told` is for names that several bear. */
export function settleInstitutions(
  institutions: readonly InstitutionCandidate[],
  told: Told,
): ReadonlyMap<InstitutionCandidate, InstitutionValue> {
  const settled = settleListed(institutions, told)
  settleUnlisted(institutions, settled)
  const { values } = settled
  const aliases = institutions.filter((candidate) => candidate.draft.aliasOf)
  const places = placesFor(aliases, values)
  for (const candidate of aliases)
    values.set(candidate, places.get(longFormOf(candidate.draft)) ?? institutionValue(candidate.draft))
  const joined = joinedBySound(values.values())
  return new Map(Array.from(values, ([candidate, value]) => [candidate, joined.get(value.id) ?? value]))
}
