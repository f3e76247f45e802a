import type { InstitutionKind } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import { ministryNamed } from '../institution/en/ministries.ts'
import { FORMS_AT_END } from '../institution/legal-forms.ts'
import { widerRegionOf } from '../zone/wider-region.ts'
import { needsCue } from './context-names.ts'
import { listedByKey, ofInstitutions } from './listed-by-key.ts'
import { listedByLoanWord } from './loan-spellings.ts'
import type { GazetteerHit } from './names-index.ts'
import { listedOfSameWords } from './same-words.ts'

/** Whose body it is: `Korean Financial Services Commission`, `한국 식품의약품안전처`. */
const NATION = /^(?:South )?Korean |^(?:한국|대한민국)\s/

/** What may follow a listed company's name inside the same name. */
const LEGAL_TAIL = new RegExp(`^(?:사|,?\\s(?:${FORMS_AT_END}|Corporation|Company(?:,? Limited)?))$`)

type HitsAt = ReadonlyMap<number, GazetteerHit>

/** The hits of a family by where they start or end; the last one at each place. */
function hitsAt(hits: readonly GazetteerHit[], family: GazetteerHit['family'], side: 'start' | 'end'): HitsAt {
  const at = new Map<number, GazetteerHit>()
  for (const hit of hits) if (hit.family === family) at.set(hit[side], hit)
  return at
}

/** The institutions with the id of the listed company that a name with a legal form starts with: `Posco International Corporation`. */
export function* withListedIds(
  found: Iterable<Candidate<'institution'>>,
  { text, hits }: { readonly text: string; readonly hits: readonly GazetteerHit[] },
): Iterable<Candidate<'institution'>> {
  // made with the first name: most blocks have none
  let byStart: HitsAt | undefined
  for (const name of found) {
    byStart ??= hitsAt(hits, 'institution', 'start')
    const nation = NATION.exec(text.slice(name.start, name.start + 14))?.[0].length ?? 0
    const national = nation > 0 && name.draft.ids.length === 0 ? byStart.get(name.start + nation) : undefined
    if (national?.end === name.end) {
      yield asListed(name.draft.name.ko === undefined ? name : { ...name, start: national.start }, national)
      continue
    }
    const hit = name.draft.ids.length === 0 ? byStart.get(name.start) : undefined
    if (name.rule === 'head-word' && name.draft.ids.length === 0 && startsInside(byStart, name)) continue
    // listed names side by side are several, and a ministry ends where its listed name ends
    if (hit && (isRun(byStart, hit, name.end) || endsBefore(text, hit, name) || endsBeforeAnd(text, hit, name)))
      continue
    if (hit && (isFirst(text, hit, name) || leadsConsortium(text, hit, name))) continue
    const ministry = name.draft.kind === 'ministry' ? ministryNamed(text.slice(name.start, name.end)) : undefined
    if (ministry && name.draft.ids.length === 0) yield { ...name, draft: { ...name.draft, ids: [ministry.id] } }
    else if (!hit && isHangulFirm(text, name)) yield asFirm(text, name)
    else if (isShortened(text, name) && !hit) yield inFull(text, name)
    else if (name.rule === 'head-word' && name.draft.ids.length === 0 && !hit) yield inOtherOrder(text, name)
    else if (hit && hit.end === name.end && name.draft.kind === 'local-government')
      yield { ...name, draft: { ...name.draft, ids: hit.entries.map((entry) => entry.id) } }
    else if (hit && (isGroupOf(text, hit, name) || isSameCompany(hit, name))) yield asListed(name, hit)
    else if (hit && (isInstituteOf(text, hit, name) || isOfficeOf(text, hit, name) || isCampusOf(text, hit, name)))
      yield asListed(name, hit)
    else if (!hit || hit.end >= name.end || !LEGAL_TAIL.test(text.slice(hit.end, name.end))) yield name
    else yield { ...name, draft: { ...name.draft, ids: hit.entries.map((entry) => entry.id) } }
  }
}

