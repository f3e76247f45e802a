import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CancelButton, SubmitButton } from './form-buttons.tsx'

const LONGEST_NOTE = 2000

interface Props {
  readonly label: string
  readonly submit: string
  /** Where it is, an empty note is not saved. */
  readonly required?: boolean
  readonly onSave: (note: string) => void
  readonly onCancel: () => void
}

/** Asks for a note, trimmed: Enter saves, Esc leaves. */
export function NoteForm({ label, submit, required = false, onSave, onCancel }: Props) {
  const [note, setNote] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        if (!required || note.trim() !== '') onSave(note.trim())
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        {label}
        <input
          ref={field}
          value={note}
          maxLength={LONGEST_NOTE}
          required={required}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <SubmitButton label={submit} />
      <CancelButton onCancel={onCancel} />
    </form>
  )
}
