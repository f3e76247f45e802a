import type { BlockView, Mark } from './block-view.ts'

const contact = (): Mark => ({ role: 'boilerplate', reason: 'contact' })

/** A number that one calls, alone in its block: `(044-203-4070)`, `☎ 063-733-1201`. */
const PHONE_ONLY = /^[\s(☎☏]{0,4}(?:(?:\+82[-\s]?|0)\d{1,3}[-.)\s]{1,2}\d{3,4}[-.\s]\d{4})[\s)]{0,2}$/u
const LONGEST_PHONE = 24

/** Who answers for a release, by office: `책임자`, `사무관`, `<총괄>`, `담당 부서`. */
const ANSWERS =
  /^(?:[<〈(]?(?:총괄|공동|협조)[>〉)]?|담당부서|담당자?|책임자|문의처?|(?:과|팀|국|실|단|센터)장|(?:서기|사무|주무|연구)관|주무관|전문위원)$/u
/** Longest block of such a table, and how many of them stand before the number. */
const LONGEST_DATA = 30
const MOST_DATA = 8

const isShort = ({ text, sentence }: BlockView): boolean => text.length <= LONGEST_DATA && !sentence

/**
 * Marks who answers for a release and by which number: the blocks before a number that stands alone, back to the last number or to
 * a longer block, where two of them are offices or labels of such a table. In a table only cells of the same row count.
 */
export function markContacts(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  views.forEach(({ text, block }, i) => {
    if (text.length > LONGEST_PHONE || !PHONE_ONLY.test(text)) return
    const row = (view: BlockView): boolean =>
      view.block.cell?.table === block.cell?.table && view.block.cell?.row === block.cell?.row
    let from = i
    let answers = 0
    while (from > 0 && i - from < MOST_DATA) {
      const before = views[from - 1]!
      if (!isShort(before) || !row(before) || PHONE_ONLY.test(before.text)) break
      from--
      if (ANSWERS.test(before.text.replace(/\s/g, ''))) answers++
    }
    while (from < i && answers >= 2 && !block.cell && !ANSWERS.test(views[from]!.text.replace(/\s/g, ''))) from++
    if (answers >= 2) for (let j = from; j <= i; j++) marks[j] ??= contact()
  })
}
