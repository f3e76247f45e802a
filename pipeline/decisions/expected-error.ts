import type { DecisionFlag } from '../../schemas/index.ts'

/** How often a doubt of this kind is right, as far as judgement goes before anything is measured. */
const DOUBT_WEIGHTS: Readonly<Record<string, number>> = {
  'scale-implausible': 0.6,
  'negative-sign': 0.6,
  'weekday-mismatch': 0.5,
  'pair-differs': 0.5,
  'conflicts-with': 0.5,
  'sum-mismatch': 0.5,
  'currency-unknown': 0.4,
  'publication-date-conflict': 0.4,
  'no-publication-date': 0.3,
  'currency-ambiguous': 0.3,
  'shared-name': 0.5,
  'unknown-name': 0.15,
  'currency-inherited': 0.1,
}
const OTHER_DOUBT = 0.25
/** A rule that was never measured is as likely wrong as right. */
const UNMEASURED = 0.5

/** Decisions that no longer fit come before all that was never decided. */
const ATTENTION = { contradiction: 0.99, stale: 0.97, orphan: 0.95 } as const
/** The most that doubts alone can make of an item. */
const MOST_DOUBTFUL = 0.94

/** The code of a doubt, without what it concerns. */
export const doubtCode = (doubt: string): string => doubt.split(':', 1)[0] ?? doubt

/** What of an item tells how likely it is wrong. */
export interface ErrorInput {
  readonly confidence: number | null
  readonly doubts: readonly string[]
  readonly flag: DecisionFlag | null
  readonly contradiction: boolean
  /** False where a decision settles it. */
  readonly pending: boolean
}

/**
 * How likely a person finds something wrong with an item, between 0 and 1, three decimals: from the confidence of its rule and
 * its doubts, taken as independent; above all of them what contradicts a decision. 0 where a decision settles it.
 */
export function expectedError({ confidence, doubts, flag, contradiction, pending }: ErrorInput): number {
  if (contradiction) return ATTENTION.contradiction
  if (flag === 'stale' || flag === 'orphan') return ATTENTION[flag]
  if (!pending) return 0
  const right = doubts.reduce(
    (share, doubt) => share * (1 - (DOUBT_WEIGHTS[doubtCode(doubt)] ?? OTHER_DOUBT)),
    confidence ?? UNMEASURED,
  )
  return Math.round(Math.min(MOST_DOUBTFUL, 1 - right) * 1000) / 1000
}

/** Why an item is in the queue, as codes: what contradicts a decision, the rule's confidence, its doubts. */
export function reasonCodes({ confidence, doubts, flag, contradiction, pending }: ErrorInput): string[] {
  const first = [...(contradiction ? ['contradiction'] : []), ...(flag === null || flag === 'live' ? [] : [flag])]
  if (!pending) return first
  const measured = confidence === null ? ['unmeasured'] : confidence < 0.9 ? [`confidence:${confidence}`] : []
  return [...first, ...doubts, ...measured]
}
