import { useState } from 'preact/hooks'
import type { EntityType } from '../../../schemas/index.ts'
import type { DocumentPage } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { statusIsDue } from '../state/status.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SubmitButton } from '../ui/form-buttons.tsx'
import { TYPES } from '../ui/marks.tsx'

interface Props {
  readonly document: DocumentPage
  readonly onSaved: (complete: readonly EntityType[]) => void
  readonly onClose: () => void
}

/** Says that nothing of a type, or of any, is missed in the text; or takes it back. */
export function CoverageDialog({ document, onSaved, onClose }: Props) {
  const t = useTranslate()
  const [type, setType] = useState<EntityType | null>(null)
  const isComplete =
    type === null ? TYPES.every((one) => document.complete.includes(one)) : document.complete.includes(type)
  const save = async (): Promise<void> => {
    try {
      const expect = document.textSha256 ?? ''
      const body = { document: document.id, type, complete: !isComplete, expect }
      const answer = await inOrder(() => write('PUT /api/coverage', body))
      announce(
        t(isComplete ? 'told.uncovered' : 'told.covered', { type: type === null ? t('all') : t(`types.${type}`) }),
      )
      onSaved(answer.complete)
      statusIsDue()
      onClose()
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <Dialog title={t('command.nothingMissed')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p>{t('coverage.explained')}</p>
        <fieldset class="choice">
          <legend class="unseen">{t('facet.type')}</legend>
          {[null, ...TYPES].map((one) => (
            <label key={one ?? 'all'}>
              <input type="radio" name="type" checked={one === type} onChange={() => setType(one)} />
              {one === null ? t('all') : t(`types.${one}`)}
              {one !== null && document.complete.includes(one) && <span class="quiet">✓ {t('coverage.complete')}</span>}
            </label>
          ))}
        </fieldset>
        <SubmitButton label={isComplete ? t('coverage.takeBack') : t('command.nothingMissed')} />
      </form>
    </Dialog>
  )
}
