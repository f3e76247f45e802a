import { diffRuns, type RunChange } from '../../pipeline/decisions/diff-runs.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { ENTITY_TYPES, entityTypeSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { knownValues } from '../known-values.ts'
import { MARKDOWN, PLAIN } from '../output/change-lines.ts'
import { counted } from '../output/format.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu diff` is told. */
export interface DiffOptions extends ReviewOptions {
  readonly stat: boolean
  readonly reviewedOnly: boolean
  readonly type?: readonly string[]
  readonly exitCode: boolean
  readonly format: string
}

function runOf(text: string, store: Store): number {
  const run = Number(text)
  if (/^\d{1,9}$/.test(text) && store.run(run) !== null) return run
  throw new UsageError(`There is no run ${text}`, 'teukgu diff')
}

/** The two runs that are meant: the last one and the one before it, unless they are told. Throws UsageError. */
function runsOf([a, b]: readonly string[], store: Store): readonly [number, number] {
  const [last = 0, previous = 0] = store.review.runs()
  const end = b === undefined ? last : runOf(b, store)
  const start = a !== undefined ? runOf(a, store) : b === undefined ? previous : end - 1
  if (start < store.review.keptSince())
    throw new UsageError(
      `What stood after run ${start} is no longer kept; runs from ${store.review.keptSince()} on are`,
    )
  return start <= end ? [start, end] : [end, start]
}

async function print(
  changes: readonly RunChange[],
  runs: readonly [number, number],
  options: DiffOptions,
): Promise<void> {
  if (options.json) {
    await writeData(changes.map((change) => `${JSON.stringify({ runs, ...change })}\n`).join(''))
    return
  }
  const shape = options.format === 'md' ? MARKDOWN : PLAIN
  await writeData(shape.before(runs) + shape.lines(options.stat ? [] : changes) + shape.table(changes))
  const { say: tell } = talk(options.quiet)
  tell(`${counted(changes.length, 'difference')} between the ends of run ${runs[0]} and run ${runs[1]}`)
  const stale = changes.some(({ flag }) => flag === 'stale')
  tell(`next: ${nextCommand(stale ? 'queue --flag stale' : 'queue', { db: options.db })}`)
}

/** `teukgu diff [A] [B]`: mentions that differ between the ends of two runs. Throws UsageError, StoreUnusable. */
export const diff = (references: readonly string[], options: DiffOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    if (references.length > 2) throw new UsageError('Expected at most two runs')
    if (options.format !== 'text' && options.format !== 'md')
      throw new UsageError(`--format ${options.format}: expected text or md`)
    const runs = runsOf(references, store)
    const types = options.type === undefined ? ENTITY_TYPES : knownValues('type', options.type, entityTypeSchema)
    const all = diffRuns(store, ...runs)
    const changes = all.filter(({ type, reviewed }) => types.includes(type) && (reviewed || !options.reviewedOnly))
    await print(changes, runs, options)
    return options.exitCode && changes.length > 0 ? EXIT.difference : EXIT.ok
  })
