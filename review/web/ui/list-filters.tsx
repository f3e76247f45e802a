import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { EntityType } from '../../../schemas/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { route, setQuery } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { SearchField } from './search-field.tsx'

interface FiltersProps {
  /** What the search field asks for. */
  readonly label: string
  readonly children: ComponentChildren
}

/** The filters above a list: words to search for, kept as `q` in the address, and what else narrows the list. */
export function ListFilters({ label, children }: FiltersProps) {
  const { query } = useValue(route)
  const [q, setQ] = useState(query['q'] ?? '')
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault()
        setQuery({ q })
      }}
    >
      <SearchField label={label} value={q} onChange={setQ} />
      {children}
    </form>
  )
}

interface TypeProps {
  readonly legend: string
  /** What no type at all is called. */
  readonly none: string
  readonly types: readonly EntityType[]
}

/** One type of mention, or none, kept as `type` in the address. */
export function TypeFilter({ legend, none, types }: TypeProps) {
  const t = useTranslate()
  const { query } = useValue(route)
  const chosen = query['type'] ?? ''
  return (
    <fieldset class="filters">
      <legend class="unseen">{legend}</legend>
      {['' as const, ...types].map((type) => (
        <label key={type}>
          <input type="radio" name="type" checked={chosen === type} onChange={() => setQuery({ type })} />
          {type === '' ? none : t(`types.${type}`)}
        </label>
      ))}
    </fieldset>
  )
}
