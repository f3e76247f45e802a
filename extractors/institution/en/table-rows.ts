import type { Block } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { unlisted } from '../draft.ts'
import { isCompanyLike, type Run, runAfter } from './capital-runs.ts'

/** The head of a table whose first column holds companies, as one line. */
const HEAD =
  /^(?:\| ?)?(?:No\.? )?(?:Tenants?|Company|Company name|Companies|Firm|Enterprise|Investor|Business name|Name of company|Corporation)(?= ?[|\t]| [A-Z][a-z]+)[^\n]{0,120}$/
const HEAD_CELL = /^(?:Tenants?|Company|Company name|Companies|Firm|Enterprise|Investor|Business name|Name of company)$/
const MONTH = / (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}$/

/** The companies in the first column of tables, by the index of their block; a table may be lines of text or cells. */
export function tableRowNames(
  blocks: readonly { readonly block: Block; readonly text: string }[],
): ReadonlyMap<number, Candidate<'institution'>[]> {
  const found = new Map<number, Candidate<'institution'>[]>()
  let lines = false
  let column = -1
  for (const { block, text } of blocks) {
    if (block.cell) {
      lines = false
      if (block.cell.row === 0)
        column = HEAD_CELL.test(text.trim()) ? block.cell.column : block.cell.column === 0 ? -1 : column
      else if (block.cell.column === column) add(found, block, text, 0)
      continue
    }
    column = -1
    if (HEAD.test(text.slice(0, 160)) && text.length < 160) lines = true
    else if (lines && /[0-9]/.test(text) && text.length < 200 && !/[.!?]$/.test(text)) {
      add(found, block, text, /^(?:\| ?)?(?:[0-9]{1,3}[. |]{1,3})?/.exec(text)![0].length)
    } else lines = false
  }
  return found
}

function add(found: Map<number, Candidate<'institution'>[]>, block: Block, text: string, at: number): void {
  const run = runAfter(text, at)
  const own = run && withoutMonth(text, run)
  if (!own || !isCompanyLike(text.slice(own.start, own.end))) return
  found.set(block.index, [unlisted(text, own.start, own.end, 'company', 'table-row', 6)])
}

function withoutMonth(text: string, { start, end }: Run): Run {
  const month = MONTH.exec(text.slice(start, end))
  return { start, end: month ? start + month.index : end }
}
