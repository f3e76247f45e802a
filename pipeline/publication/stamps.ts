import { matchesOf } from '../../extractors/matches.ts'
import type { Block, Span } from '../../schemas/index.ts'
import { DAY_SOURCE, dayOfGroups } from './read-day.ts'

/** A date by which the page itself says when it was published or changed. Spans count in the document. */
export interface Stamp extends Span {
  readonly edtf: string
  /** `published` beats `plain` (a bare time stamp), then `source` (a medium's name and day), then `updated`. */
  readonly kind: 'published' | 'plain' | 'updated' | 'dateline' | 'source'
}

/** Whose date stands behind `date` where the page tells of itself nothing: `Designation date`. */
const OTHER_DAYS =
  'designation|establishment|opening|completion|foundation|expiry|contract|construction|event|start|end|due|closing|effective'
const PUBLISHED = `(?:기사|최초|원문)?\\s?(?:입력|등록|승인|게시|작성|게재|송고|발행|배포|보도|출고)(?:일자|일시|시간|시점|날짜|일)?|날짜|일자|(?:date\\s)?(?:posted|published|registered|released|issued|written|created?|register)(?:\\s(?:at|on|date)|\\([a-z]{1,4}\\))?|(?:release|publication|publish|posting|reg(?:istration)?|issue)?\\s?(?<!(?:${OTHER_DAYS})\\s)date|input|보도\\s?(?:참고|설명|해명)?\\s?자료|(?:press|news|media)\\s?release`
const UPDATED =
  '(?:최종|기사)?\\s?(?:수정|업데이트|변경|갱신)(?:일자|일시|시간|일)?|(?:last\\s)?(?:updated|modified|edited)(?:\\s(?:at|on))?'
const GAP = '[\\s:：;|·.\\]\\[)(>-]{0,5}'
const TIME =
  '\\s{0,3}(?:\\(?[월화수목금토일]\\)?\\s)?(?:T|KST|[,|-]\\s?)?(?:오전|오후|AM|PM)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?'
