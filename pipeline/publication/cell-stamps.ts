import type { Block } from '../../schemas/index.ts'
import { fold } from '../clean/fold.ts'
import { COUNT_LABELS, PAGE_LABELS } from '../clean/page-labels.ts'
import { labelledIn } from './line-stamps.ts'
import { type Stamp, shifted } from './stamp.ts'

/** How many blocks from the start of a text hold the table of its page. */
const HEAD = 40
/** A longer cell is no label; a longer one no day. */
const LONGEST_LABEL = 14
const LONGEST_DAY = 40

const isNextTo = ({ cell }: Block, next: Block | undefined): boolean =>
  cell !== undefined && next?.cell?.table === cell.table && next.cell.row === cell.row

/** Tables near the start of a text that say how often its page was read or what is attached to it. */
function pageTables(text: string, head: readonly Block[]): ReadonlySet<number> {
  const labels = head.filter(({ cell, start, end }) => cell && end - start <= LONGEST_LABEL)
  const counted = labels.filter(({ start, end }) => COUNT_LABELS.has(fold(text.slice(start, end))))
  return new Set(counted.map(({ cell }) => cell!.table))
}

/** Days beside their labels in the table of a page, `등록일 | 2021-03-15 | 조회수 | 812`, in text order. */
export function cellStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const head = blocks.slice(0, HEAD)
  const tables = pageTables(text, head)
  if (tables.size === 0) return []
  return head.flatMap((block, i) => {
    const next = head[i + 1]
    if (!next || !isNextTo(block, next) || !tables.has(block.cell!.table)) return []
    if (block.end - block.start > LONGEST_LABEL || next.end - next.start > LONGEST_DAY) return []
    if (PAGE_LABELS.has(fold(text.slice(next.start, next.end)))) return []
    const found = labelledIn(text.slice(block.start, next.end))
    return found.filter(({ start }) => start === 0).map((stamp) => shifted(stamp, block.start))
  })
}
