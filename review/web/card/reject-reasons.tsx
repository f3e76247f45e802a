import type { RejectReason } from '../../../schemas/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { CommandButton } from '../ui/command-button.tsx'

interface Props {
  readonly onReason: (reason: RejectReason | undefined) => void
  readonly onCancel: () => void
}

/** Asks why a mention is rejected: one key a reason, Enter without one. */
export function RejectReasons({ onReason, onCancel }: Props) {
  const t = useTranslate()
  useCommands(
    {
      reasonBoundary: () => onReason('boundary'),
      reasonType: () => onReason('type'),
      reasonValue: () => onReason('value'),
      reasonScope: () => onReason('scope'),
      reasonDuplicate: () => onReason('duplicate'),
      reasonOther: () => onReason('other'),
      reasonSkip: () => onReason(undefined),
      back: onCancel,
    },
    'reason',
  )
  return (
    <fieldset class="ask">
      <legend>{t('card.whyRejected')}</legend>
      <CommandButton id="reasonBoundary" />
      <CommandButton id="reasonType" />
      <CommandButton id="reasonValue" />
      <CommandButton id="reasonScope" />
      <CommandButton id="reasonDuplicate" />
      <CommandButton id="reasonOther" />
      <CommandButton id="reasonSkip" />
      <CommandButton id="back" label={t('cancel')} />
    </fieldset>
  )
}
