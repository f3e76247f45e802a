import { useState } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'
import { COMMAND_IDS, COMMANDS, type CommandId } from '../keys/commands.ts'
import { rebind } from '../keys/keymap.ts'
import { sequenceLabel, strokeOf } from '../keys/strokes.ts'
import { saveSettings, settings, useKeymap } from '../state/settings.ts'
import { useStore } from '../state/store.ts'

function RebindButton({ id, onRefused }: { readonly id: CommandId; readonly onRefused: (why: string) => void }) {
  const t = useTranslate()
  const [waiting, setWaiting] = useState(false)
  const take = (event: KeyboardEvent): void => {
    if (!waiting || event.code === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const stroke = strokeOf(event)
    if (stroke === null) return
    setWaiting(false)
    const result = rebind(settings.get().keys, id, stroke)
    if ('changes' in result) {
      saveSettings({ keys: result.changes })
      onRefused('')
    } else {
      const other = result.collisions.map((c) => t(`command.${c.command === id ? c.other : c.command}`)).join(', ')
      onRefused(t('keys.taken', { key: sequenceLabel(stroke), other }))
    }
  }
  return (
    <button
      type="button"
      class="plain"
      aria-pressed={waiting}
      onClick={() => setWaiting(!waiting)}
      onKeyDown={take}
      onBlur={() => setWaiting(false)}
    >
      {waiting ? t('keys.press') : t('keys.change')}
      <span class="unseen"> {t(`command.${id}`)}</span>
    </button>
  )
}

/** All commands with their keys, each of which can be changed; a key that is taken is refused. */
export function KeyTable() {
  const t = useTranslate()
  const keymap = useKeymap()
  const changed = useStore(settings, (now) => now.keys)
  const [refused, setRefused] = useState('')
  return (
    <section>
      <h2>{t('help.keys')}</h2>
      <p class="quiet">{t('help.keysHint')}</p>
      <p role="alert" class="refused">
        {refused}
      </p>
      <div class="scroll">
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">{t('keys.command')}</th>
              <th scope="col">{t('keys.keys')}</th>
              <th scope="col">{t('keys.where')}</th>
              <th scope="col">{t('keys.change')}</th>
            </tr>
          </thead>
          <tbody>
            {COMMAND_IDS.map((id) => (
              <tr key={id}>
                <th scope="row">{t(`command.${id}`)}</th>
                <td>
                  {keymap[id].map((sequence) => (
                    <kbd key={sequence}>{sequenceLabel(sequence)}</kbd>
                  ))}
                </td>
                <td class="quiet">
                  {COMMANDS[id].scopes.length > 2
                    ? t('all')
                    : COMMANDS[id].scopes.map((scope) => t(`scope.${scope}`)).join(', ')}
                </td>
                <td>
                  <RebindButton id={id} onRefused={setRefused} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {Object.keys(changed).length > 0 && (
        <button type="button" class="command" onClick={() => saveSettings({ keys: {} })}>
          {t('keys.reset')}
        </button>
      )}
    </section>
  )
}
