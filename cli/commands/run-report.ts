import { type DecisionChanges, decisionChanges } from '../../pipeline/decisions/changed-decisions.ts'
import type { ItemView } from '../../pipeline/decisions/view.ts'
import type { FileOutcome, RunReport } from '../../pipeline/engine/engine.ts'
import type { Scan } from '../../pipeline/engine/scan.ts'
import type { DocumentSummary, Store, Totals } from '../../pipeline/store/store.ts'
import { isDone } from '../../schemas/index.ts'
import { escapeControls, shellQuote } from '../output/escape.ts'
import { counted, describeValue, duration, grouped } from '../output/format.ts'
import { renderTable } from '../output/table.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { cutStart } from '../output/width.ts'
import type { RunOptions } from './run.ts'

/** A longer table is cut to what this run did; `status` and `export` tell the rest. */
const MAX_ROWS = 60
const MAX_NAME = 60
/** From this many columns on, the whole table fits beside a long name. */
const WIDE_TERMINAL = 140
const NARROWEST_NAME = 20

type Column = readonly [head: string, cell: (document: DocumentSummary) => string | number]

const COUNTS: readonly Column[] = [
  ['zones', (d) => d.zones],
  ['institutions', (d) => d.institutions],
  ['amounts', (d) => d.amounts],
  ['dates', (d) => d.dates],
  ['problems', (d) => d.problems],
]
const WIDE: readonly Column[] = [['language', (d) => d.language ?? ''], ['state', (d) => d.state], ...COUNTS]
/** What an 80-column terminal has room for. */
const NARROW: readonly Column[] = [
  ['state', (d) => d.state],
  ['zones', (d) => d.zones],
  ['inst.', (d) => d.institutions],
  ['amounts', (d) => d.amounts],
  ['dates', (d) => d.dates],
]

/** What half a screen has room for. */
const NARROWEST: readonly Column[] = [
  ['state', (d) => d.state],
  ['found', (d) => d.zones + d.institutions + d.amounts + d.dates],
]

/** How wide a name may be beside columns in a terminal of `columns`; below 0 where they have no room themselves. */
function roomBeside(shown: readonly Column[], documents: readonly DocumentSummary[], columns: number): number {
  const taken = shown.map(([head, cell]) => Math.max(head.length, ...documents.map((d) => String(cell(d)).length)) + 3)
  return columns - taken.reduce((sum, width) => sum + width, 0) - 4
}

/** The table of documents, narrow enough for a terminal of `columns`; names are cut at their beginning. */
export function renderDocuments(documents: readonly DocumentSummary[], columns: number): string {
  const fits = roomBeside(NARROW, documents, columns) >= NARROWEST_NAME
  const shown = columns >= WIDE_TERMINAL ? WIDE : fits ? NARROW : NARROWEST
  const cells = documents.map((document) => shown.map(([, cell]) => cell(document)))
  const room = roomBeside(shown, documents, columns)
  const widest = Math.min(MAX_NAME, Math.max(NARROWEST_NAME, room))
  return renderTable(
    ['document', ...shown.map(([head]) => head)],
    documents.map((document, i) => [cutStart(escapeControls(document.uri), widest), ...cells[i]!]),
  )
}

function documentTable(documents: readonly DocumentSummary[], report: RunReport): string {
  // A file or a pipe has no width.
  const columns = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY
  if (documents.length <= MAX_ROWS) return renderDocuments(documents, columns)
  const touched = new Set(report.outcomes.map((outcome) => outcome.uri))
  const shown = documents.filter((document) => touched.has(document.uri)).slice(0, MAX_ROWS)
  const more = `… and ${counted(documents.length - shown.length, 'document')} more\n`
  return (shown.length === 0 ? '' : renderDocuments(shown, columns)) + more
}

/** Documents that failed, each with its state and reason. */
export function failedLines(documents: readonly DocumentSummary[]): string[] {
  return documents
    .filter((d) => !isDone(d.state))
    .map((d) => `! ${d.uri}  ${d.state}: ${d.reason ?? 'no reason known'}`)
}

function explanations(outcomes: readonly FileOutcome[], skipped: number): string[] {
  const lines = outcomes.map(
    ({ uri, did, why }) => `${uri}  ${did === 'renamed' || did === 'removed' ? why : `${did}: ${why}`}`,
  )
  return skipped === 0
    ? lines
    : [...lines, `${counted(skipped, 'document')} skipped: same text, same versions, same settings`]
}

/** The totals of records, `12 zones, 40 institutions, …`. */
export function totalsLine(totals: Totals): string {
  const { zone, institution, amount, date } = totals.records
  const records = [
    counted(zone, 'zone'),
    counted(institution, 'institution'),
    counted(amount, 'amount'),
    counted(date, 'date'),
  ]
  const failed = totals.failed === 0 ? '' : `, ${grouped(totals.failed)} failed`
  return `${counted(totals.documents, 'document')}${failed}: ${records.join(', ')} in ${counted(totals.mentions, 'mention')}`
}

