import { useState } from 'preact/hooks'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { route, setQuery } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { useList } from '../state/use-list.ts'
import { Letter } from '../ui/marks.tsx'
import { MoreButton } from '../ui/more-button.tsx'
import { EntityLink } from '../ui/names.tsx'

const TYPES = ['', 'zone', 'institution'] as const

/** Zones and institutions across documents, the most named first. */
export function EntityList() {
  const t = useTranslate()
  const { query } = useValue(route)
  const [q, setQ] = useState(query['q'] ?? '')
  const list = useList('/api/entities', { q: query['q'], type: query['type'], region: query['region'] })
  return (
    <div class="wide">
      <h1>
        {t('nav.entities')} <span class="count">{list.total?.toLocaleString()}</span>
      </h1>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault()
          setQuery({ q })
        }}
      >
        <input
          type="search"
          value={q}
          aria-label={t('entities.find')}
          placeholder={t('entities.find')}
          onInput={(event) => setQ(event.currentTarget.value)}
        />
        <fieldset class="filters">
          <legend class="unseen">{t('facet.type')}</legend>
          {TYPES.map((type) => (
            <label key={type}>
              <input
                type="radio"
                name="type"
                checked={(query['type'] ?? '') === type}
                onChange={() => setQuery({ type })}
              />
              {type === '' ? t('all') : t(`types.${type}`)}
            </label>
          ))}
        </fieldset>
      </form>
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
                <td>{line.region.map((code) => sayOf(t, 'region', code)).join(', ')}</td>
                <td class="number">{line.documents.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton of={list} />
    </div>
  )
}
