import type { ReviewGroupTable } from './review-schema.ts'
import type { ItemFilter } from './review-store.ts'

/** True where a filter asks only for what items are counted by, so that no item need be read. */
export const isGrouped = ({ documents, files, run, reason = '', anyReason = [] }: ItemFilter): boolean =>
  documents === undefined && files === undefined && run === undefined && ![reason, ...anyReason].join('').includes(':')

const within = <T>(wanted: readonly T[] | undefined, value: string): boolean =>
  wanted === undefined || (wanted as readonly unknown[]).includes(value)

const begins = (codes: string, code: string): boolean => codes.split(' ').some((one) => one.startsWith(code))

function fits(group: ReviewGroupTable, filter: ItemFilter): boolean {
  const { open, contradiction, types, languages, states, flags, reason, anyReason } = filter
  return (
    (open === undefined || group.open === Number(open)) &&
    (contradiction === undefined || group.contradiction === Number(contradiction)) &&
    within(types, group.type) &&
    within(languages, group.language) &&
    within(states, group.review) &&
    within(flags, group.flag) &&
    (reason === undefined || begins(group.codes, reason)) &&
    (anyReason === undefined || anyReason.some((code) => begins(group.codes, code)))
  )
}

/** How many items a filter of the grouped kind means. */
export const countGroups = (groups: readonly ReviewGroupTable[], filter: ItemFilter): number =>
  groups.reduce((sum, group) => (fits(group, filter) ? sum + group.count : sum), 0)
