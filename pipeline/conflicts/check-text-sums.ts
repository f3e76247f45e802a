import type { Finding, Span } from '../../schemas/index.ts'
import { type AmountMention, amountsOf, type CheckedDocument } from './checked-document.ts'
import { addsUp, isSlip, type Sum, sumFinding } from './sum-finding.ts'
import { sentenceAt } from './surroundings.ts'
import { PARTIAL_CUE, SOURCE_LABEL, SUM_CUE } from './total-words.ts'

/** Parts in running text that do not add up are told where they come this near to the total: lists are seldom whole. */
const NEAR = 0.2
/** Farthest distance between two parts of a list, and between a list and its sum, in characters. */
const NEXT = 40
/** A longer list than this is a table without lines. */
const MOST_PARTS = 12
const NOWHERE = { ko: '', en: '' }
/** `39억원 등 217억원`: the list may be whole or not, so only what adds up says anything. */
const OPEN_LIST = /^\s?등(?![가-힣])/u

/** A sentence with its sums in text order. */
interface Told extends Span {
  readonly block: number
  readonly amounts: readonly AmountMention[]
}

function sentencesOf(checked: CheckedDocument): Told[] {
  const told: (Told & { amounts: AmountMention[] })[] = []
  for (const amount of amountsOf(checked)) {
    const last = told.at(-1)
    if (last !== undefined && last.block === amount.block && amount.start < last.end) {
      last.amounts.push(amount)
      continue
    }
    const block = checked.document.blocks[amount.block]!
    if (block.cell !== undefined || block.role !== 'content') continue
    const { start, end } = sentenceAt(block, amount.start)
    told.push({ start, end, block: amount.block, amounts: [amount] })
  }
  return told.filter(({ amounts }) => amounts.length <= MOST_PARTS + 1)
}

const isPart = ({ value }: AmountMention): boolean =>
  value.per === undefined && value.max === undefined && value.restates === undefined

/** The run of parts that ends with `last`: neighbours of one currency with nothing but a label between them. */
function runEnding(amounts: readonly AmountMention[], last: number, text: string): AmountMention[] {
  const run = [amounts[last]!]
  for (let i = last - 1; i >= 0; i--) {
    const [part, next] = [amounts[i]!, run[0]!]
    const between = text.slice(part.end, next.start)
    if (!isPart(part) || part.value.currency !== next.value.currency || between.length > NEXT) break
    if (PARTIAL_CUE.test(between) || SUM_CUE.test(between)) break
    run.unshift(part)
  }
  return run
}

/** `A와 B를 더한 C`, `A and B, for a total of C`: a list, a word of summing, the sum. */
function listThenTotal({ amounts, start }: Told, text: string): Sum[] {
  return amounts.flatMap((total, at): Sum[] => {
    const last = amounts[at - 1]
    if (last === undefined || !isPart(last) || last.value.currency !== total.value.currency) return []
    const between = text.slice(last.end, total.start)
    if (between.length > NEXT || !(SUM_CUE.test(between) || OPEN_LIST.test(between)) || /[(（]/u.test(between))
      return []
    const parts = runEnding(amounts, at - 1, text)
    const before = text.slice(Math.max(start, parts[0]!.start - NEXT), parts[0]!.start)
    return parts.length < 2 || /includ|among|가운데/iu.test(before) ? [] : [{ total, parts, where: NOWHERE }]
  })
}

/** True where each part is told to be the money of a source, before or behind it, and no two of the same. */
function haveSources(parts: readonly AmountMention[], { start, end }: Span, text: string): boolean {
  const sources = parts.map((part, i) => {
    const from = Math.max(start, parts[i - 1]?.end ?? start, part.start - NEXT)
    // What stands before a comma names the source of the part before.
    const lead = SOURCE_LABEL.exec(
      text
        .slice(from, part.start)
        .split(/[,;]|\sand\s/u)
        .at(-1) ?? '',
    )
    const to = Math.min(end, parts[i + 1]?.start ?? end, part.end + NEXT)
    return (lead ?? SOURCE_LABEL.exec(text.slice(part.end, to)))?.[0].toLowerCase()
  })
  return sources.every((source) => source !== undefined) && new Set(sources).size === sources.length
}

/** `T: A from the state and B from the city`, or the sources in the sentence behind that of the total. */
function totalThenSources(told: Told, before: Told | undefined, text: string): Sum[] {
  const [first, ...rest] = told.amounts
  if (first === undefined || PARTIAL_CUE.test(text.slice(first.end, rest[0]?.start ?? first.end))) return []
  const opens = /^[^.]{0,20}[:：(（]/u.test(text.slice(first.end, rest[0]?.start ?? first.end))
  if (opens && rest.every(isPart) && haveSources(rest, told, text))
    return [{ total: first, parts: rest, where: NOWHERE }]
  const total = before?.amounts.length === 1 && before.block === told.block ? before.amounts[0] : undefined
  if (total === undefined || !told.amounts.every(isPart) || !haveSources(told.amounts, told, text)) return []
  return [{ total, parts: told.amounts, where: NOWHERE }]
}

const isSum = ({ total, parts }: Sum): boolean =>
  parts.length >= 2 &&
  total.value.value > 0 &&
  total.value.per === undefined &&
  parts.every(({ value }) => value.currency === total.value.currency && value.value > 0)

const isOpen = ({ parts }: Sum, text: string): boolean => {
  const { end } = parts.at(-1)!
  return OPEN_LIST.test(text.slice(end, end + 3))
}

/** Sums in running text against the parts beside them, each once: `info` where they add up. */
export function checkTextSums(checked: CheckedDocument): Finding[] {
  const { text } = checked.document
  const found = new Map<string, Finding>()
  const sentences = sentencesOf(checked)
  for (const [i, told] of sentences.entries()) {
    for (const sum of [...listThenTotal(told, text), ...totalThenSources(told, sentences[i - 1], text)]) {
      const holds = isSum(sum) ? addsUp(sum) : null
      if (holds === null || found.get(sum.total.id)?.severity === 'info') continue
      if (holds || (!isOpen(sum, text) && isSlip(sum, NEAR))) found.set(sum.total.id, sumFinding(sum, holds))
    }
  }
  return [...found.values()]
}
