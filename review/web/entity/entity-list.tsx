import { regionWords } from '../../../pipeline/formats/region-words.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { route } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { useValue } from '../state/store.ts'
import { useList } from '../state/use-list.ts'
import { ListFilters, TypeFilter } from '../ui/list-filters.tsx'
import { Letter } from '../ui/marks.tsx'
import { MoreButton } from '../ui/more-button.tsx'
import { EntityLink } from '../ui/names.tsx'

/** Zones and institutions across documents, the most named first. */
export function EntityList() {
  const t = useTranslate()
  const language = useLanguage()
  const { query } = useValue(route)
  const list = useList('/api/entities', { q: query['q'], type: query['type'], region: query['region'] })
  return (
    <div class="wide">
      <h1>
        {t('nav.entities')} <span class="count">{list.total?.toLocaleString()}</span>
      </h1>
      <ListFilters label={t('entities.find')}>
        <TypeFilter legend={t('facet.type')} none={t('all')} types={['zone', 'institution']} />
      </ListFilters>
      <div class="scroll">
        <table class="list titles">
          <thead>
            <tr>
              <th scope="col">{t('entities.name')}</th>
              <th scope="col">{t('field.kind')}</th>
              <th scope="col">{t('field.region')}</th>
              <th scope="col" class="number">
                {t('nav.documents')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((line) => (
              <tr key={`${line.type}:${line.id}`}>
                <th scope="row">
                  <Letter type={line.type} /> <EntityLink of={line} />
                </th>
                <td>{sayOf(t, line.type === 'zone' ? 'zoneType' : 'kind', line.kind)}</td>
                <td>{line.region.map((code) => regionWords(code, language)).join(', ')}</td>
                <td class="number" data-name={t('nav.documents')}>
                  {line.documents.toLocaleString()}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton of={list} />
    </div>
  )
}
