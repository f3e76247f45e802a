import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { MARKDOWN, PLAIN } from '../cli/output/change-lines.ts'
import { escapeMarkdown } from '../cli/output/markdown.ts'
import type { RunChange } from '../pipeline/decisions/diff-runs.ts'
import { won } from './support/decision-events.ts'

const fromMarkdown = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

const past = (quote: string, value: number, start = 3) => ({
  ...{ id: quote, type: 'amount' as const, start, end: start + quote.length, quote, prefix: '', suffix: '' },
  ...{ value: won(value), record: 'r_1' },
})
const change = (more: Partial<RunChange>): RunChange => ({
  ...{ kind: 'new', type: 'amount', document: 'corpus/a.txt', fileId: 1, before: null, after: past('9억원', 9e8) },
  ...{ review: 'pending', flag: null, reviewed: false },
  ...more,
})
const CHANGES = [
  change({ kind: 'changed', before: past('8억원', 8e8), review: 'accepted', flag: 'stale', reviewed: true }),
  change({ kind: 'gone', before: past('7억원', 7e8), after: null }),
  change({ document: 'corpus/b_*[x](y).txt', after: past('<img src=x>|억원', 1) }),
]

describe('differences as Markdown', () => {
  it('are a list under a heading for each document, and a table by type', () => {
    const text = MARKDOWN.before([3, 4]) + MARKDOWN.lines(CHANGES) + MARKDOWN.table(CHANGES)
    const { children } = fromMarkdown(text)
    expect(children.map(({ type }) => type)).toEqual(['heading', 'heading', 'list', 'heading', 'list', 'table'])
    const [, heading, list] = children
    expect(heading).toMatchObject({ depth: 3, children: [{ type: 'text', value: 'corpus/a.txt' }] })
    expect(list).toMatchObject({ children: [{}, {}] })
    expect(text).toContain('— **accepted, stale**')
    expect(text).toContain('| amount | 1 | 1 | 1 | 0 | 1 accepted \\~changed |')
  })

  it('shows words of a document as they are, whatever they would mean in Markdown', () => {
    const hostile = '<img src=x onerror=y> [a](javascript:b) **c** `d` | e & &amp; # f - g + h_i_ ~~j~~ ![k](l) \\'
    const [paragraph, ...rest] = fromMarkdown(escapeMarkdown(hostile)).children
    expect(rest).toEqual([])
    expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: hostile }] })
    const line = MARKDOWN.lines(CHANGES.slice(2))
    expect(JSON.stringify(fromMarkdown(line))).not.toMatch(/"type":"(?:html|link|emphasis|image)"/)
  })

  it('says the same in plain text', () => {
    expect(PLAIN.lines(CHANGES).split('\n')[0]).toMatch(
      /^~ amount {2}«8억원».* → «9억원».*corpus\/a\.txt:3 {2}\[accepted, stale\]$/,
    )
  })
})
