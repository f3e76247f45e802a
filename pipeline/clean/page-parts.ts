import type { BlockView, Mark } from './block-view.ts'
import { COUNT_LABELS, PAGE_LABELS, TITLE_LABELS } from './page-labels.ts'

const boilerplate = (reason: string): Mark => ({ role: 'boilerplate', reason })

/** A longer cell is text of the article. */
const LONGEST_PAGE_DATA = 300

/** What a label of `COUNT_LABELS` holds: few cells do, and only those are folded. */
const MAY_COUNT = /조회|첨부|파일|hit|view|read|attach|file/i
/** Longest label of the table of a page. */
const LONGEST_LABEL = 14

/** Marks labels and what stands beside them in the table of a page, which tells its day, its readers and its files. */
export function markPageTables(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  const tables = new Set<number>()
  for (const view of views) {
    const { cell } = view.block
    if (cell === undefined || view.text.length > LONGEST_LABEL || tables.has(cell.table)) continue
    if (MAY_COUNT.test(view.text) && COUNT_LABELS.has(view.folded)) tables.add(cell.table)
  }
  if (tables.size === 0) return
  views.forEach((view, i) => {
    const cell = view.block.cell
    const next = views[i + 1]
    if (cell === undefined || !tables.has(cell.table)) return
    if (view.text.length > LONGEST_LABEL || !PAGE_LABELS.has(view.folded)) return
    const beside = next?.block.cell?.table === cell.table && next.block.cell.row === cell.row
    if (!beside || next.sentence || next.text.length > LONGEST_PAGE_DATA) return
    for (const at of [i, i + 1]) marks[at] ??= boilerplate('page data')
  })
}

/** So many labels in a row are the head of a page, one of them with its day, its readers or its files. */
const FEWEST_LABELS = 3

function labelOf(view: BlockView): string | undefined {
  // A block is folded when it is asked for, and a long one is no label.
  if (view.block.cell !== undefined || view.text.length > LONGEST_LABEL) return undefined
  return PAGE_LABELS.has(view.folded) || TITLE_LABELS.has(view.folded) ? view.folded : undefined
}

/** The place behind a label and what stands below it, which is short and no label. */
const behindValue = (views: readonly BlockView[], at: number): number => {
  const value = views[at + 1]
  const holds =
    value !== undefined &&
    value.block.cell === undefined &&
    !value.sentence &&
    value.text.length <= LONGEST_PAGE_DATA &&
    labelOf(value) === undefined
  return holds ? at + 2 : at + 1
}

/** Marks the head of a page that is set line by line: labels, each with what it holds on the next line. The title stays. */
export function markPageHeads(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  for (let i = 0; i < views.length; i++) {
    const labels: string[] = []
    const data: number[] = []
    let at = i
    for (
      let label = labelOf(views[i]!);
      label !== undefined;
      label = at < views.length ? labelOf(views[at]!) : undefined
    ) {
      const next = behindValue(views, at)
      labels.push(label)
      data.push(at)
      if (next - at > 1 && !TITLE_LABELS.has(label)) data.push(at + 1)
      at = next
    }
    if (labels.length >= FEWEST_LABELS && labels.some((label) => COUNT_LABELS.has(label)))
      for (const place of data) marks[place] ??= boilerplate('page data')
    i = Math.max(i, at - 1)
  }
}

/** What heads the comments of readers, of which there is one at least. */
const COMMENTS =
  /^(?:(?:전체\s?)?댓글\s?[(（]?\s?[1-9]\d{0,4}\s?[)）]?\s?[개건]?|(?:100자평|(?:독자|네티즌)\s?(?:의견|댓글))(?:\s?[(（]?\d{1,4}[)）]?)?|comments?\s?\([1-9]\d{0,3}\)|[1-9]\d{0,3}\scomments?)$/i
/** So many sentences stand before comments at least. */
const SENTENCES_BEFORE = 3

/** Marks all that follows the last head of comments, where that is far less than what stands before it. */
export function markComments(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  const at = views.findLastIndex(({ text }) => text.length <= 20 && COMMENTS.test(text.trim()))
  if (at < 0) return
  const own = (view: BlockView, i: number): boolean => !marks[i] && view.sentence
  const before = views.filter((view, i) => i < at && own(view, i))
  const after = views.filter((view, i) => i > at && own(view, i))
  const length = (some: readonly BlockView[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  if (before.length < SENTENCES_BEFORE || length(after) * 2 > length(before)) return
  for (let i = at; i < views.length; i++) marks[i] ??= boilerplate('comments')
}

/** Heads of the comments and of the posts that a blog shows beside its articles. */
const WIDGETS =
  /^(?:최근에?\s?(?:달린\s|올라온\s)?(?:댓글|글|포스트|게시글)|recent (?:comments|posts)|['‘"“].{1,40}['’"”]\s?카테고리의\s다른\s글|.{1,30}의\s다른\s글)$/iu
const LONGEST_WIDGET = 60

/** Marks what stands in the list or the table right below the head of such a widget: lines of it, or titles and their days. */
export function markWidgets(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  for (let i = 0; i < views.length; i++) {
    const { text, block } = views[i]!
    if (text.length > LONGEST_WIDGET || block.cell !== undefined || !WIDGETS.test(text.trim())) continue
    const first = views[i + 1]?.block
    const table = first?.cell?.table
    if (table === undefined && first?.kind !== 'listItem') continue
    marks[i] ??= boilerplate('list of other articles')
    for (; i + 1 < views.length; i++) {
      const next = views[i + 1]!.block
      if (table === undefined ? next.kind !== 'listItem' : next.cell?.table !== table) break
      marks[i + 1] ??= boilerplate('list of other articles')
    }
  }
}
