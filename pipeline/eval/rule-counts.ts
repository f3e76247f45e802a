import { basename } from 'node:path'
import type { ExportLine } from '../../schemas/index.ts'
import type { GoldDocument } from './gold.ts'
import { answers, excuses } from './match.ts'

/** How many mentions of a rule were right and wrong. */
export interface RuleCount {
  readonly right: number
  readonly wrong: number
}

/** Right, wrong, or null where an optional gold entry takes no side. */
function judge(gold: GoldDocument, line: ExportLine): boolean | null {
  const entries = gold.entries.filter((entry) => entry.type === line.type)
  if (entries.some((entry) => !entry.optional && answers(entry, [line], true))) return true
  return entries.some((entry) => entry.optional && excuses(entry, [line])) ? null : false
}

/**
 * Mentions by `extractor rule`, judged one by one against gold (by base name of the document). Durations and sets are
 * not in gold and are not counted.
 */
export function countByRule(
  gold: ReadonlyMap<string, GoldDocument>,
  lines: Iterable<ExportLine>,
): ReadonlyMap<string, RuleCount> {
  const counts = new Map<string, RuleCount>()
  for (const line of lines) {
    const document = gold.get(basename(line.document))
    if (document === undefined) continue
    const value = line.value
    if ('edtf' in value && (value.kind === 'duration' || value.kind === 'set')) continue
    const right = judge(document, line)
    if (right === null) continue
    const key = `${line.extractor} ${line.rule}`
    const before = counts.get(key) ?? { right: 0, wrong: 0 }
    counts.set(key, { right: before.right + Number(right), wrong: before.wrong + Number(!right) })
  }
  return counts
}
