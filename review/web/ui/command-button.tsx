import { useTranslate } from '../i18n/translate.ts'
import type { CommandId } from '../keys/commands.ts'
import { canRun, commandsVersion, run } from '../keys/dispatch.ts'
import { ariaShortcut, sequenceLabel } from '../keys/strokes.ts'
import { useKeymap } from '../state/settings.ts'
import { useValue } from '../state/store.ts'
import { KeyCap } from './key-cap.tsx'

/** A key as it is printed beside what it does. */
export function Key({ id }: { readonly id: CommandId }) {
  const [sequence] = useKeymap()[id]
  return sequence === undefined ? null : <KeyCap label={sequenceLabel(sequence)} />
}

interface Props {
  readonly id: CommandId
  /** Instead of the command's own name. */
  readonly label?: string
  readonly class?: string
}

/** A button that does a command, with its key printed on it. */
export function CommandButton({ id, label, class: look }: Props) {
  const t = useTranslate()
  const [sequence] = useKeymap()[id]
  useValue(commandsVersion)
  return (
    <button
      type="button"
      class={look ?? 'command'}
      disabled={!canRun(id)}
      aria-keyshortcuts={sequence === undefined ? undefined : ariaShortcut(sequence)}
      onClick={() => run(id)}
    >
      {label ?? t(`command.${id}`)} <Key id={id} />
    </button>
  )
}
