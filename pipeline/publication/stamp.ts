import type { Span } from '../../schemas/index.ts'
import { type StatedDay, statedDay } from './read-day.ts'

/** A date by which the page itself says when it was published or changed. Spans count in the line or in the document. */
export interface Stamp extends Span, StatedDay {
  /**
   * `published` beats `dated` (behind a label that dates of events have too), then `dateline`, `plain` (a bare time stamp), then `source` (a medium's name and day), then `updated` (also the issue that it was in, and from when it may be told); `site` is the day on
   * which the page was looked at, and no day of the article.
   */
  readonly kind: 'published' | 'dated' | 'plain' | 'updated' | 'dateline' | 'source' | 'site'
}

/** The stamp that a match tells; none where the calendar has no such day. */
export function stampAt(found: RegExpExecArray, kind: Stamp['kind']): Stamp[] {
  const stated = statedDay(found.groups!)
  const start = found.index
  return stated ? [{ ...stated, kind, start, end: start + found[0].trimEnd().length }] : []
}

/** The stamp, its offsets so much further on. */
export const shifted = <T extends Span>(stamp: T, by: number): T => ({
  ...stamp,
  start: stamp.start + by,
  end: stamp.end + by,
})

/** The stamps where all tell one day, else none, as in a list of events. */
export const agreeing = (stamps: readonly Stamp[]): readonly Stamp[] =>
  stamps.every(({ edtf }) => edtf === stamps[0]!.edtf) ? stamps : []

/** True for a day without a label: a stamp only where it was taken as the day of publication. */
export const isBare = ({ kind }: Stamp): boolean => kind === 'plain' || kind === 'source'

/** A cheap look for what every stamp has: a year of four digits, or two before a dot or a hyphen or behind a quotation mark. */
const YEAR_NEAR = /(?:19|20)\d\d|['’]\d\d|\d\d[.-]/
/** A month by its name, or a number beside another. */
const DAY_NEAR = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d\s{0,2}[./년-]\s{0,2}\d|\d{8}/i
/** False for words that can hold no stamp. */
export const mayHoldStamp = (words: string): boolean => YEAR_NEAR.test(words) && DAY_NEAR.test(words)
