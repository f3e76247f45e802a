/** One line of a text, without its end. `number` counts from 1; offsets are UTF-16 code units into the text. */
export interface TextLine {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** The lines of a text. */
export interface TextLines {
  readonly count: number
  /** The line with that number, from 1. */
  line(number: number): TextLine
  /** Number of the line that an offset stands in. */
  numberAt(offset: number): number
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) starts.push(at)
  return starts
}

/** The lines of a text as line feeds end them, the last one too; a carriage return before one belongs to the end. */
export function textLines(text: string): TextLines {
  const starts = startsOf(text)
  return {
    count: starts.length,
    line(number) {
      const start = starts[number - 1]!
      const feed = text.indexOf('\n', start)
      const end = feed < 0 ? text.length : feed
      return { number, start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end }
    },
    numberAt(offset) {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return low + 1
    },
  }
}

/** Column of an offset in its line, in characters from 1. */
export const columnOf = (text: string, { start }: TextLine, offset: number): number =>
  [...text.slice(start, offset)].length + 1
