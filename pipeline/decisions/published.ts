import type { Store } from '../store/store.ts'
import { factsOf } from './standing-facts.ts'

/** Publication dates that people set: by the name of the document, and by the bytes of those whose name is gone. */
export interface PublishedByPeople {
  readonly byName: ReadonlyMap<string, string>
  readonly bySource: ReadonlyMap<string, string>
}

/** The same for one file whose bytes are not read yet. */
export interface PublishedTask {
  readonly byName: string | null
  readonly bySource: Readonly<Record<string, string>>
}

/** Where no person set a date. */
export const NOBODY: PublishedByPeople = { byName: new Map(), bySource: new Map() }

/** The standing publication dates, for a run over these files. */
export function publishedByPeople(store: Store, files: Iterable<{ readonly uri: string }>): PublishedByPeople {
  const events = factsOf(store, ['publication'])
  if (events.length === 0) return NOBODY
  const names = new Set([...files].map(({ uri }) => uri))
  const said = events.flatMap(({ document, source, published }) =>
    published === null ? [] : [{ document, source, published }],
  )
  return {
    byName: new Map(said.map(({ document, published }) => [document, published])),
    bySource: new Map(
      said.filter(({ document }) => !names.has(document)).map(({ source, published }) => [source, published]),
    ),
  }
}

/** The date that a person set for a file; null for none, or while nothing is known of its bytes. */
export const publishedFor = (
  { byName, bySource }: PublishedByPeople,
  uri: string,
  source: string | null,
): string | null => byName.get(uri) ?? (source === null ? null : (bySource.get(source) ?? null))

/** What a thread needs to know it. */
export const publishedTask = ({ byName, bySource }: PublishedByPeople, uri: string): PublishedTask => ({
  byName: byName.get(uri) ?? null,
  bySource: Object.fromEntries(bySource),
})
