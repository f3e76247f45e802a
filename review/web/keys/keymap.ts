import { COMMAND_IDS, COMMANDS, type CommandId, DEFAULT_KEYS, type Scope } from './commands.ts'

/** The sequences of each command. */
export type Keymap = Readonly<Record<CommandId, readonly string[]>>
/** What a person changed; the rest keeps its defaults. */
export type KeyChanges = Readonly<Partial<Record<CommandId, readonly string[]>>>

/** Two commands that one sequence would call, or whose sequences begin alike so that one could never be finished. */
export interface Collision {
  readonly command: CommandId
  readonly other: CommandId
  readonly sequence: string
}

/** The defaults with the changes on top. */
export const keymapOf = (changes: KeyChanges): Keymap => ({ ...DEFAULT_KEYS, ...changes })

const overlap = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
const share = (a: CommandId, b: CommandId): boolean =>
  COMMANDS[a].scopes.some((scope) => COMMANDS[b].scopes.includes(scope))

/** All collisions of a keymap, each pair once. */
export function collisionsOf(keymap: Keymap): Collision[] {
  return COMMAND_IDS.flatMap((command, at) =>
    COMMAND_IDS.slice(at + 1)
      .filter((other) => share(command, other))
      .flatMap((other) =>
        keymap[command]
          .filter((sequence) => keymap[other].some((taken) => overlap(sequence, taken)))
          .map((sequence) => ({ command, other, sequence })),
      ),
  )
}

/** The changes with one more; or the collisions because of which it is refused. */
export function rebind(
  changes: KeyChanges,
  command: CommandId,
  sequence: string,
): { readonly changes: KeyChanges } | { readonly collisions: readonly Collision[] } {
  const next = { ...changes, [command]: [sequence] }
  const collisions = collisionsOf(keymapOf(next)).filter((c) => c.command === command || c.other === command)
  return collisions.length > 0 ? { collisions } : { changes: next }
}

/** What the strokes so far mean: a command, the beginning of a longer sequence, or nothing. */
export type Match = { readonly command: CommandId } | { readonly pending: string } | null

/** Reads one stroke after those that are pending (`''` for none). */
export function matchStroke(keymap: Keymap, scope: Scope, pending: string, stroke: string): Match {
  const typed = pending === '' ? stroke : `${pending} ${stroke}`
  let begun = false
  for (const id of COMMAND_IDS) {
    if (!COMMANDS[id].scopes.includes(scope)) continue
    for (const sequence of keymap[id]) {
      if (sequence === typed) return { command: id }
      if (sequence.startsWith(`${typed} `)) begun = true
    }
  }
  return begun ? { pending: typed } : null
}

/** Changes as they were stored; whatever is not a known command with sequences of its own is left out. */
export function readChanges(stored: unknown): KeyChanges {
  if (typeof stored !== 'object' || stored === null) return {}
  const known = Object.entries(stored).filter(
    ([id, keys]) =>
      (COMMAND_IDS as readonly string[]).includes(id) &&
      Array.isArray(keys) &&
      keys.length > 0 &&
      keys.every((key) => typeof key === 'string' && key !== ''),
  )
  const changes: KeyChanges = Object.fromEntries(known)
  return collisionsOf(keymapOf(changes)).length === 0 ? changes : {}
}
