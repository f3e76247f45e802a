import { RULE_COUNTS } from './rule-counts.ts'

/**
 * A share of right mentions, smoothed by one right and one wrong mention (rule of succession), three decimals; null where
 * nothing was counted.
 */
export const smoothedShare = (right: number, wrong: number): number | null =>
  right + wrong === 0 ? null : Math.round(((right + 1) / (right + wrong + 2)) * 1000) / 1000

/** How many mentions of a rule gold and cases accept and refuse; none for a rule that was never measured. */
export const countsOf = (extractor: string, rule: string): readonly [right: number, wrong: number] =>
  RULE_COUNTS[`${extractor} ${rule}`] ?? [0, 0]

/** Shares by extractor, then by rule: every mention asks, and rules are few. */
const shares = new Map<string, Map<string, number | null>>()

/** The measured share of a rule's mentions that gold and cases accept, smoothed; null for a rule that was never measured. */
export function confidenceOf(extractor: string, rule: string): number | null {
  let own = shares.get(extractor)
  if (own === undefined) {
    own = new Map()
    shares.set(extractor, own)
  }
  let share = own.get(rule)
  if (share === undefined) {
    share = smoothedShare(...countsOf(extractor, rule))
    own.set(rule, share)
  }
  return share
}
