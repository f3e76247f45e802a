import type { Conflict } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { SafeText } from '../ui/safe-text.tsx'

interface Props {
  readonly of: NonNullable<Conflict['verdict']>
  readonly sides: Conflict['sides']
}

/** What people said of a conflict: one line each where they contradict one another. */
export function VerdictLines({ of, sides }: Props) {
  const t = useTranslate()
  const said = of.contradiction.length > 0 ? of.contradiction : [of]
  return (
    <ul class="quiet small">
      {said.map(({ event, actor, outcome, mention, note }) => (
        <li key={event}>
          <SafeText text={actor} />: {sayOf(t, 'outcome', outcome)}
          {mention !== null && (
            <>
              {' '}
              <SafeText text={sides.find(({ key }) => key === mention)?.quote ?? ''} />
            </>
          )}
          {note !== null && (
            <>
              {' '}
              <SafeText text={`(${note})`} />
            </>
          )}
        </li>
      ))}
      {of.contradiction.length > 0 && <li>{t('conflicts.contradicted')}</li>}
      {of.flag === 'stale' && <li>{t('conflicts.changed')}</li>}
    </ul>
  )
}
