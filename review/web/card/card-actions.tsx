import type { EntityType } from '../../../schemas/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { CommandButton } from '../ui/command-button.tsx'
import type { Mode } from './use-card-commands.ts'

/** What can be done with a mention, each with its key. */
export function CardActions({ mode, type }: { readonly mode: Mode; readonly type: EntityType }) {
  const t = useTranslate()
  if (mode === 'reason' || mode === 'note' || mode === 'edit') return null
  return (
    <div class="actions">
      {mode === 'adjust' ? (
        <div class="action-row">
          <CommandButton id="saveBoundary" class="command primary" />
          <CommandButton id="back" label={t('cancel')} />
        </div>
      ) : (
        <div class="action-row">
          <CommandButton id="accept" class="command primary" />
          <CommandButton id="reject" />
          <CommandButton id="edit" />
          <CommandButton id="defer" />
          {(type === 'zone' || type === 'institution') && <CommandButton id="merge" />}
          <CommandButton id="undo" class="command plain" />
          <CommandButton id="redo" class="command plain" />
        </div>
      )}
      <div class="action-row small">
        <span class="quiet">{t('card.boundary')}</span>
        <CommandButton id="startLeft" />
        <CommandButton id="startRight" />
        <CommandButton id="endLeft" />
        <CommandButton id="endRight" />
        <span class="quiet">{t('card.unitHint')}</span>
      </div>
    </div>
  )
}
