import { type QueuePage, queuePage } from '../../pipeline/decisions/queue.ts'
import type { ItemFilter } from '../../pipeline/store/review-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { decisionFlagSchema, entityTypeSchema, languageSchema, reviewStateSchema } from '../../schemas/index.ts'
import { EXIT } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { knownValues } from '../known-values.ts'
import { counted, grouped } from '../output/format.ts'
import { itemJson, itemLines, shortKey } from '../output/item-line.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu queue` is told. */
export interface QueueOptions extends ReviewOptions {
  readonly type?: readonly string[]
  readonly lang?: readonly string[]
  readonly state?: readonly string[]
  readonly flag?: readonly string[]
  readonly doubt?: string
  readonly document?: string
  readonly all: boolean
  readonly limit: number
  readonly cursor?: string
}

/** The items that the options mean. Throws UsageError. */
export function filterOf(options: QueueOptions, store: Store): ItemFilter {
  const { type, lang, state, flag, doubt, document, all, db } = options
  const open = all || state !== undefined || flag !== undefined ? {} : { open: true }
  return {
    ...open,
    ...(type === undefined ? {} : { types: knownValues('type', type, entityTypeSchema) }),
    ...(lang === undefined ? {} : { languages: knownValues('lang', lang, languageSchema) }),
    ...(state === undefined ? {} : { states: knownValues('state', state, reviewStateSchema) }),
    ...(flag === undefined ? {} : { flags: knownValues('flag', flag, decisionFlagSchema) }),
    ...(doubt === undefined ? {} : { reason: doubt }),
    ...(document === undefined ? {} : { documents: [findDocument(store, document, db).uri] }),
  }
}

async function print(page: QueuePage, options: QueueOptions): Promise<void> {
  if (options.json) {
    await writeData(page.items.map((item) => `${itemJson(item)}\n`).join(''))
    return
  }
  await writeData(page.items.map((item) => `${itemLines(item).join('\n')}\n`).join(''))
  const { say } = talk(options.quiet)
  const [first] = page.items
  say(`${grouped(page.items.length)} of ${counted(page.total, 'mention')} to look at`)
  if (page.next !== null) say(`more: ${nextCommand(`queue --cursor ${page.next}`, { db: options.db })}`)
  if (first !== undefined) say(`next: ${nextCommand(`accept ${shortKey(first.key)}`, { db: options.db })}`)
}

/** `teukgu queue`: what to look at, the most doubtful first. Throws UsageError, StoreUnusable. */
export const queue = (_operand: unknown, options: QueueOptions): Promise<number> =>
  withReview(options, async ({ store }) => {
    await print(queuePage(store, filterOf(options, store), options), options)
    return EXIT.ok
  })
