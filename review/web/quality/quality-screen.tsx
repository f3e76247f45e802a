import type { MetricRow } from '../../api/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { useResource } from '../state/resource.ts'
import { ResourceView } from '../ui/resource-view.tsx'
import { Calibration } from './calibration.tsx'
import { ShareBar } from './share-bar.tsx'

const share = (a: number, b: number): string => (b === 0 ? '–' : `${Math.round((a / b) * 100)} %`)

function Line({ of }: { readonly of: MetricRow }) {
  const t = useTranslate()
  const names = [of.type && t(`types.${of.type}`), of.language && t(`language.${of.language}`)].filter(Boolean)
  return (
    <tr>
      <th scope="row">
        {names.length === 0 && of.rule === null ? t('all') : names.join(' · ')}{' '}
        {of.rule !== null && <code>{of.rule}</code>}
      </th>
      <td class="number">{of.mentions.toLocaleString()}</td>
      <td class="number tight">
        {of.reviewed.toLocaleString()} <span class="quiet">{share(of.reviewed, of.mentions)}</span>
      </td>
      <td class="number">{of.wrong}</td>
      <td>
        <ShareBar of={of.precision} />
      </td>
      <td class="number">{of.missed}</td>
      <td>
        <ShareBar of={of.recall} />
      </td>
    </tr>
  )
}

function Table({ title, rows }: { readonly title: string; readonly rows: readonly MetricRow[] }) {
  const t = useTranslate()
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <div class="scroll">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{t('quality.of')}</th>
              <th scope="col" class="number">
                {t('entities.mentions')}
              </th>
              <th scope="col" class="number">
                {t('documents.reviewed')}
              </th>
              <th scope="col" class="number">
                {t('quality.wrong')}
              </th>
              <th scope="col">{t('quality.precision')}</th>
              <th scope="col" class="number">
                {t('quality.missed')}
              </th>
              <th scope="col">{t('quality.recall')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={`${row.type}:${row.language}:${row.rule}`} of={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** How good the extraction is, as far as people have judged it. */
export function QualityScreen() {
  const t = useTranslate()
  const resource = useResource('/api/metrics')
  return (
    <div class="wide">
      <h1>{t('nav.quality')}</h1>
      <p class="quiet">{t('quality.hint')}</p>
      <ResourceView of={resource}>
        {(metrics) => (
          <>
            <Table title={t('quality.byType')} rows={[metrics.total, ...metrics.types]} />
            <Table title={t('quality.byLanguage')} rows={metrics.languages} />
            <Calibration bins={metrics.calibration} />
            <Table title={t('quality.byRule')} rows={metrics.rules} />
          </>
        )}
      </ResourceView>
    </div>
  )
}
