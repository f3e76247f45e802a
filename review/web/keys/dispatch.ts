import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { settings } from '../state/settings.ts'
import { createStore } from '../state/store.ts'
import type { CommandId, Scope } from './commands.ts'
import { keymapOf, matchStroke } from './keymap.ts'
import { strokeOf } from './strokes.ts'

export type Handlers = Readonly<Partial<Record<CommandId, () => void>>>

interface Layer {
  handlers: Handlers
  /** The scope that the layer puts in force; null: none, keys go on to the layers below in theirs. */
  readonly scope: Scope | null
}

const layers: Layer[] = []
/** Goes up whenever commands come or go, so that buttons know whether they can do anything. */
export const commandsVersion = createStore(0)
/** The strokes of a sequence that has been begun, for example `KeyG`. */
export const pendingStrokes = createStore('')
const SEQUENCE_MS = 1500
let timer: ReturnType<typeof setTimeout> | undefined

const handlerOf = (id: CommandId): (() => void) | undefined =>
  layers.findLast((layer) => layer.handlers[id] !== undefined)?.handlers[id]

/** True while some screen answers the command. */
export const canRun = (id: CommandId): boolean => handlerOf(id) !== undefined

/** Does what the topmost screen does on the command. */
export const run = (id: CommandId): void => handlerOf(id)?.()

const scopeOfNow = (): Scope => layers.findLast((layer) => layer.scope !== null)?.scope ?? 'review'

/** Answers commands as long as the component is shown; with a scope, the keys of that scope are in force. */
export function useCommands(handlers: Handlers, scope: Scope | null = null): void {
  const layer = useRef<Layer | null>(null)
  const names = Object.keys(handlers).join()
  if (layer.current) layer.current.handlers = handlers
  useLayoutEffect(() => {
    const own: Layer = { handlers, scope }
    layer.current = own
    layers.push(own)
    commandsVersion.update((n) => n + 1)
    return () => {
      layers.splice(layers.indexOf(own), 1)
      layer.current = null
      commandsVersion.update((n) => n + 1)
    }
  }, [scope, names])
}

const FIELD = 'input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable=true]'
const PRESSABLE = 'button, a[href], summary, input, [role=tab]'

/** True where the key belongs to what has the focus: text goes into fields, Enter and Space press buttons. */
function belongsToTarget(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target) return false
  if (target.closest(FIELD) || target.closest('dialog[open]')) return true
  return (event.code === 'Enter' || event.code === 'Space') && target.closest(PRESSABLE) !== null
}

function setPending(strokes: string): void {
  clearTimeout(timer)
  pendingStrokes.set(strokes)
  if (strokes !== '') timer = setTimeout(() => pendingStrokes.set(''), SEQUENCE_MS)
}

/** Runs the command of a key press. Input methods compose undisturbed. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented || belongsToTarget(event)) return
  if (document.querySelector('dialog[open]')) return
  const stroke = strokeOf(event)
  if (stroke === null) return
  const match = matchStroke(keymapOf(settings.get().keys), scopeOfNow(), pendingStrokes.get(), stroke)
  setPending(match !== null && 'pending' in match ? match.pending : '')
  if (match === null || ('command' in match && !canRun(match.command))) return
  event.preventDefault()
  if ('command' in match) run(match.command)
}

/** Listens for keys on the whole page as long as the component is shown. */
export function useKeyboard(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}
