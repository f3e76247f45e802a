import { useState } from 'preact/hooks'
import { regionWords } from '../../../pipeline/formats/region-words.ts'
import type { EntityPage } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useCommands } from '../keys/dispatch.ts'
import { useResource } from '../state/resource.ts'
import { hrefOf, route, setQuery } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { useValue } from '../state/store.ts'
import { CommandButton } from '../ui/command-button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Letter } from '../ui/marks.tsx'
import { bothNames } from '../ui/names.tsx'
import { ResourceView } from '../ui/resource-view.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { EntityAmounts } from './entity-amounts.tsx'
import { EntityHistory, EntityNames, Related } from './entity-parts.tsx'
import { EntityTimeline } from './entity-timeline.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

function Head({ of }: { readonly of: EntityPage }) {
  const t = useTranslate()
  const language = useLanguage()
  const [own, other] = bothNames(of.name, language)
  return (
    <header class="entity-head">
      <h1>
        <Letter type={of.type} /> <SafeText text={own} />
      </h1>
      {other !== undefined && (
        <p class="other-name">
          <SafeText text={other} />
        </p>
      )}
      <Facts
        of={[
          [t('field.kind'), sayOf(t, of.type === 'zone' ? 'zoneType' : 'kind', of.kind)],
          [t('field.region'), of.region.map((code) => regionWords(code, language)).join(', ')],
          [t('field.theme'), 'theme' in of.value && of.value.theme && <SafeText text={of.value.theme} />],
          [t('field.id'), <code key="id">{of.id}</code>],
          [t('entities.mentions'), t('entities.count', { mentions: of.mentions, documents: of.documents })],
        ]}
      />
    </header>
  )
}

function Documents({ of }: { readonly of: EntityPage }) {
  const t = useTranslate()
  return (
    <section>
      <h2>{t('nav.documents')}</h2>
      <ul>
        {of.documentList.map((document) => (
          <li key={document.id}>
            <a href={hrefOf('documents', document.id)}>
              <SafeText text={document.title ?? document.uri} />
            </a>{' '}
            <span class="count">{document.mentions}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function View({ of, onChanged }: { readonly of: EntityPage; readonly onChanged: () => void }) {
  const t = useTranslate()
  const { query } = useValue(route)
  const [split, setSplit] = useState(false)
  const merge = (open: boolean): void => setQuery({ merge: open ? '1' : undefined })
  useCommands({ merge: () => merge(true) })
  return (
    <div class="wide entity">
      <Head of={of} />
      <div class="action-row">
        <CommandButton id="merge" />
        <button type="button" class="command" onClick={() => setSplit(true)}>
          {t('entity.split')}
        </button>
        <CommandButton id="undo" class="command plain" />
      </div>
      <div class="entity-columns">
        <div>
          <EntityNames of={of} onChanged={onChanged} />
          <EntityTimeline of={of} />
          <EntityAmounts of={of} />
        </div>
        <div>
          <Documents of={of} />
          <Related of={of} />
          <EntityHistory of={of} />
        </div>
      </div>
      {query['merge'] === '1' && <MergeDialog of={of} onClose={() => merge(false)} />}
      {split && (
        <SplitDialog
          of={of}
          onClose={() => setSplit(false)}
          onDone={() => {
            setSplit(false)
            onChanged()
          }}
        />
      )}
    </div>
  )
}

/** All that texts say of one zone or institution. */
export function EntityScreen({ id }: { readonly id: string }) {
  const { query } = useValue(route)
  const resource = useResource('/api/entities/{id}', { type: query['type'] }, { id })
  return <ResourceView of={resource}>{(of) => <View of={of} onChanged={resource.reload} />}</ResourceView>
}
