import type { EntityAmount, EntityPage } from '../../api/index.ts'
import { amountDigits, amountWords } from '../../notation/amounts.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useLanguage } from '../state/settings.ts'
import { StateSign } from '../ui/marks.tsx'
import { EvidenceLink } from '../ui/names.tsx'

function Line({ of }: { readonly of: EntityAmount }) {
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <strong>{amountWords(of.value, language)}</strong>
        <div class="quiet small">{amountDigits(of.value)}</div>
      </th>
      <td>{of.period !== null && dateWords(of.period, language)}</td>
      <td>
        <EvidenceLink document={of.document} mention={of.key} quote={of.quote} />
      </td>
      <td>
        <StateSign state={of.review} />
      </td>
    </tr>
  )
}

/** The sums that texts tie to the entity, by role: planned, declared and spent money are never added up. */
export function EntityAmounts({ of }: { readonly of: EntityPage }) {
  const t = useTranslate()
  const roles = [...new Set(of.amounts.map(({ role }) => role))]
  if (roles.length === 0) return null
  return (
    <section>
      <h2>{t('entity.amounts')}</h2>
      {roles.map((role) => (
        <table key={role} class="list narrow">
          <caption>{sayOf(t, 'role', role)}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{t('type.amount')}</th>
              <th scope="col">{t('entity.period')}</th>
              <th scope="col">{t('card.evidence')}</th>
              <th scope="col">{t('facet.state')}</th>
            </tr>
          </thead>
          <tbody>
            {of.amounts
              .filter((amount) => amount.role === role)
              .map((amount) => (
                <Line key={amount.key} of={amount} />
              ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}
