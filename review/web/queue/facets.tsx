import type { Facets as Counts } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { setQuery } from '../state/route.ts'
import { FACETS, type Facet, toggled } from './filter.ts'

const PREFIXES: Readonly<Record<Facet, string>> = {
  type: 'types',
  state: 'state',
  flag: 'flag',
  lang: 'language',
  doubt: 'doubt',
}

interface Props {
  readonly counts: Counts | undefined
  readonly filter: Readonly<Record<string, string>>
}

/** By what the queue can be narrowed, with how many items each choice holds. */
export function Facets({ counts, filter }: Props) {
  const t = useTranslate()
  return (
    <>
      {FACETS.map((facet) => {
        const chosen = (filter[facet] ?? '').split(',').filter((value) => value !== '')
        const known = counts?.[facet] ?? {}
        const values = [...new Set([...Object.keys(known), ...chosen])].sort(
          (a, b) => (known[b] ?? 0) - (known[a] ?? 0),
        )
        if (values.length === 0) return null
        return (
          <fieldset key={facet} class="facet">
            <legend>{t(`facet.${facet}`)}</legend>
            {values.map((value) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => setQuery({ [facet]: toggled(filter[facet], value, facet) })}
                />
                <span>{sayOf(t, PREFIXES[facet], value)}</span>
                <span class="count">{(known[value] ?? 0).toLocaleString()}</span>
              </label>
            ))}
          </fieldset>
        )
      })}
    </>
  )
}
