import { closeSync, openSync, renameSync, writeSync } from 'node:fs'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { ExportLine } from '../../schemas/index.ts'
import { EXIT } from '../exit-code.ts'
import { csvHead, csvRows } from '../output/csv.ts'
import { shellQuote } from '../output/escape.ts'
import { counted } from '../output/format.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'

export interface ExportOptions {
  readonly db: string
  readonly format: 'jsonl' | 'csv'
  readonly out?: string
  readonly bom: boolean
  readonly raw: boolean
  readonly json: boolean
  readonly quiet: boolean
}

const LINES_AT_ONCE = 500

interface Sink {
  write(text: string): Promise<void>
  close(): void
}

/** A file appears whole or not at all. */
function sinkOf(out: string | undefined): Sink {
  if (out === undefined) return { write: writeData, close() {} }
  const part = `${out}.part`
  const descriptor = openSync(part, 'w')
  return {
    async write(text) {
      writeSync(descriptor, text)
    },
    close() {
      closeSync(descriptor)
      renameSync(part, out)
    },
  }
}

const jsonLines = (lines: readonly ExportLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** `teukgu export`: JSON lines or CSV of every mention, in document order. Streams: memory does not grow with the store. */
export async function exportRecords(_operand: unknown, options: ExportOptions): Promise<number> {
  const store = await openSqliteStore(options.db, { readonly: true })
  try {
    const csv = options.format === 'csv'
    const render = csv ? (lines: readonly ExportLine[]) => csvRows(lines, options.raw) : jsonLines
    const sink = sinkOf(options.out)
    if (csv) await sink.write((options.bom ? '\uFEFF' : '') + csvHead())
    let [pending, count, first]: [ExportLine[], number, string | null] = [[], 0, null]
    for (const line of store.exportLines()) {
      count += 1
      first ??= line.document
      if (pending.push(line) < LINES_AT_ONCE) continue
      await sink.write(render(pending))
      pending = []
    }
    await sink.write(render(pending))
    sink.close()
    const { say } = talk(options.quiet || options.out === undefined)
    say(`${counted(count, 'mention')} written to ${options.out}`)
    if (first !== null) say(`next: ${nextCommand(`show ${shellQuote(first)}`, { db: options.db })}`)
    return EXIT.ok
  } finally {
    store.close()
  }
}
