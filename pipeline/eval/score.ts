import { basename } from 'node:path'
import { ENTITY_TYPES, type EntityType, type ExportLine } from '../../schemas/index.ts'
import type { GoldDocument, GoldEntry } from './gold.ts'
import { answers, bareWords, excuses, fieldsOf, type Predicted } from './match.ts'

/** Counts and shares of one type; a share is null where nothing was asked and nothing given. Three decimals. */
export interface Score {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** Share of the gold's further fields (qualifier, zoneType, region, kind) that are right. */
  readonly fields: number | null
}
export type ScoreRows = Readonly<Record<EntityType | 'all', Score>>

/** One thing that was missed, wrong or too much. */
export interface ScoreError {
  readonly document: string
  readonly type: EntityType
  readonly error: string
  readonly gold?: string
  readonly want?: unknown
  readonly got?: unknown
}

export interface Scores {
  readonly documents: number
  readonly withRecords: number
  readonly strict: ScoreRows
  /** Names may differ at their edges, and open digits may be filled in. */
  readonly lenient: ScoreRows
  /** Strict, by the gold's language of the document. */
  readonly byLanguage: Readonly<Record<string, ScoreRows>>
  /** Of the strict score. */
  readonly errors: readonly ScoreError[]
}

interface Tally {
  tp: number
  fp: number
  fn: number
  right: number
  asked: number
}
type Tallies = Record<EntityType, Tally>

const emptyTally = (): Tally => ({ tp: 0, fp: 0, fn: 0, right: 0, asked: 0 })
const emptyTallies = (): Tallies => ({
  amount: emptyTally(),
  date: emptyTally(),
  zone: emptyTally(),
  institution: emptyTally(),
})

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000
const toScore = ({ tp, fp, fn, right, asked }: Tally): Score => ({
  tp,
  fp,
  fn,
  precision: share(tp, tp + fp),
  recall: share(tp, tp + fn),
  f1: share(2 * tp, 2 * tp + fp + fn),
  fields: share(right, asked),
})

function sum(tallies: readonly Tallies[]): ScoreRows {
  const total = { ...emptyTallies(), all: emptyTally() }
  for (const tally of tallies) {
    for (const type of ENTITY_TYPES) {
      for (const key of ['tp', 'fp', 'fn', 'right', 'asked'] as const) {
        total[type][key] += tally[type][key]
        if (key === 'tp' || key === 'fp' || key === 'fn') total.all[key] += tally[type][key]
      }
    }
  }
  const { amount, date, zone, institution, all } = total
  return {
    amount: toScore(amount),
    date: toScore(date),
    zone: toScore(zone),
    institution: toScore(institution),
    all: toScore(all),
  }
}

/** Amounts and dates are one record where their value is one; names where their record is. */
function groupKey(line: ExportLine): string {
  const value = line.value
  if ('edtf' in value) return value.edtf
  if ('currency' in value) return `${value.currency}|${value.value}|${value.max ?? ''}`
  return line.record ?? bareWords(line.quote)
}

type ByType = ReadonlyMap<EntityType, readonly Predicted[]>

function groupRecords(lines: readonly ExportLine[]): ByType {
  const groups = new Map<EntityType, Map<string, ExportLine[]>>()
  for (const line of lines) {
    const ofType = groups.get(line.type) ?? new Map<string, ExportLine[]>()
    groups.set(line.type, ofType)
    const key = groupKey(line)
    ofType.set(key, [...(ofType.get(key) ?? []), line])
  }
  return new Map([...groups].map(([type, byKey]) => [type, [...byKey.values()]]))
}

/** Scores one type of one document. One record answers one entry; a second one for the same entry is wrong. */
class TypeScorer {
  readonly tally = emptyTally()
  readonly errors: ScoreError[] = []
  readonly #taken = new Set<number>()
  readonly #given: readonly Predicted[]
  readonly #about: { readonly document: string; readonly type: EntityType }
  readonly #lenient: boolean

