import type { QueueFilter, QueueView } from '../../api/index.ts'
import type { Route } from '../state/route.ts'

/** The facets by which the queue is narrowed, as they stand in the address. */
export const FACETS = ['type', 'state', 'flag', 'lang', 'doubt'] as const
export type Facet = (typeof FACETS)[number]
/** The views of the queue, in the order in which they are offered. */
export const VIEWS: readonly QueueView[] = ['doubt', 'stale', 'conflict', 'orphan', 'all']

/** The filter of the queue in the query of its address. */
export const filterOf = ({ query }: Route): Readonly<Record<string, string>> => {
  const names = ['view', ...FACETS, 'document', 'changed']
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter((part) => part !== '')

/** The same filter as a bulk action takes it. */
export function bulkFilterOf(filter: Readonly<Record<string, string>>): QueueFilter {
  const lists = Object.fromEntries(
    ['type', 'state', 'flag', 'lang'].filter((name) => filter[name]).map((name) => [name, listOf(filter[name])]),
  )
  return {
    view: filter['view'] ?? 'doubt',
    ...lists,
    ...(filter['doubt'] ? { doubt: filter['doubt'] } : {}),
    ...(filter['document'] ? { documents: listOf(filter['document']).map(Number) } : {}),
    ...(filter['changed'] ? { changed: true } : {}),
  } as QueueFilter
}

/** A value of a facet put in or taken out; '' where none is left. `doubt` holds one value, the others several. */
export function toggled(now: string | undefined, value: string, facet: Facet): string {
  const values = listOf(now)
  if (values.includes(value)) return values.filter((other) => other !== value).join(',')
  return facet === 'doubt' ? value : [...values, value].join(',')
}
