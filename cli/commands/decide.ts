import { placesOf } from '../../pipeline/decisions/context.ts'
import { addMention, type DecideResult, decide, type Verb } from '../../pipeline/decisions/decide.ts'
import type { ReviewSession } from '../../pipeline/decisions/session.ts'
import { entityTypeSchema, rejectReasonSchema } from '../../schemas/index.ts'
import { type ClaimOptions, patchOf } from '../claim-fields.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { findItem } from '../find-item.ts'
import { itemJson, itemLines } from '../output/item-line.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What the commands that decide of a mention are told. */
export interface DecideOptions extends ReviewOptions, ClaimOptions {
  readonly reason?: string
  readonly note?: string
  readonly expect?: string
  readonly quote?: string
  readonly nth?: number
}

async function tell(results: readonly DecideResult[], options: DecideOptions): Promise<number> {
  const { say, problem } = talk(options.quiet)
  for (const result of results) {
    if (result.outcome === 'changed')
      problem(`! ${result.item.key} is not what was expected: its etag is ${result.item.etag}`)
    else if (result.events.length === 0) say('Nothing to do: it is decided so already')
    if (result.item === null) continue
    await writeData(options.json ? `${itemJson(result.item)}\n` : `${itemLines(result.item).join('\n')}\n`)
  }
  if (!options.json) say(`next: ${nextCommand('queue', { db: options.db })}`)
  return results.some(({ outcome }) => outcome === 'changed') ? EXIT.difference : EXIT.ok
}

const deciding =
  (verbOf: (options: DecideOptions, type: string) => Verb) =>
  (references: readonly string[], options: DecideOptions): Promise<number> =>
    withReview(options, (session) => {
      const { db, note, expect } = options
      // All are found before any is decided: a mistyped one leaves nothing half done.
      const items = references.map((reference) => findItem(session.store, reference, db))
      const results = items.map(({ fileId, key, type }) =>
        decide(session, { fileId, key, note, expect, ...verbOf(options, type) }),
      )
      return tell(results, options)
    })

function reasonOf({ reason }: DecideOptions) {
  if (reason === undefined) return undefined
  const parsed = rejectReasonSchema.safeParse(reason)
  if (parsed.success) return parsed.data
  throw new UsageError(`--reason ${reason}: expected one of ${rejectReasonSchema.options.join(', ')}`)
}

/** `teukgu accept MENTION…`. Throws UsageError, StoreUnusable. */
export const accept = deciding(() => ({ action: 'accept' }))
/** `teukgu defer MENTION…`. */
export const defer = deciding(() => ({ action: 'defer' }))
/** `teukgu reject MENTION…`. */
export const reject = deciding((options) => ({ action: 'reject', reason: reasonOf(options) }))
/** `teukgu correct MENTION`: what is not told stays as it is. */
export const correct = (reference: string, options: DecideOptions): Promise<number> =>
  deciding((given, type) => {
    const patch = patchOf(given, type)
    if (Object.values(patch).every((part) => part === undefined))
      throw new UsageError('Expected what is right: --value, --set, --start, --end, --type or --entity')
    return { action: 'correct', patch }
  })([reference], options)

/** The span that `add` is told: offsets, or a quote that stands once, or the n-th. */
function spanOf(session: ReviewSession, fileId: number, { start, end, quote, nth }: DecideOptions) {
  if (start !== undefined && end !== undefined) return { start, end }
  if (quote === undefined || quote === '') throw new UsageError('Expected --quote TEXT, or --start N and --end N')
  const target = session.store.review.target(fileId)
  const places = target === null ? [] : placesOf(target, quote)
  if (places.length === 0) throw new UsageError(`The document does not say "${quote}"`)
  if (places.length > 1 && nth === undefined)
    throw new UsageError(`"${quote}" stands ${places.length} times: say which with --nth 1 to --nth ${places.length}`)
  const place = places[(nth ?? 1) - 1]
  if (place === undefined) throw new UsageError(`--nth ${nth}: "${quote}" stands only ${places.length} times`)
  return { start: place, end: place + quote.length }
}

/** `teukgu add DOC`: a mention that the extractors missed. */
export const add = (reference: string, options: DecideOptions): Promise<number> =>
  withReview(options, (session) => {
    const type = entityTypeSchema.safeParse(options.type)
    if (!type.success) throw new UsageError(`Expected --type, one of ${entityTypeSchema.options.join(', ')}`)
    const { id: fileId } = findDocument(session.store, reference, options.db)
    const patch = patchOf(options, type.data)
    const { note } = options
    const added = addMention(session, { ...patch, fileId, type: type.data, ...spanOf(session, fileId, options), note })
    return tell([added], options)
  })
