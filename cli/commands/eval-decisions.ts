import { auditMeasures, recallMeasures } from '../../pipeline/decisions/measures.ts'
import { ruleConfidences } from '../../pipeline/decisions/rule-confidence.ts'
import { type Interval, wilson } from '../../pipeline/eval/wilson.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { EXIT } from '../exit-code.ts'
import { renderTable } from '../output/table.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

const shown = (share: number): number => Math.round(share * 1000) / 1000
const told = (interval: Interval | null): string =>
  interval === null ? '–' : `${shown(interval.share)} (${shown(interval.low)}–${shown(interval.high)})`

const measuresOf = (store: Store) => ({
  rules: ruleConfidences(store.review.ruleVerdicts()).map((rule) => ({
    ...rule,
    precision: wilson(rule.right, rule.right + rule.wrong),
  })),
  audit: auditMeasures(store),
  recall: recallMeasures(store),
})

function report({ rules, audit, recall }: ReturnType<typeof measuresOf>): string {
  const ofRules = renderTable(
    ['rule', 'right', 'wrong', 'precision (95 %)', 'confidence', 'now'],
    rules.map((r) => [
      `${r.extractor} ${r.rule}`,
      r.right,
      r.wrong,
      told(r.precision),
      r.measured ?? '–',
      r.confidence ?? '–',
    ]),
  )
  const ofAudit = renderTable(
    ['blind sample', 'language', 'heap', 'right', 'wrong', 'open', 'precision (95 %)'],
    audit.map((a) => [a.type, a.language, a.heap, a.right, a.wrong, a.open, told(a.precision)]),
  )
  const ofRecall = renderTable(
    ['nothing missed', 'language', 'found', 'missed', 'recall (95 %)'],
    recall.map((r) => [r.type, r.language, r.found, r.missed, told(r.recall)]),
  )
  return ofRules + (audit.length > 0 ? ofAudit : '') + (recall.length > 0 ? ofRecall : '')
}

/** `teukgu eval --against decisions`: precision of rules as people judged them, blind samples, recall. */
export const evaluateDecisions = (options: ReviewOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    const measures = measuresOf(store)
    await writeData(options.json ? `${JSON.stringify(measures)}\n` : report(measures))
    const next = measures.audit.length > 0 ? 'audit next' : 'audit draw'
    talk(options.quiet || options.json).say(`next: ${nextCommand(next, { db: options.db })}`)
    return EXIT.ok
  })
