/** The cells of a CSV text after RFC 4180; a reader of its own, so that the writer is not checked by itself. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (quoted && character === '"' && text.charAt(i + 1) === '"') {
      cell += '"'
      i++
    } else if (character === '"') quoted = !quoted
    else if (!quoted && (character === ',' || character === '\n')) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (character === '\n') rows.push([])
    } else cell += character
  }
  return rows.slice(0, -1)
}
