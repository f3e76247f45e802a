import type { Span } from '../../../schemas/index.ts'
import type { SearchResult } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { useTranslate } from '../i18n/translate.ts'
import { hrefOf, route } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { useValue } from '../state/store.ts'
import { useList } from '../state/use-list.ts'
import { TypeFilter } from '../ui/list-filters.tsx'
import { Letter, StateSign, TYPES } from '../ui/marks.tsx'
import { MoreButton } from '../ui/more-button.tsx'
import { SafeText } from '../ui/safe-text.tsx'

function HitLine({ line, hits }: { readonly line: string; readonly hits: readonly Span[] }) {
  let from = 0
  const parts = hits.map(({ start, end }) => {
    const before = line.slice(from, start)
    from = end
    return (
      <span key={start}>
        <SafeText text={before} />
        <mark class="hit-mark">
          <SafeText text={line.slice(start, end)} />
        </mark>
      </span>
    )
  })
  return (
    <p class="hit-line">
      {parts}
      <SafeText text={line.slice(from)} />
    </p>
  )
}

function Result({ of }: { readonly of: SearchResult }) {
  const language = useLanguage()
  const { document } = of
  return (
    <li class="result">
      <h2>
        <a href={hrefOf('documents', document.id)}>
          <SafeText text={document.title ?? document.uri} />
        </a>{' '}
        <span class="count">{of.count}</span>
      </h2>
      {document.published !== null && <p class="quiet small">{dateWords(document.published, language)}</p>}
      {of.lines.map((hit) => (
        <HitLine key={hit.start} line={hit.line} hits={hit.hits} />
      ))}
      <ul>
        {of.mentions.map((mention) => (
          <li key={mention.key}>
            <Letter type={mention.type} /> <StateSign state={mention.review} />{' '}
            <a href={hrefOf('documents', document.id, { mention: mention.key })}>
              <SafeText text={mention.quote} />
            </a>{' '}
            <span class="quiet">
              <SafeText text={mention.label} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function Results({ q, type }: { readonly q: string; readonly type: string | undefined }) {
  const list = useList('/api/search', { q, type, limit: 30 })
  return (
    <>
      <ol class="results">
        {list.items.map((result) => (
          <Result key={result.document.id} of={result} />
        ))}
      </ol>
      <MoreButton of={list} />
    </>
  )
}

/** What texts or records hold the words of the search field. */
export function SearchScreen() {
  const t = useTranslate()
  const { query } = useValue(route)
  const q = query['q'] ?? ''
  return (
    <div class="wide">
      <h1>
        {t('nav.search')} {q !== '' && <span class="quiet">«{q}»</span>}
      </h1>
      <TypeFilter legend={t('search.where')} none={t('search.texts')} types={TYPES} />
      {q === '' ? (
        <p class="quiet">{t('search.hint')}</p>
      ) : (
        <Results key={`${q}:${query['type']}`} q={q} type={query['type']} />
      )}
    </div>
  )
}
