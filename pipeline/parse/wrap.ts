import { type Line, linesOf } from './line.ts'

/** Ends of a sentence, closing marks after them included. */
const TERMINATED = /[.!?。！？…:;][”’"'」』〉》)\]】]{0,3}$/u
const KOREAN_ENDED = /(?:[다요죠까]|니다)[”’"'」』)\]]{0,2}$|(?:^|\s)\S{0,20}[가-힣](?:함|됨|임|음|짐)$/u
/** Korean words that cannot end a sentence or a heading: particles after a noun, connective and adnominal endings. */
const KOREAN_OPEN =
  /(?:[가-힣](?:은|는|이|가|을|를|에|의|로|와|과|고|며|면|서|해|도|만|던|할|될|및|인|한|된|져|여|려|라|자|지|게|때|등|약|총|각|데|야|어|히|듯)|에게|에서|부터|까지|으로|하고|이고|라며|면서|지만|는데|위해|통해|따라|대한|위한|관련|,|·|~|∼|-|“|‘|\()$/u
const LATIN_OPEN =
  /(?:^|[\s(])(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|would|can|could|may|its|their|his|her|our|this|these|those|such|into|than|about|over|under|between|including|per|via|worth|more|most|not)$|[,(&\-–“‘]$/iu
const STARTS_LOWER = /^[a-z]/
const STARTS_WORD = /^[\p{L}\p{N}“‘"'(「『<[€$£¥₩]/u

/** Korean endings that leave even a headline unfinished; of the above only those that no noun ends in. */
const KOREAN_OPEN_SURELY =
  /(?:[가-힣](?:을|를|는|며|에서|으로|에게|부터|까지|하고|이고|면서|지만|는데|하여|되어)|\s(?:및|등을|위해|통해|따라|대한|위한)|,|·|“|‘|\()$/u

/** What the end of a line parts from its unit or from the rest of its date: `2026년` and `12월까지`, `2,000억` and `원을`. */
const CUT_END = /(?:\d{4}년|\d월|\d[조억만천]{0,2})\s?$/u
const CUT_START = /^(?:\d{1,2}[월일](?!\d)|[조억만천]{0,2}\s?(?:원|달러)(?=[을를이의으은가에,.\s])|(?:을|를)\s)/u
/** The same of a sum where its currency has more behind it: `30억` and `달러를`. No cell of a table begins so. */
const SUM_END = /\d\s?[조억만천]{1,2}\s?$/u
const CURRENCY_START =
  /^(?:원|달러|유로|엔|위안|불)(?:[을를이의으은는가에]|였|로|\s?(?:규모|상당|어치|가량|정도|이상))/u
/** `1조` and `2,000억 원`: the rest of a sum. */
const GREAT_END = /\d\s?조\s?$/u
const GREAT_START = /^\d{1,4}(?:,\d{3})?\s?억/u
/** First letters of what goes on with a sum in English. */
const STARTS_SUM = /^[bdemptUwy]/
/** `300 million` and `won in all`; `US$5` and `million`. */
const SCALE_END = /\d\s(?:thousand|million|billion|trillion)$/u
const WESTERN_START = /^(?:won|U\.?S\.?\s(?:dollars|\$)|dollars|euros?|yen|yuan|pounds)(?![A-Za-z])/u
const SIGNED_END = /(?:[$€£¥₩]|(?:KRW|USD|EUR|JPY)\s)\d[\d,.]*$/u
const SCALE_START = /^(?:thousand|million|billion|trillion)(?![A-Za-z])/u
/** True where a line of more than a few words ends inside a date or a sum, which the next one goes on with. */
export function isCut(text: string, line: Line, next: Line): boolean {
  const end = text.slice(Math.max(line.start, line.end - 8), line.end)
  const start = text.slice(next.start, Math.min(next.end, next.start + 8))
  if (SUM_END.test(end) && CURRENCY_START.test(start)) return true
  if (STARTS_SUM.test(start)) {
    const tail = text.slice(Math.max(line.start, line.end - 20), line.end)
    const head = text.slice(next.start, Math.min(next.end, next.start + 14))
    return (SCALE_END.test(tail) && WESTERN_START.test(head)) || (SIGNED_END.test(tail) && SCALE_START.test(head))
  }
  if (line.width >= 20 && GREAT_END.test(end) && GREAT_START.test(start)) return true
  return line.width >= 40 && CUT_END.test(end) && CUT_START.test(start)
}

/** Lines that stand alone in any text: in brackets, a label with its value, a copyright or an author's line, the head of a printed page. */
const ALONE =
  /^(?:[◀[(<〈【《].{1,60}[▶\])>〉】》]$|[\p{L}·]{1,12}(?:\s[\p{L}·]{1,10}){0,2}\s?[:：]\s|제\s?목\s|작성자\s|\d{2,4}\.\s?\d{1,2}\.\s?\d{1,2}\.\s오[전후]\s\d{1,2}:\d{2}\s|\d{1,2}\/\d{1,2}\/\d{2,4},\s\d{1,2}:\d{2}\s[AP]M\s|페이지\s정보$|댓글\s?목록$|등록된\s댓글|(?:date|writer|views|작성일|등록일|조회수?|작성자)\s?\S{0,2}\d|.{0,30}(?:copyright|all rights reserved|무단\s?(?:전재|복제|배포)|저작권자|ⓒ|©)|[^.]{0,40}\S@\S{3,40}$|[^.!?]{0,30}\s?기자$)/iu

/** Particles and endings that a noun may share, but that hardly end a line of more than thirty syllables. */
const KOREAN_OPEN_LONG = /[가-힣](?:이|가|은|의|에|로|와|과|고|해|서|한|할|된|될|인|던)$/u

/** What the text of a line shows of its end, from its last characters. */
export interface LineEnd {
  readonly terminated: boolean
  readonly open: boolean
}

/** Looks at the last 60 characters of a line. */
export function lineEnd(text: string, line: Line): LineEnd {
  const tail = text.slice(Math.max(line.start, line.end - 60), line.end)
  const terminated = TERMINATED.test(tail) || KOREAN_ENDED.test(tail)
  return { terminated, open: !terminated && (KOREAN_OPEN.test(tail) || LATIN_OPEN.test(tail)) }
}

/** True for a line that no neighbour joins: bracketed, a label with its value, an author, a copyright, a stamp. */
export const standsAlone = (text: string, line: Line): boolean =>
  line.width > 2 && line.width <= 240 && ALONE.test(text.slice(line.start, line.end))

/** True where a line certainly goes on in the next one: it is left open, or the next begins in lower case. */
export function goesOn(text: string, line: Line, next: Line): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 2))
  const lower = STARTS_LOWER.test(head)
  const cut = isCut(text, line, next)
  if (!lower && !cut && (line.width < 40 || !STARTS_WORD.test(head))) return false
  const { terminated, open } = lineEnd(text, line)
  const tail = text.slice(Math.max(line.start, line.end - 60), line.end)
  if (terminated || (!open && !cut && (!lower || line.width < 24))) return false
  if (standsAlone(text, next) || standsAlone(text, line)) return false
  if (lower || cut) return true
  return KOREAN_OPEN_SURELY.test(tail) || LATIN_OPEN.test(tail) || (line.width >= 64 && KOREAN_OPEN_LONG.test(tail))
}

/** Lines of a run that are enough to judge how it was set. */
const SAMPLE = 80
const HAS_WORD = /\p{L}/u
/** A stretch that holds so many. */
const SAMPLED = 40_000

/** Lines narrower than this hold no two sentences: broadcasters set what is read aloud so. */
const SHORT_LINES = 60

/** How a run of text lines was set. */
export interface Wrapping {
  /** Lines were broken by width, not at the ends of paragraphs. */
  readonly wrapped: boolean
  /** Width of the widest line. */
  readonly width: number
}

/**
 * Judges a run of lines without a blank one between: wrapped where most of its breaks fall inside sentences, or where
 * all its lines but the last fill the same width without ending there.
 */
export function wrappingOf(text: string, wholeRun: readonly Line[]): Wrapping {
  const run = wholeRun.length > SAMPLE ? wholeRun.slice(0, SAMPLE) : wholeRun
  const inner = run.slice(0, -1)
  const width = run.reduce((widest, line) => Math.max(widest, line.width), 0)
  if (inner.length === 0) return { wrapped: false, width }
  let open = 0
  let sure = 0
  let unfinished = 0
  let full = 0
  inner.forEach((line, i) => {
    const next = run[i + 1]!
    const end = lineEnd(text, line)
    if (goesOn(text, line, next)) sure++
    else if (end.open && next.kind === 'text') open++
    if (!end.terminated) unfinished++
    if (line.width >= width * 0.8) full++
  })
  const n = inner.length
  // Single Korean syllables leave a line open only where many lines end so; those of short lines where sentences end between them.
  const ended = width < SHORT_LINES ? n - unfinished : 0
  const inside = n < 4 ? sure : sure + open
  const byEnds = inside >= Math.max((n - ended) * 0.45, n * 0.3) && width < 300 && (n > 1 || width >= 60)
  const byWidth = n >= 2 && width >= 40 && width < 200 && full >= n * 0.8 && unfinished >= n * 0.6
  return { wrapped: byEnds || byWidth, width }
}

/** True where a line and the next one of its run belong to one paragraph. */
export function joins(text: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  if (next.kind !== 'text') return false
  if (!wrapping.wrapped) return goesOn(text, line, next)
  if (standsAlone(text, next) || standsAlone(text, line)) return false
  const { terminated } = lineEnd(text, line)
  return terminated ? line.width >= wrapping.width * 0.75 && wrapping.width >= 60 : true
}

/**
 * True for a text whose lines are wholes, though no blank line parts them: most end a sentence or stand by themselves, and some are no
 * sentences, as titles, stamps and buttons are.
 */
export function isSetByLines(text: string): boolean {
  const lines = linesOf(text, 0, Math.min(text.length, SAMPLED))
    .filter(({ start, end }) => end - start > 3 || HAS_WORD.test(text.slice(start, end)))
    .slice(0, SAMPLE)
  const headed =
    lines.length === 2 && standsAlone(text, lines[0]!) && /[\])>〉】》]$/.test(text.slice(0, lines[0]!.end))
  if (headed) return true
  if (lines.length < 3 || wrappingOf(text, lines).wrapped) return false
  const ended = lines.filter((line) => standsAlone(text, line) || lineEnd(text, line).terminated).length
  return ended * 2 >= lines.length && ended < lines.length
}
