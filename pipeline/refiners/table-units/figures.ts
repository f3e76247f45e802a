import { digitsAt } from '../../../extractors/number/digits.ts'
import type { Block, Span } from '../../../schemas/index.ts'
import type { LocatedCandidate } from '../../extraction.ts'
import { roleOfWords } from './own-sums.ts'
import type { MoneyUnit } from './unit.ts'

/** A plain figure of a row; spans count where the row's text counts. */
export interface Figure extends Span {
  readonly value: string
  readonly decimals: boolean
  readonly grouped: boolean
}

const TOKEN = /[^\s|]+/g
const FIGURE = /^\d[\d,]{0,20}(?:\.\d{1,6})?(?=$|[([（])/
/** `(2위)82.8`: the rank of a figure, written close to it. */
const RANK = /^\(\d{1,2}위\)(?=\d)/
const EMPTY =
  /^(?:[-–—‐…·*:：→⇒⟶]|->|=>|[(（]?[’'‘`](?:19|20)?\d\d년?[)）]?|n\/?a|n\.a\.|해당없음|없음|미정|\([^()]{1,16}\)|[+\-△▲▽▼∆]?\s?[\d.,]{1,12}\s?[%％](?:p|↑|↓)?|[△▲▽▼∆-][\d.,]{1,16})$/i

/** The columns of a row's tail: a figure, or null for what is empty, negative or a percentage. Null where it is no row of figures. */
export function figuresOf(tail: string): readonly (Figure | null)[] | null {
  const columns: (Figure | null)[] = []
  for (const match of tail.matchAll(TOKEN)) {
    const from = RANK.exec(match[0])?.[0].length ?? 0
    const token = match[0].slice(from)
    const figure = FIGURE.exec(token)
    if (figure) {
      const { plain, decimals, grouped, end } = digitsAt(token, 0)
      if (plain === null || end !== figure[0].length) return null
      const start = match.index + from
      columns.push({ start, end: start + end, value: plain, decimals, grouped })
    } else if (EMPTY.test(match[0])) columns.push(null)
    else return null
    if (columns.length > 60) return null
  }
  return columns.some((column) => column !== null) ? columns : null
}

/** True for a row of years, which heads columns. */
export function areYears(columns: readonly (Figure | null)[]): boolean {
  return columns.every((c) => c !== null && !c.grouped && /^(?:19|20)\d\d$/.test(c.value))
}

/** The amount of one figure under a unit; `span` and `subject` in document coordinates. `words` tell the role. */
export function unitCandidate(
  figure: { readonly span: Span; readonly value: number },
  unit: MoneyUnit,
  block: Block,
  row: { readonly subject?: Span; readonly words: string; readonly per?: string },
): LocatedCandidate<'amount'> {
  return {
    type: 'amount',
    start: figure.span.start,
    end: figure.span.end,
    draft: {
      currency: unit.currency,
      value: figure.value,
      qualifier: 'exact',
      role: roleOfWords(row.words),
      inherited: true,
      ...(row.per === undefined ? {} : { per: row.per }),
      ...(row.subject && row.subject.end > row.subject.start ? { subject: row.subject } : {}),
    },
    rule: 'table-unit',
    block: block.index,
    language: block.language,
    extractor: block.language === 'kor' ? 'amount/ko' : 'amount/en',
  }
}

/** A figure times the factor of its unit, free of floating-point residue. */
export function scaledBy(value: string, factor: number): number {
  const power = Math.round(Math.log10(factor))
  return 10 ** power === factor ? Number(`${value}e${power}`) : Number((Number(value) * factor).toPrecision(15))
}
