import type { CellValue, Column } from '../columns.ts'

/** What a spreadsheet holds at most in one cell. */
const LONGEST_TEXT = 32_767
/** Characters that XML cannot hold, half pairs, and what would be read as an escape of such a character. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeOne = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A text cut to the longest that a cell holds, an ellipsis at its end. */
const fitting = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** A text as the content of an element; what XML cannot hold is written as spreadsheets do, `_x001B_`. */
export const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, escapeOne).replace(/[&<>"]/g, (character) => ENTITIES[character]!)

/** The name of a column, from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

const text = (place: string, value: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(value))}</t></is></c>`

/** Numbers of `xl/styles.xml`. */
const STYLE = { plain: 0, head: 1, grouped: 2 } as const

function cellXml(value: CellValue, { name, kind }: Column, place: string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`
  if (typeof value === 'string') return text(place, value, STYLE.plain)
  const style = kind === 'real' && name !== 'confidence' ? STYLE.grouped : STYLE.plain
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`
}

/** One row of a sheet; `number` counts from 1. Text is written as text: a cell is never a formula. */
export const rowXml = (cells: readonly CellValue[], columns: readonly Column[], number: number): string =>
  `<row r="${number}">${cells.map((value, i) => cellXml(value, columns[i]!, `${columnName(i)}${number}`)).join('')}</row>`

const WIDTHS: Readonly<Record<string, number>> = { document: 32, quote: 28, title: 40, citation: 60, name_ko: 24 }
const widthXml = ({ name }: Column, i: number): string =>
  `<col min="${i + 1}" max="${i + 1}" width="${WIDTHS[name] ?? 14}" customWidth="1"/>`

/** A sheet's beginning: the first row holds the names of the columns and stays in view. */
export const sheetHead = (columns: readonly Column[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    `<cols>${columns.map(widthXml).join('')}</cols>`,
    '<sheetData>',
    `<row r="1">${columns.map(({ name }, i) => text(`${columnName(i)}1`, name, STYLE.head)).join('')}</row>`,
  ].join('')

/** A sheet's end, with a filter over its rows. */
export const sheetTail = (columns: readonly Column[], rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/></worksheet>`
