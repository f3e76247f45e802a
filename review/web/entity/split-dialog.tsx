import { useState } from 'preact/hooks'
import type { EntityPage } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { manyChanged } from '../state/decide.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SubmitButton } from '../ui/form-buttons.tsx'
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
        <fieldset class="choice choice-list">
          <legend>{t('entity.splitNames')}</legend>
          {of.names.map(({ name, mentions }) => (
            <label key={name}>
              <input type="checkbox" checked={quotes.includes(name)} onChange={() => setQuotes(toggle(quotes, name))} />
              <SafeText text={name} /> <span class="count">{mentions}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="choice choice-list">
          <legend>{t('entity.splitDocuments')}</legend>
          {of.documentList.map((document) => (
            <label key={document.id}>
              <input
                type="checkbox"
                checked={documents.includes(document.id)}
                onChange={() => setDocuments(toggle(documents, document.id))}
              />
              <SafeText text={document.title ?? document.uri} /> <span class="count">{document.mentions}</span>
            </label>
          ))}
        </fieldset>
        <p>
          <label>
            {t('entity.splitInto')} <input value={into} onInput={(event) => setInto(event.currentTarget.value)} />
          </label>
        </p>
        <ChangePreview of={preview} />
        <SubmitButton label={t('entity.split')} disabled={preview === null} />
      </form>
    </Dialog>
  )
}
