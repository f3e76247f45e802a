import { useEffect, useId, useState } from 'preact/hooks'
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

/** What a typed publication date means, and what it would change. */
interface Typed {
  /** As EDTF; null while nothing is typed, or nothing could be read. */
  readonly day: string | null
  readonly refused: boolean
  readonly preview: PublicationPreview | null
}

const NOTHING: Typed = { day: null, refused: false, preview: null }

async function readDay(document: number, text: string, signal: AbortSignal): Promise<Typed> {
  const { fields } = await get('/api/reading', { type: 'date', text }, {}, signal)
  const day = fields?.edtf ?? ''
  if (!DAY.test(day)) return { ...NOTHING, refused: true }
  const preview = await get('/api/documents/{id}/publication', { published: day }, { id: document }, signal)
  return { day, refused: false, preview }
}

/** Reads what is typed as soon as the person pauses, in words (`2024년 5월 17일`, `May 17, 2024`) or EDTF. */
function useTypedDay(document: number, text: string): Typed {
  const [typed, setTyped] = useState(NOTHING)
  useEffect(() => {
    setTyped(NOTHING)
    if (text === '') return
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(
      () => readDay(document, text, signal).then(setTyped, (error: unknown) => signal.aborted || tellRefusal(error)),
      PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [document, text])
  return typed
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

/** What is known of the publication date, and what is not yet resolved by it. */
function Known({ of: { edtf, basis, due, waiting } }: { readonly of: DocumentPage['publication'] }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <summary>
      {t('publication.title')} <strong>{edtf === null ? t('publication.absent') : dateWords(edtf, language)}</strong>
      {basis !== null && <span class="quiet"> · {sayOf(t, 'basis', basis)}</span>}
      {waiting > 0 && <span class="flag"> · {t('publication.waiting', { count: waiting })}</span>}
      {due && <span class="flag"> · {t('publication.due')}</span>}
    </summary>
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
  const { edtf, set } = document.publication
  const [typed, setTyped] = useState(set ?? edtf ?? '')
  useEffect(() => setTyped(set ?? edtf ?? ''), [document.id, set, edtf])
  const changed = typed !== (set ?? edtf ?? '')
  const { day, refused, preview } = useTypedDay(document.id, changed ? typed.trim() : '')
  const why = useId()
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
      <Known of={document.publication} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (day !== null) void save(day)
        }}
      >
        <label>
          {t('publication.set')}{' '}
          <input
            value={typed}
            placeholder="2024-05-17 · 2024년 5월 17일"
            maxLength={60}
            autoComplete="off"
            aria-invalid={refused}
            aria-describedby={why}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="command" disabled={day === null}>
          {t('save')}
        </button>
        {set !== null && (
          <button type="button" class="command" onClick={() => void save(null)}>
            {t('publication.clear')}
          </button>
        )}
        <output id={why} class={refused ? 'field-refused' : 'quiet'}>
          {day !== null && `→ ${dateWords(day, language)}`}
          {refused && t('publication.notRead')}
        </output>
      </form>
      {preview && <Preview of={preview} />}
    </details>
  )
}
