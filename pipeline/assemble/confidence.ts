import { RULE_COUNTS } from './rule-counts.ts'

/**
 * The measured share of a rule's mentions that gold and cases accept, smoothed by one right and one wrong mention (rule of
 * succession), three decimals; null for a rule that was never measured.
 */
export function confidenceOf(extractor: string, rule: string): number | null {
  const counts = RULE_COUNTS[`${extractor} ${rule}`]
  if (counts === undefined) return null
  const [right, wrong] = counts
  return Math.round(((right + 1) / (right + wrong + 2)) * 1000) / 1000
}
