/** Quotations and lists, one in the other on one line; a row of dashes or asterisks alone is a rule. */
const NESTED = /^(?![-* \t]{1,9999}$)[ \t]{0,3}(?:>[ \t]?|[-+*][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4}){64}/m

const PARAGRAPH_END = /\n[ \t]{0,200}\r?\n|\n(?=[ \t]{0,3}[-*+] {1,4}[^ ])/
/** The line below the header of a table: each line of its is read apart. */
const DELIMITER_ROW = /^[ \t:|-]{3,200}$/m
/** The parser looks for the partner of each through the whole paragraph: its time grows with the square of their number. */
const MOST_MARKS = { '[': 1000, ']': 1000, '*': 2000, _: 2000 } as const

/** A line of dashes or equals signs below a line of text makes that a heading. */
const UNDERLINE = /^ {0,3}(?:={1,9999}|-{1,9999})[ \t\r]{0,99}$/
/** The parser copies all that it has read for each underlined heading: so many of them times the lines of the text. */
const MOST_COPIED = 5_000_000

/** True where underlined headings stand in such numbers that the time for them would grow with their square. */
function isUnderlined(text: string): boolean {
  const lines = text.split('\n')
  const underlined = lines.filter((line, i) => UNDERLINE.test(line) && (lines[i - 1] ?? '').trim() !== '').length
  return underlined * lines.length > MOST_COPIED
}

/**
 * Thousands of brackets or marks of emphasis in one paragraph, or of underlined headings: no Markdown, and the parser's time would grow
 * faster than the text.
 */
export function isNoise(text: string): boolean {
  return isUnderlined(text) || isMarked(text)
}

function isMarked(text: string): boolean {
  const marks = Object.entries(MOST_MARKS).filter(([mark]) => text.includes(mark))
  return (
    marks.length > 0 &&
    text
      .split(PARAGRAPH_END)
      .flatMap((part) => (DELIMITER_ROW.test(part) ? part.split('\n') : [part]))
      .some((part) => marks.some(([mark, most]) => part.length > most && part.split(mark).length > most))
  )
}

const MOST_NESTED = 64
/** The blanks before an item of a list, and its marker with what parts it from its text. */
const ITEM = /^([ \t]{0,9999})(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}(?=\S)/

/** Columns that blanks take: a tab goes on to the next multiple of four. */
function columns(blanks: string): number {
  let at = 0
  for (const blank of blanks) at += blank === '\t' ? 4 - (at % 4) : 1
  return at
}

/** True where items stand one in the other by their indentation, line by line: the parser's time grows with the cube of their depth. */
function isIndentedDeep(text: string): boolean {
  const open: number[] = []
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    const [marker, blanks = ''] = ITEM.exec(line) ?? []
    at += line.length + 1
    if (marker === undefined) continue
    const column = columns(blanks)
    while (open.length > 0 && open.at(-1)! > column) open.pop()
    if (open.push(column + marker.length - blanks.length) > MOST_NESTED) return true
  }
  return false
}

/** True where more than 64 quotations and lists stand one in the other, opened on one line or by their indentation. */
export const isNestedDeep = (text: string): boolean => NESTED.test(text) || isIndentedDeep(text)
