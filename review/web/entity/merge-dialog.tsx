import { useState } from 'preact/hooks'
import type { EntityLine, EntityPage } from '../../api/index.ts'
import { write } from '../api/client.ts'
import { useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { manyChanged } from '../state/decide.ts'
import { go, hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { useList } from '../state/use-list.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { Dialog } from '../ui/dialog.tsx'
import { SubmitButton } from '../ui/form-buttons.tsx'
import { bothNames } from '../ui/names.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { ChangePreview } from './change-preview.tsx'
import { usePreview } from './use-preview.ts'

interface ChoiceProps {
  readonly of: EntityLine
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Choice({ of, chosen, onChoose }: ChoiceProps) {
  const [own, other] = bothNames(of.name, useLanguage())
  return (
    <label>
      <input type="radio" name="into" checked={chosen} onChange={onChoose} />
      <span>
        <SafeText text={own} />{' '}
        <span class="quiet">
          {other !== undefined && <SafeText text={other} />} {of.documents}
        </span>
      </span>
    </label>
  )
}

/** Says that an entity is the same as another one: choose it, see what would be joined, confirm. */
export function MergeDialog({ of, onClose }: { readonly of: EntityPage; readonly onClose: () => void }) {
  const t = useTranslate()
  const same = of.related.find(({ relation }) => relation === 'may-be-same')?.entity
  const [q, setQ] = useState('')
  const [into, setInto] = useState<string | null>(same?.id ?? null)
  const list = useList('/api/entities', { type: of.type, q: q === '' ? (same?.name.ko ?? same?.name.en) : q, limit: 8 })
  const body = into === null ? null : { type: of.type, entity: of.id, into }
  const preview = usePreview('POST /api/entities:merge', body)
  const merge = async (): Promise<void> => {
    if (body === null || into === null) return
    try {
      await inOrder(() => write('POST /api/entities:merge', body))
      announce(t('told.saved'))
      manyChanged('all')
      go(hrefOf('entities', into, { type: of.type }))
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <Dialog title={t('entity.mergeTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void merge()
        }}
      >
        <SearchField label={t('entities.find')} value={q} onChange={setQ} />
        <fieldset class="choice choice-list">
          <legend class="unseen">{t('entity.mergeInto')}</legend>
          {list.items
            .filter(({ id }) => id !== of.id)
            .map((line) => (
              <Choice key={line.id} of={line} chosen={line.id === into} onChoose={() => setInto(line.id)} />
            ))}
        </fieldset>
        <ChangePreview of={preview} />
        <SubmitButton label={t('command.merge')} disabled={preview.change === null} />
      </form>
    </Dialog>
  )
}
