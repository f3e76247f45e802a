import { displayWidth } from '../parse/line.ts'
import type { BlockView, Mark } from './block-view.ts'
import { markContacts } from './contacts.ts'
import { fold, foldLabel, withoutCount } from './fold.ts'
import {
  COUNTED_TITLE,
  DAY_LINE,
  HARD_HINTS,
  LATE_LIST_HEADS,
  LIST_HEADS,
  MENU_LINES,
  NEIGHBOUR_LABELS,
  SECTION_LINES,
  SOFT_HINTS,
  STAMP_LABELS,
} from './lexicon.ts'
import { LINE_PATTERNS } from './line-patterns.ts'
import { markComments, markPageHeads, markPageTables, markWidgets } from './page-parts.ts'

const boilerplate = (reason: string): Mark => ({ role: 'boilerplate', reason })
const MENU_WIDTH = 24
const RUN_LENGTH = 5
/** A figure, a unit or an end that a menu entry does not have, and endings of names that an article lists line by line. */
const TELLING =
  /\d\s?(?:억|조|만|원|달러|%|년|월|일|million|billion)|(?:특구|구역|지구|단지|자유무역지역|대학교|연구원|테크노파크)$/u

/** Bullets and rules around a line that its pattern need not know. */
const EDGES = /^[\s•·▪◦‣*|>※▶▷■□○ㅇ-]{1,6}|[\s|]{1,4}$/gu

const HAS_WORD = /[\p{L}\p{N}\p{M}\ud800-\udfff]|[\u{10000}-\u{10ffff}]/u
/** A stop that a paragraph ends with and a headline seldom. */
const HEADLINE_STOP = /\.[”’"'」』)\]]{0,3}$/u
const INNER_STOP = /[다요]\.\s/u

const LETTERS = /^[^\d]*\p{L}{2}/u
const STAMP_PARTS =
  /^(?:기사|최초|최종|입력|승인|등록|수정|송고|작성|게시|게재|발행|배포|보도|업데이트|지면|조회|오전|오후|기자|updated|published|posted|modified|last|by|at|on|am|pm|kst|date|time|views?|hits?|[a-z]{3,9}day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})/iu
const isStampWord = (word: string): boolean => STAMP_PARTS.test(word)

/** True for a folded word that menus have, with or without a count behind it. */
const isMenuWord = (folded: string): boolean => MENU_LINES.has(folded) || MENU_LINES.has(withoutCount(folded))

/** A line of words that are all known from menus, two of three from their controls. */
function isMenuRow(text: string): boolean {
  const words = text
    .split(/[\s|·>/]{1,9}/)
    .map(fold)
    .filter((word) => word !== '')
  if (words.length < 2 || words.length > 16) return false
  const controls = words.filter(isMenuWord).length
  const sections = words.filter((word) => SECTION_LINES.has(word)).length
  return controls + sections === words.length
    ? controls > 0 || words.length >= 4
    : controls * 3 >= words.length * 2 && words.length >= 3
}

function isMenuLine(view: BlockView): boolean {
  if (view.text.length > 80) return false
  return (view.text.length <= 40 && isMenuWord(view.folded)) || isMenuRow(view.text)
}

const SENTENCE_PATTERNS = LINE_PATTERNS.filter(({ sentences }) => sentences)
const patternsFor = (view: BlockView) => (view.sentence ? SENTENCE_PATTERNS : LINE_PATTERNS)

const TITLE_WORDS = 4
const TITLE_WIDTH = 24

/** Behind the day of a stamp stands a title: several words that no control or stamp has. */
function holdsTitle(text: string): boolean {
  const words = text
    .split(/[\s|·:]{1,9}/)
    .filter((word) => LETTERS.test(word) && !isMenuWord(fold(word)) && !isStampWord(word))
  return words.length >= TITLE_WORDS && displayWidth(words.join('')) > TITLE_WIDTH
}

/** A block that its own text shows to be none of the article. */
function byText(view: BlockView): Mark | undefined {
  if (!HAS_WORD.test(view.text)) return boilerplate('ornament')
  if (isMenuLine(view)) return boilerplate('menu or button')
  if (view.text.length > 320) return undefined
  const text = view.text.replace(EDGES, '')
  const found = patternsFor(view).find(
    ({ upTo, needs, pattern }) =>
      text.length <= upTo && (needs === undefined || text.includes(needs)) && pattern.test(text),
  )
  if (!found || (found.reason === 'publication stamp' && holdsTitle(text))) return undefined
  return boilerplate(found.reason)
}

const REMEMBERED = 24
const MOST_REMEMBERED = 10_000

/** The same for a short line that comes again and again, looked at once. */
function byTextOnce(view: BlockView, seen: Map<string, Mark | undefined>): Mark | undefined {
  if (view.block.kind === 'tableCell') return undefined
  if (view.text.length > REMEMBERED) return byText(view)
  if (seen.has(view.text)) return seen.get(view.text)
  const mark = byText(view)
  if (seen.size < MOST_REMEMBERED) seen.set(view.text, mark)
  return mark
}

