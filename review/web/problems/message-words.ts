import { type MessageId, type Parameters, sayOf, type Translate } from '../i18n/message.ts'

/** How the pipeline tells a problem, the message that says it to a reader, and names for what the pattern finds. */
const TOLD: readonly (readonly [RegExp, MessageId, (t: Translate, found: readonly string[]) => Parameters])[] = [
  [
    /^Unexpected publication date (\S{1,20}) \(([\w-]{1,20})\) beside (\S{1,20}) \(([\w-]{1,20})\), expected one\.?$/,
    'problem.twoDates',
    (t, [other = '', otherBasis = '', best = '', bestBasis = '']) => ({
      ...{ other, best },
      otherBasis: sayOf(t, 'basis', otherBasis),
      bestBasis: sayOf(t, 'basis', bestBasis),
    }),
  ],
  [/^Unexpected publication date "(.{0,60})", expected one/, 'problem.unreadDate', (_, [text = '']) => ({ text })],
  [
    /^Unexpected (?:size|text) of (\d{1,15}) bytes, expected at most (\d{1,15})$/,
    'problem.tooLarge',
    (_, [size, most]) => ({ size: Number(size).toLocaleString(), most: Number(most).toLocaleString() }),
  ],
  [/^Unexpected binary content, expected text$/, 'problem.binary', () => ({})],
  [
    /^Unexpected (.{1,60}), expected text, Markdown or HTML$/,
    'problem.otherFormat',
    (_, [format = '']) => ({ format }),
  ],
  [/^Unexpected (\w{1,20}) without any text/, 'problem.noText', () => ({})],
  [/^Unexpected bytes in (\d{1,12}) places/, 'problem.bytes', (_, [count = '']) => ({ count })],
  [/^Unexpected nesting /, 'problem.nesting', () => ({})],
  [/^Unexpected marks by the thousand/, 'problem.markup', () => ({})],
  [/^Unexpected pipe, device or folder/, 'problem.special', () => ({})],
  [/^The file has no bytes$/, 'problem.noBytes', () => ({})],
  [/^The file holds only white space$/, 'problem.blank', () => ({})],
  [/^It cannot be read: (.{1,60})$/, 'problem.unreadable', (_, [code = '']) => ({ code })],
  [/^The sidecar is ignored: (.{1,300})$/s, 'problem.sidecar', (_, [why = '']) => ({ why })],
]

function sentence(t: Translate, told: string): string {
  for (const [pattern, id, parametersOf] of TOLD) {
    const found = pattern.exec(told)
    if (found) return t(id, parametersOf(t, found.slice(1)))
  }
  return told
}

/** What the pipeline tells of a document, in the reader's words where they are known: it tells it in English. */
export const problemWords = (t: Translate, told: string): string =>
  told
    .split('; ')
    .map((one) => sentence(t, one))
    .join(' ')
