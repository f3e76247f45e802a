import type { BlockKind, Cell, ParsedBlock, Span } from '../../schemas/index.ts'

/** A block before it has its index. */
export type BlockDraft = Omit<ParsedBlock, 'index'>

/** Places of blocks in the tree, counted as they come: `body/0`, `body/table:0/r1c2`. */
export interface Paths {
  block(): string
  /** Begins a table; returns its number. */
  table(): number
}

/** A counter of paths below `body`. */
export function countPaths(): Paths {
  let blocks = 0
  let tables = 0
  return { block: () => `body/${blocks++}`, table: () => tables++ }
}

/** The path of a table cell. */
export const cellPath = ({ table, row, column }: Cell): string => `body/table:${table}/r${row}c${column}`

/** A draft without cell: the fields that are absent stay absent. */
export function draftOf(
  span: Span,
  kind: BlockKind,
  path: string,
  more: { depth?: number; hint?: string } = {},
): BlockDraft {
  const depth = kind === 'heading' ? { depth: more.depth ?? 2 } : {}
  return { start: span.start, end: span.end, kind, path, ...depth, ...(more.hint ? { hint: more.hint } : {}) }
}
