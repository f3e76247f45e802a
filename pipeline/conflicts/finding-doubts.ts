import type { Finding } from '../../schemas/index.ts'

type MentionDoubt = readonly [mention: string, doubt: string]

/** The doubt that a failed check leaves on the figure in question. */
const DOUBTS: Readonly<Partial<Record<Finding['kind'], string>>> = {
  sum: 'sum-mismatch',
  product: 'product-mismatch',
  'exchange-rate': 'rate-implausible',
}

/** Kinds that are made from a doubt of an earlier stage, and the code of that doubt. */
const MADE_FROM: Readonly<Partial<Record<Finding['kind'], string>>> = {
  weekday: 'weekday-mismatch',
  'languages-differ': 'pair-differs',
}

/** The doubts that a finding leaves, each with the mention that it is left on; none where the check holds. */
export function doubtsFrom({ kind, severity, mentions }: Finding): readonly MentionDoubt[] {
  if (severity === 'info') return []
  const [stated, against] = mentions
  if (kind === 'value-conflict' && stated !== undefined && against !== undefined)
    return [
      [stated.mention, `conflicts-with:${against.record}`],
      [against.mention, `conflicts-with:${stated.record}`],
    ]
  const doubt = DOUBTS[kind]
  return doubt === undefined || stated === undefined ? [] : [[stated.mention, doubt]]
}

/** The doubts that a finding tells of, its own and those that it was made from: a doubt is meant that is this, or begins so before a colon. */
export function doubtsToldBy(finding: Finding): readonly MentionDoubt[] {
  const code = MADE_FROM[finding.kind]
  return code === undefined ? doubtsFrom(finding) : finding.mentions.map(({ mention }) => [mention, code] as const)
}
