import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AmountValue, EntityType } from '../../../schemas/index.ts'
import type { TypedReading } from '../../api/index.ts'
import { amountDigits, amountWords } from '../../notation/amounts.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { CancelButton, SubmitButton } from '../ui/form-buttons.tsx'
import { type Cells, FIELDS, type Field, wrongCells } from './fields.ts'
import { useTypedCells } from './use-typed-cells.ts'

interface PreviewProps {
  readonly type: EntityType
  /** In figures and EDTF. */
  readonly read: Cells
  readonly waiting: boolean
}

const figures = (cells: Cells, name: string): number => Number((cells[name] ?? '').replaceAll(',', ''))

/** What the form's value reads like, so that a wrong scale is seen before it is saved. */
function Preview({ type, read, waiting }: PreviewProps) {
  const t = useTranslate()
  if (type !== 'amount' && type !== 'date') return null
  if (waiting) return <output class="preview quiet">{t('edit.reading')}</output>
  if (wrongCells(type, read).length > 0) return <output class="preview" />
  const said = type === 'date' ? dateSaid(read['edtf'] ?? '') : amountSaid(read)
  return <output class="preview">{[...new Set(said)].join(' · ')}</output>
}

const dateSaid = (edtf: string): string[] => [edtf, dateWords(edtf, 'ko'), dateWords(edtf, 'en')]

function amountSaid(read: Cells): string[] {
  const value = {
    value: figures(read, 'value'),
    ...(read['max'] ? { max: figures(read, 'max') } : {}),
    currency: read['currency']?.trim().toUpperCase() || null,
    qualifier: (read['qualifier'] ?? 'exact') as AmountValue['qualifier'],
    role: 'other' as const,
  }
  return [amountDigits(value), amountWords(value, 'ko'), amountWords(value, 'en')]
}

const EXAMPLES = { amount: '145억원, 1.2조원, KRW 17 billion', date: '2019년 3월, March 2019, 2019-03' } as const

/** Why a text was not read. */
function Refused({ id, field, of }: { readonly id: string; readonly field: Field; readonly of: TypedReading }) {
  const t = useTranslate()
  const as = field.name === 'edtf' ? 'date' : 'amount'
  return (
    <p id={id} class="field-refused" role="status">
      {of.refused === 'partly-read'
        ? t('edit.partlyRead', { part: of.part ?? '' })
        : t(`edit.notRead.${as}`, { examples: EXAMPLES[as] })}
    </p>
  )
}

interface InputProps {
  readonly field: Field
  readonly value: string
  readonly wrong: boolean
  readonly refused: TypedReading | undefined
  readonly onChange: (value: string) => void
}

const HINTS: Readonly<Record<string, string>> = { value: '145억원 · KRW 17 billion', edtf: '2019년 3월 · March 2019' }

function FieldInput({ field, value, wrong, refused, onChange }: InputProps) {
  const t = useTranslate()
  const id = useId()
  const why = useId()
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
          aria-invalid={wrong || refused !== undefined}
          aria-describedby={refused && why}
          placeholder={HINTS[field.name]}
          autoComplete="off"
          spellcheck={false}
          maxLength={300}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {refused && <Refused id={why} field={field} of={refused} />}
    </div>
  )
}

interface Props {
  readonly type: EntityType
  readonly cells: Cells
  /** The document whose publication date resolves `지난달`. */
  readonly document: number
  readonly onSave: (cells: Cells) => void
  readonly onCancel: () => void
}

/** The fields of a value: Enter saves, Esc leaves; what cannot be saved is marked and stays. */
export function EditForm({ type, cells: before, document, onSave, onCancel }: Props) {
  const t = useTranslate()
  const { cells, read, refused, wrong, waiting, change, settle } = useTypedCells(type, before, document)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const save = async (): Promise<void> => {
    const settled = await settle()
    setTried(true)
    if (settled !== null) onSave(settled)
  }
  return (
    <form
      ref={form}
      class="ask edit"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
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
            refused={refused[field.name]}
            onChange={(value) => change(field.name, value)}
          />
        ))}
      </div>
      <Preview type={type} read={read} waiting={waiting} />
      <SubmitButton label={t('save')} />
      <CancelButton onCancel={onCancel} />
    </form>
  )
}
