import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseOwnNames } from '../../extractors/gazetteers/own-names.ts'
import { useOwnEntries } from '../../extractors/name/names-index.ts'
import { readBytes, readSidecar, type Sidecar, sha256Of } from '../../pipeline/engine/read-source.ts'
import { defaultLimits } from '../../pipeline/limits.ts'
import { type ProcessOutput, processDocument } from '../../pipeline/process-document.ts'
import { readPublished } from '../../pipeline/publication/read-day.ts'
import { Refused } from '../../pipeline/refused.ts'
import { type Issue, isDone, type Metadata } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { counted, describeValue } from '../output/format.ts'
import { toLine } from '../output/mention-line.ts'
import { renderTable } from '../output/table.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'
import { ownNames } from '../own-names.ts'
import { readStandardInput } from '../standard-input.ts'
import { extractLines } from './extract-lines.ts'

/** What `teukgu extract` is told. */
export interface ExtractOptions {
  readonly json: boolean
  readonly format: 'table' | 'jsonl'
  readonly jsonl: boolean
  readonly sentences: boolean
  readonly name: string
  readonly published?: string
  readonly gazetteers?: string
  readonly quiet: boolean
}

async function readInput(file: string): Promise<Uint8Array> {
  const { maxFileBytes } = defaultLimits
  try {
    return file === '-' ? await readStandardInput(maxFileBytes) : readBytes(file, maxFileBytes)
  } catch (error) {
    if (error instanceof Refused && error.state !== 'unreadable') throw error
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function sidecarOf(file: string): Sidecar {
  const path = `${file}.meta.json`
  return readSidecar(file !== '-' && existsSync(path) ? path : null)
}

interface Processed {
  readonly name: string
  readonly output: ProcessOutput
  readonly issues: readonly Issue[]
}

async function processInput(file: string, options: ExtractOptions): Promise<Processed> {
  const name = file === '-' ? options.name : basename(file)
  const bytes = await readInput(file)
  const given: Metadata =
    options.published === undefined ? {} : { published: options.published, publishedBasis: 'input' as const }
  const sidecar = sidecarOf(file)
  const metadata = { ...sidecar.metadata, ...given }
  const source = { id: sha256Of(bytes), uri: name.normalize('NFC'), bytes, metadata }
  const output = processDocument({ source, limits: defaultLimits })
  return { name: source.uri, output, issues: [...(sidecar.issue === null ? [] : [sidecar.issue]), ...output.issues] }
}

function table(output: ProcessOutput): string {
  const rows = output.mentions.map((m) => [
    m.type,
    m.quote,
    describeValue(m),
    `${m.start}–${m.end}`,
    m.doubts.join(', '),
  ])
  return rows.length === 0 ? '' : renderTable(['type', 'quote', 'value', 'place', 'doubts'], rows)
}

/** `teukgu extract FILE|-`, and with `--jsonl` a line of mentions for every line of input. Needs no database. */
export async function extract(file: string, options: ExtractOptions): Promise<number> {
  const own = ownNames(options.gazetteers, 'corpus')
  if (own !== null) useOwnEntries(parseOwnNames(own.tables).entries)
  if (options.jsonl) return extractLines(file, options)
  if (options.sentences) throw new UsageError('--sentences goes with --jsonl')
  if (options.published !== undefined && readPublished(options.published) === undefined)
    throw new UsageError(`--published ${options.published}: expected a date such as 2020-07-06`)
  const { say, problem } = talk(options.quiet)
  const { name, output, issues } = await processInput(file, options)
  const lines = options.json || options.format === 'jsonl'
  if (lines) await writeData(output.mentions.map((m) => `${JSON.stringify(toLine(m, name))}\n`).join(''))
  else await writeData(table(output))
  for (const issue of issues) problem(`${issue.severity} ${issue.code}: ${issue.message}`)
  if (!isDone(output.state)) problem(`! ${name}  ${output.state}: ${output.reason ?? 'no reason known'}`)
  say(`${counted(output.mentions.length, 'mention')} in ${counted(output.records.length, 'record')}`)
  say(`next: ${nextCommand('run')}`)
  return isDone(output.state) ? EXIT.ok : EXIT.failed
}
