import { bareFiguresIn } from '../../../extractors/amount/bare-figures.ts'
import type { Block, Document, Span } from '../../../schemas/index.ts'
import type { LocatedCandidate } from '../../extraction.ts'
import type { Figure } from './figures.ts'
import { areYears, figuresOf, scaledBy, unitCandidate } from './figures.ts'
import { SERIES_HINT, seriesIn } from './series.ts'
import type { UnitBracket, UnitColumn } from './unit.ts'
import { labelsOtherUnit, namesOtherUnit, unitBracketIn, unitColumnsIn } from './unit.ts'

/** Amounts found under a unit, and spans that are themselves units and no amounts. */
export interface TableAmounts {
  readonly found: LocatedCandidate<'amount'>[]
  readonly units: Span[]
  /** Lines under a header that names a currency: bare sums there take it. */
  readonly regions: {
    readonly start: number
    readonly end: number
    readonly currency: string
    readonly subject: Span
  }[]
}

interface Line extends Span {
  readonly text: string
  readonly block: Block
}

interface Region {
  readonly bracket: UnitBracket
  readonly head: string
  /** The line above a unit that stands alone: it names what the table holds. */
  readonly title: string
  /** Start of the header line. */
  readonly start: number
  columns: readonly string[]
  /** Columns with units of their own that differ; empty where one unit rules them all. */
  readonly own: readonly UnitColumn[]
  rows: number
  end: number
}

/** The lines of the content blocks that are no table cells. */
function* linesOf(document: Document): Generator<Line> {
  for (const block of document.blocks) {
    if (block.role !== 'content' || block.cell) continue
    let start = block.start
    while (start < block.end) {
      const found = document.text.indexOf('\n', start)
      const end = found < 0 || found > block.end ? block.end : found
      yield { start, end, text: document.text.slice(start, end), block }
      start = end + 1
    }
  }
}

