import { describe, expect, it } from 'vitest'
import { extractCandidates } from '../pipeline/extract.ts'
import { readingView } from '../pipeline/reading-view.ts'
import { documentOf } from './support/document-of.ts'

const PLAIN = '산업통상자원부는 2020년 3월 사업비 150억원을 인천경제자유구역에 들인다.'

/** The text of each span of the view, beside what it stands for in the source. */
function bothWays(source: string, words: readonly string[]): readonly (readonly [string, string])[] {
  const view = readingView(documentOf(source))!
  return words.map((word) => {
    const start = view.document.text.indexOf(word)
    const span = view.toSource({ start, end: start + word.length })
    return [word, source.slice(span.start, span.end)]
  })
}

describe('the view that extractors read', () => {
  it('is none for a text that has nothing odd', () => {
    expect(readingView(documentOf(PLAIN))).toBeUndefined()
  })

  it('puts syllables together, and leads back to their letters', () => {
    const source = PLAIN.normalize('NFD')
    expect(readingView(documentOf(source))!.document.text).toBe(PLAIN)
    const words = ['산업통상자원부', '2020년 3월', '150억원', '인천경제자유구역', '다.']
    expect(bothWays(source, words)).toEqual(words.map((word) => [word, word.normalize('NFD')]))
  })

  it('leaves zero-width characters out: those inside a word are part of its span, those beside it are not', () => {
    expect(bothWays('사\u200b업비 \u200b30\u2060억원\u200b이다', ['사업비', '30억원'])).toEqual([
      ['사업비', '사\u200b업비'],
      ['30억원', '30\u2060억원'],
    ])
  })

  it('narrows full-width forms without moving anything', () => {
    const view = readingView(documentOf('매출은 ￦１,２００이고 ＫＲＷ（원）다.'))!
    expect(view.document.text).toBe('매출은 ₩1,200이고 KRW(원)다.')
    expect(view.toSource({ start: 4, end: 10 })).toEqual({ start: 4, end: 10 })
  })

  it('moves blocks and sentences with the text', () => {
    const source = `${PLAIN}\n\n${PLAIN.replace('150', '70')} 둘째 문장이다.`
    const { blocks } = documentOf(source)
    const view = readingView(documentOf(source.normalize('NFD')))!.document
    const texts = (of: typeof view) =>
      of.blocks.map((block) => [
        of.text.slice(block.start, block.end),
        ...block.sentences.map(({ start, end }) => of.text.slice(start, end)),
      ])
    expect(texts(view).map(([block]) => block)).toEqual(blocks.map(({ start, end }) => source.slice(start, end)))
    for (const [block, ...sentences] of texts(view)) for (const sentence of sentences) expect(block).toContain(sentence)
  })
})

describe('extraction from texts of another form', () => {
  const quotesIn = (text: string): readonly string[] => {
    const found = Object.values(extractCandidates(documentOf(text))).flat()
    return found.sort((a, b) => a.start - b.start).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
  }

  it.each([
    ['사업비는 １２３억원이고 ２０２３년 ５월 끝난다.', ['amount １２３억원', 'date ２０２３년 ５월']],
    ['도비는 45\u200b억\u200b 원이다.', ['amount 45\u200b억\u200b 원']],
    ['매출은 ￦４,５００이다.', ['amount ￦４,５００']],
  ])('%s', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes)
  })

  it('finds in decomposed Hangul what it finds in whole syllables', () => {
    expect(quotesIn(PLAIN.normalize('NFD'))).toEqual(quotesIn(PLAIN).map((quote) => quote.normalize('NFD')))
    expect(quotesIn(PLAIN)).toContain('amount 150억원')
  })
})
