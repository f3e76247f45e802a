/**
 * Where a command acts: `review` on a list or a document, `adjust` while boundaries move, `caret` while a missed mention is
 * being marked, `reason` while a rejection asks for its reason.
 */
export type Scope = 'review' | 'adjust' | 'caret' | 'reason'

interface CommandDefinition {
  readonly scopes: readonly Scope[]
  /** Sequences of strokes; the first is the one that is printed on the button. */
  readonly keys: readonly string[]
}

const everywhere = ['review', 'adjust', 'caret', 'reason'] as const
const review = ['review'] as const
const adjusting = ['review', 'adjust'] as const
const caret = ['caret'] as const
const reason = ['reason'] as const

const define = <T extends string>(commands: Record<T, CommandDefinition>): Record<T, CommandDefinition> => commands

/** Every command with the keys that it has before anyone remaps it. */
export const COMMANDS = define({
  next: { scopes: review, keys: ['KeyJ', 'ArrowDown'] },
  previous: { scopes: review, keys: ['KeyK', 'ArrowUp'] },
  accept: { scopes: review, keys: ['KeyA', 'Enter'] },
  reject: { scopes: review, keys: ['KeyX', 'Backspace'] },
  edit: { scopes: review, keys: ['KeyE'] },
  defer: { scopes: review, keys: ['KeyS'] },
  add: { scopes: review, keys: ['KeyN'] },
  nothingMissed: { scopes: review, keys: ['KeyD'] },
  bulk: { scopes: review, keys: ['KeyB'] },
  merge: { scopes: review, keys: ['KeyM'] },
  undo: { scopes: review, keys: ['KeyU', 'Mod+KeyZ'] },
  redo: { scopes: review, keys: ['Shift+KeyU', 'Mod+Shift+KeyZ'] },
  startLeft: { scopes: adjusting, keys: ['BracketLeft'] },
  startRight: { scopes: adjusting, keys: ['BracketRight'] },
  endLeft: { scopes: adjusting, keys: ['Shift+BracketLeft'] },
  endRight: { scopes: adjusting, keys: ['Shift+BracketRight'] },
  startUnitLeft: { scopes: adjusting, keys: ['Alt+BracketLeft'] },
  startUnitRight: { scopes: adjusting, keys: ['Alt+BracketRight'] },
  endUnitLeft: { scopes: adjusting, keys: ['Alt+Shift+BracketLeft'] },
  endUnitRight: { scopes: adjusting, keys: ['Alt+Shift+BracketRight'] },
  saveBoundary: { scopes: ['adjust'], keys: ['Enter'] },
  caretLeft: { scopes: caret, keys: ['ArrowLeft'] },
  caretRight: { scopes: caret, keys: ['ArrowRight'] },
  caretWordLeft: { scopes: caret, keys: ['Mod+ArrowLeft', 'Alt+ArrowLeft'] },
  caretWordRight: { scopes: caret, keys: ['Mod+ArrowRight', 'Alt+ArrowRight'] },
  caretUp: { scopes: caret, keys: ['ArrowUp'] },
  caretDown: { scopes: caret, keys: ['ArrowDown'] },
  extendLeft: { scopes: caret, keys: ['Shift+ArrowLeft'] },
  extendRight: { scopes: caret, keys: ['Shift+ArrowRight'] },
  extendWordLeft: { scopes: caret, keys: ['Mod+Shift+ArrowLeft', 'Alt+Shift+ArrowLeft'] },
  extendWordRight: { scopes: caret, keys: ['Mod+Shift+ArrowRight', 'Alt+Shift+ArrowRight'] },
  markZone: { scopes: caret, keys: ['Digit1'] },
  markInstitution: { scopes: caret, keys: ['Digit2'] },
  markAmount: { scopes: caret, keys: ['Digit3'] },
  markDate: { scopes: caret, keys: ['Digit4'] },
  reasonBoundary: { scopes: reason, keys: ['Digit1'] },
  reasonType: { scopes: reason, keys: ['Digit2'] },
  reasonValue: { scopes: reason, keys: ['Digit3'] },
  reasonScope: { scopes: reason, keys: ['Digit4'] },
  reasonDuplicate: { scopes: reason, keys: ['Digit5'] },
  reasonOther: { scopes: reason, keys: ['Digit6'] },
  reasonSkip: { scopes: reason, keys: ['Enter'] },
  goQueue: { scopes: review, keys: ['KeyG KeyQ'] },
  goDocument: { scopes: review, keys: ['KeyG KeyD'] },
  goEntity: { scopes: review, keys: ['KeyG KeyE'] },
  goConflicts: { scopes: review, keys: ['KeyG KeyC'] },
  goRuns: { scopes: review, keys: ['KeyG KeyR'] },
  goPictures: { scopes: review, keys: ['KeyG KeyP'] },
  search: { scopes: review, keys: ['Slash'] },
  filters: { scopes: review, keys: ['KeyF'] },
  help: { scopes: review, keys: ['Shift+Slash'] },
  back: { scopes: everywhere, keys: ['Escape'] },
})

export type CommandId = keyof typeof COMMANDS
/** Every command, in the order of the table. */
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[]

/** The sequences that each command has before anyone remaps it. */
export const DEFAULT_KEYS = Object.fromEntries(
  Object.entries(COMMANDS).map(([id, { keys }]) => [id, keys]),
) as Readonly<Record<CommandId, readonly string[]>>
