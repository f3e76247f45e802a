import { useTranslate } from '../i18n/translate.ts'
import { Letter, StateSign, TYPES } from '../ui/marks.tsx'
import { KeyTable } from './key-table.tsx'

const STATES = ['pending', 'accepted', 'corrected', 'rejected', 'deferred', 'added'] as const
const FLAGS = ['live', 'carried', 'stale', 'relocated', 'orphan', 'vanished'] as const

/** What the signs mean, how a review goes, and the keys. */
export function HelpScreen() {
  const t = useTranslate()
  return (
    <div class="reading">
      <h1>{t('nav.help')}</h1>
      <p>{t('help.intro')}</p>
      <h2>{t('help.steps')}</h2>
      <ol>
        <li>{t('help.step1')}</li>
        <li>{t('help.step2')}</li>
        <li>{t('help.step3')}</li>
        <li>{t('help.step4')}</li>
      </ol>
      <h2>{t('help.signs')}</h2>
      <ul class="signs">
        {TYPES.map((type) => (
          <li key={type}>
            <Letter type={type} /> <span class={`quote type-${type}`}>{t(`type.${type}`)}</span>
          </li>
        ))}
        {STATES.map((state) => (
          <li key={state}>
            <StateSign state={state} /> {t(`state.${state}`)}
          </li>
        ))}
      </ul>
      <h2>{t('help.flags')}</h2>
      <dl class="facts">
        {FLAGS.map((flag) => (
          <div key={flag}>
            <dt>{t(`flag.${flag}`)}</dt>
            <dd>{t(`flagHelp.${flag}`)}</dd>
          </div>
        ))}
      </dl>
      <KeyTable />
    </div>
  )
}
