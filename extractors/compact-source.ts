/** Shorter sources hold too little to be copied. */
const SHORTEST = 100
/** An assertion that always holds. */
const BARRIER = '(?=)'
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y
const LOOKBEHIND = /^\(\?<[=!]/
const LOOKAROUND = /^\(\?<?[=!]/

interface Group {
  readonly lookaround: boolean
  /** True inside of something that is read backwards. */
  readonly backwards: boolean
  branches: number
}

/** Where a character class that begins at `at` ends, its bracket included. */
function classEnd(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

function quantifierAt(source: string, at: number): string {
  QUANTIFIER.lastIndex = at
  return QUANTIFIER.exec(source)?.[0] ?? ''
}

const opened = (source: string, at: number, around: Group | undefined): Group => {
  const head = source.slice(at, at + 4)
  return {
    lookaround: LOOKAROUND.test(head),
    backwards: (around?.backwards ?? false) || LOOKBEHIND.test(head),
    branches: 1,
  }
}

/** True where something of the same branch may follow at `at`, and no barrier stands there. */
const goesOn = (source: string, at: number): boolean =>
  at < source.length && source[at] !== ')' && source[at] !== '|' && !source.startsWith(BARRIER, at)

/**
 * The source of a pattern that matches the same, but that V8 compiles to a third of the code: an assertion that always holds stands
 * behind each group with branches and behind each repeated one. V8 writes the code of what follows a group once for each of its branches,
 * up to ten times, and groups stand behind groups; it does so once where an assertion comes between. A thread with more than 16 MiB of
 * code compiles patterns without their optimisations from then on (`TooMuchRegExpCode` in V8's regexp.cc), which halves the speed
 * of the language that comes second. Short sources, and patterns that are no strings, are given back as they are. For the
 * syntax without the `v` flag; linear in the length.
 */
export function compactSource<T>(source: T): T | string {
  if (typeof source !== 'string' || source.length < SHORTEST) return source
  const open: Group[] = []
  let made = ''
  let kept = 0
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === '\\') i += 1
    else if (sign === '[') i = classEnd(source, i) - 1
    else if (sign === '(') open.push(opened(source, i, open.at(-1)))
    else if (sign === '|') {
      const group = open.at(-1)
      if (group !== undefined) group.branches += 1
    } else if (sign === ')') {
      const group = open.pop()
      const end = i + 1 + quantifierAt(source, i + 1).length
      const copies = group !== undefined && (group.branches > 1 || end > i + 1)
      if (copies && !group.lookaround && !group.backwards && goesOn(source, end)) {
        made += source.slice(kept, end) + BARRIER
        kept = end
      }
      i = end - 1
    }
  }
  return made + source.slice(kept)
}
