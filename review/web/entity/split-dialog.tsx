import { useId, useState } from 'preact/hooks'
import type { EntityPage } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { manyChanged } from '../state/decide.ts'
import { useLanguage } from '../state/settings.ts'
import { useList } from '../state/use-list.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { shown } from '../text/controls.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SubmitButton } from '../ui/form-buttons.tsx'
import { bothNames } from '../ui/names.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { ChangePreview } from './change-preview.tsx'
import { usePreview } from './use-preview.ts'

interface Props {
  readonly of: EntityPage
  readonly onClose: () => void
  readonly onDone: () => void
}

function toggle<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}

interface ChoicesProps<T> {
  readonly legend: string
  readonly options: readonly { readonly key: T; readonly label: string; readonly mentions: number }[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

function Choices<T extends string | number>({ legend, options, chosen, onChange }: ChoicesProps<T>) {
  return (
    <fieldset class="choice choice-list">
      <legend>{legend}</legend>
      {options.map(({ key, label, mentions }) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => onChange(toggle(chosen, key))} />
          <SafeText text={label} /> <span class="count">{mentions}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface IntoProps {
  readonly of: EntityPage
  readonly value: string
  readonly onChange: (id: string) => void
}

/** The id that the mentions mean: a known one by part of its name, or a new one. */
function IntoField({ of, value, onChange }: IntoProps) {
  const t = useTranslate()
  const language = useLanguage()
  const options = useId()
  const list = useList('/api/entities', { type: of.type, q: value, limit: 20 })
  return (
    <p>
      <label>
        {t('entity.splitInto')}{' '}
        <input
          value={value}
          list={options}
          placeholder={of.type === 'zone' ? 'zone/…' : 'inst/…'}
          autoComplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <datalist id={options}>
        {list.items
          .filter(({ id }) => id !== of.id)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {shown(bothNames(name, language).filter(Boolean).join(' · '))}
            </option>
          ))}
      </datalist>
    </p>
  )
}

/** Says that some mentions of an entity mean another one: by the form of the name, or by the document. */
export function SplitDialog({ of, onClose, onDone }: Props) {
  const t = useTranslate()
  const [quotes, setQuotes] = useState<readonly string[]>([])
  const [documents, setDocuments] = useState<readonly number[]>([])
  const [into, setInto] = useState('')
  const ready = into.trim() !== '' && quotes.length + documents.length > 0
  const body = ready
    ? { type: of.type, entity: of.id, into: into.trim(), quotes: [...quotes], documents: [...documents] }
    : null
  const preview = usePreview('POST /api/entities:split', body)
  const split = async (): Promise<void> => {
    if (body === null) return
    try {
      await inOrder(() => write('POST /api/entities:split', body))
      announce(t('told.saved'))
      manyChanged('all')
      onDone()
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <Dialog title={t('entity.splitTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void split()
        }}
      >
        <Choices
          legend={t('entity.splitNames')}
          options={of.names.map(({ name, mentions }) => ({ key: name, label: name, mentions }))}
          chosen={quotes}
          onChange={setQuotes}
        />
        <Choices
          legend={t('entity.splitDocuments')}
          options={of.documentList.map(({ id, title, uri, mentions }) => ({ key: id, label: title ?? uri, mentions }))}
          chosen={documents}
          onChange={setDocuments}
        />
        <IntoField of={of} value={into} onChange={setInto} />
        <ChangePreview of={preview} />
        <SubmitButton label={t('entity.split')} disabled={preview.change === null} />
      </form>
    </Dialog>
  )
}
