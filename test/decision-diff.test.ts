import { describe, expect, it } from 'vitest'
import { compareMentions } from '../pipeline/decisions/compare-mentions.ts'
import { contextOf } from '../pipeline/decisions/context.ts'
import type { PastDocument, PastMention } from '../pipeline/store/review-store.ts'
import { won } from './support/decision-events.ts'

const TEXT = '합천군은 산림 특구에 24억원을, 영상 특구에 36억원을 배정했다. 두 사업은 군의회 심의를 거쳐 집행된다.'

const mention = (text: string, quote: string, value: number): PastMention => {
  const start = text.indexOf(quote)
  const end = start + quote.length
  return { id: quote, type: 'amount', start, end, quote, ...contextOf(text, start, end), value: won(value), record: '' }
}
const documentOf = (text: string, quotes: Readonly<Record<string, number>>): PastDocument => ({
  document: 'corpus/a.txt',
  textSha256: text,
  mentions: Object.entries(quotes).map(([quote, value]) => mention(text, quote, value)),
})
const changes = (before: PastDocument | null, after: PastDocument | null): string[] =>
  compareMentions(before, after).map(({ kind, before: a, after: b }) => `${kind} ${a?.quote ?? ''} → ${b?.quote ?? ''}`)

const BEFORE = documentOf(TEXT, { '24억원': 24e8, '36억원': 36e8 })

describe('what differs between two runs', () => {
  it('is nothing where nothing changed, also where the text moved', () => {
    expect(changes(BEFORE, BEFORE)).toEqual([])
    const moved = documentOf(`[단독] ${TEXT}`, { '24억원': 24e8, '36억원': 36e8 })
    expect(changes(BEFORE, moved)).toEqual([])
  })

  it('is a value that another extractor reads, a boundary that it moves, what it adds and what it leaves out', () => {
    expect(changes(BEFORE, documentOf(TEXT, { '24억원': 24e7, '36억원': 36e8 }))).toEqual(['changed 24억원 → 24억원'])
    expect(changes(BEFORE, documentOf(TEXT, { '24억': 24e8, '36억원': 36e8 }))).toEqual(['moved 24억원 → 24억'])
    expect(changes(BEFORE, documentOf(TEXT, { '36억원': 36e8 }))).toEqual(['gone 24억원 → '])
    expect(changes(documentOf(TEXT, { '36억원': 36e8 }), BEFORE)).toEqual(['new  → 24억원'])
  })

  it('is another number in the same sentence, not one that went and one that came', () => {
    const edited = TEXT.replace('36억원', '39억원')
    expect(changes(BEFORE, documentOf(edited, { '24억원': 24e8, '39억원': 39e8 }))).toEqual(['changed 36억원 → 39억원'])
  })

  it('is all of a document that came or went', () => {
    expect(changes(null, BEFORE)).toEqual(['new  → 24억원', 'new  → 36억원'])
    expect(changes(BEFORE, null)).toEqual(['gone 24억원 → ', 'gone 36억원 → '])
  })
})
