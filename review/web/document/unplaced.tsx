import type { DocumentPage } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { problemWords } from '../problems/message-words.ts'
import { hrefOf } from '../state/route.ts'
import { Letter, State } from '../ui/marks.tsx'
import { Quote, SafeText } from '../ui/safe-text.tsx'

/** Decisions that have no place in the text of now. */
export function UnplacedPanel({ document }: { readonly document: DocumentPage }) {
  const t = useTranslate()
  if (document.unplaced.length === 0) return null
  return (
    <section class="unplaced">
      <h2>{t('document.unplaced', { count: document.unplaced.length })}</h2>
      <ul>
        {document.unplaced.map((item) => (
          <li key={item.key}>
            <Letter type={item.type} />{' '}
            <a href={hrefOf('queue', null, { view: 'orphan', document: String(document.id) })}>
              <Quote before={item.before} quote={item.quote} after={item.after} type={item.type} />
            </a>{' '}
            <SafeText text={item.label} /> <State state={item.review} flag={item.flag} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is not right with the document. */
export function Issues({ document }: { readonly document: DocumentPage }) {
  const t = useTranslate()
  if (document.issues.length === 0) return null
  return (
    <section class="issues">
      <h2>{t('nav.problems')}</h2>
      <ul>
        {document.issues.map((issue, at) => (
          <li key={`${issue.code}-${at}`}>
            <strong>{sayOf(t, 'issue', issue.code)}</strong> <SafeText text={problemWords(t, issue.message)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
