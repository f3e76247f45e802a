import type { Span } from '../../schemas/index.ts'
import { startsNumber } from '../number/digits.ts'
import { englishFigureAt } from '../number/english.ts'
import { koreanNumbersAt } from '../number/korean.ts'
import { standsAlone } from './en/bare.ts'
import { currencyAfter, currencyBefore } from './western-currency.ts'

/** A figure with a scale and without a currency: `25 billion`, `1,234억`. */
export interface BareFigure extends Span {
  readonly value: number
}

/** The figures of one line that have a scale but no currency, and that nothing follows which they could count. */
export function bareFiguresIn(line: string): BareFigure[] {
  const found: BareFigure[] = []
  let floor = 0
  for (const { index: start } of line.matchAll(/\d/g)) {
    if (start < floor || !startsNumber(line, start)) continue
    const english = englishFigureAt(line, start)
    if (english && english.scale >= 6 && standsAlone(line, english.end)) {
      if (!currencyBefore(line, start) && !currencyAfter(line, english.end)) {
        found.push({ start, end: english.end, value: english.value })
      }
      floor = english.end
      continue
    }
    const korean = koreanNumbersAt(line, start).find((number) => number.big >= 8 && number.last >= 4)
    if (korean && !/^ ?[가-힣A-Za-z]/.test(line.slice(korean.end, korean.end + 2))) {
      found.push({ start, end: korean.end, value: korean.value })
      floor = korean.end
    }
  }
  return found
}
