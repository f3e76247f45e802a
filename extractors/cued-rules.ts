import type { CueWords } from './cue-words.ts'

/** A rule, and the words of which a text must hold one for it to find anything there. */
export interface CuedRule<Context, Found> {
  readonly cues: readonly CueWords[]
  readonly rule: (text: string, context: Context) => Iterable<Found>
}

function mayFind(cues: readonly CueWords[], text: string): boolean {
  for (const words of cues) if (words.mayStandIn(text)) return true
  return false
}

/** What rules find in a text, in their order. A rule without its cues is not begun, which costs more than to look for them. */
export function* foundBy<Context, Found>(
  rules: readonly CuedRule<Context, Found>[],
  text: string,
  context: Context,
): Iterable<Found> {
  for (const { cues, rule } of rules) if (mayFind(cues, text)) yield* rule(text, context)
}
