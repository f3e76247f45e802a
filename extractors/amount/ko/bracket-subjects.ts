import type { Span } from '../../../schemas/index.ts'
import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'

type Amount = Candidate<'amount'>

/** The bracket that opens before the sum of an item: `△가람 딸기특구(`, `, 나래 정비사업(총 `. */
const OPENING = / ?[(（](?:약|총|최대|사업비|총사업비)? ?$/u
/** What stands before an item. */
const SEPARATOR = new RegExp(`[${BULLET},、:]|[)）](?:[·ㆍ]|[과와]\\s|\\s및\\s)|\\.\\s|\\s등\\s`, 'gu')
const ITEM = /^[가-힣A-Za-z0-9][가-힣一-龥A-Za-z0-9·ㆍ&() -]{1,79}$/u
/** Syllables that end in ㅆ, before 고 the past of a verb: 많았고, 컸고. */
const PAST = Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 20)).join('')
/** Words that start the sentence before the first item and belong to none: `신규 특구는 `, `투자금액은 `. */
const LEAD = new RegExp(
  `^.*(?:[은는을를이가에도던]|[${PAST}](?:고|으며)|위해|따라|한편|이날|또|또한|특히)\\s(?=[가-힣A-Za-z0-9])`,
  'u',
)
/** `18조 원으로 전년`: another sum, or the time that a sum is compared with. */
const NO_ITEM =
  /\d ?[조억만] ?(?:원|달러)|(?:전년|작년|재작년|지난해|올해|내년|전월|동기|당초|기존|목표|실적|대비|\d[년월]|분기|반기)$/u
/** Who bears sums, behind the last of them: `가람부(4억원)와 나래도(6억원)가 각각 부담`. */
const BORNE = /^(?:원)?[)）](?:이|가)\s(?:각각\s|나눠\s)?(?:부담|분담|출자|출연|내|낸|냈|낼)/
const WINDOW = 90

/** The item that a bracket with a sum follows; undefined where the sum stands in no such bracket. */
function itemBefore(text: string, sum: Amount): Span | undefined {
  if (!/^\s?(?:원)?[)）,·]/.test(text.slice(sum.end, sum.end + 3))) return undefined
  const before = text.slice(Math.max(0, sum.start - WINDOW), sum.start)
  const opening = OPENING.exec(before)
  if (!opening) return undefined
  const list = before.slice(0, opening.index)
  const separator = matchesOf(SEPARATOR, list).at(-1)
  if (!separator && list.length === WINDOW - opening[0].length) return undefined
  const item = list
    .slice(separator ? separator.index + separator[0].length : 0)
    .trim()
    .replace(LEAD, '')
  if (!ITEM.test(item) || NO_ITEM.test(item)) return undefined
  const start = sum.start - before.length + before.lastIndexOf(item)
  return { start, end: start + item.length }
}

/**
 * The amounts with the item that each stands behind in brackets as its subject, in a list of two or more:
 * `△가람 딸기특구(320억원) △나래 도자특구(280억원)`.
 */
export function withBracketSubjects(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2) return amounts
  const items = amounts.map((amount) => itemBefore(text, amount))
  const last = amounts.findLast((_, i) => items[i] !== undefined)
  if (!last || items.filter((item) => item !== undefined).length < 2 || BORNE.test(text.slice(last.end, last.end + 14)))
    return amounts
  return amounts.map((amount, i) => {
    const subject = items[i]
    return subject && !amount.draft.subject ? { ...amount, draft: { ...amount.draft, subject } } : amount
  })
}
