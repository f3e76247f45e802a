import type { MentionCard } from '../../api/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import type { Target } from '../state/cards.ts'
import { decide, type Verdict } from '../state/decide.ts'
import { NoteForm } from '../ui/note-form.tsx'
import { EditForm } from './edit-form.tsx'
import { cellsOf, patchOf } from './fields.ts'
import { RejectReasons } from './reject-reasons.tsx'
import type { Mode } from './use-card-commands.ts'

interface Props {
  readonly target: Target
  readonly card: MentionCard | null
  readonly etag: string
  readonly mode: Mode
  readonly setMode: (mode: Mode) => void
  readonly onDone: () => void
}

/** The question that a verdict still has: a reason, a note, the new value. */
export function Asked({ target, card, etag, mode, setMode, onDone }: Props) {
  const t = useTranslate()
  const cancel = (): void => setMode('idle')
  const settle = (verdict: Verdict): void => {
    cancel()
    onDone()
    void decide(target, verdict, etag)
  }
  if (mode === 'reason')
    return (
      <RejectReasons
        onCancel={cancel}
        onReason={(reason) => settle(reason === undefined ? { action: 'reject' } : { action: 'reject', reason })}
      />
    )
  if (mode === 'note')
    return (
      <NoteForm
        label={t('card.deferNote')}
        submit={t('command.defer')}
        onCancel={cancel}
        onSave={(note) => settle(note === '' ? { action: 'defer' } : { action: 'defer', note })}
      />
    )
  if (mode === 'edit') {
    if (card === null) return <p class="quiet">{t('loading')}</p>
    const cells = cellsOf(card.type, card.value)
    return (
      <EditForm
        type={card.type}
        cells={cells}
        document={target.document}
        onCancel={cancel}
        onSave={(after) => settle({ action: 'correct', patch: { value: patchOf(card.type, cells, after) } })}
      />
    )
  }
  return null
}
