import {
  isSearchable,
  type RecordHits,
  searchRecords,
  searchTexts,
  type TextHits,
} from '../../../pipeline/search/search.ts'
import type { ExportLine, Span } from '../../../schemas/index.ts'
import {
  type SearchHit,
  type SearchMention,
  type SearchResult,
  searchPageSchema,
  searchQuerySchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { stretchOf } from '../offset-cursor.ts'
import type { Services } from '../services.ts'
import { labelOf } from '../views/label.ts'

const MOST_TOLD = 5
/** A longer line is cut around its first hit. */
const MOST_LINE = 300
const BEFORE_HIT = 100

/** The line of text that holds an offset, cut where it is long. */
function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', offset)
  const end = next < 0 ? text.length : next
  if (end - start <= MOST_LINE) return { start, end }
  const from = Math.max(start, offset - BEFORE_HIT)
  return { start: from, end: Math.min(end, from + MOST_LINE) }
}

function linesOf({ text, hits }: TextHits): SearchHit[] {
  const lines: SearchHit[] = []
  let rest = hits
  while (rest[0] !== undefined && lines.length < MOST_TOLD) {
    const { start, end } = lineAt(text, rest[0].start)
    const inside = rest.filter((hit) => hit.start < end)
    const relative = inside.map((hit) => ({ start: hit.start - start, end: Math.min(hit.end, end) - start }))
    lines.push({ start, line: text.slice(start, end), hits: relative })
    rest = rest.slice(inside.length)
  }
  return lines
}

function textResult({ refs }: Services, found: TextHits): SearchResult {
  const { id } = found.document
  return { document: refs.of([id])(id), count: found.hits.length, lines: linesOf(found), mentions: [] }
}

function mentionsOf({ store }: Services, fileId: number, lines: readonly ExportLine[]): SearchMention[] {
  const items = new Map(store.review.items(fileId).map((item) => [`${item.type} ${item.start} ${item.end}`, item.key]))
  return lines.slice(0, MOST_TOLD).flatMap(({ type, start, end, quote, value, review }) => {
    const key = items.get(`${type} ${start} ${end}`)
    return key === undefined ? [] : [{ key, type, start, end, quote, label: labelOf(value), review }]
  })
}

function recordResult(services: Services, { document, lines }: RecordHits): SearchResult {
  const { id } = document
  const mentions = mentionsOf(services, id, lines)
  return { document: services.refs.of([id])(id), count: lines.length, lines: [], mentions }
}

const cursorOf = (next: number | null): string | null => (next === null ? null : String(next))

/** `GET /api/search` */
export const searchEndpoint = endpoint({
  method: 'get',
  path: '/api/search',
  summary: 'Documents whose text holds all words, or (with `type`) whose records do; the best first',
  query: searchQuerySchema,
  answer: searchPageSchema,
  handle({ query: { q, type, ...page } }, services) {
    const { store } = services
    if (!isSearchable(q)) return { body: { items: [], next: null } }
    const { limit, offset: cursor } = stretchOf(page)
    if (type !== undefined) {
      const { found, next } = searchRecords(store, q, type, { limit, cursor })
      return { body: { items: found.map((one) => recordResult(services, one)), next: cursorOf(next) } }
    }
    const { found, next } = searchTexts(store, q, { limit, cursor })
    return { body: { items: found.map((one) => textResult(services, one)), next: cursorOf(next) } }
  },
})
