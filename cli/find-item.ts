import type { StoredItem } from '../pipeline/store/review-store.ts'
import type { Store } from '../pipeline/store/store.ts'
import { UsageError } from './exit-code.ts'
import { findDocument } from './find-document.ts'
import { escapeControls } from './output/escape.ts'
import { counted } from './output/format.ts'
import { nextCommand, talk } from './output/talk.ts'

const AT_SPAN = /^(.{1,4000}):(\d{1,9})-(\d{1,9})$/s
const MAX_FITS = 10

/** One of items with the same text: a decision on one is a decision on all. */
const distinct = (items: readonly StoredItem[]): StoredItem[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
]

function itemsAt(store: Store, reference: string, db: string): StoredItem[] {
  const [, document, start, end] = AT_SPAN.exec(reference) ?? []
  if (document === undefined) return distinct(store.review.findItems(reference))
  const { id, uri } = findDocument(store, document, db)
  const items = store.review.items(id).filter((item) => item.start === Number(start) && item.end === Number(end))
  return items.map((item) => ({ ...item, fileId: id, document: uri }))
}

/**
 * The one item that a mention id, the beginning of one, the subject of a decision or `DOC:START-END` means. Throws UsageError
 * where there is none, or more than one: then those are named.
 */
export function findItem(store: Store, reference: string, db: string): StoredItem {
  const found = itemsAt(store, reference, db)
  const [first, ...others] = found
  if (first === undefined) throw new UsageError(`No mention is called ${reference}`, nextCommand('queue', { db }))
  if (others.length === 0) return first
  const { problem } = talk(false)
  problem(`${counted(found.length, 'mention')} fit ${reference}:`)
  for (const { key, type, quote, document, start, end } of found.slice(0, MAX_FITS))
    problem(`  ${key}  ${type}  ${escapeControls(quote)}  ${document}:${start}-${end}`)
  throw new UsageError('Expected one mention')
}