const byFrontMatter = ({ hints }: BlockView): Mark | undefined =>
  hints.includes('front-matter') ? boilerplate('front matter') : undefined

/** A block that the markup shows to be none of the article. */
function byHint({ hints, sentence, block, text, title }: BlockView): Mark | undefined {
  if (hints.length === 0) return undefined
  const outside = hints.includes('outside')
  const hard = hints.find((hint) => HARD_HINTS.has(hint))
  if (hard && (outside || !sentence)) return boilerplate(`marked as ${hard}`)
  const soft = hints.find((hint) => SOFT_HINTS.has(hint))
  if (soft && (!sentence || (outside && hints.includes('links')))) return boilerplate(`marked as ${soft}`)
  if (!outside || sentence || block.kind === 'tableCell') return undefined
  if (hints.includes('links')) return boilerplate('links beside the article')
  const head = title || block.kind === 'heading' || hints.includes('header')
  return !head && text.length < 40 ? boilerplate('short line beside the article') : undefined
}

const isShort = ({ text, block, sentence }: BlockView): boolean =>
  !sentence && block.kind !== 'tableCell' && displayWidth(text) <= MENU_WIDTH && !TELLING.test(text)

/** Marks the short lines between menu words: of a run of at least five lines, a third of them or three known. */
function markMenuRuns(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  for (let from = 0; from < views.length; ) {
    let to = from
    const known: number[] = []
    for (; to < views.length && (marks[to] || isShort(views[to]!)); to++) {
      if (marks[to] || SECTION_LINES.has(views[to]!.folded)) known.push(to)
    }
    const [first = 0] = known
    const last = known.at(-1) ?? 0
    const size = last - first + 1
    if (size >= RUN_LENGTH && known.length >= 3 && known.length * 3 >= size) {
      for (let i = first; i <= last; i++) marks[i] ??= boilerplate('line of a menu')
    }
    from = Math.max(to, from + 1)
  }
}

/** Marks runs of at least three blocks made of links only. */
function markLinkRuns(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  for (let from = 0; from < views.length; ) {
    let to = from
    while (to < views.length && views[to]!.hints.includes('links') && !views[to]!.sentence) to++
    if (to - from >= 3) for (let i = from; i < to; i++) marks[i] ??= boilerplate('list of links')
    from = Math.max(to, from + 1)
  }
}

/** A headline, as lists give it: one line, and no full stop at its end, though its last word may be a verb. */
const isHeadline = ({ text }: BlockView): boolean =>
  text.length <= 120 && !text.includes('\n') && !HEADLINE_STOP.test(text.slice(-6)) && !INNER_STOP.test(text)

/** `뉴스핌 베스트 기사`: behind an article a medium heads a list by its name. */
const OF_MEDIUM =
  /^[가-힣a-z0-9]{2,8}?(?:베스트|추천|인기|주요|최신|관련|많이본|핫|실시간)(?:기사|뉴스|클릭|포토|영상)$/u

/** `More in Industry`, `More from Business`: behind an article the others of its section. */
const OF_SECTION = /^more(?:in|from)[a-z]{3,20}$/

const isListHead = (label: string, sentences: number): boolean =>
  LIST_HEADS.has(label) ||
  (sentences >= 2 && (LATE_LIST_HEADS.has(label) || OF_MEDIUM.test(label) || OF_SECTION.test(label)))

/** `[부산=가람통신] 가나다 기자 =`: a story begins. */
const OPENS_STORY =
  /^[[(][가-힣·]{1,8}\s?=\s?[^\])\n]{2,20}[\])]\s?[가-힣]{2,4}\s?(?:[가-힣]{2}\s?)?(?:기자|특파원)\s?=/u
/** The time at which another story of a list came. */
const ENDS_IN_TIME = /\d{4}[-.]\d{2}[-.]\d{2}\.?\s\d{2}:\d{2}$/

const OTHERS = 'list of other articles'
/** Lines above the first sentence that stay though a list's head stands before them: the title and what is under it. */
const TITLE_LINES = 2
/** A name between a title and its stamp. */
const WRITER = /^[가-힣]{2,4}(?:[A-Z][A-Za-z]{2,20})?$/

/** True for what stands between a title and its story, buttons and stamps. */
const isAside = (mark: Mark | undefined): boolean => mark !== undefined && mark.reason !== OTHERS

/** A list above the article's first sentence ends before the title: gives the last marked lines before `first` back. */
function freeTitle(views: readonly BlockView[], marks: (Mark | undefined)[], first: number): void {
  let left = TITLE_LINES
  let stamped = false
  for (let i = first - 1; i >= 0 && (left > 0 || stamped || isAside(marks[i])); i--) {
    // the title stands above its stamp, whatever stands between that and the first sentence
    if (marks[i]?.reason === 'publication stamp') stamped = true
    if (marks[i]?.reason !== OTHERS) continue
    if (LIST_HEADS.has(foldLabel(views[i]!.text))) return
    marks[i] = undefined
    left = stamped ? Number(WRITER.test(views[i]!.text.slice(0, 30))) : left - 1
    stamped = false
  }
}

