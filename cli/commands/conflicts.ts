import { type FindingVerdict, isSettled } from '../../pipeline/decisions/meet-settlements.ts'
import type { FindingFilter, FindingPlace, PlacedFinding } from '../../pipeline/store/finding-store.ts'
import { SEVERITIES } from '../../pipeline/store/finding-store.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { findingKindSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { escapeControls, shellQuote } from '../output/escape.ts'
import { inContext, lineCounter, oneLine } from '../output/evidence.ts'
import { counted } from '../output/format.ts'
import { nextCommand, talk, writeData } from '../output/talk.ts'

/** What `teukgu conflicts` is told. */
export interface ConflictsOptions {
  readonly db: string
  readonly kind?: readonly string[]
  readonly all: boolean
  readonly document?: string
  readonly limit: number
  readonly exitCode: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** Mentions of one finding that are shown in their context. */
const MAX_PLACES = 4

function filterOf(options: ConflictsOptions, store: Store): FindingFilter {
  const kinds = (options.kind ?? []).map((kind) => {
    const parsed = findingKindSchema.safeParse(kind)
    if (parsed.success) return parsed.data
    throw new UsageError(`--kind ${kind}: expected one of ${findingKindSchema.options.join(', ')}`)
  })
  return {
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(options.all ? { severities: SEVERITIES } : { settled: false }),
    ...(options.document === undefined ? {} : { fileId: findDocument(store, options.document, options.db).id }),
  }
}

/** Texts by file, each read once. */
function texts(store: Store): (fileId: number) => string {
  const read = new Map<number, string>()
  return (fileId) => {
    const text = read.get(fileId) ?? store.document(fileId)?.text ?? ''
    read.set(fileId, text)
    return text
  }
}

const SAID = { 'keep-all': 'keep all', prefer: 'prefer', 'source-error': 'error of the source' } as const

/** What people said of a conflict; contradicting ones each on a line of its own. */
function verdictLines(verdict: FindingVerdict, places: readonly FindingPlace[]): string[] {
  const said = verdict.contradiction.length > 0 ? verdict.contradiction : [verdict]
  const lines = said.map(({ outcome, mention, actor, note }) => {
    const place = places.find((one) => one.mention === mention)
    const figure = place === undefined ? '' : ` «${escapeControls(oneLine(place.quote))}» ${escapeControls(place.uri)}`
    return `  ${escapeControls(actor)}: ${SAID[outcome]}${figure}${note === null ? '' : `  (${escapeControls(oneLine(note))})`}`
  })
  return verdict.flag === 'stale' ? [...lines, '  a figure changed since it was settled'] : lines
}

function linesOf(
  { id, kind, severity, explanation, places, verdict }: PlacedFinding,
  textOf: (fileId: number) => string,
): string[] {
  const shown = places.slice(0, MAX_PLACES).map((place) => {
    const text = textOf(place.fileId)
    return `    ${escapeControls(place.uri)}:${lineCounter(text)(place.start)}: ${inContext(text, place)}${place.review === 'pending' ? '' : `  (${place.review})`}`
  })
  const more = places.length > shown.length ? [`    … ${places.length - shown.length} more`] : []
  return [
    `${id}  ${severity}  ${kind}`,
    `  ${oneLine(explanation.ko)}`,
    `  ${oneLine(explanation.en)}`,
    ...(verdict === null ? [] : verdictLines(verdict, places)),
    ...shown,
    ...more,
  ]
}

/** A finding as `conflicts` prints it. */
export const findingLines = (store: Store, finding: PlacedFinding): string[] => linesOf(finding, texts(store))

function next(found: readonly PlacedFinding[], reference: string | undefined, { db }: ConflictsOptions): string {
  const [first] = found
  if (first === undefined) return nextCommand('status', { db })
  const place = first.places[0]
  if ((reference === undefined && found.length > 1) || place === undefined)
    return nextCommand(`conflicts ${first.id}`, { db })
  return nextCommand(`show ${shellQuote(place.uri)}`, { db })
}

async function print(
  found: readonly PlacedFinding[],
  all: number,
  command: string,
  store: Store,
  options: ConflictsOptions,
) {
  if (options.json) return writeData(`${JSON.stringify({ count: all, findings: found, next: command })}\n`)
  const textOf = texts(store)
  await writeData(found.flatMap((finding) => [...linesOf(finding, textOf), '']).join('\n'))
  const { say } = talk(options.quiet)
  const more = all > found.length ? `, ${found.length} shown` : ''
  say(`${counted(all, 'finding')}${more}`)
  say(`next: ${command}`)
}

/** `teukgu conflicts [ID]`: what the checks found, the doubtful first. Throws UsageError, StoreUnusable. */
export async function conflicts(reference: string | undefined, options: ConflictsOptions): Promise<number> {
  const store = await openSqliteStore(options.db, { readonly: true })
  try {
    const filter = filterOf(options, store)
    const found = reference === undefined ? store.findings.list(filter, options.limit) : store.findings.find(reference)
    if (reference !== undefined && found.length === 0)
      throw new UsageError(`No finding is called ${reference}`, nextCommand('conflicts', { db: options.db }))
    const all = reference === undefined ? store.findings.count(filter) : found.length
    await print(found, all, next(found, reference, options), store, options)
    return options.exitCode && found.some(({ severity, verdict }) => severity !== 'info' && !isSettled(verdict))
      ? EXIT.difference
      : EXIT.ok
  } finally {
    store.close()
  }
}
