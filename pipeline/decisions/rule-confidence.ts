import { countsOf, smoothedShare } from '../assemble/confidence.ts'
import type { RuleVerdicts } from '../store/review-store.ts'

/** One rule with what gold and people say of it. */
export interface RuleConfidence extends RuleVerdicts {
  /** From gold and cases alone; null where they never met the rule. */
  readonly measured: number | null
  /** With the decisions. */
  readonly confidence: number | null
}

/** The confidence of each rule that people judged, recomputed from gold, cases and decisions. */
export const ruleConfidences = (verdicts: readonly RuleVerdicts[]): RuleConfidence[] =>
  verdicts.map((rule) => {
    const [right, wrong] = countsOf(rule.extractor, rule.rule)
    const measured = smoothedShare(right, wrong)
    return { ...rule, measured, confidence: smoothedShare(right + rule.right, wrong + rule.wrong) }
  })

/** The confidence of a rule now; `stored` for a rule that nobody judged. */
export function confidenceNow(verdicts: readonly RuleVerdicts[]) {
  const byRule = new Map(ruleConfidences(verdicts).map((rule) => [`${rule.extractor} ${rule.rule}`, rule.confidence]))
  return (extractor: string, rule: string, stored: number | null): number | null =>
    byRule.get(`${extractor} ${rule}`) ?? stored
}
