import { digitsAt } from '../../../extractors/number/digits.ts'
import type { Block, Span } from '../../../schemas/index.ts'
import type { LocatedCandidate } from '../../extraction.ts'
import { scaledBy, unitCandidate } from './figures.ts'
import { moneyUnit } from './unit.ts'

/** `매출액(조원) : `, `Sales (KRW bn): ` */
const HEAD = /(?<![가-힣A-Za-z·])(?<label>[가-힣A-Za-z·]{2,16}) ?\((?<unit>[^()]{1,20})\) ?[:：] ?/g
/** What a line with such figures holds. */
export const SERIES_HINT =
  /\) ?[:：] ?(?:\(?['‘’]?\d{2,4}년?\)? ?:? ?\d|\d[\d,.]{0,12} (?:in|for) (?:FY)?(?:19|20)\d{2}(?!\d))/
/** What stands between two points; a comma inside a figure has no blank behind it. */
const BETWEEN = /\s?[→⇒;]\s?|,\s/g
/** `(’16)3.06`, `(2017) 4,054`, `'21년 12.3`, `2021년 29.6(4.8%)`: a year, then its figure. */
const YEAR_FIRST =
  /^(?:\(['‘’]?\d{2,4}년?\)|['‘’]\d{2}(?:년|(?= ))|(?:19|20)\d{2}(?:년|(?= ))) ?:? ?(?<figure>\d[\d,]{0,12}(?:\.\d{1,3})?)(?: ?\([^()]{1,10}\))?[.,]?(?:\s|$)/
/** `12.3 in 2021` */
const YEAR_LAST = /^(?<figure>\d[\d,]{0,12}(?:\.\d{1,3})?) (?:in|for) (?:FY)?(?:19|20)\d{2}[.,]?(?:\s|$)/
const LONGEST = 200
const FEWEST = 2

/** The figures of the points that a stretch begins with, up to the first part that is none; offsets in the stretch. */
function figuresOf(stretch: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (const gap of [...stretch.matchAll(BETWEEN), undefined]) {
    const part = stretch.slice(start, gap?.index)
    const last = YEAR_LAST.exec(part)
    const point = last ?? YEAR_FIRST.exec(part)
    if (!point) break
    const figure = point.groups!['figure']!
    const at = start + (last ? 0 : part.indexOf(figure, part.search(/[)년 ]/)))
    found.push({ start: at, end: at + figure.length })
    // the last point may run into the rest of the line
    if (point[0].length < part.length) break
    start = (gap?.index ?? 0) + (gap?.[0].length ?? 0)
  }
  return found.length >= FEWEST ? found : []
}

/**
 * The amounts of figures that follow one another by year under the unit of their label: `투자(조원) : (’16)3.06→(’17)4.6`, `Sales (KRW bn): 4.1 in
 * 2017, 6.4 in 2018`, several labels to a line. `text` is a line that begins at `base` in the document; empty where it has no such figures.
 */
export function seriesIn(text: string, base: number, block: Block): LocatedCandidate<'amount'>[] {
  const heads = [...text.matchAll(HEAD)]
  return heads.flatMap((head, index) => {
    const { label = '', unit: stated = '' } = head.groups!
    const unit = moneyUnit(stated)
    if (!unit) return []
    const from = head.index + head[0].length
    const stretch = text.slice(from, Math.min(heads[index + 1]?.index ?? text.length, from + LONGEST))
    const subject = { start: base + head.index, end: base + head.index + label.length }
    return figuresOf(stretch).flatMap(({ start, end }) => {
      const { plain } = digitsAt(stretch.slice(start, end), 0)
      const span = { start: base + from + start, end: base + from + end }
      return plain === null
        ? []
        : [unitCandidate({ span, value: scaledBy(plain, unit.factor) }, unit, block, { subject, words: label })]
    })
  })
}
