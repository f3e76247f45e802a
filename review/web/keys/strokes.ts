/** What of a keyboard event a stroke is made of; `KeyboardEvent` fits. */
export interface KeyPress {
  /** Physical key (`KeyA`), the same whatever the input language. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const MODIFIER_CODES = /^(?:Shift|Control|Alt|Meta|OS)(?:Left|Right)?$|^(?:CapsLock|Lang1|Lang2|Unidentified)$/

/** The stroke in canonical form, for example `Mod+Shift+KeyZ`; `Mod` is Ctrl or ⌘. Null for a modifier alone. */
export function strokeOf(press: KeyPress): string | null {
  if (press.code === '' || MODIFIER_CODES.test(press.code)) return null
  const code = press.code === 'NumpadEnter' ? 'Enter' : press.code.replace(/^Numpad(?=\d$)/, 'Digit')
  const mod = press.ctrlKey || press.metaKey ? 'Mod+' : ''
  return `${mod}${press.altKey ? 'Alt+' : ''}${press.shiftKey ? 'Shift+' : ''}${code}`
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  BracketLeft: '[',
  BracketRight: ']',
  Slash: '/',
  Backslash: '\\',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  Backquote: '`',
  Escape: 'Esc',
  Enter: '↵',
  Space: '␣',
}

function keyLabel(code: string): string {
  const name = NAMES[code]
  if (name !== undefined) return name
  return code.replace(/^(?:Key|Digit)/, '')
}

/** A sequence of strokes as it is printed on a button: `⇧U`, `Ctrl+Z`, `G D`. */
export function sequenceLabel(sequence: string): string {
  return sequence
    .split(' ')
    .map((stroke) => {
      if (stroke === 'Shift+Slash') return '?'
      const parts = stroke.split('+')
      const code = parts.pop() ?? ''
      const modifiers = parts.map((part) => (part === 'Shift' ? '⇧' : `${part === 'Mod' ? 'Ctrl' : part}+`))
      return `${modifiers.join('')}${keyLabel(code)}`
    })
    .join(' ')
}

/** The value of `aria-keyshortcuts` for a sequence, for example `Shift+U`. */
export const ariaShortcut = (sequence: string): string =>
  sequence
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((part) => (part === 'Mod' ? 'Control' : part.replace(/^(?:Key|Digit)/, '')))
        .join('+'),
    )
    .join(' ')
