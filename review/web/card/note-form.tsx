import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'

interface Props {
  readonly onSave: (note: string | undefined) => void
  readonly onCancel: () => void
}

/** Asks for a note that may stay empty: Enter saves, Esc leaves. */
export function NoteForm({ onSave, onCancel }: Props) {
  const t = useTranslate()
  const [note, setNote] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(note.trim() === '' ? undefined : note.trim())
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        {t('card.deferNote')}
        <input ref={field} value={note} maxLength={4000} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <button type="submit" class="command">
        {t('command.defer')}{' '}
        <span class="kbd" aria-hidden="true">
          ↵
        </span>
      </button>
      <button type="button" class="command" onClick={onCancel}>
        {t('cancel')}{' '}
        <span class="kbd" aria-hidden="true">
          Esc
        </span>
      </button>
    </form>
  )
}
