import type { AmountRole, ExportLine, Language, Name } from '../../schemas/index.ts'
import { type EntityDocument, type EntityRef, linesOfEntity, type Place, placeOf } from './entity-document.ts'
import { type EntityEvent, timelineOf } from './timeline.ts'

/** One way in which texts name an entity. */
export interface NamedAs {
  readonly language: Language
  readonly quote: string
  readonly mentions: number
  readonly documents: number
}

/** A sum that stands in the same clause or table row as the entity. */
export interface EntityAmount extends Place {
  readonly record: string
  readonly value: ExportLine['value']
  /** EDTF of the date that the text ties to the sum; null for none. */
  readonly period: string | null
}

/** What the documents say of one zone or institution. */
export interface EntityPage extends EntityRef {
  readonly name: Name
  readonly value: ExportLine['value']
  /** The most frequent first. */
  readonly names: readonly NamedAs[]
  readonly mentions: number
  readonly documents: readonly {
    readonly uri: string
    readonly published: string | null
    readonly title: string | null
    readonly mentions: number
  }[]
  /** Sums in the same clause or row, by role; each record of a document once. */
  readonly amounts: Readonly<Partial<Record<AmountRole, readonly EntityAmount[]>>>
  /** In the order of the dates. */
  readonly timeline: readonly EntityEvent[]
}

function namesOf(lines: readonly ExportLine[]): NamedAs[] {
  const names = new Map<string, { language: Language; quote: string; mentions: number; documents: Set<string> }>()
  for (const { language, quote, document } of lines) {
    const key = `${language} ${quote}`
    const known = names.get(key) ?? { language, quote, mentions: 0, documents: new Set() }
    known.mentions += 1
    known.documents.add(document)
    names.set(key, known)
  }
  return [...names.values()]
    .map((named) => ({ ...named, documents: named.documents.size }))
    .sort((a, b) => b.mentions - a.mentions || (a.quote < b.quote ? -1 : Number(a.quote > b.quote)))
}

/** The sums that a document ties to an entity, each record once. */
function amountsIn(document: EntityDocument, own: readonly ExportLine[]): EntityAmount[] {
  const records = new Set(own.map(({ record }) => record))
  const dates = new Map(document.lines.flatMap(({ record, value }) => ('edtf' in value ? [[record, value.edtf]] : [])))
  const seen = new Set<string>()
  return document.lines.flatMap((line): EntityAmount[] => {
    const { value, record } = line
    if (!('currency' in value) || seen.has(record) || !value.entities?.some((id) => records.has(id))) return []
    seen.add(record)
    const period = value.period === undefined ? undefined : dates.get(value.period)
    return [{ ...placeOf(line), record, value, period: period ?? null }]
  })
}

function byRole(amounts: readonly EntityAmount[]): EntityPage['amounts'] {
  const roles: Partial<Record<AmountRole, EntityAmount[]>> = {}
  for (const amount of amounts) {
    if (!('currency' in amount.value)) continue
    const { role } = amount.value
    roles[role] = [...(roles[role] ?? []), amount]
  }
  return roles
}

/**
 * One page's worth of what documents say of an entity; null where none names it. Documents come in their order; their lines have merges
 * and splits already in them.
 */
export function entityPage(entity: EntityRef, documents: readonly EntityDocument[]): EntityPage | null {
  const told = documents
    .map((document) => ({ document, own: linesOfEntity(document, entity) }))
    .filter(({ own }) => own.length > 0)
  const value = told[0]?.own[0]?.value
  if (value === undefined || !('name' in value)) return null
  const lines = told.flatMap(({ own }) => own)
  return {
    ...entity,
    name: value.name,
    value,
    names: namesOf(lines),
    mentions: lines.length,
    documents: told.map(({ document: { uri, published, title }, own }) => ({
      uri,
      published,
      title,
      mentions: own.length,
    })),
    amounts: byRole(told.flatMap(({ document, own }) => amountsIn(document, own))),
    timeline: timelineOf(told),
  }
}
