import type { EntityType, Language } from '../../schemas/index.ts'
import { type Interval, wilson } from '../eval/wilson.ts'
import type { RuleMentions, VerdictCount } from '../store/catalog.ts'

/** What decisions say of one type, language and rule; null stands for all of them. */
export interface MetricRow {
  readonly type: EntityType | null
  readonly language: Language | null
  readonly rule: string | null
  /** Mentions extracted, and those with a verdict. */
  readonly mentions: number
  readonly reviewed: number
  readonly right: number
  readonly wrong: number
  readonly precision: Interval | null
  /** Added or corrected in texts of which a person said that nothing is missed. */
  readonly missed: number
  readonly recall: Interval | null
}

/** Reviewed mentions of one stretch of confidence. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly mentions: number
  /** Mean of their confidences. */
  readonly expected: number
  readonly right: Interval | null
}

/** What there is to count. */
export interface MetricsInput {
  readonly mentions: readonly RuleMentions[]
  readonly verdicts: readonly VerdictCount[]
  /** Of the same, those in texts of which nothing of the type is missed. */
  readonly covered: readonly VerdictCount[]
}

type Group = Pick<MetricRow, 'type' | 'language' | 'rule'>

const isRight = ({ state }: VerdictCount): boolean => state === 'accepted'
/** What says a thing twice is no mistake of the rule. */
const isWrong = ({ state, reason }: VerdictCount): boolean =>
  state === 'corrected' || (state === 'rejected' && reason !== 'duplicate')
const isMissed = ({ state }: VerdictCount): boolean => state === 'added' || state === 'corrected'

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((all, { count }) => all + count, 0)

const isOf =
  ({ type, language, rule }: Group) =>
  (row: Group): boolean =>
    (type === null || row.type === type) &&
    (language === null || row.language === language) &&
    (rule === null || row.rule === rule)

function rowOf(group: Group, { mentions, verdicts, covered }: MetricsInput): MetricRow {
  const own = verdicts.filter(isOf(group))
  const judged = own.filter((verdict) => isRight(verdict) || isWrong(verdict))
  const right = sum(own.filter(isRight))
  const wrong = sum(own.filter(isWrong))
  // A rule does not know what it never found.
  const within = group.rule === null ? covered.filter(isOf(group)) : []
  const [found, missed] = [sum(within.filter(isRight)), sum(within.filter(isMissed))]
  return {
    ...group,
    mentions: sum(mentions.filter(isOf(group))),
    reviewed: sum(judged),
    right,
    wrong,
    precision: wilson(right, right + wrong),
    missed,
    recall: wilson(found, found + missed),
  }
}

function groupsBy(rows: readonly Group[], fields: readonly (keyof Group)[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const group = { type: row.type, language: null, rule: null, ...Object.fromEntries(fields.map((f) => [f, row[f]])) }
    groups.set(`${group.type} ${group.language} ${group.rule}`, group)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.000001] as const

function calibrationOf(verdicts: readonly VerdictCount[]): CalibrationBin[] {
  return BINS.slice(1).flatMap((to, i) => {
    const from = BINS[i] ?? 0
    const own = verdicts.filter(
      (v) => v.confidence !== null && v.confidence >= from && v.confidence < to && (isRight(v) || isWrong(v)),
    )
    const mentions = sum(own)
    if (mentions === 0) return []
    const expected = own.reduce((all, { confidence, count }) => all + (confidence ?? 0) * count, 0) / mentions
    return [{ from, to: Math.min(1, to), mentions, expected, right: wilson(sum(own.filter(isRight)), mentions) }]
  })
}

/** Precision, recall and calibration as decisions show them: over all, by type, by type and language, and by rule. */
export function metricsOf(input: MetricsInput) {
  const all = [...input.mentions, ...input.verdicts]
  const rows = (groups: readonly Group[]): MetricRow[] => groups.map((group) => rowOf(group, input))
  return {
    total: rowOf({ type: null, language: null, rule: null }, input),
    types: rows(groupsBy(all, ['type'])),
    languages: rows(groupsBy(all, ['type', 'language'])),
    rules: rows(groupsBy(all, ['type', 'language', 'rule']).filter(({ rule }) => rule !== null)),
    calibration: calibrationOf(input.verdicts),
  }
}
