import { escapeControls } from './escape.ts'

/** Text that Markdown shows as it is: no emphasis, links, tags, tables or entities come of it, nor does a list or heading begin. */
export const escapeMarkdown = (text: string): string =>
  escapeControls(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (character) => `\\${character}`)

type Cell = string | number

/** A table of GitHub's Markdown; numbers stand to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'string' ? escapeMarkdown(cell) : cell)).join(' | ')} |\n`
  const rule = head.map((_, column) => (rows.some((row) => typeof row[column] === 'number') ? '---:' : '---'))
  return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`
}
