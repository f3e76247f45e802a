import { useTranslate } from '../i18n/translate.ts'
import { COMMAND_IDS, type CommandId } from '../keys/commands.ts'
import { sequenceLabel } from '../keys/strokes.ts'
import { hrefOf } from '../state/route.ts'
import { useKeymap } from '../state/settings.ts'
import { Dialog } from '../ui/dialog.tsx'

const GROUPS: readonly (readonly [`scope.${'review' | 'adjust' | 'caret'}`, (id: CommandId) => boolean])[] = [
  ['scope.review', (id) => !/^(?:start|end|save|caret|extend|mark|reason)/.test(id)],
  ['scope.adjust', (id) => /^(?:start|end|save)/.test(id)],
  ['scope.caret', (id) => /^(?:caret|extend|mark)/.test(id)],
]

/** The keys at a glance, over whatever screen is open. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const keymap = useKeymap()
  return (
    <Dialog title={t('help.keys')} onClose={onClose}>
      <div class="key-groups">
        {GROUPS.map(([title, belongs]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl class="key-list">
              {COMMAND_IDS.filter(belongs).map((id) => (
                <div key={id}>
                  <dt>{t(`command.${id}`)}</dt>
                  <dd>
                    {keymap[id].map((sequence) => (
                      <kbd key={sequence}>{sequenceLabel(sequence)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p>
        <a href={hrefOf('help')}>{t('help.more')}</a>
      </p>
    </Dialog>
  )
}
