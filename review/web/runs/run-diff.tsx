import { useState } from 'preact/hooks'
import type { EntityType } from '../../../schemas/index.ts'
import type { ChangeKind, RunDiff as Diff, RunChange } from '../../api/index.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { useResource } from '../state/resource.ts'
import { hrefOf } from '../state/route.ts'
import { Letter, State, TYPES } from '../ui/marks.tsx'
import { ResourceView } from '../ui/resource-view.tsx'
import { SafeText } from '../ui/safe-text.tsx'

const KINDS: readonly ChangeKind[] = ['new', 'gone', 'changed', 'moved']
const SIGNS: Readonly<Record<ChangeKind, string>> = { new: '+', gone: '−', changed: '~', moved: '›' }

function Counts({ of }: { readonly of: Diff }) {
  const t = useTranslate()
  const count = (type: EntityType, kind: ChangeKind): number => of.counts[`${type}.${kind}`] ?? 0
  const reviewed = (type: EntityType): number =>
    KINDS.reduce((sum, kind) => sum + (of.reviewed[`${type}.${kind}`] ?? 0), 0)
  return (
    <table class="list narrow">
      <thead>
        <tr>
          <th scope="col">{t('facet.type')}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col" class="number">
              {SIGNS[kind]} {t(`change.${kind}`)}
            </th>
          ))}
          <th scope="col" class="number">
            {t('runs.reviewedHit')}
          </th>
        </tr>
      </thead>
      <tbody>
        {TYPES.map((type) => (
          <tr key={type}>
            <th scope="row">{t(`types.${type}`)}</th>
            {KINDS.map((kind) => (
              <td key={kind} class="number">
                {count(type, kind)}
              </td>
            ))}
            <td class="number">{reviewed(type)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Change({ of }: { readonly of: RunChange }) {
  const t = useTranslate()
  const quote = of.after?.quote ?? of.before?.quote ?? ''
  return (
    <tr>
      <td>
        <span title={t(`change.${of.kind}`)}>{SIGNS[of.kind]}</span>
        <span class="unseen">{t(`change.${of.kind}`)}</span> <Letter type={of.type} />
      </td>
      <th scope="row">
        {of.document && of.key !== null ? (
          <a href={hrefOf('documents', of.document.id, { mention: of.key })}>
            <SafeText text={quote} />
          </a>
        ) : (
          <SafeText text={quote} />
        )}
        <div class="quiet small">
          <SafeText text={of.document?.title ?? of.uri} />
        </div>
      </th>
      <td>{of.before && <SafeText text={of.before.label} />}</td>
      <td>{of.after && <SafeText text={of.after.label} />}</td>
      <td>
        <State state={of.review} flag={of.flag} />
      </td>
    </tr>
  )
}

interface Props {
  readonly a: string
  readonly b: string
}

/** What changed between two runs: counts, then each change with both values. */
export function RunDiff({ a, b }: Props) {
  const t = useTranslate()
  const [reviewed, setReviewed] = useState(false)
  const resource = useResource('/api/runs/{a}/diff/{b}', { limit: 200, reviewed: reviewed ? 1 : undefined }, { a, b })
  return (
    <section>
      <h2>{t('runs.diff', { a, b })}</h2>
      <label class="filters">
        <input type="checkbox" checked={reviewed} onChange={(event) => setReviewed(event.currentTarget.checked)} />
        {t('runs.reviewedOnly')}
      </label>
      <ResourceView of={resource}>
        {(diff) => (
          <>
            <Counts of={diff} />
            <div class="scroll">
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">{sayOf(t, 'facet', 'type')}</th>
                    <th scope="col">{t('card.evidence')}</th>
                    <th scope="col">{t('runs.before')}</th>
                    <th scope="col">{t('runs.after')}</th>
                    <th scope="col">{t('facet.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {diff.items.map((change, at) => (
                    <Change key={`${change.uri}:${change.key}:${at}`} of={change} />
                  ))}
                </tbody>
              </table>
            </div>
            {diff.next !== null && <p class="quiet">{t('of', { a: diff.items.length, b: diff.total })}</p>}
          </>
        )}
      </ResourceView>
    </section>
  )
}
