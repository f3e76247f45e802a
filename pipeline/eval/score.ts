import { basename } from 'node:path'
import { ENTITY_TYPES, type EntityType, type ExportLine } from '../../schemas/index.ts'
import type { GoldDocument } from './gold.ts'
import { bareWords, type Predicted } from './match.ts'
import { emptyTally, type ScoreError, type Tally, TypeScorer } from './score-type.ts'

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

/** How well records answer gold. */
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

type Tallies = Record<EntityType, Tally>

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
