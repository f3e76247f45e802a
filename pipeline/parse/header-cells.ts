const NUMERIC =
  /^[-−△▲▽▼+~∼약]?\s?(?:[₩$€¥£]|US\$|KRW|USD)?\s?\d[\d,.\s]{0,30}(?:%|[가-힣㎡㎢]{1,6}|[A-Za-z]{1,8})?(?:\s?\([^)]{0,20}\))?$|^[-–—·.]$/u
const PERIOD =
  /^(?:[’'‘]\d{2}|(?:19|20)\d\d)(?:[.\-/]\d{1,2})?\.?(?:년|년도|년\s?\d{1,2}월)?(?:\s?\([^)]{0,12}\))?$|^(?:Q?[1-4](?:분기|Q)|\d{1,2}월|[1-4]\/4)$/u
const TOTAL = /^(?:합\s?계|총\s?계|소\s?계|계|total|sum|subtotal)$/i

const isNumeric = (cell: string): boolean => NUMERIC.test(cell.length > 60 ? cell.slice(0, 60) : cell)
const isPeriod = (cell: string): boolean => cell.length <= 20 && PERIOD.test(cell)

/** Which row and which column of a table without marked headers are headers. */
export interface HeaderGuess {
  readonly row: boolean
  readonly column: boolean
}

/**
 * Guesses from the cells: the first row is a header where it holds no figures but periods or units, and rows below
 * hold figures or longer text; the first column where none of its cells below is a figure.
 */
export function guessHeaders(rows: readonly (readonly string[])[]): HeaderGuess {
  const [first = [], ...rest] = rows
  const filled = first.filter((cell) => cell !== '')
  if (rest.length === 0 || filled.length < 2) return { row: false, column: false }
  const labels = filled.every((cell) => cell.length <= 60 && (!isNumeric(cell) || isPeriod(cell)))
  const figures = rest.some((row) => row.some((cell, i) => i > 0 && isNumeric(cell) && !isPeriod(cell)))
  const row = labels && (figures || filled.every((cell) => cell.length <= 24))
  const names = rest.map((cells) => cells[0] ?? '').filter((cell) => cell !== '')
  const column = row && names.length > 0 && names.every((cell) => TOTAL.test(cell) || !isNumeric(cell)) && figures
  return { row, column }
}
