import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { Block, Document, Mention, Name, Span, ZoneValue } from '../../schemas/index.ts'
import { firstFrom } from '../first-from.ts'
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

/** 달성 is a county, and what becomes of goals; 달성군 is only the one. */
const isEverydayWord = ({ context }: GazetteerEntry, quote: string): boolean => context && /^[가-힣]{2}$/.test(quote)

/** What the gazetteers know in `text`, everyday words that may be names included. Linear in its length. */
function knownIn(text: string): Named {
  const names = new Map<string, Name>()
  const regions = new Set<string>()
  const spans: Span[] = []
  for (const { start, end, family, entries } of knownNames().find(text)) {
    const entry = entries[0]
    if (entry === undefined) continue
    spans.push({ start, end })
    if (!isEverydayWord(entry, text.slice(start, end))) for (const region of entry.region) regions.add(region)
    const tells = family === 'zone' || (family === 'institution' && !ACTORS.has(entry.kind) && !entry.context)
    if (tells && entries.length === 1) names.set(entry.id, entry.name)
  }
  return { names: sortedNames(names), regions: [...regions].sort(), spans }
}

const sortedNames = (names: ReadonlyMap<string, Name>): Claim['names'] =>
  [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1))

const regionsOf = ({ region }: ZoneValue): readonly string[] => [region ?? []].flat()

/** What the mentions of a stretch name; null where they name no zone, and so perhaps no place. */
function mentionedIn(stretch: Span, mentions: readonly Mention[]): Named | null {
  const names = new Map<string, Name>()
  const regions = new Set<string>()
  const spans: Span[] = []
  for (const mention of within(mentions, stretch)) {
    if (mention.type !== 'zone' && mention.type !== 'institution') continue
    spans.push({ start: mention.start - stretch.start, end: mention.end - stretch.start })
    if (mention.type === 'zone') for (const region of regionsOf(mention.value)) regions.add(region)
    if (mention.type === 'zone' || !ACTORS.has(mention.value.kind)) names.set(mention.value.id, mention.value.name)
  }
  return regions.size === 0 ? null : { names: sortedNames(names), regions: [...regions].sort(), spans }
}

/** The zones, bodies and places that a stretch of a document names. Mentions come in text order. */
export const namedIn = (stretch: Span, { text }: Document, mentions: readonly Mention[]): Named =>
  mentionedIn(stretch, mentions) ?? knownIn(text.slice(stretch.start, stretch.end))

/** A document longer than this tells its place in its beginning. */
const PLACE_REACH = 20_000
/** The share of all places that the place of a document must have. */
const MAJORITY = 0.5

/** The regions of a document's zones and local governments, one for each mention. */
const mentionedRegions = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap((mention) => {
    if (mention.type === 'zone') return regionsOf(mention.value).length === 1 ? regionsOf(mention.value) : []
    const code = mention.type === 'institution' ? /^inst\/local-kr-(\d\d)/.exec(mention.value.id)?.[1] : undefined
    return code === undefined ? [] : [`KR-${code}`]
  })

/** The regions of the places that the beginning of a document names, one for each time. */
function namedRegions({ text, blocks }: Document): string[] {
  return blocks.flatMap(({ start, end, role }) => {
    if (role !== 'content' || start > PLACE_REACH) return []
    const block = text.slice(start, end)
    return knownNames()
      .find(block)
      .flatMap(({ start: from, end: to, entries: [entry] }) => {
        if (entry?.region.length !== 1 || isEverydayWord(entry, block.slice(from, to))) return []
        return entry.region
      })
  })
}

/** The one that makes up at least half of a list, and stands there more than once. */
function prevailing(regions: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1)
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return top !== undefined && top[1] >= 2 && top[1] / regions.length >= MAJORITY ? [top[0]] : []
}

/** The province or city that a document speaks of most; none where no one stands out. */
export function regionsOfDocument(document: Document, mentions: readonly Mention[]): readonly string[] {
  const mentioned = mentionedRegions(mentions)
  return prevailing(mentioned.length >= 2 ? mentioned : namedRegions(document))
}

/** The local governments that a stretch names, else the whole document, by id, sorted. Mentions come in text order. */
export function townsOf(stretch: Span, mentions: readonly Mention[]): readonly string[] {
  const among = (list: readonly Mention[]): string[] =>
    list.flatMap((m) => (m.type === 'institution' && m.value.kind === 'local-government' ? [m.value.id] : []))
  const own = among(within(mentions, stretch))
  return [...new Set(own.length > 0 ? own : among(mentions))].sort()
}

/** The sentence of a block that holds an offset, else the block. Document coordinates; logarithmic in its sentences. */
export function sentenceAt({ start, end, sentences }: Block, offset: number): Span {
  const found = sentences[firstFrom(sentences, offset + 1) - 1]
  return found !== undefined && offset < found.end ? { start: found.start, end: found.end } : { start, end }
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
const BEFORE = { kor: 40, eng: 90, und: 90 } as const
const AFTER = { kor: 12, eng: 40, und: 40 } as const

/** The items that start in a span, of a list in text order; logarithmic in its length. */
export function within<T extends Span>(items: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(items, start)
  return items.slice(from, firstFrom(items, end, from))
}

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
