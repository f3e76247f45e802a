import { digitsAt } from '../../../extractors/number/digits.ts'
import type { Block } from '../../../schemas/index.ts'
import type { LocatedCandidate } from '../../extraction.ts'
import { scaledBy, unitCandidate } from './figures.ts'
import { moneyUnit } from './unit.ts'

const SERIES =
  /(?<label>[가-힣A-Za-z·]{2,16}) ?\((?<unit>[^()]{1,20})\) ?[:：] ?(?<points>(?:\(['‘’]?\d{2,4}년?\) ?\d[\d,]{0,10}(?:\.\d{1,3})? ?(?:[→;] ?)?){2,8})/g
/** What a line with such figures holds. */
export const SERIES_HINT = /\) ?[:：] ?\(['‘’]?\d{2,4}년?\)/
const FIGURE = /\) ?(\d[\d,]*(?:\.\d+)?)/g

/**
 * The amounts of figures that follow one another by year under the unit of their label: `투자(조원) : (’16)3.06→(’17)4.6`, `Sales (KRW 100 million): (2017) 4,054; (2018) 6,377`,
 * several labels to a line. `text` is a line that begins at `base` in the document; empty where it has no such figures.
 */
export function seriesIn(text: string, base: number, block: Block): LocatedCandidate<'amount'>[] {
  return [...text.matchAll(SERIES)].flatMap((match) => {
    const { label, unit: stated, points } = match.groups as { label: string; unit: string; points: string }
    const unit = moneyUnit(stated)
    if (!unit) return []
    const start = base + match.index
    const subject = { start, end: start + label.length }
    return [...points.matchAll(FIGURE)].flatMap((point) => {
      const { plain } = digitsAt(point[1]!, 0)
      const end = start + match[0].length - points.length + point.index + point[0].length
      const span = { start: end - point[1]!.length, end }
      return plain === null
        ? []
        : [unitCandidate({ span, value: scaledBy(plain, unit.factor) }, unit, block, { subject, words: label })]
    })
  })
}
