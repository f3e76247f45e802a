import type { EntityType } from '../../schemas/index.ts'
import type { GoldEntry } from './gold.ts'
import { answers, excuses, fieldsOf, type Predicted } from './match.ts'

/** One thing that was missed, wrong or too much. */
export interface ScoreError {
  readonly document: string
  readonly type: EntityType
  readonly error: string
  readonly gold?: string
  readonly want?: unknown
  readonly got?: unknown
}

/** Counts of one type: right, wrong and missed records, and of further fields the right and the asked. */
export interface Tally {
  tp: number
  fp: number
  fn: number
  right: number
  asked: number
}
/** Nothing counted yet. */
export const emptyTally = (): Tally => ({ tp: 0, fp: 0, fn: 0, right: 0, asked: 0 })

/** Scores one type of one document. One record answers one entry; a second one for the same entry is wrong. */
export class TypeScorer {
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
