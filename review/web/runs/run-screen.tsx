import { useState } from 'preact/hooks'
import type { Run } from '../../api/index.ts'
import { momentWords } from '../../notation/dates.ts'
import { write } from '../api/client.ts'
import { useTranslate } from '../i18n/translate.ts'
import { useResource } from '../state/resource.ts'
import { route, setQuery } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { running } from '../state/status.ts'
import { useValue } from '../state/store.ts'
import { tellRefusal } from '../state/writes.ts'
import { ResourceView } from '../ui/resource-view.tsx'
import { RunDiff } from './run-diff.tsx'

function RunButton() {
  const t = useTranslate()
  const now = useValue(running)
  const [all, setAll] = useState(false)
  const isRunning = now?.state === 'started' || now?.state === 'running'
  const start = (): void => {
    write('POST /api/runs', { all }).then(running.set, tellRefusal)
  }
  const stop = (): void => {
    write('POST /api/runs:stop', {}).then(running.set, tellRefusal)
  }
  return (
    <div class="filters">
      <button type="button" class={isRunning ? 'command' : 'command primary'} onClick={isRunning ? stop : start}>
        {isRunning ? t('runs.stop') : t('runs.start')}
      </button>
      <label>
        <input
          type="checkbox"
          checked={all}
          disabled={isRunning}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
        {t('runs.all')}
      </label>
      {now?.reason && <span role="alert">{now.reason}</span>}
    </div>
  )
}

interface LineProps {
  readonly of: Run
  readonly before: Run | undefined
  readonly chosen: boolean
}

function Line({ of, before, chosen }: LineProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <tr aria-current={chosen ? 'true' : undefined}>
      <th scope="row">{of.id}</th>
      <td class="tight">
        <time dateTime={of.started}>{momentWords(of.started, language)}</time>
      </td>
      <td>{t(`runStatus.${of.status}`)}</td>
      <td class="number">{of.documents}</td>
      <td>
        {of.changedVersions.map((version) => (
          <code key={version}>{version} </code>
        ))}
      </td>
      <td>
        {before && (
          <button type="button" class="command" onClick={() => setQuery({ a: String(before.id), b: String(of.id) })}>
            {t('runs.compare', { a: before.id, b: of.id })}
          </button>
        )}
      </td>
    </tr>
  )
}

/** The runs, and what changed from one to the next. */
export function RunScreen() {
  const t = useTranslate()
  const { query } = useValue(route)
  const turn = useValue(running)
  const resource = useResource('/api/runs', { after: turn?.run ?? undefined })
  const { a, b } = query
  return (
    <div class="wide">
      <h1>{t('nav.runs')}</h1>
      <RunButton />
      <ResourceView of={resource}>
        {({ items }) => (
          <>
            <div class="scroll">
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">{t('field.run')}</th>
                    <th scope="col">{t('runs.started')}</th>
                    <th scope="col">{t('facet.state')}</th>
                    <th scope="col" class="number">
                      {t('nav.documents')}
                    </th>
                    <th scope="col">{t('runs.versions')}</th>
                    <th scope="col">{t('runs.differences')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((run, at) => (
                    <Line key={run.id} of={run} before={items[at + 1]} chosen={String(run.id) === b} />
                  ))}
                </tbody>
              </table>
            </div>
            {items.length === 0 && <p class="quiet">{t('documents.none')}</p>}
            {items.length === 1 && <p class="quiet">{t('runs.onlyOne')}</p>}
            {a !== undefined && b !== undefined && <RunDiff key={`${a}-${b}`} a={a} b={b} />}
          </>
        )}
      </ResourceView>
    </div>
  )
}
