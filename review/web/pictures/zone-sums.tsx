import type { ZoneSum } from '../../api/index.ts'
import { sumWords } from '../../notation/amounts.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { EntityLink } from '../ui/names.tsx'

const MOST = 30

interface BarProps {
  readonly of: ZoneSum
  readonly most: number
}

/** A bar as a share of the largest sum of its currency. */
function Bar({ of, most }: BarProps) {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class={`fill role-${of.role}`} x={0} y={2} width={Math.max(0.5, (of.largest / most) * 100)} height={6} />
    </svg>
  )
}

/** The largest sum of each zone and role, as bars in a table: sums of different roles are never added. */
export function ZoneSums({ of }: { readonly of: readonly ZoneSum[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const currencies = [...new Set(of.map(({ currency }) => currency))]
  return (
    <section>
      <h2>{t('pictures.sums')}</h2>
      <p class="quiet">{t('pictures.sumsHint')}</p>
      {of.length === 0 && <p class="quiet">{t('nothingHere')}</p>}
      {currencies.map((currency) => {
        const sums = of
          .filter((sum) => sum.currency === currency)
          .sort((a, b) => b.largest - a.largest)
          .slice(0, MOST)
        const most = sums[0]?.largest ?? 1
        return (
          <table key={currency} class="list bars">
            <caption>{currency}</caption>
            <colgroup>
              <col class="col-name" />
              <col class="col-role" />
              <col />
              <col class="col-sum" />
            </colgroup>
            <thead class="unseen">
              <tr>
                <th scope="col">{t('type.zone')}</th>
                <th scope="col">{t('field.role')}</th>
                <th scope="col">{t('pictures.bar')}</th>
                <th scope="col">{t('type.amount')}</th>
              </tr>
            </thead>
            <tbody>
              {sums.map((sum) => (
                <tr key={`${sum.zone.id}:${sum.role}`}>
                  <th scope="row">
                    <EntityLink of={sum.zone} />
                  </th>
                  <td>{sayOf(t, 'role', sum.role)}</td>
                  <td class="bar-cell">
                    <Bar of={sum} most={most} />
                  </td>
                  <td class="number">
                    <a href={hrefOf('documents', sum.document, { mention: sum.key })}>
                      {sumWords(sum.largest, sum.currency, language)}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
    </section>
  )
}
