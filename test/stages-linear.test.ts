import { describe, expect, it } from 'vitest'
import { Refused } from '../pipeline/refused.ts'
import { growth, repeated } from './support/growth.ts'
import { runStages } from './support/run-stages.ts'

const SIZE = 128 * 1024
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1,234',
  numerals: '억조',
  brackets: '(',
  'closing brackets': ')',
  'curly quotes': '“',
  'straight quotes': ' "a',
  tildes: '~',
  stops: '.',
  'spaced stops': '. ',
  ellipses: '… ',
  blanks: ' ',
  'letters and blanks': 'a ',
  'line feeds': 'a\n',
  'blank lines': 'a\n\n',
  tabs: 'a\tb\n',
  'one row of tabs': 'a\t',
  pipes: 'a | b\n',
  bullets: '- \n',
  'cut lines': '특구는 넓고 길다고 했는데 값이 비싼 것으로\n',
  endings: '했다 ',
  polite: '했어요 ',
  nominal: '했음 ',
  'tight ends': '했다.이',
  abbreviations: 'Co. ',
  initials: 'U.S. A. ',
  footnotes: '다.[1] ',
  copyright: 'ⓒ© copyright (c) ',
  mails: 'a@b.c.d ',
  hashes: '#a ',
  paths: 'a > ',
  'short repeats': '같은 문단이 다시 나온다고 했다.\n\n',
  emoji: '😀ㅋㅋ ',
  zero: '\u200b',
  syllables: '가',
}
const MARKUP: Readonly<Record<string, readonly [string, string]>> = {
  'open tags': ['a.html', '<p>a'],
  'open links': ['a.html', '<a href=x>a</a> '],
  cells: ['a.html', '<table><tr><td>1<td>2</table>'],
  breaks: ['a.html', 'a<br>'],
  angles: ['a.html', '<'],
  'no-break spaces': ['a.html', 'a\u00a0'],
  'only no-break spaces': ['a.html', '&nbsp;'],
  'preformatted blanks': ['a.html', '<pre> a'],
  references: ['a.html', '&amp'],
  'list items': ['a.md', '- a\n'],
  stars: ['a.md', '*a '],
  'open brackets': ['a.md', '['],
  'closing brackets of links': ['a.md', '] '],
  'link starts': ['a.md', '[a]('],
  'words that may begin an address': ['a.md', 'a b 1 c\n'],
  backticks: ['a.md', '`a '],
  rows: ['a.md', '|a|b|\n|-|-|\n'],
}

/** How many times longer the stages take for twice the text of a repeated piece; a refusal is an answer too. */
function growthOf(piece: string, name: string, size: number): number {
  return growth((length) => {
    try {
      runStages(repeated(piece, length), name)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }, size / 2)
}

describe('stages take time in proportion to the text', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, piece) => {
      expect(growthOf(piece, 'a.txt', SIZE)).toBeLessThanOrEqual(2.5)
    },
    60_000,
  )
  it.each(Object.entries(MARKUP))(
    '%s',
    (_, [name, piece]) => {
      expect(growthOf(piece, name, SIZE / 3)).toBeLessThanOrEqual(2.5)
    },
    60_000,
  )
})