/** The listed names that end in a form of body that is also written short, by themselves. */
const listedForms = listedByKey(
  (surface) => (/ (?:Corporation|Company|University)$/.test(surface) ? surface : undefined),
  ofInstitutions,
)

/** True for a name whose last word may be short for that of a listed one: `Narae Insurance Corp.`, `Garam Univ.`. */
const isShortened = (text: string, { rule, start, end, draft }: Candidate<'institution'>): boolean =>
  draft.ids.length === 0 &&
  (rule === 'legal-form' || (rule === 'head-word' && / Univ\.?$/.test(text.slice(start, end))))

/** A name with a short form of body with the id of the listed one that has it in full: `Narae Insurance Corp.`. */
function inFull(text: string, name: Candidate<'institution'>): Candidate<'institution'> {
  const full = text
    .slice(name.start, name.end)
    .replace(/ Corp\.?$/, ' Corporation')
    .replace(/ Co\.$/, ' Company')
    .replace(/ Univ\.?$/, ' University')
  const listed = listedForms(full)
  return listed
    ? { ...name, draft: { ids: [listed.id], name: listed.name, kind: listed.kind as InstitutionKind } }
    : name
}

/** True for an unlisted company whose name ends in Hangul. */
const isHangulFirm = (text: string, { end, draft }: Candidate<'institution'>): boolean =>
  draft.kind === 'company' && draft.ids.length === 0 && /[가-힣]/.test(text.charAt(end - 1))

/** The listed companies whose names of three syllables or more are no everyday words. */
const listedFirms = listedByKey(
  (surface) => (/^[가-힣]{3,}$/.test(surface) ? surface : undefined),
  (entry) => entry.kind === 'company' && !entry.context,
)

/** A company with the id of the listed one whose name it is with 사 behind, `가람코사`, or with its loan word spelled otherwise. */
function asFirm(text: string, name: Candidate<'institution'>): Candidate<'institution'> {
  const quote = text.slice(name.start, name.end)
  const listed = (quote.endsWith('사') ? listedFirms(quote.slice(0, -1)) : undefined) ?? listedByLoanWord(quote)
  return listed ? { ...name, draft: { ids: [listed.id], name: listed.name, kind: 'company' } } : name
}

const LONGEST_BEFORE = 60

/** True for a name that starts inside a listed one and ends behind it: `Technology Narae College` behind `Garam Institute of `. */
function startsInside(byStart: HitsAt, { start, end }: Candidate<'institution'>): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_BEFORE); at--) {
    const hit = byStart.get(at)
    if (hit) return hit.end > start && hit.end < end
  }
  return false
}

/** A name by its head with the id of the listed body that has the same words in another order. */
function inOtherOrder(text: string, name: Candidate<'institution'>): Candidate<'institution'> {
  const listed = NAMED_KINDS.has(name.draft.kind ?? 'company')
    ? undefined
    : listedOfSameWords(text.slice(name.start, name.end))
  return listed
    ? { ...name, draft: { ids: [listed.id], name: listed.name, kind: listed.kind as InstitutionKind } }
    : name
}
/** Kinds whose names are their own rather than words for what they do. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['company', 'division', 'local-government', 'university', 'hospital'])

/** Most listed names that are read as one run. */
const MOST_SIDE_BY_SIDE = 6

/** True where listed names with a blank between them, the first one of them given, go on to an offset: `Kaltmann Zentra Sovaton`. */
function isRun(byStart: HitsAt, first: GazetteerHit, end: number): boolean {
  let next = byStart.get(first.end + 1)
  for (let count = 1; next && next.end < end && count < MOST_SIDE_BY_SIDE; count++) next = byStart.get(next.end + 1)
  return next?.end === end
}

/** True for the consortium that a listed company leads, which counts as that company: `Kaltmann Consortium`. */
const leadsConsortium = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.entries[0]?.kind === 'company' && text.slice(hit.end, name.end) === ' Consortium'

/** True for the office of a listed authority of a zone: `Garam Free Economic Zone Authority Office`. */
const isOfficeOf = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.entries[0]?.kind === 'zone-authority' && text.slice(hit.end, name.end) === ' Office'

