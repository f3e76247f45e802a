import type { ItemFilter, ItemGroup } from '../../pipeline/store/review-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import type { Counts, Facets } from '../api/index.ts'

const MOST_FILTERS = 50

/** Sums the counts of groups by names; a group may have several or none. */
export function sumBy(groups: readonly ItemGroup[], namesOf: (group: ItemGroup) => readonly string[]): Counts {
  const counts: Record<string, number> = {}
  for (const group of groups) for (const name of namesOf(group)) counts[name] = (counts[name] ?? 0) + group.count
  return counts
}

const codesOf = ({ reasons }: ItemGroup): string[] => [
  ...new Set(reasons.map((reason) => reason.split(':', 1)[0] ?? '')),
]

/** Groups by all that they could be filtered by further. */
export const facetsOf = (groups: readonly ItemGroup[]): Facets => ({
  type: sumBy(groups, ({ type }) => [type]),
  state: sumBy(groups, ({ review }) => [review]),
  flag: sumBy(groups, ({ flag }) => (flag === null ? [] : [flag])),
  lang: sumBy(groups, ({ language }) => [language]),
  doubt: sumBy(groups, codesOf),
})

/** How many items are how, counted once for each filter and each state of the store. */
export class ItemCounts {
  readonly #store: Store
  readonly #known = new Map<string, readonly ItemGroup[]>()
  #version = ''

  constructor(store: Store) {
    this.#store = store
  }

  groups(filter: ItemFilter): readonly ItemGroup[] {
    const version = this.#store.catalog.version()
    if (version !== this.#version || this.#known.size >= MOST_FILTERS) this.#known.clear()
    this.#version = version
    const key = JSON.stringify(filter)
    const groups = this.#known.get(key) ?? this.#store.review.groups(filter)
    this.#known.set(key, groups)
    return groups
  }

  total(filter: ItemFilter): number {
    return this.groups(filter).reduce((sum, { count }) => sum + count, 0)
  }
}