/** Marks what follows the head of a list of other articles, or a copyright line: headlines, up to the first paragraph. */
function markTails(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  let tail: string | undefined
  let sentences = 0
  let begun = false
  views.forEach((view, i) => {
    const opens = view.sentence && OPENS_STORY.test(view.text.slice(0, 60))
    if (tail === OTHERS && sentences >= 2 && ((opens && begun) || ENDS_IN_TIME.test(view.text.slice(-18)))) {
      marks[i] ??= boilerplate(OTHERS)
      return
    }
    begun ||= opens
    const head = view.text.length <= 30 && isListHead(foldLabel(view.text), sentences)
    const own = view.sentence && !marks[i]
    if (head) tail = OTHERS
    else if (marks[i]?.reason === 'copyright line' && sentences >= 2) tail = 'after the copyright line'
    else if (own && !(tail === OTHERS && sentences >= 2 && isHeadline(view))) {
      if (sentences === 0 && tail === OTHERS) freeTitle(views, marks, i)
      tail = undefined
    }
    if (own && !tail) sentences++
    if (tail && view.text.length <= 120 && view.block.kind !== 'tableCell') marks[i] ??= boilerplate(tail)
  })
}

/** Marks the title of the article before or after this one that stands behind its label, in a row or on the next line. */
function markNeighbours(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  views.forEach((view, i) => {
    if (view.text.length > 20 || !NEIGHBOUR_LABELS.has(view.folded)) return
    const next = views[i + 1]
    const cell = view.block.cell
    if (cell && next?.block.cell?.row !== cell.row) return
    if (next && isHeadline(next) && (cell !== undefined) === (next.block.cell !== undefined)) {
      marks[i] ??= boilerplate('neighbour article')
      marks[i + 1] ??= boilerplate('neighbour article')
    }
  })
}

/** Marks the rows of a table of other posts: a title with the number of its comments, then its day. */
function markPostTables(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  views.forEach(({ block: { cell }, text }, i) => {
    const next = views[i + 1]
    if (cell?.column !== 0 || next?.block.cell?.row !== cell.row) return
    if (!COUNTED_TITLE.test(text) || !DAY_LINE.test(next.text)) return
    for (const at of [i, i + 1]) marks[at] ??= boilerplate(OTHERS)
  })
}

const COLOPHON = LINE_PATTERNS.filter(({ reason }) => reason === 'colophon')
const isFurniture = (view: BlockView): boolean =>
  isMenuLine(view) || COLOPHON.some(({ pattern }) => pattern.test(view.text))
const FEWEST_CELLS = 3

/** Marks tables of which half the cells are menu words or lines of a colophon: bars between links are read as a table's. */
function markMenuTables(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  for (let from = 0; from < views.length; ) {
    const table = views[from]!.block.cell?.table
    let to = from + 1
    while (table !== undefined && views[to]?.block.cell?.table === table) to++
    const cells = table === undefined ? [] : views.slice(from, to)
    const known = cells.length <= MOST_CELLS ? cells.filter(isFurniture).length : 0
    if (known >= FEWEST_CELLS && known * 2 >= cells.length)
      for (let i = from; i < to; i++) marks[i] ??= boilerplate('line of a menu')
    from = to
  }
}
/** A larger table holds figures. */
const MOST_CELLS = 60

/** Marks lines that are only a day: after a label such as `Date`, or before the first sentence. */
function markStamps(views: readonly BlockView[], marks: (Mark | undefined)[]): void {
  let begun = false
  views.forEach((view, i) => {
    if (view.sentence && !marks[i]) begun = true
    if (marks[i] || view.block.kind === 'tableCell' || view.text.length > 60) return
    const label = STAMP_LABELS.has(view.folded)
    const before = views[i - 1]
    const day = DAY_LINE.test(view.text.replace(EDGES, ''))
    if (label && views[i + 1] && DAY_LINE.test(views[i + 1]!.text.replace(EDGES, '')))
      marks[i] = boilerplate('label of a stamp')
    else if (day && (!begun || (before && STAMP_LABELS.has(before.folded)))) marks[i] = boilerplate('publication stamp')
  })
}

/** The marks of boilerplate, one place a block; undefined where it looks like content. */
export function markBoilerplate(views: readonly BlockView[]): (Mark | undefined)[] {
  const seen = new Map<string, Mark | undefined>()
  const marks = views.map((view) => byFrontMatter(view) ?? byHint(view) ?? byTextOnce(view, seen))
  markStamps(views, marks)
  markMenuRuns(views, marks)
  markLinkRuns(views, marks)
  markNeighbours(views, marks)
  markPostTables(views, marks)
  markWidgets(views, marks)
  markPageTables(views, marks)
  markPageHeads(views, marks)
  markContacts(views, marks)
  markMenuTables(views, marks)
  markTails(views, marks)
  markComments(views, marks)
  // A text of nothing else is no page around an article: a lone line was handed over to be read.
  return marks.every((mark) => mark !== undefined) ? views.map((view) => byFrontMatter(view)) : marks
}
