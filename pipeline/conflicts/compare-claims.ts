import { type Claim, comparableRoles } from './claim.ts'
import { compatibleFacets } from './facets.ts'
import { samePeriod } from './period.ts'
import { isScaleSlip, mayBeEqual } from './spread.ts'
import { COMMON } from './terms.ts'

/** What speaks for two claims being about the same subject. */
export interface Sameness {
  /** Share of the telling words that both have, of all that either has; 0–1. */
  readonly share: number
  /** Words and names that both have. */
  readonly common: readonly string[]
}

/** Weights of what two subjects may share: a name tells more than a word, a common word less. */
const NAME = 2
const WORD = 1
const COMMON_WORD = 0.5

/** Least weight in common, and least share of all: for subjects that both texts name, and for whole sentences, that say more. */
const NAMED = [{ weight: 2, share: 0.65 }]
const SENTENCE = [
  { weight: 2.5, share: 0.5 },
  { weight: 2, share: 0.8 },
]
/** For whole costs without a common period: nothing but the subject says that they are of one thing. */
const TIMELESS = [{ weight: 2.5, share: 0.75 }]
/** Years between two publications within which a whole cost is taken for the same plan. */
const SAME_PLAN = 1
/** Where one side's place is unknown, more must agree. */
const UNPLACED = 1
/** In another language, this share of the words must be known at all before the known ones can stand for all. */
const KNOWN = 0.5
/** Farther apart than this, two sums of a subject are rather a part and its whole. */
const FARTHEST = 2.5

const weightOf = (key: string): number => (key.startsWith('@') ? NAME : COMMON.has(key) ? COMMON_WORD : WORD)

const names = ({ names }: Claim): string[] => names.map(({ id }) => `@${id}`)

/** What can be compared of a claim: names and concepts, and with a text of the same language also its other words. */
const keysOf = (claim: Claim, withWords: boolean): string[] => [
  ...names(claim),
  ...claim.topic.concepts,
  ...(withWords ? claim.topic.words.map((word) => `=${word}`) : []),
]

const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + weightOf(key), 0)

/** True where enough of a claim's words are known in both languages. */
function isKnown({ topic, names }: Claim): boolean {
  const known = topic.concepts.length + names.length
  return known / Math.max(1, known + topic.words.length) >= KNOWN
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i])

/** How much two subjects have in common; null where they are not the same. */
export function sameness(a: Claim, b: Claim): Sameness | null {
  const sameLanguage = a.language === b.language
  if (!sameLanguage && !(isKnown(a) && isKnown(b))) return null
  const left = keysOf(a, sameLanguage)
  const right = new Set(keysOf(b, sameLanguage))
  const common = left.filter((key) => right.has(key))
  const weight = sum(common)
  const all = sum(left) + sum([...right]) - weight
  const needed = isTimeless(a, b) ? TIMELESS : a.named && b.named ? NAMED : SENTENCE
  const extra = a.regions.length > 0 && b.regions.length > 0 ? 0 : UNPLACED
  const share = all === 0 ? 0 : weight / all
  return needed.some((least) => weight >= least.weight + extra && share >= least.share) ? { share, common } : null
}

/** True where no period holds two claims together. */
const isTimeless = (a: Claim, b: Claim): boolean => a.period === null || b.period === null

const yearOf = ({ published }: Claim): number | null => (published === null ? null : Number(published.slice(0, 4)))

/** True where two claims may count for the same time: the same period, or the whole cost of a plan in texts of its time. */
function ofOneTime(a: Claim, b: Claim): boolean {
  if (a.period !== null && b.period !== null) return samePeriod(a.period, b.period)
  const [left, right] = [yearOf(a), yearOf(b)]
  return a.whole && b.whole && (left === null || right === null || Math.abs(left - right) <= SAME_PLAN)
}

/** True where a town or a name that both tell holds two claims together; a province has too many projects. */
const isTied = (a: Claim, b: Claim): boolean =>
  a.towns.some((id) => b.towns.includes(id)) || a.names.some(({ id }) => b.names.some((name) => name.id === id))

/** True where nothing that both claims tell sets them apart, but for the subject and the sum. */
function comparable(a: Claim, b: Claim): boolean {
  if (a.documentId === b.documentId || a.value.currency !== b.value.currency) return false
  if ((a.value.per ?? '') !== (b.value.per ?? '') || !comparableRoles(a.value.role, b.value.role)) return false
  if (!ofOneTime(a, b) || !compatibleFacets(a.facets, b.facets)) return false
  if (isTimeless(a, b) && !isTied(a, b)) return false
  if (!sameList(a.topic.ordinals, b.topic.ordinals)) return false
  return a.regions.length === 0 || b.regions.length === 0 || a.regions.some((code) => b.regions.includes(code))
}

/**
 * What two claims of different documents have in common where they speak of the same subject and give it sums that cannot be the same
 * one; null else. Symmetric but for the order of `common`.
 */
export function disagreement(a: Claim, b: Claim): Sameness | null {
  // Most pairs are told apart by their figures, before anything of them is compared in words.
  const [small, large] = a.value.value < b.value.value ? [a.value.value, b.value.value] : [b.value.value, a.value.value]
  if (large > small * FARTHEST && !isScaleSlip(small, large)) return null
  return comparable(a, b) && !mayBeEqual(a.value, b.value) ? sameness(a, b) : null
}

/** Most keys that a claim is found by. */
const MOST_KEYS = 6

/** Long words are rare: a claim is found by them rather than by short ones. */
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : Number(a > b))

/**
 * The keys that a claim is found by: names first, then telling words, then words of its own language, at most 6; words that many share
 * only where there is nothing better. Claims without a common key are not compared. Sorted.
 */
export function blockingKeys(claim: Claim, periodKey: string): string[] {
  const { concepts, words } = claim.topic
  const telling = [...names(claim), ...concepts.filter((concept) => !COMMON.has(concept))]
  const own = [...words].sort(byLength).map((word) => `=${word}`)
  const common = concepts.filter((concept) => COMMON.has(concept))
  const keys = [...telling, ...(telling.length === 0 ? common : []), ...own]
  return keys
    .slice(0, MOST_KEYS)
    .map((key) => `${periodKey}|${claim.value.currency}|${key}`)
    .sort()
}
