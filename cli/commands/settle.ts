import { type SettleRequest, settle as settleConflict } from '../../pipeline/decisions/settle.ts'
import type { PlacedFinding } from '../../pipeline/store/finding-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'
import { findingLines } from './conflicts.ts'

/** What `teukgu settle` is told. */
export interface SettleOptions extends ReviewOptions {
  readonly keep: boolean
  /** Number of a figure, from 1. */
  readonly prefer?: number
  readonly error?: number
  readonly note?: string
  readonly expect?: string
}

/** The one finding that an id or its beginning means. Throws UsageError. */
function findConflict(store: Store, reference: string, db: string): PlacedFinding {
  const [found, ...others] = store.findings.find(reference)
  if (found === undefined) throw new UsageError(`No finding is called ${reference}`, nextCommand('conflicts', { db }))
  // Files with the same bytes have the same findings, which are settled together.
  const other = others.find(({ id }) => id !== found.id)
  if (other === undefined) return found
  throw new UsageError(`Expected one finding, but ${found.id} and ${other.id} both begin with ${reference}`)
}

function figure(finding: PlacedFinding, option: string, n: number): string {
  const place = finding.places[n - 1]
  if (place === undefined) throw new UsageError(`${option} ${n}: ${finding.id} has ${finding.places.length} figures`)
  return place.mention
}

function outcomeOf(finding: PlacedFinding, options: SettleOptions): Pick<SettleRequest, 'outcome' | 'mention'> {
  const { keep, prefer, error } = options
  if (Number(keep) + Number(prefer !== undefined) + Number(error !== undefined) !== 1)
    throw new UsageError('Expected one of --keep, --prefer N and --error N')
  if (prefer !== undefined) return { outcome: 'prefer', mention: figure(finding, '--prefer', prefer) }
  if (error !== undefined) return { outcome: 'source-error', mention: figure(finding, '--error', error) }
  return { outcome: 'keep-all' }
}

/** `teukgu settle CONFLICT`: what becomes of a conflict. Throws UsageError, StoreUnusable. */
export const settle = (reference: string, options: SettleOptions): Promise<number> =>
  withReview(options, async (session) => {
    const { store } = session
    const { db, note, expect, json, quiet } = options
    const { id, fileId, ...found } = findConflict(store, reference, db)
    const asked = outcomeOf({ id, fileId, ...found }, options)
    const result = settleConflict(session, { ...asked, finding: id, fileId, note, expect })
    const { say, problem } = talk(quiet)
    if (result.outcome === 'changed') problem(`! ${id} is no longer as it was seen`)
    else if (result.events.length === 0) say('Nothing to do: it is settled so already')
    await writeData(
      json ? `${JSON.stringify(result.finding)}\n` : `${findingLines(store, result.finding).join('\n')}\n`,
    )
    if (!json) say(`next: ${nextCommand('conflicts', { db })}`)
    return result.outcome === 'changed' ? EXIT.difference : EXIT.ok
  })
