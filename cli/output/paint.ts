/** When to colour: `auto` on a terminal where NO_COLOR is not set. */
export type ColourChoice = 'auto' | 'always' | 'never'

/** Colours for a terminal; each gives the text as it is where there are none. */
export interface Paint {
  readonly name: (text: string) => string
  readonly place: (text: string) => string
  readonly hit: (text: string) => string
}

const wrapped =
  (code: string) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`
const plain = (text: string): string => text

/** The colours of standard output. */
export function paintOf(choice: ColourChoice): Paint {
  const { NO_COLOR } = process.env
  const coloured = choice === 'always' || (choice === 'auto' && process.stdout.isTTY && (NO_COLOR ?? '') === '')
  if (!coloured) return { name: plain, place: plain, hit: plain }
  return { name: wrapped('35'), place: wrapped('32'), hit: wrapped('1;31') }
}
