import type { Document, Span } from '../schemas/index.ts'

/** A document as extractors read it, and the way back to the spans of the canonical text. */
export interface ReadingView {
  readonly document: Document
  /** The span of the canonical text that a span of the view stands for. */
  toSource(span: Span): Span
}

/** Full-width forms, invisible characters inside words, and Hangul taken apart into its letters. */
const ODD =
  /[\uff01-\uff5e\uffe0-\uffe6\u00ad\u200b-\u200d\u2060\ufeff]|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?/g
const ANY_ODD = /[\uff01-\uff5e\uffe0-\uffe6\u00ad\u200b-\u200d\u2060\ufeff\u1100-\u115f]/
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const SYLLABLE = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?/y
const SIGNS: Readonly<Record<string, string>> = { '￠': '¢', '￡': '£', '￥': '¥', '￦': '₩' }

/** What stands in the view for an odd character or group: nothing, a syllable, or the form of usual width. */
function plain(odd: string): string {
  if (INVISIBLE.test(odd)) return ''
  const code = odd.charCodeAt(0)
  if (code < 0x1200) return odd.normalize('NFC')
  return code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SIGNS[odd] ?? odd)
}

/** Offsets of both texts from which on they run in step; rising. */
interface Step {
  readonly view: number
  readonly source: number
}

interface PlainText {
  readonly text: string
  readonly steps: readonly Step[]
}

function plainText(source: string): PlainText {
  const steps: Step[] = [{ view: 0, source: 0 }]
  let text = ''
  let from = 0
  for (const { 0: odd, index } of source.matchAll(ODD)) {
    const put = plain(odd)
    text += source.slice(from, index) + put
    from = index + odd.length
    if (put.length !== odd.length) steps.push({ view: text.length, source: from })
  }
  return { text: text + source.slice(from), steps }
}

/** The number of the last step at or before an offset of one of the texts. */
function stepAt(steps: readonly Step[], side: keyof Step, at: number): number {
  let low = 0
  let high = steps.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (steps[middle]![side] <= at) low = middle
    else high = middle
  }
  return low
}

/** The offset in the view of an offset of the source. */
function toView({ text, steps }: PlainText, at: number): number {
  const index = stepAt(steps, 'source', at)
  const { view, source } = steps[index]!
  return Math.min(view + at - source, steps[index + 1]?.view ?? text.length)
}

/** The offset in the source of a character of the view. */
function toSource({ steps }: PlainText, at: number): number {
  const { view, source } = steps[stepAt(steps, 'view', at)]!
  return source + at - view
}

/** Where a character of the view ends in the source: a syllable behind its letters, any other before what is left out. */
function endInSource(plain: PlainText, source: string, at: number): number {
  const start = toSource(plain, at)
  SYLLABLE.lastIndex = start
  return start + (SYLLABLE.exec(source)?.[0].length ?? 1)
}

/**
 * The view of a document whose text has characters that no pattern knows: figures of full width, zero-width spaces, Hangul
 * in decomposed form. Undefined for all others, which are read as they are.
 */
export function readingView(document: Document): ReadingView | undefined {
  if (!ANY_ODD.test(document.text)) return undefined
  const plain = plainText(document.text)
  const inView = <S extends Span>(span: S): S => ({
    ...span,
    start: toView(plain, span.start),
    end: toView(plain, span.end),
  })
  const blocks = document.blocks.map((block) => ({ ...inView(block), sentences: block.sentences.map(inView) }))
  return {
    document: { ...document, text: plain.text, blocks },
    toSource: ({ start, end }) => ({
      start: toSource(plain, start),
      end: end > start ? endInSource(plain, document.text, end - 1) : toSource(plain, end),
    }),
  }
}
