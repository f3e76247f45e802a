import {
  type FoundPage,
  isSearchable,
  type PageRequest,
  type RecordHits,
  searchRecords,
  searchTexts,
  type TextHits,
} from '../../pipeline/search/search.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { entityTypeSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { knownValues } from '../known-values.ts'
import { escapeControls } from '../output/escape.ts'
import { counted } from '../output/format.ts'
import { type ColourChoice, paintOf } from '../output/paint.ts'
import { recordHitLines, type SearchView, textHitLines } from '../output/search-lines.ts'
import { talk, writeData } from '../output/talk.ts'
import { columnOf, textLines } from '../output/text-lines.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu search` is told. */
export interface SearchOptions extends ReviewOptions {
  readonly type?: readonly string[]
  readonly context: number
  readonly count: boolean
  readonly filesWithMatches: boolean
  readonly limit?: number
  readonly color: ColourChoice
}

/** Documents that are shown where nobody said how many. */
const SHOWN = 50

/** What is the same for texts and records: how a found document is printed. */
interface Kind<T> {
  readonly page: (store: Store, request: PageRequest) => FoundPage<T>
  readonly size: (found: T) => number
  readonly lines: (found: T, view: SearchView) => string[]
  readonly json: (found: T) => object[]
}

const textKind = (query: string): Kind<TextHits> => ({
  page: (store, request) => searchTexts(store, query, request),
  size: ({ hits }) => hits.length,
  lines: textHitLines,
  json({ document, text, hits }) {
    const lines = textLines(text)
    return hits.map(({ start, end }) => {
      const line = lines.line(lines.numberAt(start))
      const place = { line: line.number, column: columnOf(text, line, start), start, end }
      const { uri, documentId } = document
      return {
        document: uri,
        documentId,
        quote: text.slice(start, end),
        ...place,
        text: text.slice(line.start, line.end),
      }
    })
  },
})

const recordKind = (query: string, types: readonly string[]): Kind<RecordHits> => {
  const known = knownValues('type', types, entityTypeSchema)
  return {
    page: (store, request) => searchRecords(store, query, known, request),
    size: ({ lines }) => lines.length,
    lines: recordHitLines,
    json: ({ lines }) => [...lines],
  }
}

/** Every document that is found, page after page, up to `limit`; then whether there are more. */
function* allFound<T>(kind: Kind<T>, store: Store, limit: number): Generator<T, boolean> {
  let [cursor, left]: [number | null, number] = [0, limit]
  while (cursor !== null && left > 0) {
    const { found, next }: FoundPage<T> = kind.page(store, { cursor, limit: Math.min(left, SHOWN) })
    yield* found
    left -= found.length
    cursor = next
  }
  return cursor !== null && kind.page(store, { cursor, limit: 1 }).found.length > 0
}

function rendered<T extends TextHits | RecordHits>(found: T, kind: Kind<T>, options: SearchOptions, view: SearchView) {
  const name = view.paint.name(escapeControls(found.document.uri))
  if (options.json) return kind.json(found).map((line) => JSON.stringify(line))
  if (options.filesWithMatches) return [name]
  return options.count ? [`${name}:${kind.size(found)}`] : kind.lines(found, view)
}

async function print<T extends TextHits | RecordHits>(
  kind: Kind<T>,
  store: Store,
  options: SearchOptions,
): Promise<number> {
  const brief = options.count || options.filesWithMatches
  const limit = options.limit ?? (brief ? Number.POSITIVE_INFINITY : SHOWN)
  const view = { paint: paintOf(options.color), context: options.context, heading: process.stdout.isTTY && !brief }
  const results = allFound(kind, store, limit)
  let [documents, hits] = [0, 0]
  let step = results.next()
  for (; !step.done; step = results.next()) {
    documents += 1
    hits += kind.size(step.value)
    await writeData(`${rendered(step.value, kind, options, view).join('\n')}\n`)
  }
  const { say } = talk(options.quiet || options.json || brief)
  const unit = options.type === undefined ? counted(hits, 'hit') : counted(hits, 'mention')
  say(
    documents === 0
      ? 'Nothing found'
      : `${counted(documents, 'document')}, ${unit}${step.value ? `; more with --limit ${limit * 10}` : ''}`,
  )
  return documents > 0 ? EXIT.ok : EXIT.failed
}

/** `teukgu search QUERY`. Exit code 0 where something is found, 1 where nothing is. Throws UsageError, StoreUnusable. */
export async function search(query: string, options: SearchOptions): Promise<number> {
  if (!isSearchable(query)) throw new UsageError('Expected a word to search for')
  return withReview(options, ({ store }) =>
    options.type === undefined
      ? print(textKind(query), store, options)
      : print(recordKind(query, options.type), store, options),
  )
}
