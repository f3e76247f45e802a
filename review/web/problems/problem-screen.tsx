import type { DocumentProblem, ProblemList } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { hrefOf, route, setQuery } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { useList } from '../state/use-list.ts'
import { MoreButton } from '../ui/more-button.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { problemWords } from './message-words.ts'

function Line({ of }: { readonly of: DocumentProblem }) {
  const t = useTranslate()
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf('documents', of.document)}>
          <SafeText text={of.uri} />
        </a>
      </th>
      <td>{of.issue ? sayOf(t, 'issue', of.issue.code) : sayOf(t, 'document', of.state)}</td>
      <td>
        <SafeText text={problemWords(t, of.issue?.message ?? of.reason ?? '')} />
      </td>
    </tr>
  )
}

function Choices({ of }: { readonly of: ProblemList }) {
  const t = useTranslate()
  const { query } = useValue(route)
  const choose = (state: string | undefined, code: string | undefined): void => setQuery({ state, code })
  return (
    <ul class="filters">
      <li>
        <button
          type="button"
          class="command"
          aria-pressed={!query['state'] && !query['code']}
          onClick={() => choose(undefined, undefined)}
        >
          {t('all')}
        </button>
      </li>
      {Object.entries(of.states).map(([state, count]) => (
        <li key={state}>
          <button
            type="button"
            class="command"
            aria-pressed={query['state'] === state}
            onClick={() => choose(state, undefined)}
          >
            {sayOf(t, 'document', state)} <span class="count">{count}</span>
          </button>
        </li>
      ))}
      {Object.entries(of.codes).map(([code, count]) => (
        <li key={code}>
          <button
            type="button"
            class="command"
            aria-pressed={query['code'] === code}
            onClick={() => choose(undefined, code)}
          >
            {sayOf(t, 'issue', code)} <span class="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What was skipped or failed, and what is odd in what was read. Nothing fails in silence. */
export function ProblemScreen() {
  const t = useTranslate()
  const { query } = useValue(route)
  const list = useList('/api/problems', { state: query['state'], code: query['code'], limit: 100 })
  return (
    <div class="wide">
      <h1>
        {t('nav.problems')} <span class="count">{list.total?.toLocaleString()}</span>
      </h1>
      {list.page && <Choices of={list.page} />}
      {list.page && list.page.orphans > 0 && (
        <p>
          <a href={hrefOf('queue', null, { view: 'orphan' })}>{t('problems.orphans', { count: list.page.orphans })}</a>
        </p>
      )}
      {list.page?.brokenDecisions.map((broken) => (
        <p key={`${broken.file}:${broken.line}`} role="alert">
          <code>
            {broken.file}:{broken.line}
          </code>{' '}
          {broken.reason}
        </p>
      ))}
      {list.items.length > 0 && (
        <div class="scroll">
          <table class="list titles">
            <thead>
              <tr>
                <th scope="col">{t('documents.document')}</th>
                <th scope="col">{t('facet.state')}</th>
                <th scope="col">{t('problems.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((problem, at) => (
                <Line key={`${problem.document}:${problem.issue?.code}:${at}`} of={problem} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton of={list} none={t('problems.none')} />
    </div>
  )
}