const UNIT_HINT = /[([（]|단위|unit|^.{0,24}in [a-z$ ]{3,30}$/i
const LONGEST_ROW = 400
const LONGEST_TITLE = 80
const MOST_ROWS = 200

/** Amounts of tables that were flattened to lines: `Sales (100 million KRW) 2 1,147 …`, or rows under `(단위: 억원)`. */
export function flattenedAmounts(document: Document): TableAmounts {
  const out: TableAmounts = { found: [], units: [], regions: [] }
  let region: Region | null = null
  let last = 0
  let above = ''
  for (const line of linesOf(document)) {
    const title = above
    above = line.text.length <= LONGEST_TITLE ? line.text : ''
    const gap = document.text.slice(last, Math.min(line.start, last + 40))
    last = line.end
    if (region && ends(region, line, gap)) region = null
    const bracket = line.text.length < LONGEST_ROW && UNIT_HINT.test(line.text) ? unitBracketIn(line.text) : null
    const series = SERIES_HINT.test(line.text) ? seriesIn(line.text, line.start, line.block) : []
    out.found.push(...series)
    if (series.length > 0) {
      if (bracket) out.units.push({ start: line.start + bracket.start, end: line.start + bracket.end })
      continue
    }
    if (bracket) {
      if (isAlone(line, bracket)) out.units.push({ start: line.start + bracket.start, end: line.start + bracket.end })
      if (labelledRow(line, bracket, out)) continue
      if (heads(line, bracket)) {
        region = {
          bracket,
          head: line.text,
          title: isAlone(line, bracket) ? title : '',
          start: line.start,
          columns: columnsOf(line.text, bracket),
          own: unitColumnsIn(line.text),
          rows: 0,
          end: line.end,
        }
        if (bracket.explicit) out.units.push({ start: line.start + bracket.start, end: line.start + bracket.end })
        continue
      }
    }
    if (region) underUnit(line, region, out)
  }
  out.units.sort((a, b) => a.start - b.start)
  return out
}

function ends(region: Region, line: Line, gap: string): boolean {
  if (region.rows > MOST_ROWS || line.block.kind === 'heading') return true
  const blank = /\n[^\S\n]*\r?\n/.test(gap)
  return (blank && region.rows > 0) || (line.text.length > LONGEST_ROW && region.rows === 0)
}

/** True for a line that holds nothing but a unit of more than one: `(KRW 100 mil.)` below the label of its columns. */
const isAlone = ({ text }: Line, { start, end, unit }: UnitBracket): boolean =>
  unit.factor > 1 && text.slice(0, start).trim() === '' && text.slice(end).trim() === ''

/** True for a line that heads a table: short, and no sentence. */
function heads(line: Line, bracket: UnitBracket): boolean {
  if (line.text.length > 160 || /(?:다|[.!?])["”’)]?\s*$/.test(line.text.slice(bracket.end))) return false
  if (bracket.explicit) return true
  return (
    !/\d{1,3}(?:,\d{3})|[다요]\s*$|(?:은|는|이|가|을|를) /.test(line.text) &&
    line.text.length > bracket.end - bracket.start + 3
  )
}

/** The words of a header line after its first, without the unit. */
function columnsOf(text: string, bracket: UnitBracket | null): readonly string[] {
  const rest = bracket ? `${text.slice(0, bracket.start)} ${text.slice(bracket.end)}` : text
  return rest.split(/[\s|]+/).filter((word) => word !== '')
}

/** Where the words after the last figure of a row begin; -1 without any, or where figures follow them. */
function remarkAt(tail: string): number {
  const at = tail.search(/\s\p{L}/u)
  return at >= 0 && tail.length - at <= 82 && !/\d/.test(tail.slice(at)) ? at : -1
}

/** `label (unit) figures`: one amount each. False where the line is none. */
function labelledRow(line: Line, bracket: UnitBracket, out: TableAmounts): boolean {
  const tail = line.text.slice(bracket.end)
  const remark = remarkAt(tail)
  const columns = figuresOf(remark >= 0 ? tail.slice(0, remark) : tail)
  const label = line.text.slice(0, bracket.start)
  if (remark >= 0 && (columns?.length ?? 0) < 2) return false
  if (!columns || label.trim().length < 2) return false
  if (columns.length === 1 && bracket.unit.factor === 1 && !columns[0]?.grouped) return false
  out.units.push({ start: line.start + bracket.start, end: line.start + bracket.end })
  const subject = labelSpan(label, line.start)
  for (const column of columns)
    if (column) push(column, line, line.start + bracket.end, bracket, subject, line.text, out)
  return true
}

function push(
  figure: Figure,
  line: Line,
  base: number,
  { unit }: UnitBracket,
  subject: Span,
  words: string,
  out: TableAmounts,
): void {
  const span = { start: base + figure.start, end: base + figure.end }
  const value = scaledBy(figure.value, unit.factor)
  out.found.push(unitCandidate({ span, value }, unit, line.block, { subject, words }))
}

/** The label without white space and bullets around it. */
function labelSpan(label: string, base: number): Span {
  const start = label.search(/[\p{L}\p{N}]/u)
  return { start: base + Math.max(0, start), end: base + label.trimEnd().length }
}

const ROW = /^([^\d\n]{2,60}?(?:\([^()]{1,30}\))?[^\d\n]{0,8}?)[\s|:]{1,4}(?=[\d△▲▽▼∆–-])/

/** A row below a header or caption with a unit. */
function underUnit(line: Line, region: Region, out: TableAmounts): void {
  const match = line.text.length < LONGEST_ROW ? ROW.exec(line.text) : null
  const columns = match ? figuresOf(line.text.slice(match[0].length)) : null
  region.rows++
  if (region.own.length > 0) {
    if (match && columns?.length === region.own.length && !labelsOtherUnit(match[1]!))
      underOwnUnits(line, match, columns, region, out)
    return
  }
  if (!match || !columns) {
    if (region.rows === 1 && region.bracket.explicit) region.columns = columnsOf(line.text, null)
    if (lastColumn(line, region, out)) return
    bareUnder(line, region, out)
    return
  }
  if (areYears(columns)) {
    region.columns = columnsOf(line.text, null)
    return
  }
  if (labelsOtherUnit(match[1]!)) return
  const heads = region.columns.slice(-columns.length)
  const aligned = region.columns.length >= columns.length
  if (!region.bracket.explicit && !aligned) return
  const subject = labelSpan(match[1]!, line.start)
  const whole = columns.filter((c) => c && !c.decimals).length
  columns.forEach((column, i) => {
    if (!column || (aligned && namesOtherUnit(heads[i]!))) return
    if (region.bracket.unit.mixed && column.decimals && whole > 0) return
    const words = `${aligned ? heads[i] : ''} ${match[1]} ${region.head} ${region.title}`
    push(column, line, line.start + match[0].length, region.bracket, subject, words, out)
  })
  out.units.push({ start: region.start + region.bracket.start, end: region.start + region.bracket.end })
}

/** A row whose figures stand each below a unit of its own. */
function underOwnUnits(
  line: Line,
  [lead, label]: RegExpExecArray,
  columns: readonly (Figure | null)[],
  { own, start }: Region,
  out: TableAmounts,
): void {
  const subject = labelSpan(label!, line.start)
  columns.forEach((column, i) => {
    const { bracket, label: head } = own[i]!
    if (column) push(column, line, line.start + lead.length, bracket, subject, `${head} ${label}`, out)
    out.units.push({ start: start + bracket.start, end: start + bracket.end })
  })
}

const LAST_FIGURE = /[\s|](\d[\d,]{0,14}(?:\.\d{1,4})?)\s*$/

/** `name period … figure` below a header whose last column has the unit. False where the line is none. */
function lastColumn(line: Line, region: Region, out: TableAmounts): boolean {
  const { bracket } = region
  if (bracket.explicit || bracket.end < region.head.trimEnd().length || line.text.length > 200) return false
  const match = LAST_FIGURE.exec(line.text.slice(-24))
  if (!match) return false
  const start = line.text.lastIndexOf(match[1]!)
  const [figure, ...more] = figuresOf(match[1]!) ?? []
  if (!figure || more.length > 0 || areYears([figure]) || !/\p{L}{2}/u.test(line.text.slice(0, start))) return false
  if (/[~∼–—-]\s?$/.test(line.text.slice(0, start))) return false
  const words = `${line.text} ${region.head}`
  const moved = { ...figure, start, end: start + match[1]!.length }
  push(moved, line, line.start, bracket, rowLabel(line), words, out)
  out.units.push({ start: region.start + bracket.start, end: region.start + bracket.end })
  return true
}

/** What may stand between a row's label and its first figure: a month, `Yearly`, a dash. */
const LABEL_TAIL =
  /\s(?:['‘’]|First half of|Second half of|[A-Z][a-z]{2,8}\.?|Yearly|Annual|Annually|매년|연간)$|[-–·‧~:(]\s{0,2}$/

/** The label of a row: its words before the first figure. */
function rowLabel(line: Line): Span {
  let label = (/^[^\d]{4,160}/.exec(line.text)?.[0] ?? '').trimEnd()
  for (let count = 0; count < 4 && LABEL_TAIL.test(label); count++) label = label.replace(LABEL_TAIL, '').trimEnd()
  return labelSpan(label, line.start)
}

/** Sums with a scale but no currency under a header that names one: `(KRW)` above `-Total budget 25 billion`. */
function bareUnder(line: Line, region: Region, out: TableAmounts): void {
  if (region.bracket.unit.factor !== 1) return
  const { currency } = region.bracket.unit
  const subject = rowLabel(line)
  out.regions.push({ start: line.start, end: line.end, currency, subject })
  for (const figure of bareFiguresIn(line.text)) {
    const span = { start: line.start + figure.start, end: line.start + figure.end }
    const words = `${line.text.slice(0, figure.start)} ${region.head}`
    out.found.push(unitCandidate({ span, value: figure.value }, region.bracket.unit, line.block, { words, subject }))
  }
}
