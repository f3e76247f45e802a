import { type AuditedItem, auditSample, drawAudit, judgeAudit } from '../../pipeline/decisions/audit.ts'
import { auditVerdictSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { escapeControls } from '../output/escape.ts'
import { oneLine } from '../output/evidence.ts'
import { counted, describeValue } from '../output/format.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu audit …` is told, beside what all commands of review are. */
export interface AuditOptions extends ReviewOptions {
  readonly size: number
  readonly seed: number
  readonly sample?: string
}

/** An item without what people or extractors think of it: the judgement is blind. */
function blindLine({ anchor, value }: AuditedItem, item: number): string {
  const { type, exact, prefix, suffix, document } = anchor
  return [
    `${item + 1}  ${type}  ${oneLine(describeValue({ type, value }))}`,
    `    ${escapeControls(document)}  …${oneLine(prefix)}«${oneLine(exact)}»${oneLine(suffix)}…`,
  ].join('\n')
}

/** `teukgu audit draw`: a random sample of accepted and of untouched mentions. */
export const draw = (_operand: unknown, options: AuditOptions): Promise<number> =>
  withReview(options, async (session) => {
    const { sample, items } = drawAudit(session, options)
    if (options.json) await writeData(`${JSON.stringify({ sample, items: items.length })}\n`)
    else await writeData(`sample ${sample}: ${counted(items.length, 'mention')}\n`)
    talk(options.quiet).say(`next: ${nextCommand('audit next', { db: options.db })}`)
    return EXIT.ok
  })

/** `teukgu audit next`: the next item of a sample to judge, without what is thought of it. */
export const next = (_operand: unknown, options: AuditOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    const { sample, items } = auditSample(store, options.sample)
    const at = items.findIndex(({ verdict }) => verdict === null)
    const item = items[at]
    const { say } = talk(options.quiet)
    if (item === undefined) {
      say(`The sample ${sample} is judged`)
      say(`next: ${nextCommand('eval --against decisions', { db: options.db })}`)
      return EXIT.ok
    }
    const { anchor, value, language } = item
    const told = { sample, item: at + 1, type: anchor.type, language, document: anchor.document, quote: anchor.exact }
    const context = { before: anchor.prefix, after: anchor.suffix, value }
    await writeData(options.json ? `${JSON.stringify({ ...told, ...context })}\n` : `${blindLine(item, at)}\n`)
    say(`next: ${nextCommand(`audit judge ${at + 1} right`, { db: options.db })} (or wrong, unsure)`)
    return EXIT.ok
  })

/** `teukgu audit judge N VERDICT`: what is right about the n-th item of a sample. */
export const judge = ([item = '', verdict = '']: readonly string[], options: AuditOptions): Promise<number> =>
  withReview(options, (session) => {
    const parsed = auditVerdictSchema.safeParse(verdict)
    if (!parsed.success)
      throw new UsageError(`Unexpected "${verdict}", expected ${auditVerdictSchema.options.join(', ')}`)
    if (!/^\d{1,6}$/.test(item)) throw new UsageError(`Unexpected "${item}", expected the number of an item`)
    judgeAudit(session, auditSample(session.store, options.sample).sample, Number(item) - 1, parsed.data)
    talk(options.quiet).say(`next: ${nextCommand('audit next', { db: options.db })}`)
    return EXIT.ok
  })
