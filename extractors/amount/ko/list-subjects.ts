import type { Span } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { BREAKDOWN_LABELS, NO_LABELS, ROLE_WORDS } from './lexicon.ts'

type Amount = Candidate<'amount'>

/** What stands between two sums of a list by labels: `500억, 해외수출 500억`, `139억원(4.2%), 안전 123억원`. */
const ITEM =
  /^(?:원)?(?: ?[(（]\d{1,3}(?:\.\d{1,3})?%[)）])? ?[,·ㆍ、/] ?([가-힣A-Za-z·](?:[가-힣A-Za-z·]|\d(?=[가-힣A-Za-z])){1,15}(?: [가-힣A-Za-z·]{1,12}){0,2}) ?(?:약 )?$/
/** The label right before the first sum of a list. */
const FIRST = /(?<![가-힣A-Za-z·\d])([가-힣A-Za-z·](?:[가-힣A-Za-z·]|\d(?=[가-힣A-Za-z])){1,15}) ?(?:약 )?$/
/** Ends of words that are no label: particles, but for 어린이 and 분양가. */
const LOOSE =
  /(?:평당|㎡당|\s각|[을를에로은는의약총]|(?<![린차높])이|(?<![양매정단시찰])가|각각|모두|최대|최소|이상|매년|연간|매월|(?<![북남])한|된|늘어난|줄어든|오른|내린|뛴)$/
const NO_LABEL: ReadonlySet<string> = new Set(NO_LABELS)
/** Labels that say what kind of money it is, not what it is for. */
const SOURCES: ReadonlySet<string> = new Set(
  [...BREAKDOWN_LABELS, ...Object.values(ROLE_WORDS).flat()].filter((word) => !/.(?:수입|회계)$/.test(word)),
)

/** Ends of words before the label of the first sum that are no part of it. */
const NO_PART =
  /(?:[은는을를에의등및과와도한된해며고]|\d년|(?:년|개월)간|동안|하여|으로|에서|까지|부터|면서|[^가-힣A-Za-z·])$/
const WORD_BEFORE = /(?:^|[ \n])([^ \n]{1,16}) $/

/** The label with up to two words before it that belong to it: `주요사업으로 나래 정비지구 진입도로 5억원`. */
function widened(text: string, label: Span | undefined, floor: number): Span | undefined {
  if (!label || SOURCES.has(text.slice(label.start, label.end))) return label
  let { start } = label
  for (let count = 0; count < 2; count++) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(floor, start - 18), start))?.[1]
    const and = word === '및'
    if (!word || (word.length < 2 && !and) || (!and && (NO_LABEL.has(word) || NO_PART.test(word)))) break
    start -= word.length + 1
    if (and) count--
  }
  return { start, end: label.end }
}

/** The span of a label that ends where a sum begins, by its pattern; undefined where none names anything. */
function labelBefore(text: string, from: number, sum: Amount, pattern: RegExp): Span | undefined {
  const before = text.slice(from, sum.start)
  const label = pattern.exec(before)?.[1]
  if (!label || LOOSE.test(label) || NO_LABEL.has(label)) return undefined
  const start = from + before.lastIndexOf(label)
  return { start, end: start + label.length }
}

/**
 * The amounts with the label that directly precedes each sum of a list `label sum, label sum` as its subject, where it has
 * none. A source or kind of money (`국비`, `매출`) labels only sums that would else be the same one.
 */
export function withListSubjects(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2) return amounts
  const labels: (Span | undefined)[] = amounts.map(() => undefined)
  const same = new Set<number>()
  for (let i = 1; i < amounts.length; i++) {
    const first = amounts[i - 1]!
    const second = amounts[i]!
    if (second.start - first.end < 3 || second.start - first.end > 46) continue
    const label = labelBefore(text, first.end, second, ITEM)
    const floor = Math.max(i > 1 ? amounts[i - 2]!.end : 0, first.start - 20)
    const head = label && (labels[i - 1] ?? widened(text, labelBefore(text, floor, first, FIRST), Math.max(floor, 0)))
    if (!label || !head) continue
    labels[i] = label
    labels[i - 1] = head
    if (first.draft.value === second.draft.value && first.draft.currency === second.draft.currency)
      same.add(i - 1).add(i)
  }
  return amounts.map((amount, i) => {
    const subject = labels[i]
    if (!subject || amount.draft.subject) return amount
    if (SOURCES.has(text.slice(subject.start, subject.end)) && !same.has(i)) return amount
    return { ...amount, draft: { ...amount.draft, subject } }
  })
}
