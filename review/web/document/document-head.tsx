import type { DocumentPage } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { problemWords } from '../problems/message-words.ts'
import { hrefOf } from '../state/route.ts'
import { CommandButton } from '../ui/command-button.tsx'
import { TYPES } from '../ui/marks.tsx'
import { SafeText } from '../ui/safe-text.tsx'
import { PublicationBox } from './publication-box.tsx'

interface Props {
  readonly document: DocumentPage
  readonly pairs: boolean
  readonly onPairs: (shown: boolean) => void
  readonly onSaved: () => void
}

const COUNTS = { zone: 'zones', institution: 'institutions', amount: 'amounts', date: 'dates' } as const

/** Title, state, counts and publication date of a document, and what can be done with it as a whole. */
export function DocumentHead({ document, pairs, onPairs, onSaved }: Props) {
  const t = useTranslate()
  return (
    <header class="document-head">
      <h1>
        <SafeText text={document.title ?? document.uri} />
      </h1>
      <p class="quiet document-line">
        <span>
          <SafeText text={document.uri} />
        </span>
        {document.language !== null && <span>{t(`language.${document.language}`)}</span>}
        {document.state !== 'ok' && (
          <span>
            {sayOf(t, 'document', document.state)}
            {document.reason !== null && <SafeText text={`: ${problemWords(t, document.reason)}`} />}
          </span>
        )}
        {TYPES.map((type) => (
          <span key={type}>
            {t(`types.${type}`)} {document[COUNTS[type]]}
            {document.complete.includes(type) && <span title={t('coverage.complete')}> ✓</span>}
          </span>
        ))}
        <span>{t('document.reviewed', { reviewed: document.reviewed, mentions: document.mentions })}</span>
      </p>
      <PublicationBox document={document} onSaved={onSaved} />
      <div class="action-row">
        {document.text !== null && <CommandButton id="add" />}
        {document.text !== null && <CommandButton id="nothingMissed" />}
        {document.pairs.length > 0 && (
          <button type="button" class="command" aria-pressed={pairs} onClick={() => onPairs(!pairs)}>
            {t('document.pairsShow', { count: document.pairs.length })}
          </button>
        )}
        <span class="document-around">
          {document.previous !== null && (
            <a href={hrefOf('documents', document.previous)}>← {t('document.previous')}</a>
          )}
          {document.next !== null && <a href={hrefOf('documents', document.next)}>{t('document.next')} →</a>}
        </span>
      </div>
    </header>
  )
}
