import { readFileSync } from 'node:fs'
import { GoldUnreadable, loadGold } from '../../pipeline/eval/gold.ts'
import { type Score, type Scores, scoreAll } from '../../pipeline/eval/score.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import { ENTITY_TYPES, type ExportLine, exportLineSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { counted } from '../output/format.ts'
import { renderTable } from '../output/table.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import type { ReviewOptions } from '../review-session.ts'
import { evaluateDecisions } from './eval-decisions.ts'

/** What `teukgu eval` is told. */
export interface EvalOptions extends ReviewOptions {
  readonly against: 'gold' | 'decisions'
  readonly records?: string
  readonly errors: boolean
  readonly minF1?: number
}

/** What the score needs of an export line; other keys may be missing in an export of another version. */
const scoredSchema = exportLineSchema.pick({ document: true, type: true, quote: true, value: true, record: true })

function linesOfFile(file: string): ExportLine[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [scoredSchema.parse(JSON.parse(line)) as ExportLine]
    } catch {
      throw new UsageError(`${file}:${i + 1}: Unexpected line, expected a record of \`export --format jsonl\``)
    }
  })
}

async function linesOfStore(db: string): Promise<ExportLine[]> {
  const store = await openSqliteStore(db, { readonly: true })
  try {
    return [...store.exportLines()]
  } finally {
    store.close()
  }
}

const row = (name: string, s: Score) => [
  name,
  s.tp,
  s.fp,
  s.fn,
  s.precision ?? '–',
  s.recall ?? '–',
  s.f1 ?? '–',
  s.fields ?? '–',
]
const HEAD = ['', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1', 'fields']

function report(scores: Scores): string {
  const tables = Object.entries(scores.byLanguage).map(([language, rows]) => ({ name: language, rows }))
  const all = [{ name: 'all languages', rows: scores.strict }, ...(tables.length > 1 ? tables : [])]
  return all
    .map(
      ({ name, rows }) =>
        `${name}\n${renderTable(
          HEAD,
          Object.entries(rows).map(([type, s]) => row(type, s)),
        )}`,
    )
    .join('')
}

/** The types below the floor; a type that the gold does not ask for is not. */
function below(scores: Scores, floor: number | undefined): string[] {
  if (floor === undefined) return []
  return ENTITY_TYPES.filter((type) => {
    const { tp, fn, fp, f1 } = scores.strict[type]
    return tp + fn + fp > 0 && (f1 ?? 0) < floor
  })
}

function goldOf(folder: string) {
  try {
    return loadGold(folder)
  } catch (error) {
    if (error instanceof GoldUnreadable) throw new UsageError(error.message)
    throw error
  }
}

/** `teukgu eval GOLD`, `teukgu eval --against decisions`. Exit code 3 where a type stays below `--min-f1`. Throws UsageError, StoreUnusable. */
export async function evaluate(goldFolder: string | undefined, options: EvalOptions): Promise<number> {
  if (options.against === 'decisions') return evaluateDecisions(options)
  if (goldFolder === undefined) throw new UsageError('Expected a folder of gold files, or --against decisions')
  const gold = goldOf(goldFolder)
  const lines = options.records === undefined ? await linesOfStore(options.db) : linesOfFile(options.records)
  const scores = scoreAll(gold, lines)
  const low = below(scores, options.minF1)
  if (options.json)
    await writeData(`${JSON.stringify({ ...scores, errors: options.errors ? scores.errors : undefined })}\n`)
  else {
    const count = `${counted(scores.documents, 'gold document')}, ${scores.withRecords} with records\n`
    await writeData(count + report(scores))
    if (options.errors) await writeData(scores.errors.map((error) => `${JSON.stringify(error)}\n`).join(''))
  }
  const { say, problem } = talk(options.quiet)
  for (const type of low) problem(`! ${type}: F1 ${scores.strict[type as 'zone'].f1 ?? 0} is below ${options.minF1}`)
  if (!options.json && !options.errors) say(`next: ${nextCommand(`eval ${goldFolder} --errors`, { db: options.db })}`)
  return low.length > 0 ? EXIT.difference : EXIT.ok
}
