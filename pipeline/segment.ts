import type { LanguageBlock, Span } from '../schemas/index.ts'
import { linesOf } from './parse/line.ts'
import type { LanguageDocument, SegmentedDocument } from './parsed-document.ts'
import { englishBoundaries } from './segment/en.ts'
import { koreanBoundaries } from './segment/ko.ts'
import type { Stage } from './stage.ts'

/** Kinds of block whose every line is a sentence of its own. */
const BY_LINE: ReadonlySet<string> = new Set(['code', 'navigation'])

/** A shorter block holds no two sentences. */
const SHORTEST = 3

function boundariesOf(text: string, block: LanguageBlock): number[] {
  if (block.kind === 'tableCell' || block.end - block.start < SHORTEST) return []
  if (BY_LINE.has(block.kind)) return linesOf(text, block.start, block.end).map(({ end }) => end)
  return block.language === 'kor'
    ? koreanBoundaries(text, block.start, block.end)
    : englishBoundaries(text, block.start, block.end)
}

const SPACE = /\s/
/** Letters and ASCII punctuation are decided by their code alone. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    code === 32 ||
    (code < 32 && SPACE.test(text[at]!)) ||
    (code >= 0x80 && code < 0xac00 && SPACE.test(text[at]!)) ||
    (code > 0xd7a3 && SPACE.test(text[at]!))
  )
}

/** Cuts white space alone off both ends: every other character, seen or not, belongs to a sentence. */
function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return { start: from, end: to }
}

/** The sentences of a block, in canonical-text coordinates, trimmed; together they cover all that is not white space. */
export function sentencesOf(text: string, block: LanguageBlock): Span[] {
  const sentences: Span[] = []
  const ends = boundariesOf(text, block)
  ends.push(block.end)
  let from = block.start
  for (const end of ends) {
    const span = trimmed(text, from, end)
    if (span.start < span.end) sentences.push(span)
    from = Math.max(from, end)
  }
  return sentences
}

/** Gives each block its sentences; a table cell is one. */
export const segment: Stage<LanguageDocument, SegmentedDocument> = {
  name: 'segment',
  run(document) {
    const blocks = document.blocks.map((block) => ({ ...block, sentences: sentencesOf(document.text, block) }))
    return { ...document, blocks }
  },
}
