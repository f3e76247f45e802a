import type { Document, InstitutionValue, ZoneValue } from '../schemas/index.ts'
import type { LocatedCandidate, Resolved } from './extraction.ts'
import { isBySound } from './names/company-sound.ts'
import { provinceOf } from './names/province-of-document.ts'
import { isHeard, listedValue, MOST_COMPARED, settleInstitutions } from './names/settle-institutions.ts'
import { settleZones } from './names/settle-zones.ts'
import { ministryInOffice, spelledOutMinistry } from './names/short-ministries.ts'
import { type Told, toldBy, toldId } from './names/told-ids.ts'

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
 * or where only their sound makes names of both languages one, here, in other documents or in the lists; `shared-name` where several
 * listed bodies bear the name and nothing tells which.
 */
export function resolveNames(
  candidates: readonly NameCandidate[],
  document: Document,
): Resolved<'zone' | 'institution'>[] {
  const zones = candidates.filter((c) => c.type === 'zone') as LocatedCandidate<'zone'>[]
  const institutions = candidates.filter((c) => c.type === 'institution') as LocatedCandidate<'institution'>[]
  const told = toldBy(institutions, zones)
  const values = new Map<NameCandidate, ZoneValue | InstitutionValue>([
    ...settleInstitutions(institutions, told),
    ...settleZones(zones, provinceOf(institutions, told.provinces), document),
  ])
  spellOutMinistries(institutions, values, document)
  return candidates.flatMap((candidate) => {
    const value = values.get(candidate)!
    return isSource(candidate, value, document) ? [] : { candidate, value, doubts: doubtsOf(candidate, value, told) }
  }) as Resolved<'zone' | 'institution'>[]
}

/** Longest line that holds no more than where and when an article came out. */
const LONGEST_SOURCE = 90

/** True for a medium beside the stamp of publication, `Garam Herald - 2023.05.03`: it is the source of the article. */
function isSource(
  { block }: NameCandidate,
  value: ZoneValue | InstitutionValue,
  { blocks, publication }: Document,
): boolean {
  if (!('kind' in value) || value.kind !== 'media') return false
  const line = blocks[block]
  if (line === undefined || line.cell !== undefined || line.end - line.start > LONGEST_SOURCE) return false
  return publication.some((p) => p.start !== undefined && p.start >= line.start && p.end! <= line.end)
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

function doubtsOf(candidate: NameCandidate, value: ZoneValue | InstitutionValue, told: Told): string[] {
  const { ko, en } = value.name
  const bySound = candidate.type === 'institution' && ko !== undefined && en !== undefined
  const unlisted = value.id.includes('/slug-')
  const unknown = unlisted
    ? WEAK_RULES.has(candidate.rule) || bySound || isBySound(value.id, ko)
    : candidate.type === 'institution' && isHeard(candidate.draft, value.id)
  const { ids } = candidate.draft
  const shared = candidate.type === 'institution' && ids.length > 1 && toldId(candidate.draft, told) === undefined
  return [...(candidate.doubts ?? []), ...(unknown ? ['unknown-name'] : []), ...(shared ? ['shared-name'] : [])]
}
