import type { Block, EntityType, ExportLine } from '../../schemas/index.ts'

export type EntityKind = Extract<EntityType, 'zone' | 'institution'>

/** A zone or an institution across documents. */
export interface EntityRef {
  readonly type: EntityKind
  readonly id: string
}

/** A document with its export lines as people left them, in text order. */
export interface EntityDocument {
  readonly uri: string
  readonly documentId: string
  /** Publication day, as far as known. */
  readonly published: string | null
  readonly title: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly lines: readonly ExportLine[]
}

/** A mention on an entity's page: enough to show it in its document. */
export interface Place {
  readonly uri: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** The mentions of an entity in a document. */
export const linesOfEntity = ({ lines }: EntityDocument, { type, id }: EntityRef): ExportLine[] =>
  lines.filter((line) => line.type === type && 'id' in line.value && line.value.id === id)

/** A line as a place. */
export const placeOf = ({ document, quote, start, end }: ExportLine): Place => ({ uri: document, quote, start, end })
