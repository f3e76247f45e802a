import { cursorOf } from '../../../pipeline/decisions/queue.ts'
import { wordsOf } from '../../../pipeline/decisions/reasons.ts'
import type { ItemView } from '../../../pipeline/decisions/view.ts'
import type { DocumentRef, QueueItem, Told } from '../../api/index.ts'
import { labelOf } from './label.ts'

/** Code units of text that are shown on either side of a quote. */
export const SHOWN_CONTEXT = 120

/** A code with its words. */
export const told = (code: string): Told => ({ code, words: wordsOf(code) })

/** An item of the queue as the page gets it. */
export function toQueueItem(view: ItemView, document: DocumentRef): QueueItem {
  const { key, type, language, start, end, quote, before, after, review, flag, contradiction, open, etag } = view
  return {
    ...{ key, document, type, language, start, end, quote, before, after },
    label: labelOf(view.value),
    ...{ review, flag, contradiction, open },
    error: view.expectedError,
    reasons: view.reasons.map(told),
    at: cursorOf(view),
    etag,
  }
}
