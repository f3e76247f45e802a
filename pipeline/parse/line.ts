import type { Span } from '../../schemas/index.ts'

/** What a line is by its first characters alone. */
export type LineKind = 'blank' | 'item' | 'marker' | 'rule' | 'text'

/** A line of a text: its span without surrounding white space, and where its first character stands in the line. */
export interface Line extends Span {
  readonly kind: LineKind
  /** Columns of white space before the first character. */
  readonly indent: number
  /** Display width: a Hangul syllable or an ideograph counts two. */
  readonly width: number
}

/** Bullets that need no white space after them. */
const TIGHT_BULLETS = '▲△▴▵▶▷►▸▹●○◉◎◦◯⦁□■▣▪▫◇◆❍❏❑❒※☞➡→⇒✓✔★☆①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉠㉡㉢㉣㉮㉯㉰'
const ITEM = new RegExp(
  `^(?:[${TIGHT_BULLETS}]|[-–—‐−*•·∙‧ㆍ▹+○oO0](?=[ \\t\\u00a0])|[ㅇᄋ](?=[ \\t\\u00a0가-힣(])|[•‣·∙‧ㆍ](?=\\S)|-(?=[A-Za-z가-힣“‘"'(])|(?:\\d{1,2}|[가나다라마바사아자차카타파하]|[a-hA-H]|[ivxIVX]{1,4})[.)](?=[ \\t\\u00a0]\\D)|[(（](?:\\d{1,2}|[가나다라마바사아자차카타파하]|[a-h])[)）](?=\\s?\\D))`,
  'u',
)
const LONE_MARK = /^[-–—•·*■□▲▶○ㅇ|>»›]$/u
const RULE = /^(?:[-_=*~·]{3,200}|[─━═―]{2,200})$/u
const isWide = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x11ff ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60))

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029
const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x1680

/** Display width of a stretch of text, at most that of its first 400 characters. */
export function displayWidth(text: string): number {
  const size = Math.min(text.length, 400)
  let width = size
  for (let i = 0; i < size; i++) if (isWide(text.charCodeAt(i))) width++
  return width
}

/** A letter, figure or syllable begins an item only with a dot or bracket right after it, or as a bullet before a blank. */
function isPlainStart(content: string): boolean {
  const code = content.charCodeAt(0)
  const word =
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xac00 && code <= 0xd7a3)
  if (!word) return false
  const size = Math.min(content.length, 5)
  for (let i = 1; i < size; i++) {
    const next = content.charCodeAt(i)
    if (next === 41 || next === 46) return false
    if (i === 1 && isBlank(next)) return code !== 48 && code !== 79 && code !== 111
  }
  return true
}

function kindOf(content: string): LineKind {
  if (isPlainStart(content)) return 'text'
  if (LONE_MARK.test(content)) return 'marker'
  if (RULE.test(content)) return 'rule'
  return ITEM.test(content.length > 12 ? content.slice(0, 12) : content) ? 'item' : 'text'
}

/** Cuts white space off both ends of `[start, end)`. Stays empty at `end` where nothing else is there. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && (isBlank(text.charCodeAt(from)) || isBreak(text.charCodeAt(from)))) from++
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || isBreak(text.charCodeAt(to - 1)))) to--
  return { start: from, end: to }
}

function lineOf(text: string, start: number, end: number): Line {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  if (from === to) return { start: from, end: to, kind: 'blank', indent: 0, width: 0 }
  const head = text.slice(from, Math.min(to, from + 400))
  return { start: from, end: to, kind: kindOf(head), indent: from - start, width: displayWidth(head) }
}

/** The lines of `[start, end)`, blank ones too. Any Unicode line end counts; CR LF is one. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 10
    if (code > 13 && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue
    if (!isBreak(code)) continue
    lines.push(lineOf(text, from, i))
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    from = i + 1
  }
  return lines
}
