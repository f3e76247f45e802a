import { useTranslate } from '../i18n/translate.ts'
import { KeyCap } from './key-cap.tsx'

interface SubmitProps {
  readonly label: string
  readonly disabled?: boolean
}

/** The button of a form that Enter presses. */
export function SubmitButton({ label, disabled = false }: SubmitProps) {
  return (
    <button type="submit" class="command primary" disabled={disabled}>
      {label} <KeyCap label="↵" />
    </button>
  )
}

/** The button that leaves a form; the form itself listens to Esc. */
export function CancelButton({ onCancel }: { readonly onCancel: () => void }) {
  const t = useTranslate()
  return (
    <button type="button" class="command" onClick={onCancel}>
      {t('cancel')} <KeyCap label="Esc" />
    </button>
  )
}
