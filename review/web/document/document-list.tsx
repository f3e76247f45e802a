import type { DocumentLine } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { problemWords } from '../problems/message-words.ts'
import { hrefOf, route, setQuery } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { useValue } from '../state/store.ts'
import { useList } from '../state/use-list.ts'
import { ListFilters } from '../ui/list-filters.tsx'
import { MoreButton } from '../ui/more-button.tsx'
import { SafeText } from '../ui/safe-text.tsx'

function Line({ of }: { readonly of: DocumentLine }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf('documents', of.id)}>
          <SafeText text={of.title ?? of.uri} />
        </a>
        <div class="quiet small">
          <SafeText text={of.uri} />
        </div>
      </th>
      <td class="tight">
        {of.published === null ? <span class="quiet">{t('unknown')}</span> : dateWords(of.published, language)}
      </td>
      <td class="tight">{of.language && t(`language.${of.language}`)}</td>
      <td class="number" data-name={t('documents.open')}>
        {of.open}
      </td>
      <td class="number tight" data-name={t('documents.reviewed')}>
        {of.reviewed} / {of.mentions}
      </td>
      <td class="number" data-name={t('types.zone')}>
        {of.zones}
      </td>
      <td class="number" data-name={t('types.institution')}>
        {of.institutions}
      </td>
      <td class="number" data-name={t('types.amount')}>
        {of.amounts}
      </td>
      <td class="number" data-name={t('types.date')}>
        {of.dates}
      </td>
      <td>
        {of.state === 'ok' ? '' : sayOf(t, 'document', of.state)}
        {of.reason !== null && (
          <div class="quiet small">
            <SafeText text={problemWords(t, of.reason)} />
          </div>
        )}
      </td>
    </tr>
  )
}

/** What the columns of figures hold. */
const FIGURES = [
  'documents.open',
  'documents.reviewed',
  'types.zone',
  'types.institution',
  'types.amount',
  'types.date',
] as const

function DocumentTable({ lines }: { readonly lines: readonly DocumentLine[] }) {
  const t = useTranslate()
  return (
    <div class="scroll">
      <table class="list titles">
        <thead>
          <tr>
            <th scope="col">{t('documents.document')}</th>
            <th scope="col">{t('publication.title')}</th>
            <th scope="col">{t('facet.lang')}</th>
            {FIGURES.map((name) => (
              <th key={name} scope="col" class="number">
                {t(name)}
              </th>
            ))}
            <th scope="col">{t('facet.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} of={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The documents of the corpus: what is left to look at in each. */
export function DocumentList() {
  const t = useTranslate()
  const { query } = useValue(route)
  const list = useList('/api/documents', {
    q: query['q'],
    open: query['open'],
    sort: query['sort'] ?? 'name',
    lang: query['lang'],
  })
  return (
    <div class="wide">
      <h1>
        {t('nav.documents')} <span class="count">{list.total?.toLocaleString()}</span>
      </h1>
      <ListFilters label={t('documents.find')}>
        <label>
          <input
            type="checkbox"
            checked={query['open'] === '1'}
            onChange={(event) =>
              setQuery({
                open: event.currentTarget.checked ? '1' : undefined,
                sort: event.currentTarget.checked ? 'open' : undefined,
              })
            }
          />
          {t('documents.openOnly')}
        </label>
      </ListFilters>
      <DocumentTable lines={list.items} />
      <MoreButton of={list} none={query['q'] || query['open'] ? t('nothingHere') : t('documents.none')} />
    </div>
  )
}