/** True for a campus of a listed university: `Garam National University Narae Campus`. */
const isCampusOf = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.entries[0]?.kind === 'university' && /^ (?:[A-Z][a-z]{2,14} ){0,2}Campus$/.test(text.slice(hit.end, name.end))

/** True for a listed body of research with the capitals of one of its institutes, taken for a company: `Fraunhofer ISIT`. */
const isInstituteOf = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.end < name.end &&
  name.draft.kind === 'company' &&
  hit.entries[0]?.kind === 'research-institute' &&
  /^ [A-Z]{2,6}$/.test(text.slice(hit.end, name.end))

/** True for a listed company called a group, which no table lists apart: `Vestas Group`. */
const isGroupOf = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.entries[0]?.kind === 'company' &&
  !needsCue(hit.entries[0], text.slice(hit.start, hit.end)) &&
  text.slice(hit.end, name.end) === ' Group'

/**
 * True for the whole name of a listed company, also an everyday word, or of a body that lists give among companies, where a rule
 * of companies found it: `groups – Hanwha, …`.
 */
const isSameCompany = (hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.end === name.end && name.draft.kind === 'company' && TAKEN_FOR_COMPANIES.has(hit.entries[0]?.kind ?? '')
const TAKEN_FOR_COMPANIES: ReadonlySet<string> = new Set(['company', 'university', 'research-institute'])

/** A name that means the listed body it starts with. */
const asListed = (name: Candidate<'institution'>, { entries }: GazetteerHit): Candidate<'institution'> => ({
  ...name,
  draft: { ids: entries.map((entry) => entry.id), name: entries[0]!.name, kind: entries[0]!.kind as InstitutionKind },
})

/** True for a listed association before the next body of its list: `Federation of Korean Industries, Invest Korea`. */
const isFirst = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.entries[0]?.kind === 'association' && /^, [A-Z]/.test(text.slice(hit.end, name.end))

/** True for a listed ministry with capitalised words behind it: `Ministry of Science and ICT Trade Policy`. */
const endsBefore = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  hit.end < name.end &&
  name.draft.kind === 'ministry' &&
  hit.entries[0]?.kind === 'ministry' &&
  /^ [A-Z](?!.{0,40} and )/.test(text.slice(hit.end, name.end))

/** True for a listed body of research before `and` and what it sets up beside it: `Institute for Basic Science and Narae Accelerator`. */
const endsBeforeAnd = (text: string, hit: GazetteerHit, name: Candidate<'institution'>): boolean =>
  name.rule === 'head-word' &&
  name.draft.kind === 'research-institute' &&
  hit.entries[0]?.kind === 'research-institute' &&
  text.startsWith(' and ', hit.end) &&
  hit.end < name.end

/**
 * The zones with the ids of listed names inside them: a form that ends with a listed zone means it (`여수시 신대지구`), a
 * district that starts with one too. A form whose words before the listed name are no place gives way to it, as does one that joins
 * two of them.
 */
export function* identifiedZones(
  found: Iterable<Candidate<'zone'>>,
  { text, hits }: { readonly text: string; readonly hits: readonly GazetteerHit[] },
): Iterable<Candidate<'zone'>> {
  let byEnd: HitsAt | undefined
  let byStart: HitsAt | undefined
  for (const form of found) {
    byEnd ??= hitsAt(hits, 'zone', 'end')
    byStart ??= hitsAt(hits, 'zone', 'start')
    const zone = withStart(text, withRest(form, byStart), byStart)
    const tail = byEnd.get(zone.end)
    const first = byStart.get(zone.start)
    const isHead = zone.draft.zoneType === 'district' || (first && (isKindTail(zone, first) || isPlaced(zone, first)))
    const head = isHead && !(first && isClusterOf(zone, first)) ? first : undefined
    const atEnd = tail && tail.start >= zone.start && !isClusterOf(zone, tail) ? tail : undefined
    const listed = atEnd ?? (head && head.end < zone.end ? head : undefined)
    if (first && tail && isJoint(text, first, tail)) continue
    if (!listed || zone.draft.ids.length > 0 || zone.rule === 'numbered-complex') yield zone
    else if (!isThere(zone, listed)) yield zone
    else if (listed === head || listed.start === zone.start || zone.draft.region !== undefined) {
      yield { ...zone, draft: { ...zone.draft, ids: listed.entries.map((entry) => entry.id) } }
    }
  }
}

/** True for two listed zones with a dot between them: `가람국제도시·나래국가산단`. */
const isJoint = (text: string, first: GazetteerHit, last: GazetteerHit): boolean =>
  last.start === first.end + 1 && JOINERS.has(text[first.end]!)
const JOINERS: ReadonlySet<string> = new Set('·ㆍ‧・․')

/** A form with the rest of the listed zone that goes on behind it: 5단지 of `경북 구미국가산단 5단지`, where 구미국가산단 5단지 is listed. */
function withRest(form: Candidate<'zone'>, byStart: HitsAt): Candidate<'zone'> {
  if (form.rule !== 'region-theme-kind' || form.draft.ids.length > 0) return form
  for (let at = form.start + 1; at < form.end; at++) {
    const longer = byStart.get(at)
    if (longer && longer.end > form.end) return isThere(form, longer) ? { ...form, end: longer.end } : form
  }
  return form
}

/** How far before a form a listed district may start that it goes on from. */
const LONGEST_START = 30

/** A form with the listed district whose name it only goes on: `Garam Narae Tourism Complex`, where Garam Narae is one. */
function withStart(text: string, form: Candidate<'zone'>, byStart: HitsAt): Candidate<'zone'> {
  if (form.rule !== 'region-theme-kind' || form.draft.ids.length > 0 || form.draft.zoneType !== 'district') return form
  if (text.charAt(form.start - 1) !== ' ') return form
  for (let at = form.start - 1; at >= Math.max(0, form.start - LONGEST_START); at--) {
    const hit = byStart.get(at)
    if (!hit || hit.end <= form.start || hit.end >= form.end || hit.entries[0]?.kind !== 'district') continue
    return isThere(form, hit) && !isClusterOf(form, hit) ? { ...form, start: at } : form
  }
  return form
}

/** True for a cluster or a site of one use in a listed zone, which is not that zone: `Songdo Biotech Cluster`, `Songdo Logistics Complex`. */
function isClusterOf({ draft: { name } }: Candidate<'zone'>, { entries }: GazetteerHit): boolean {
  const kind = CLUSTER.exec(name.en ?? '')?.[0]
  return kind !== undefined && !entries[0]?.surfaces.some((surface) => surface.endsWith(kind))
}
const CLUSTER = /(?:[Cc]luster|Bio Valley|(?:[Ll]ogistics|[Dd]istribution|[Ll]eisure|[Tt]ourism) [Cc]omplex)$/

/**
 * True where a listed zone may lie in the region of the form, `나주 에너지밸리` is not the 에너지밸리 of 광주, and is of its
 * kind: a 부산특구 among regulation-free zones is not that of research.
 */
const isThere = ({ draft: { region, zoneType } }: Candidate<'zone'>, { entries }: GazetteerHit): boolean =>
  !(zoneType === 'regulation-free' && entries[0]?.kind === 'research-development') &&
  (region === undefined ||
    entries.some((entry) => entry.region.length === 0 || widerRegionOf(entry).some((code) => region.includes(code))))

/** True where a form is a listed district and the kind of its zone: `Cheongna FEZ`. */
const isKindTail = (zone: Candidate<'zone'>, first: GazetteerHit): boolean =>
  first.entries.some((entry) => entry.kind === 'district') &&
  zone.draft.zoneType === 'free-economic' &&
  first.end < zone.end

/** True where only its place follows a listed complex: `Naepo Urban High-Tech Industrial Complex in Hongseong`. */
const isPlaced = (zone: Candidate<'zone'>, first: GazetteerHit): boolean =>
  zone.draft.zoneType === 'industrial-complex' &&
  first.entries[0]?.kind === 'industrial-complex' &&
  zone.rule === 'region-theme-kind' &&
  first.end < zone.end
