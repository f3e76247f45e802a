import type { EntityPage, NameCount } from '../../api/index.ts'
import { momentWords } from '../../notation/dates.ts'
import { write } from '../api/client.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { announce } from '../state/announce.ts'
import { useLanguage } from '../state/settings.ts'
import { inOrder, tellRefusal } from '../state/writes.ts'
import { EntityLink } from '../ui/names.tsx'
import { SafeText, tagOf } from '../ui/safe-text.tsx'

interface NamesProps {
  readonly of: EntityPage
  readonly onChanged: () => void
}

function NameLine({ of, name, onChanged }: NamesProps & { readonly name: NameCount }) {
  const t = useTranslate()
  const refuse = async (): Promise<void> => {
    try {
      const body = {
        type: of.type,
        entity: of.id,
        action: 'not-alias',
        name: name.name,
        language: name.language,
      } as const
      await inOrder(() => write('POST /api/entities:alias', body))
      announce(t('told.saved'))
      onChanged()
    } catch (error) {
      tellRefusal(error)
    }
  }
  return (
    <tr>
      <th scope="row" lang={tagOf(name.language)}>
        <SafeText text={name.name} />
      </th>
      <td>{t(`language.${name.language}`)}</td>
      <td class="number">{name.mentions}</td>
      <td class="number">{name.documents}</td>
      <td>
        <button type="button" class="plain" onClick={() => void refuse()}>
          {t('entity.notAlias')}
          <span class="unseen"> {name.name}</span>
        </button>
      </td>
    </tr>
  )
}

/** The forms of the name with where each is used. */
export function EntityNames({ of, onChanged }: NamesProps) {
  const t = useTranslate()
  return (
    <section>
      <h2>{t('entity.names')}</h2>
      <table class="list narrow">
        <thead>
          <tr>
            <th scope="col">{t('entities.name')}</th>
            <th scope="col">{t('facet.lang')}</th>
            <th scope="col" class="number">
              {t('entities.mentions')}
            </th>
            <th scope="col" class="number">
              {t('nav.documents')}
            </th>
            <th scope="col">
              <span class="unseen">{t('entity.notAlias')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {of.names.map((name) => (
            <NameLine key={`${name.language}:${name.name}`} of={of} name={name} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Other entities that belong to it, or may be the same. */
export function Related({ of }: { readonly of: EntityPage }) {
  const t = useTranslate()
  const language = useLanguage()
  if (of.related.length === 0) return null
  return (
    <section>
      <h2>{t('entity.related')}</h2>
      <ul>
        {of.related.map(({ entity, relation, words }) => (
          <li key={`${relation}:${entity.id}`}>
            <EntityLink of={entity} /> <span class="quiet">· {words[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What people said of its identity, the last first. */
export function EntityHistory({ of }: { readonly of: EntityPage }) {
  const t = useTranslate()
  const language = useLanguage()
  if (of.history.length === 0) return null
  return (
    <section>
      <h2>{t('card.history')}</h2>
      <ol class="history">
        {of.history.map((line) => (
          <li key={line.event}>
            <time dateTime={line.ts}>{momentWords(line.ts, language)}</time> {sayOf(t, 'action', line.action)} ·{' '}
            <SafeText text={line.words[language]} /> <span class="quiet">{line.actor}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
