import type { Listed, Stretch } from '../../pipeline/store/catalog.ts'
import { Refusal } from './refusal.ts'

/** What a list query asks for. */
export interface Page {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** The stretch of a list that a page means. Throws Refusal for a cursor that is none. */
export function stretchOf({ limit, cursor = '0' }: Page): Stretch {
  if (!/^\d{1,9}$/.test(cursor)) throw new Refusal(400, 'Unexpected cursor, expected the `next` of a page')
  return { limit, offset: Number(cursor) }
}

/** A stretch of a list as an answer, with the cursor of what follows. */
export function pageOf<T, Item>({ rows, total }: Listed<T>, { offset }: Stretch, toItem: (row: T) => Item) {
  const end = offset + rows.length
  return { items: rows.map(toItem), next: rows.length > 0 && end < total ? String(end) : null, total }
}
