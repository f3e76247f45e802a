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

/** The measured share of a rule's mentions that gold and cases accept, smoothed; null for a rule that was never measured. */
export const confidenceOf = (extractor: string, rule: string): number | null =>
  smoothedShare(...countsOf(extractor, rule))
