import type { ItemFilter, ItemGroup } from '../../pipeline/store/review-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import type { Counts, Facets } from '../api/index.ts'

/** Sums the counts of groups by names; a group may have several or none. */
export function sumBy(groups: readonly ItemGroup[], namesOf: (group: ItemGroup) => readonly string[]): Counts {
  const counts: Record<string, number> = {}
  for (const group of groups) for (const name of namesOf(group)) counts[name] = (counts[name] ?? 0) + group.count
  return counts
}

/** Groups by all that they could be filtered by further. */
export const facetsOf = (groups: readonly ItemGroup[]): Facets => ({
  type: sumBy(groups, ({ type }) => [type]),
  state: sumBy(groups, ({ review }) => [review]),
  flag: sumBy(groups, ({ flag }) => (flag === null ? [] : [flag])),
  lang: sumBy(groups, ({ language }) => [language]),
  doubt: sumBy(groups, ({ codes }) => codes),
})

const within = <T>(list: readonly T[] | undefined, value: T | null): boolean =>
  list === undefined || (value !== null && list.includes(value))

/** True for a filter that groups cannot answer. */
const isFine = ({ documents, files, run, reason, anyReason = [] }: ItemFilter): boolean =>
  documents !== undefined ||
  files !== undefined ||
  run !== undefined ||
  [reason ?? '', ...anyReason].some((code) => code.includes(':'))

/** True where a filter means the items of a group, as far as groups tell: not by document, run, or detail of a reason. */
export function isMeant({ open, contradiction, ...filter }: ItemFilter, group: ItemGroup): boolean {
  const begins = (code: string): boolean => group.codes.some((known) => known.startsWith(code))
  return (
    (open === undefined || open === group.open) &&
    (contradiction === undefined || contradiction === group.contradiction) &&
    within(filter.types, group.type) &&
    within(filter.languages, group.language) &&
    within(filter.states, group.review) &&
    within(filter.flags, group.flag) &&
    (filter.reason === undefined || begins(filter.reason)) &&
    (filter.anyReason === undefined || filter.anyReason.some(begins))
  )
}

/** How many items are how: all are counted once for each state of the store, and filters choose among the groups. */
export class ItemCounts {
  readonly #store: Store
  #all: readonly ItemGroup[] = []
  #version: string | null = null

  constructor(store: Store) {
    this.#store = store
  }

  #groups(): readonly ItemGroup[] {
    const version = this.#store.catalog.version()
    if (version !== this.#version) this.#all = this.#store.review.groups()
    this.#version = version
    return this.#all
  }

  /** The groups that a filter means. */
  groups(filter: ItemFilter): readonly ItemGroup[] {
    if (isFine(filter)) return this.#store.review.groups(filter)
    return this.#groups().filter((group) => isMeant(filter, group))
  }

  total(filter: ItemFilter): number {
    return this.groups(filter).reduce((sum, { count }) => sum + count, 0)
  }
}