  constructor(document: string, type: EntityType, given: readonly Predicted[], lenient: boolean) {
    this.#about = { document, type }
    this.#given = given
    this.#lenient = lenient
  }

  #take(entry: GoldEntry): Predicted | null {
    const index = this.#given.findIndex((record, i) => !this.#taken.has(i) && answers(entry, record, this.#lenient))
    if (index < 0) return null
    this.#taken.add(index)
    return this.#given[index] ?? null
  }

  ask(entry: GoldEntry): void {
    const record = this.#take(entry)
    const gold = entry.text[0] ?? ''
    if (record === null) {
      this.tally.fn += 1
      this.errors.push({ ...this.#about, error: 'missed', gold, want: entry.edtf ?? entry.value })
      return
    }
    this.tally.tp += 1
    for (const { field, right, got } of fieldsOf(entry, record)) {
      this.tally.asked += 1
      if (right) this.tally.right += 1
      else this.errors.push({ ...this.#about, error: `wrong ${field}`, gold, want: entry[field as 'kind'], got })
    }
  }

  excuse(entry: GoldEntry): void {
    this.#take(entry)
    this.#given.forEach((record, i) => {
      if (!this.#taken.has(i) && excuses(entry, record)) this.#taken.add(i)
    })
  }

  /** What is left is wrong, but for durations and sets, which no gold holds against anyone. */
  finish(): void {
    this.#given.forEach((record, i) => {
      const value = record[0]?.value
      if (this.#taken.has(i) || value === undefined) return
      if ('edtf' in value && (value.kind === 'duration' || value.kind === 'set')) return
      this.tally.fp += 1
      const got = [...new Set(record.map(({ quote }) => quote))].slice(0, 4).join(' | ')
      this.errors.push({ ...this.#about, error: 'not in gold', got, want: undefined })
    })
  }
}

function scoreDocument(
  name: string,
  gold: GoldDocument,
  records: ByType,
  lenient: boolean,
  errors: ScoreError[],
): Tallies {
  const tallies = emptyTallies()
  for (const type of ENTITY_TYPES) {
    const scorer = new TypeScorer(name, type, records.get(type) ?? [], lenient)
    const entries = gold.entries.filter((entry) => entry.type === type)
    // Asked-for entries first, so that an optional one never takes their answer.
    for (const entry of entries) if (!entry.optional) scorer.ask(entry)
    for (const entry of entries) if (entry.optional) scorer.excuse(entry)
    scorer.finish()
    tallies[type] = scorer.tally
    errors.push(...scorer.errors)
  }
  return tallies
}

/**
 * Scores export lines against gold, document by document (matched by base name). A record is right where its value is
 * right and its quote is the gold's. Lines of documents without gold are left out.
 */
export function scoreAll(gold: ReadonlyMap<string, GoldDocument>, lines: readonly ExportLine[]): Scores {
  const byDocument = new Map<string, ExportLine[]>()
  for (const line of lines) {
    const name = basename(line.document)
    if (!gold.has(name)) continue
    const known = byDocument.get(name)
    if (known) known.push(line)
    else byDocument.set(name, [line])
  }
  const errors: ScoreError[] = []
  const strict: { language: string; tallies: Tallies }[] = []
  const lenient: Tallies[] = []
  for (const [name, document] of gold) {
    const records = groupRecords(byDocument.get(name) ?? [])
    strict.push({ language: document.language, tallies: scoreDocument(name, document, records, false, errors) })
    lenient.push(scoreDocument(name, document, records, true, []))
  }
  const languages = [...new Set(strict.map(({ language }) => language))].sort()
  const ofLanguage = (wanted: string) =>
    strict.filter(({ language }) => language === wanted).map(({ tallies }) => tallies)
  return {
    documents: gold.size,
    withRecords: byDocument.size,
    strict: sum(strict.map(({ tallies }) => tallies)),
    lenient: sum(lenient),
    byLanguage: Object.fromEntries(languages.map((language) => [language, sum(ofLanguage(language))])),
    errors,
  }
}