const LABELLED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])|(?=입력\\s?[:：]))(?:(?<published>${PUBLISHED})|(?<updated>${UPDATED}))${GAP}(?:${DAY_SOURCE})(?:${TIME})?`,
  'giu',
)
const TIMED = new RegExp(`(?<![\\p{N}.,/-])(?:${DAY_SOURCE})${TIME}`, 'giu')
/** `2019-03-04 Hit 812`: a day before the counter of a page. */
const COUNTED = new RegExp(
  `(?<![\\p{N}.,/-])(?:${DAY_SOURCE})(?:${TIME})?[\\s|·,/:]{1,5}(?:hits?|views?|reads?|counts?|조회수?)[\\s:：.|(]{0,4}\\d{1,9}(?![\\p{L}\\p{N}])`,
  'giu',
)
const ALONE = new RegExp(
  `^(?:[\\s|·(\\[<]{0,4}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?|\\s{0,4}[(\\[]\\p{L}[\\p{L} ·]{0,20},\\s?)(?:${DAY_SOURCE})(?:\\s?\\(?(?:[월화수목금토일]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z요]{0,6}일?\\)?)?[\\s|·)\\]>.,]{0,4}$`,
  'iu',
)
const MEDIA = new RegExp(
  `(?:뉴스|일보|신문|경제|기자|타임스|방송|통신|News|Newsis|Yonhap|Times|Herald|Daily|Post)[\\s|·,(=)\\]]{1,6}(?:${DAY_SOURCE})[\\s)\\].]{0,4}$`,
  'iu',
)
/** `2021.03.15 기획재정부`: the day, then the office that published. */
const OFFICE = new RegExp(
  `^\\s{0,4}(?:${DAY_SOURCE})[\\s|·,]{1,4}\\p{L}[\\p{L} ·]{0,20}(?:부|처|청|원|공사|공단|뉴스|신문|일보|경제|기자|정책관|기획관|실장|국장|과장|단장|대변인)\\s{0,4}$`,
  'iu',
)
/** `Title | 2020.09.14`, `제목 2024-05-17 09:12`, `Title May 3, 2023 By …`: a full day that ends a line or stands before the writer, no preposition or tilde before it. */
const GLUED = new RegExp(
  `(?<![\\d.,~∼(/])(?:${DAY_SOURCE})(?:\\s?\\(?(?:[월화수목금토일]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\)?)?(?:${TIME})?\\s{0,3}(?:$|(?:[|ㅣ]\\s)?[Bb]y\\s[\\p{L} .,'’&-]{2,60}$)`,
  'iu',
)
/** What may stand between a title and the day behind it. */
const TITLE_END = /(?:[\p{L}\p{N}"'”’)\]>!?…%]\s{1,3}|[|ㅣ│:·]\s{0,3}|\s[-–]\s|[”’"')\]!?…])$/u
/** What makes the day a part of the line. */
const DAY_INSIDE =
  /(?:[\d.,~∼(/]\s{1,2}|(?<!\p{L})(?:on|by|until|till|to|from|since|of|in|before|after|through|and|as of|기준|부터|까지|현재)\s)$/iu
/** The date of something else than the page. */
const TOLD_DAY = new RegExp(`(?:${OTHER_DAYS}) date\\s?[:：|]?\\s?$`, 'i')
/** A line that is a sentence, whose last day is one of its story. */
const SENTENCE = /[다요]\.\s|[.!?]\s{0,2}$/u
const DATELINE = new RegExp(
  `^\\s{0,4}(?:[(\\[]?[\\p{Lu}가-힣][\\p{L} .,]{1,40}(?:[,)\\]]|\\s?[-–—])\\s?(?:Korea,?\\s)?)?(?:${DAY_SOURCE})\\s?(?:\\(|/|--|[—–\\])]|-\\s)`,
  'iu',
)

const NAMES = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const YEARLESS = new RegExp(
  `^\\s{0,4}(?:\\p{Lu}[\\p{L} .,[]{1,40}[,\\]]{1,2}\\s?|(?=[A-Z][a-z]{2,8}\\.? \\d{1,2} \\([A-Z]{2,6}\\) --))(?:${NAMES})[a-z]{0,6}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?\\s?(?:(?:\\([^)\\n]{2,40}\\)\\s?)?(?:--|[—–:]|-\\s)|\\([^)\\n]{2,40}\\)(?=\\s?\\p{Lu}))`,
  'u',
)

/** Datelines without a year at the head of a block (`SEOUL, July 21 (Wire) --`, `SEOUL, July 21 (Wire)The`, `July 21 (WIRE) --`): no dates of the story. */
export function findDatelines(text: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap((block) => {
    const found = YEARLESS.exec(text.slice(block.start, Math.min(block.end, block.start + 110)))
    return found ? [{ start: block.start, end: block.start + found[0].length }] : []
  })
}

/** How far into a text from its start, and from its end, pages put their stamps; and how long such a line is. */
const HEAD = 30
const TAIL = 10
const LINE = 220
/** How far from the start of a text a title stands, in blocks, and how long it is at most. */
const TITLES = 8
const LONGEST_TITLE = 160

/** Stamps of the blocks that were asked for before; blocks are those of one text. */
const known = new WeakMap<readonly Block[], readonly Stamp[]>()

/** Stamps in the first and last blocks, boilerplate included, in text order; a line with a label may hold several. */
export function findStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const found = known.get(blocks) ?? stampsIn(text, blocks)
  known.set(blocks, found)
  return found
}

function stampsIn(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const edges = blocks.length <= HEAD + TAIL ? blocks : [...blocks.slice(0, HEAD), ...blocks.slice(-TAIL)]
  const glued = gluedStamps(text, blocks)
  return edges.flatMap((block, i) => {
    if (block.kind === 'tableCell') return []
    const stamps = stampsOf(text, block, i < HEAD)
    return stamps.length > 0 ? stamps : glued.filter(({ start }) => start >= block.start && start < block.end)
  })
}

/** Days at the ends of title-like lines near the top; none where they differ, as in a list of events. */
function gluedStamps(text: string, blocks: readonly Block[]): readonly Stamp[] {
  const found = blocks.slice(0, TITLES).flatMap((block) => {
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE + 1))
    const fits = line.length <= LONGEST_TITLE && block.kind !== 'tableCell' && YEAR_NEAR.test(line)
    return fits && !SENTENCE.test(line) ? gluedStamp(line, block.start) : []
  })
  return found.every(({ edtf }) => edtf === found[0]!.edtf) ? found : []
}

/** A day at the end of a line that looks like a title: numbers of the title stand before it, but no second day. */
function gluedStamp(line: string, offset: number): readonly Stamp[] {
  const found = GLUED.exec(line)
  if (!found || found.index < 8 || !/\p{L}{2}/u.test(line.slice(0, found.index))) return []
  const before = line.slice(Math.max(0, found.index - 12), found.index)
  if (!TITLE_END.test(before) || DAY_INSIDE.test(before) || TOLD_DAY.test(line.slice(0, found.index))) return []
  const edtf = dayOfGroups(found.groups!)
  const start = offset + found.index
  return edtf ? [{ edtf, kind: 'source', start, end: start + found[0].trimEnd().length }] : []
}

/** A cheap look for what every stamp has: a year of four digits, or two before a dot or behind a quotation mark. */
const YEAR_NEAR = /(?:19|20)\d\d|['’]\d\d|\d\d\./

function stampsOf(text: string, block: Block, head: boolean): readonly Stamp[] {
  const line = text.slice(block.start, Math.min(block.end, block.start + LINE))
  if (!YEAR_NEAR.test(line)) return []
  const at = (found: RegExpExecArray, kind: Stamp['kind']): Stamp[] => {
    const edtf = dayOfGroups(found.groups!)
    const start = block.start + found.index
    return edtf ? [{ edtf, kind, start, end: start + found[0].trimEnd().length }] : []
  }
  const dateline = head ? DATELINE.exec(line) : null
  if (dateline && block.end - block.start > 60) return at(dateline, 'dateline')
  if (block.end - block.start > LINE) return []
  const labelled = matchesOf(LABELLED, line).flatMap((m) => at(m, m.groups!.updated ? 'updated' : 'published'))
  const short = line.length <= 90
  const timed = short ? [...matchesOf(TIMED, line), ...matchesOf(COUNTED, line)].flatMap((m) => at(m, 'plain')) : []
  const free = timed.filter((t) => !labelled.some((l) => l.start < t.end && t.start < l.end))
  if (labelled.length || free.length) return [...labelled, ...free].sort((a, b) => a.start - b.start)
  const alone = head ? ALONE.exec(line) : null
  if (alone) return at(alone, 'plain')
  const source = short ? (MEDIA.exec(line) ?? (head && line.length <= 50 ? OFFICE.exec(line) : null)) : null
  return source ? at(source, 'source') : []
}