function workLine(report: RunReport, ms: number): string {
  const parts = [`extracted ${grouped(report.extracted)}`, `unchanged ${grouped(report.skipped)}`]
  if (report.failed > 0) parts.splice(1, 0, `failed ${grouped(report.failed)}`)
  if (report.removed > 0) parts.push(`removed ${grouped(report.removed)} that left the corpus`)
  const run = report.run === null ? 'nothing to do' : `run ${report.run}${report.resumed ? ', taken up again' : ''}`
  return `${run}: ${parts.join(', ')} in ${duration(ms)}`
}

function next(documents: readonly DocumentSummary[], report: RunReport, options: RunOptions): string {
  if (report.interrupted) return nextCommand('run', options)
  if (documents.length === 0) return nextCommand('run', options)
  if (documents.some((document) => !isDone(document.state))) return nextCommand('status', options)
  const first = documents.find((document) => document.mentions > 0) ?? documents[0]
  const { db } = options
  if (report.extracted > 0 && first) return nextCommand(`show ${shellQuote(first.uri)}`, { db })
  return nextCommand('export --format csv --out records.csv', { db })
}

/** Kinds of findings that hold one sum against another of the same subject. */
const BETWEEN = ['value-conflict'] as const

/** What contradicts itself or another document, and the command that tells; null where nothing does. */
function findingsLine(store: Store, { db }: RunOptions): string | null {
  const all = store.findings.count({ settled: false })
  if (all === 0) return null
  const between = store.findings.count({ kinds: BETWEEN, settled: false })
  const parts = [
    ...(between > 0
      ? [counted(between, 'sum that is told otherwise elsewhere', 'sums that are told otherwise elsewhere')]
      : []),
    ...(all > between
      ? [
          counted(
            all - between,
            'figure or date that contradicts itself',
            'figures and dates that contradict themselves',
          ),
        ]
      : []),
  ]
  return `${parts.join(', ')}: ${nextCommand('conflicts', { db })}`
}

const was = ({ verdict, type }: ItemView): string => {
  const value = verdict?.claim?.value ?? verdict?.judged?.value
  return value === undefined ? '' : describeValue({ type: verdict?.claim?.type ?? type, value })
}

/** A decision that a run no longer fits: what was decided, and what the extractor says now. */
function changedLine(item: ItemView): string {
  const { verdict, quote, document, start, end, extracted, type, rule, flag } = item
  const place = flag === 'orphan' ? document : `${document}:${start}-${end}`
  const says = extracted === null ? 'nothing' : `${describeValue({ type, value: extracted })}  (rule ${rule})`
  const now = flag === 'orphan' ? 'these words are gone' : says
  return `! ${verdict?.actor} ${verdict?.state}  ${place}  "${quote}"  ${was(item)} → ${now}`
}

/** What the run made of decisions: each that no longer fits by name, those that are kept without an extractor counted. */
function decisionLines({ changed, total, vanished }: DecisionChanges, { db }: RunOptions): string[] {
  const named = changed.map(changedLine)
  const rest = total - changed.length
  if (rest > 0) named.push(`! ${counted(rest, 'more decision')} that no longer fit`)
  if (vanished > 0) named.push(`${counted(vanished, 'confirmed mention')} no longer found, kept in the export`)
  if (total > 0) named.push(`decisions to look at: ${nextCommand('queue --flag stale,orphan', { db })}`)
  return named
}

/** Prints the end of a run: the documents, what failed and why, the totals, and the next useful command.
 * Returns how many documents are not done. */
export async function printReport(
  report: RunReport,
  store: Store,
  scan: Scan,
  options: RunOptions,
  ms: number,
): Promise<number> {
  const documents = store.summaries(scan.corpus)
  const totals = store.totals(scan.corpus)
  const command = next(documents, report, options)
  const failed = failedLines(documents)
  const changes = decisionChanges(store, report.run)
  if (options.json) {
    const list = documents.map(({ id: _, ...document }) => document)
    const findings = store.findings.count({ settled: false })
    const told = {
      ...report,
      totals,
      findings,
      decisions: changes,
      documents: list,
      notices: scan.notices,
      next: command,
    }
    await writeData(`${JSON.stringify(told)}\n`)
    return failed.length
  }
  const { say, problem } = talk(options.quiet)
  if (options.explain) for (const line of explanations(report.outcomes, report.skipped)) say(line)
  if (!options.quiet) await writeData(documents.length === 0 ? '' : documentTable(documents, report))
  for (const line of failed.slice(0, MAX_ROWS)) problem(line)
  if (failed.length > MAX_ROWS) problem(`! … and ${failed.length - MAX_ROWS} more`)
  const decided = decisionLines(changes, options)
  if (options.quiet) {
    for (const line of decided) problem(line)
    return failed.length
  }
  if (documents.length === 0) say(`There is no document in ${options.corpus}: put .txt, .md or .html files there`)
  const findings = findingsLine(store, options)
  const lines = [
    totalsLine(totals),
    ...(findings === null ? [] : [findings]),
    ...decided.map(escapeControls),
    workLine(report, ms),
    `next: ${command}`,
  ]
  await writeData(`${lines.join('\n')}\n`)
  return failed.length
}
