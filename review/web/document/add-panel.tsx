import type { DocumentPage } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { EditForm } from '../card/edit-form.tsx'
import { cellsOf, patchOf } from '../card/fields.ts'
import { useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { putCard } from '../state/cards.ts'
import { setSteps, statusIsDue } from '../state/status.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { CommandButton } from '../ui/command-button.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { spanOf } from './caret.ts'
import type { AddMode, Marked } from './use-add-mode.ts'

interface Props {
  readonly document: DocumentPage
  readonly add: AddMode
  readonly onAdded: (key: string) => void
}

function Hints({ quote }: { readonly quote: string }) {
  const t = useTranslate()
  return (
    <div class="ask add">
      <p>{t('add.how')}</p>
      <p class="add-quote">
        {quote === '' ? <span class="quiet">{t('add.nothingSelected')}</span> : <SafeText text={quote} />}
      </p>
      <div class="action-row">
        <CommandButton id="markZone" />
        <CommandButton id="markInstitution" />
        <CommandButton id="markAmount" />
        <CommandButton id="markDate" />
        <CommandButton id="back" label={t('cancel')} />
      </div>
      <div class="action-row small">
        <CommandButton id="extendRight" />
        <CommandButton id="extendWordRight" />
        <CommandButton id="caretWordRight" />
        <CommandButton id="caretDown" />
      </div>
    </div>
  )
}

/** Adding a missed mention: first the stretch of text and its type, then the value that was read in it. */
export function AddPanel({ document, add, onAdded }: Props) {
  const t = useTranslate()
  const text = document.text ?? ''
  const { caret, marked } = add
  if (!caret) return null
  if (!marked) {
    const span = spanOf(text, caret)
    return <Hints quote={span ? text.slice(span.start, span.end) : ''} />
  }
  const save = async (of: Marked, value: Record<string, unknown>): Promise<void> => {
    try {
      const { type, start, end } = of
      const body = { document: document.id, type, start, end, value, expect: document.textSha256 ?? '' }
      const answer = await inOrder(() => write('POST /api/mentions', body))
      putCard(answer.item)
      setSteps({ undo: answer.undo, redo: null })
      statusIsDue()
      announce(t('told.added', { quote: answer.item.quote }))
      add.leave()
      onAdded(answer.item.key)
    } catch (error) {
      tellRefusal(error)
    }
  }
  const [read] = marked.read
  const empty = cellsOf(marked.type, null)
  const cells = read ? cellsOf(marked.type, read.claim.value) : empty
  return (
    <section class="add" aria-label={t('command.add')}>
      <p class="add-quote">
        <SafeText text={text.slice(marked.start, marked.end)} />
      </p>
      {!read && <p class="quiet">{t('add.notRead')}</p>}
      <EditForm
        type={marked.type}
        cells={cells}
        document={document.id}
        onCancel={add.leaveForm}
        onSave={(after) =>
          void save(marked, {
            ...read?.claim.value,
            ...patchOf(marked.type, cells, after),
            ...(read ? {} : patchOf(marked.type, {}, after)),
          })
        }
      />
    </section>
  )
}
