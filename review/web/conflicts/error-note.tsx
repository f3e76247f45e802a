import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'

interface Props {
  readonly onSave: (note: string) => void
  readonly onCancel: () => void
}

/** Asks what is wrong in a source, for example a slip of the pen. */
export function ErrorNote({ onSave, onCancel }: Props) {
  const t = useTranslate()
  const [note, setNote] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() !== '') onSave(note.trim())
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        {t('conflicts.note')}
        <input
          ref={field}
          value={note}
          maxLength={2000}
          required
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="command primary">
        {t('save')}
      </button>
      <button type="button" class="command" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  )
}
