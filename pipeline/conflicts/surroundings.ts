import { builtInNames } from '../../extractors/name/names-index.ts'
import type { Block, Document, Mention, Name, Span } from '../../schemas/index.ts'
import type { Claim } from './claim.ts'

/** The names in a stretch of text. */
export interface Named {
  /** Zones and bodies, by id. */
  readonly names: Claim['names']
  /** ISO 3166-2:KR codes, sorted. */
  readonly regions: readonly string[]
  /** Where they stand, in the stretch. */
  readonly spans: readonly Span[]
}

/** Bodies that act everywhere, or are a place under another name. */
const ACTORS: ReadonlySet<string> = new Set([
  'ministry',
  'agency',
  'committee',
  'local-government',
  'zone-authority',
  'association',
  'media',
  'division',
])

/** The zones, bodies and places that the gazetteers know in `text`. Linear in its length. */
export function namedIn(text: string): Named {
  const names = new Map<string, Name>()
  const regions = new Set<string>()
  const spans: Span[] = []
  for (const { start, end, family, entries } of builtInNames().find(text)) {
    const entry = entries[0]
    if (entry === undefined) continue
    spans.push({ start, end })
    for (const region of entry.region) regions.add(region)
    if (family === 'zone' && entries.length === 1) names.set(entry.id, entry.name)
    if (family === 'institution' && entries.length === 1 && !ACTORS.has(entry.kind) && !entry.context)
      names.set(entry.id, entry.name)
  }
  return {
    names: [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    regions: [...regions].sort(),
    spans,
  }
}

/** A document longer than this tells its place in its beginning. */
const PLACE_REACH = 20_000
/** The share of all places that the place of a document must have. */
const MAJORITY = 0.5

/** The province or city that a document speaks of most; none where no one stands out. */
export function regionsOfDocument({ text, blocks }: Document): readonly string[] {
  const counts = new Map<string, number>()
  let all = 0
  for (const { start, end, role } of blocks) {
    if (role !== 'content' || start > PLACE_REACH) continue
    for (const { entries } of builtInNames().find(text.slice(start, end))) {
      const region = entries[0]?.region
      if (region?.length !== 1) continue
      counts.set(region[0]!, (counts.get(region[0]!) ?? 0) + 1)
      all++
    }
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return top !== undefined && top[1] >= 2 && top[1] / all >= MAJORITY ? [top[0]] : []
}

/** The sentence of a block that holds an offset, else the block. Document coordinates; logarithmic in its sentences. */
export function sentenceAt({ start, end, sentences }: Block, offset: number): Span {
  const found = sentences[firstFrom(sentences, offset + 1) - 1]
  return found !== undefined && offset < found.end ? { start: found.start, end: found.end } : { start, end }
}

/** Position of the first of `spans`, which come in text order, that starts at `offset` or later. */
export function firstFrom(spans: readonly Span[], offset: number, low = 0): number {
  let [from, to] = [low, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (spans[middle]!.start < offset) from = middle + 1
    else to = middle
  }
  return from
}

/** Most cells between a cell and the header above it. */
const FARTHEST_HEAD = 2000

/** The header cell above a table cell and the text of it; '' where the block is no cell or has none. */
export function columnHead(block: Block, document: Document): string {
  const { cell } = block
  if (cell === undefined) return ''
  for (let i = block.index - 1; i >= Math.max(0, block.index - FARTHEST_HEAD); i--) {
    const other = document.blocks[i]!
    if (other.cell === undefined || other.cell.table !== cell.table) return ''
    if (other.cell.column === cell.column && other.cell.header) return document.text.slice(other.start, other.end)
  }
  return ''
}

/** How far the words reach that say which share of a sum is meant. */
const BEFORE = { kor: 24, eng: 48, und: 48 } as const
const AFTER = { kor: 12, eng: 40, und: 40 } as const

/** The text beside a sum, up to its neighbours among the sums and to the ends of its sentence. */
export function beside(
  mention: Mention,
  sentence: Span,
  neighbours: { readonly before: Mention | undefined; readonly after: Mention | undefined },
  text: string,
): string {
  const { before, after } = neighbours
  const from = Math.max(sentence.start, before?.end ?? 0, mention.start - BEFORE[mention.language])
  const to = Math.min(sentence.end, after?.start ?? text.length, mention.end + AFTER[mention.language])
  const lead = text.slice(Math.min(from, mention.start), mention.start)
  const tail = text.slice(mention.end, Math.max(to, mention.end))
  // What follows a comma belongs to the next sum: `120억원, 민간 …`.
  return `${lead} ${after === undefined ? tail : (tail.split(/[,;:，]/u)[0] ?? '')}`
}
