import { useEffect, useState } from 'preact/hooks'
import type { DocumentPage, PublicationPreview } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { get, write } from '../api/client.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { manyChanged } from '../state/decide.ts'
import { useLanguage } from '../state/settings.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { SafeText } from '../ui/safe-text.tsx'

const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/
const PAUSE_MS = 200

function usePreview(document: number, typed: string): PublicationPreview | null {
  const [preview, setPreview] = useState<PublicationPreview | null>(null)
  useEffect(() => {
    setPreview(null)
    if (!DAY.test(typed)) return
    const controller = new AbortController()
    const timer = setTimeout(() => {
      get('/api/documents/{id}/publication', { published: typed }, { id: document }, controller.signal).then(
        setPreview,
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [document, typed])
  return preview
}

function Preview({ of }: { readonly of: PublicationPreview }) {
  const t = useTranslate()
  const language = useLanguage()
  if (of.changes.length === 0) return <p class="quiet">{t('publication.noChange')}</p>
  return (
    <ul class="changes" aria-live="polite">
      {of.changes.map((change) => (
        <li key={change.key}>
          <span class="quote type-date">
            <SafeText text={change.quote} />
          </span>{' '}
          <span class="quiet">{dateWords(change.before, language)}</span> → {dateWords(change.after, language)}
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly document: DocumentPage
  readonly onSaved: () => void
}

/** How the publication date is known; set another one and see at once which dates it would change. */
export function PublicationBox({ document, onSaved }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const { edtf, basis, set, due, waiting } = document.publication
  const [typed, setTyped] = useState(set ?? edtf ?? '')
  useEffect(() => setTyped(set ?? edtf ?? ''), [document.id, set, edtf])
  const changed = typed !== (set ?? edtf ?? '')
  const preview = usePreview(document.id, changed ? typed : '')
  const save = async (published: string | null): Promise<void> => {
    try {
      await inOrder(() => write('PUT /api/documents/{id}/metadata', { published }, { id: document.id }))
      announce(t('told.saved'))
      manyChanged('all')
      onSaved()
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <details class="publication">
      <summary>
        {t('publication.title')} <strong>{edtf === null ? t('publication.absent') : dateWords(edtf, language)}</strong>
        {basis !== null && <span class="quiet"> · {sayOf(t, 'basis', basis)}</span>}
        {waiting > 0 && <span class="flag"> · {t('publication.waiting', { count: waiting })}</span>}
        {due && <span class="flag"> · {t('publication.due')}</span>}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (DAY.test(typed)) void save(typed)
        }}
      >
        <label>
          {t('publication.set')}{' '}
          <input
            value={typed}
            placeholder="2024-05-17"
            maxLength={10}
            aria-invalid={typed !== '' && !DAY.test(typed)}
            onInput={(event) => setTyped(event.currentTarget.value.trim())}
          />
        </label>
        <button type="submit" class="command" disabled={!changed || !DAY.test(typed)}>
          {t('save')}
        </button>
        {set !== null && (
          <button type="button" class="command" onClick={() => void save(null)}>
            {t('publication.clear')}
          </button>
        )}
      </form>
      {preview && <Preview of={preview} />}
    </details>
  )
}
