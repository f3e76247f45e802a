import type { RunChange } from '../../pipeline/decisions/diff-runs.ts'
import type { PastMention } from '../../pipeline/store/review-store.ts'
import { ENTITY_TYPES, type EntityType, type ExportLine } from '../../schemas/index.ts'
import { escapeControls } from './escape.ts'
import { oneLine } from './evidence.ts'
import { describeValue } from './format.ts'
import { escapeMarkdown, markdownTable } from './markdown.ts'
import { renderTable } from './table.ts'

/** How differences between two runs are printed. */
export interface ChangeShape {
  /** What stands before all. */
  readonly before: (runs: readonly [number, number]) => string
  readonly lines: (changes: readonly RunChange[]) => string
  /** How many of each kind there are, by type. */
  readonly table: (changes: readonly RunChange[]) => string
}

const MARKS = { new: '+', gone: '-', changed: '~', moved: '>' } as const

const say = (mention: PastMention): string =>
  `«${oneLine(mention.quote)}» ${oneLine(describeValue(mention as Pick<ExportLine, 'type' | 'value'>))}`

function told({ kind, before, after }: RunChange): string {
  if (kind === 'changed' && before !== null && after !== null) return `${say(before)} → ${say(after)}`
  return say((after ?? before) as PastMention)
}

/** What people had decided of it; empty where nobody did. */
const decided = ({ review, flag, reviewed }: RunChange): string =>
  reviewed ? [review, flag === 'live' ? null : flag].filter(Boolean).join(', ') : ''

const startOf = ({ before, after }: RunChange): number => (after ?? before)?.start ?? 0

function plainLine(change: RunChange): string {
  const said = decided(change)
  const place = `${escapeControls(change.document)}:${startOf(change)}`
  return `${MARKS[change.kind]} ${change.type}  ${told(change)}  ${place}${said === '' ? '' : `  [${said}]`}\n`
}

function markdownLine(change: RunChange): string {
  const said = decided(change)
  const what = `${change.type} ${escapeMarkdown(told(change))} (at ${startOf(change)})`
  return `- **${change.kind}** ${what}${said === '' ? '' : ` — **${said}**`}\n`
}

/** What was decided on and changed, in words: `1 accepted ~changed`. */
function hits(changes: readonly RunChange[]): string {
  const counts = new Map<string, number>()
  for (const { reviewed, review, kind } of changes) {
    if (!reviewed) continue
    const name = `${review} ${MARKS[kind]}${kind}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}

function rowOf(type: EntityType, changes: readonly RunChange[]): (string | number)[] {
  const own = changes.filter((change) => change.type === type)
  const of = (kind: RunChange['kind']): number => own.filter((change) => change.kind === kind).length
  return [type, of('new'), of('gone'), of('changed'), of('moved'), hits(own)]
}

const HEAD = ['type', '+new', '-gone', '~value', '>moved', 'reviewed']
const rowsOf = (changes: readonly RunChange[]) => ENTITY_TYPES.map((type) => rowOf(type, changes))

/** Lines and a table for a terminal. */
export const PLAIN: ChangeShape = {
  before: () => '',
  lines: (changes) => changes.map(plainLine).join(''),
  table: (changes) => renderTable(HEAD, rowsOf(changes)),
}

/** A list under a heading for each document; changes come in the order of their documents. */
const markdownLines = (changes: readonly RunChange[]): string =>
  changes
    .map((change, i) => {
      const isFirst = change.document !== changes[i - 1]?.document
      const heading = `${i === 0 ? '' : '\n'}### ${escapeMarkdown(oneLine(change.document))}\n\n`
      return `${isFirst ? heading : ''}${markdownLine(change)}${i === changes.length - 1 ? '\n' : ''}`
    })
    .join('')

/** The same for a page, a merge request or a mail: a heading a document, a list under it. */
export const MARKDOWN: ChangeShape = {
  before: ([a, b]) => `## Run ${a} → run ${b}\n\n`,
  lines: markdownLines,
  table: (changes) => markdownTable(HEAD, rowsOf(changes)),
}
