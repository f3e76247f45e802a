import type { Finding, Mention } from '../schemas/index.ts'
import type { Assembled } from './assemble.ts'
import { checkExchange } from './conflicts/check-exchange.ts'
import { checkHeadlines } from './conflicts/check-headlines.ts'
import { checkLanguages } from './conflicts/check-languages.ts'
import { checkLineSums } from './conflicts/check-line-sums.ts'
import { checkProducts } from './conflicts/check-products.ts'
import { checkTableSums } from './conflicts/check-table-sums.ts'
import { checkTextSums } from './conflicts/check-text-sums.ts'
import { checkWeekdays } from './conflicts/check-weekdays.ts'
import type { CheckedDocument } from './conflicts/checked-document.ts'
import type { Claim } from './conflicts/claim.ts'
import { claimsOf } from './conflicts/claims.ts'
import { doubtsFrom } from './conflicts/finding-doubts.ts'
import type { Stage } from './stage.ts'

/** What a document says, with what its figures tell of one another and what other documents may contradict. */
export interface Checked extends Assembled {
  readonly findings: readonly Finding[]
  readonly claims: readonly Claim[]
}

const CHECKS: readonly ((checked: CheckedDocument) => Finding[])[] = [
  checkTableSums,
  checkLineSums,
  checkTextSums,
  checkProducts,
  checkHeadlines,
  checkExchange,
  checkWeekdays,
  checkLanguages,
]

function doubtsOf(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const doubts = new Map<string, string[]>()
  for (const [mention, doubt] of findings.flatMap(doubtsFrom))
    doubts.set(mention, [...(doubts.get(mention) ?? []), doubt])
  return doubts
}

const withDoubts = (mention: Mention, doubts: readonly string[] | undefined): Mention =>
  doubts === undefined ? mention : { ...mention, doubts: [...new Set([...mention.doubts, ...doubts])].sort() }

/** Checks the figures of a document against one another; a figure that fails gets a doubt. */
export const check: Stage<Assembled, Checked> = {
  name: 'check',
  run(assembled) {
    const { document, mentions, pairs } = assembled
    const findings = CHECKS.flatMap((run) => run({ document, mentions, pairs }))
    const doubts = doubtsOf(findings)
    return {
      ...assembled,
      mentions: doubts.size === 0 ? mentions : mentions.map((m) => withDoubts(m, doubts.get(m.id))),
      findings,
      claims: claimsOf(document, mentions),
    }
  },
}
