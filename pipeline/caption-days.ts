import { matchesOf } from '../extractors/matches.ts'
import type { Span } from '../schemas/index.ts'
import { firstFrom } from './first-from.ts'

/** The day of a picture, where its caption ends with it. The span is that of the stamp, in the text. */
export interface CaptionDay extends Span {
  readonly day: { readonly year: number; readonly month: number; readonly day: number }
}

/** `2024.3.11 [가람청 제공]`, `2024.03.11. *재판매 및 DB 금지`, `2024.3.11/뉴스1`, `2024.3.11 photo@…` */
const STAMP =
  /(?<![\d.])(?<year>(?:19|20)\d{2})\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})\.?\s?(?:\[[^\]\n]{1,40}(?:제공|금지)|\*\s?재판매|\/\s?(?:뉴스1|사진)|ⓒ|photo@|[a-z0-9._]{2,20}@(?:yna|newsis|news1)\.)/gu

/** Longest caption before its stamp, in characters. */
const LONGEST = 400

/** The stamps of captions in a text, in its order. */
export const captionDays = (text: string): readonly CaptionDay[] =>
  matchesOf(STAMP, text, [
    '제공',
    '금지',
    '재판매',
    '뉴스1',
    '/사진',
    '/ 사진',
    'ⓒ',
    'photo@',
    '@yna.',
    '@newsis.',
    '@news1.',
  ]).map(({ 0: whole, index, groups }) => ({
    start: index,
    end: index + whole.length,
    day: { year: Number(groups!['year']), month: Number(groups!['month']), day: Number(groups!['day']) },
  }))

/** The stamp of the caption that a span stands in: the next one behind it in its line; undefined for a span of no caption. */
export function captionAround({ end }: Span, captions: readonly CaptionDay[], text: string): CaptionDay | undefined {
  const next = captions[firstFrom(captions, end)]
  if (next === undefined || next.start - end > LONGEST) return undefined
  return text.slice(end, next.start).includes('\n') ? undefined : next
}
