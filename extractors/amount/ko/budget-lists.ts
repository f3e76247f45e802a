import type { AmountRole } from '../../../schemas/index.ts'
import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'

type Amount = Candidate<'amount'>

/** What stands between two items: a share in brackets, then a comma or a bullet, then the next item's own words. */
const BETWEEN = new RegExp(`^(?:원)?(?: ?[(（][^()（）]{1,12}[)）])?(?: 등)?\\s?[,、${BULLET}][^.\\n]{2,56}$`, 'u')
const LEAST_ITEMS = 3
/** How far before the first item the words stand that tell of a budget. */
const HEAD = 110
const TAIL = 36
/** Room for the words of the first item, which tell nothing of the list. */
const LABEL = 24
const OF_BUDGET = /추경|추가경정|세출|(?<!충남 )예산(?:안|서|액|으로|에|은|을|이|의|\s?중|\s?사업|\s?편성)|반영사업/u
const OF_OTHERS = /투자협약|투자\s?유치|MOU|매출|수출|기부|성금/u
const SET_ASIDE = /^\s?(?:등)?[을를이가]?\s?[^.\n]{0,14}(?:편성|반영|배정)/u
/** An item that says itself what its money is. */
const OWN = /(?:매출|수출|수입|투자|투자\s?유치|융자|대출|펀드|기금|보증|분양가|가격|상금)(?:액|금)?\s?(?:약\s)?$/u
const TAKES: ReadonlySet<AmountRole> = new Set(['price', 'fund', 'loan', 'investment', 'other'])

/** Index behind the last amount of the list that begins with the one at `first`. */
function endOfList(text: string, amounts: readonly Amount[], first: number): number {
  let next = first + 1
  while (next < amounts.length) {
    const gap = amounts[next]!.start - amounts[next - 1]!.end
    if (gap > 60 || !BETWEEN.test(text.slice(amounts[next - 1]!.end, amounts[next]!.start))) break
    next++
  }
  return next
}

/** True where the words around a list, or the sum before it, tell that a budget has these items. */
function isOfBudget(text: string, list: readonly Amount[], before: Amount | undefined): boolean {
  const [first] = list
  const head = text.slice(Math.max(0, first!.start - HEAD), first!.start)
  if (OF_OTHERS.test(head.slice(0, -LABEL))) return false
  const follows = before?.draft.role === 'budget' && first!.start - before.end <= HEAD
  return follows || OF_BUDGET.test(head) || SET_ASIDE.test(text.slice(list.at(-1)!.end, list.at(-1)!.end + TAIL))
}

/**
 * The amounts, where the items of a budget are budget whatever their words say: `추경안에 부두 수리 20억원, 그물 구입 3억원, 기금 전출금 2억원 등을 담았다`.
 * An item that names a kind of money keeps its role. Order is kept.
 */
export function withBudgetLists(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < LEAST_ITEMS || !amounts.some(({ draft }) => draft.role !== 'budget' && TAKES.has(draft.role)))
    return amounts
  const done: Amount[] = []
  while (done.length < amounts.length) {
    const end = endOfList(text, amounts, done.length)
    const list = amounts.slice(done.length, end)
    const budget = list.length >= LEAST_ITEMS && isOfBudget(text, list, done.at(-1))
    for (const one of list) {
      const own = !budget || !TAKES.has(one.draft.role) || OWN.test(text.slice(Math.max(0, one.start - 10), one.start))
      done.push(own ? one : { ...one, draft: { ...one.draft, role: 'budget' } })
    }
  }
  return done
}
