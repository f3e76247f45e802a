import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EntityType } from '../../../schemas/index.ts'
import { amountDigits, amountWords } from '../../notation/amounts.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useLanguage } from '../state/settings.ts'
import { CancelButton, SubmitButton } from '../ui/form-buttons.tsx'
import { type Cells, FIELDS, type Field, wrongCells } from './fields.ts'

/** What the form's value reads like, so that a wrong scale is seen before it is saved. */
function Preview({ type, cells }: { readonly type: EntityType; readonly cells: Cells }) {
  const language = useLanguage()
  if (wrongCells(type, cells).length > 0) return null
  if (type === 'date') return <output class="preview">{dateWords(cells['edtf'] ?? '', language)}</output>
  if (type !== 'amount') return null
  const value = {
    value: Number((cells['value'] ?? '').replaceAll(',', '')),
    ...(cells['max'] ? { max: Number(cells['max'].replaceAll(',', '')) } : {}),
    currency: cells['currency'] || null,
    qualifier: 'exact' as const,
    role: 'other' as const,
  }
  return (
    <output class="preview">
      {amountDigits(value)} · {amountWords(value, 'ko')} · {amountWords(value, 'en')}
    </output>
  )
}

interface InputProps {
  readonly field: Field
  readonly value: string
  readonly wrong: boolean
  readonly onChange: (value: string) => void
}

function FieldInput({ field, value, wrong, onChange }: InputProps) {
  const t = useTranslate()
  const id = useId()
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <label for={id}>{sayOf(t, 'field', field.name)}</label>
      {field.choices ? (
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {field.choices.map((code) => (
            <option key={code} value={code}>
              {sayOf(t, field.prefix ?? '', code)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          name={field.name}
          aria-invalid={wrong}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

interface Props {
  readonly type: EntityType
  readonly cells: Cells
  readonly onSave: (cells: Cells) => void
  readonly onCancel: () => void
}

/** The fields of a value: Enter saves, Esc leaves; what cannot be saved is marked and stays. */
export function EditForm({ type, cells: before, onSave, onCancel }: Props) {
  const t = useTranslate()
  const [cells, setCells] = useState(before)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const wrong = wrongCells(type, cells)
  return (
    <form
      ref={form}
      class="ask edit"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (wrong.length === 0) onSave(cells)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div class="fields">
        {FIELDS[type].map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={cells[field.name] ?? ''}
            wrong={tried && wrong.includes(field.name)}
            onChange={(value) => setCells({ ...cells, [field.name]: value })}
          />
        ))}
      </div>
      <Preview type={type} cells={cells} />
      <SubmitButton label={t('save')} />
      <CancelButton onCancel={onCancel} />
    </form>
  )
}
