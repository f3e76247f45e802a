import type { MentionCard } from '../../api/index.ts'
import { momentWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { Facts } from '../ui/facts.tsx'
import { StateSign } from '../ui/marks.tsx'
import { SafeText } from '../ui/safe-text.tsx'

/** Doubts that findings explain at length. */
const FOUND = /^(?:conflicts-with|sum-mismatch|weekday-mismatch)/

/** Why a person should look, in words: doubts, and what checks found. */
export function Doubts({ card }: { readonly card: MentionCard }) {
  const t = useTranslate()
  const language = useLanguage()
  const hasFindings = card.findings.length > 0
  const told = [
    ...card.reasons
      .filter(({ code }) => !(hasFindings && FOUND.test(code)))
      .map(({ code, words }) => ({ code, text: words[language] })),
    ...card.findings.map(({ id, explanation }) => ({ code: id, text: explanation[language] })),
  ]
  if (told.length === 0) return null
  return (
    <section aria-label={t('card.doubts')} class="doubts">
      <ul>
        {told.map(({ code, text }) => (
          <li key={code}>
            <SafeText text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the value comes from: rule, place, run, measured confidence. */
export function Evidence({ card }: { readonly card: MentionCard }) {
  const t = useTranslate()
  const of = card.extracted
  return (
    <section class="evidence">
      <h3>{t('card.evidence')}</h3>
      <Facts
        of={[
          [t('field.rule'), of && <code>{`${of.extractor} · ${of.rule}`}</code>],
          [t('field.place'), card.flag === 'orphan' ? t('flag.orphan') : `${card.start}–${card.end}`],
          [
            t('field.confidence'),
            of && (of.confidence === null ? t('field.unmeasured') : `${Math.round(of.confidence * 100)} %`),
          ],
          [t('field.version'), of && <code>{of.version}</code>],
          [t('field.run'), of?.run],
          [t('field.extractorSays'), of && of.label !== card.label && <SafeText text={of.label} />],
        ]}
      />
    </section>
  )
}

/** What people said of it, the last first. */
export function History({ card }: { readonly card: MentionCard }) {
  const t = useTranslate()
  const language = useLanguage()
  if (card.history.length === 0) return null
  return (
    <section>
      <h3>{t('card.history')}</h3>
      <ol class="history">
        {card.history.map((line) => (
          <li key={line.event} class={line.undone ? 'undone' : undefined}>
            <time dateTime={line.ts}>{momentWords(line.ts, language)}</time> {sayOf(t, 'action', line.action)}
            {line.label !== null && (
              <>
                {' → '}
                <SafeText text={line.label} />
              </>
            )}
            {line.reason !== null && ` · ${sayOf(t, 'reason', line.reason)}`} <span class="quiet">{line.actor}</span>
            {line.undone && ` · ${t('card.undone')}`}
            {line.note !== null && (
              <p class="note">
                <SafeText text={line.note} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Other mentions that say the same. */
export function Siblings({ card }: { readonly card: MentionCard }) {
  const t = useTranslate()
  if (card.siblings.length === 0) return null
  return (
    <section>
      <h3>{t('card.siblings', { count: card.siblings.length })}</h3>
      <ul class="siblings">
        {card.siblings.map((sibling) => (
          <li key={`${sibling.key}~${sibling.document.id}`}>
            <StateSign state={sibling.review} />{' '}
            <a href={hrefOf('documents', sibling.document.id, { mention: sibling.key })}>
              <SafeText text={sibling.quote} />
            </a>{' '}
            <span class="quiet">
              {sibling.label !== card.label && <SafeText text={`${sibling.label} · `} />}
              {sibling.document.id === card.document.id ? (
                t('card.here')
              ) : (
                <SafeText text={sibling.document.title ?? sibling.document.uri} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
