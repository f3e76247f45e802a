import { describe, expect, it } from 'vitest'
import { COMMAND_IDS } from '../review/web/keys/commands.ts'
import { collisionsOf, keymapOf, matchStroke, readChanges, rebind } from '../review/web/keys/keymap.ts'
import { ariaShortcut, sequenceLabel, strokeOf } from '../review/web/keys/strokes.ts'

const press = (code: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})
const keymap = keymapOf({})

describe('strokes', () => {
  it('reads the physical key and its modifiers', () => {
    expect(strokeOf(press('KeyA'))).toBe('KeyA')
    expect(strokeOf(press('KeyZ', { metaKey: true, shiftKey: true }))).toBe('Mod+Shift+KeyZ')
    expect(strokeOf(press('BracketLeft', { altKey: true }))).toBe('Alt+BracketLeft')
    expect(strokeOf(press('Numpad3'))).toBe('Digit3')
    expect(strokeOf(press('NumpadEnter'))).toBe('Enter')
  })

  it('waits for the key that comes with a modifier', () => {
    for (const code of ['ShiftLeft', 'ControlRight', 'Lang1', 'CapsLock', '']) expect(strokeOf(press(code))).toBeNull()
  })

  it('prints what stands on the keyboard', () => {
    expect(sequenceLabel('KeyG KeyD')).toBe('G D')
    expect(sequenceLabel('Shift+Slash')).toBe('?')
    expect(sequenceLabel('Mod+Shift+KeyZ')).toBe('Ctrl+⇧Z')
    expect(ariaShortcut('Mod+Shift+KeyZ')).toBe('Control+Shift+Z')
  })
})

describe('keymap', () => {
  it('has a key for every command and no collision to begin with', () => {
    expect(COMMAND_IDS.filter((id) => keymap[id].length === 0)).toEqual([])
    expect(collisionsOf(keymap)).toEqual([])
  })

  it('finds commands by scope', () => {
    expect(matchStroke(keymap, 'review', '', 'KeyA')).toEqual({ command: 'accept' })
    expect(matchStroke(keymap, 'review', '', 'Digit1')).toBeNull()
    expect(matchStroke(keymap, 'reason', '', 'Digit1')).toEqual({ command: 'reasonBoundary' })
    expect(matchStroke(keymap, 'caret', '', 'Digit1')).toEqual({ command: 'markZone' })
    expect(matchStroke(keymap, 'adjust', '', 'Enter')).toEqual({ command: 'saveBoundary' })
    expect(matchStroke(keymap, 'adjust', '', 'KeyA')).toBeNull()
  })

  it('reads sequences, and forgets one that leads nowhere', () => {
    expect(matchStroke(keymap, 'review', '', 'KeyG')).toEqual({ pending: 'KeyG' })
    expect(matchStroke(keymap, 'review', 'KeyG', 'KeyD')).toEqual({ command: 'goDocument' })
    expect(matchStroke(keymap, 'review', '', 'KeyD')).toEqual({ command: 'nothingMissed' })
    expect(matchStroke(keymap, 'review', 'KeyG', 'KeyX')).toBeNull()
  })

  it('takes a new key and refuses a taken one', () => {
    const free = rebind({}, 'accept', 'KeyV')
    expect(free).toEqual({ changes: { accept: ['KeyV'] } })
    if ('changes' in free) expect(matchStroke(keymapOf(free.changes), 'review', '', 'KeyA')).toBeNull()
    expect(rebind({}, 'accept', 'KeyX')).toEqual({
      collisions: [{ command: 'accept', other: 'reject', sequence: 'KeyX' }],
    })
  })

  it('refuses the first key of a sequence, but not a key of another scope', () => {
    expect(rebind({}, 'accept', 'KeyG')).toHaveProperty('collisions')
    expect(rebind({}, 'accept', 'Digit1')).toHaveProperty('changes')
  })

  it('reads stored changes and drops what is none', () => {
    expect(readChanges({ accept: ['KeyV'], nonsense: ['KeyW'], reject: 'KeyW', edit: [] })).toEqual({
      accept: ['KeyV'],
    })
    expect(readChanges({ accept: ['KeyX'] })).toEqual({})
    for (const stored of [null, 5, 'KeyA', undefined]) expect(readChanges(stored)).toEqual({})
  })
})
