import type { Finding } from '../../schemas/index.ts'
import { type AmountMention, amountsOf, type CheckedDocument } from './checked-document.ts'
import { addsUp, isSlip, type Sum, sumFinding } from './sum-finding.ts'
import { TOTAL_LABEL } from './total-words.ts'

/** A line of a table that came as plain text, with its figures in order. */
interface Line {
  readonly amounts: AmountMention[]
  /** True where the line before it is one of the table too. */
  readonly follows: boolean
}

/** Parts that do not add up are told where they come this near to the total, as a share. */
const NEAR = 0.5
/** What follows a total is often a choice of it: a slip is nearer. */
const NEAR_BELOW = 0.1
/** The rule of figures whose unit stands in the header of their table. */
const FIGURE = 'table-unit'
/** A longer line holds no figures of one row. */
const MOST_FIGURES = 40

/** The lines of flattened tables: figures that take their unit from a header, line by line. */
function linesOf(checked: CheckedDocument): Line[] {
  const { text, blocks } = checked.document
  const lines: Line[] = []
  let last: AmountMention | undefined
  for (const amount of amountsOf(checked)) {
    if (amount.rule !== FIGURE || blocks[amount.block]?.cell !== undefined) continue
    const breaks = last === undefined ? 2 : text.slice(last.end, amount.start).split('\n').length - 1
    if (breaks === 0) lines.at(-1)?.amounts.push(amount)
    else lines.push({ amounts: [amount], follows: breaks === 1 })
    last = amount
  }
  return lines
}

const isTotal = ({ amounts }: Line): boolean => TOTAL_LABEL.test(amounts[0]?.value.subject?.quote.trim() ?? '')

/** The lines right above a line of totals, each with as many figures. */
function linesAbove(lines: readonly Line[], at: number): Line[] {
  const above: Line[] = []
  const count = lines[at]!.amounts.length
  for (let i = at - 1; i >= 0 && lines[i + 1]!.follows; i--) {
    const line = lines[i]!
    if (isTotal(line) || line.amounts.length !== count) break
    above.unshift(line)
  }
  return above
}

/** The lines right below a line of totals that begins its table, to the end of the table; none where one of them is of another kind. */
function linesBelow(lines: readonly Line[], at: number): Line[] {
  if (lines[at]!.follows) return []
  const count = lines[at]!.amounts.length
  const below: Line[] = []
  for (let i = at + 1; i < lines.length && lines[i]!.follows; i++) {
    const line = lines[i]!
    if (isTotal(line) || line.amounts.length !== count) return []
    below.push(line)
  }
  return below
}

const WHERE = { ko: '표: ', en: 'Table: ' }

function sumsOf(lines: readonly Line[], at: number): (Sum & { readonly near: number })[] {
  const above = linesAbove(lines, at)
  const items = above.length > 0 ? above : linesBelow(lines, at)
  if (items.length < 2) return []
  return lines[at]!.amounts.slice(0, MOST_FIGURES).map((total, column) => ({
    total,
    parts: items.flatMap(({ amounts }) => amounts[column] ?? []),
    where: WHERE,
    near: above.length > 0 ? NEAR : NEAR_BELOW,
  }))
}

/** The totals of tables that came as plain text against the figures in the lines above or, where they begin their table, below: `info` where they add up. */
export function checkLineSums(checked: CheckedDocument): Finding[] {
  const lines = linesOf(checked)
  return lines.flatMap((line, at) => {
    if (!isTotal(line)) return []
    return sumsOf(lines, at).flatMap((sum) => {
      const { total, parts } = sum
      const comparable = total.value.value > 0 && parts.every(({ value }) => value.currency === total.value.currency)
      const holds = comparable ? addsUp(sum) : null
      return holds === null || (!holds && !isSlip(sum, sum.near)) ? [] : [sumFinding(sum, holds)]
    })
  })
}
