import type { EntityRef } from '../../api/index.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { SafeText } from './safe-text.tsx'

/** Both names of an entity, the reader's language first. */
export function bothNames(name: EntityRef['name'], language: 'ko' | 'en'): readonly [string, string | undefined] {
  const [own, other] = language === 'ko' ? [name.ko, name.en] : [name.en, name.ko]
  return own === undefined ? [other ?? '', undefined] : [own, other]
}

/** A link to the page of an entity, with its name in both languages. */
export function EntityLink({ of }: { readonly of: EntityRef }) {
  const [own, other] = bothNames(of.name, useLanguage())
  return (
    <>
      <a href={hrefOf('entities', of.id, { type: of.type })}>
        <SafeText text={own} />
      </a>
      {other !== undefined && (
        <span class="quiet">
          {' '}
          <SafeText text={other} />
        </span>
      )}
    </>
  )
}

interface EvidenceProps {
  readonly document: number
  readonly mention: string
  readonly quote: string
}

/** A quote that leads to its place in its document. */
export function EvidenceLink({ document, mention, quote }: EvidenceProps) {
  return (
    <a href={hrefOf('documents', document, { mention })}>
      <SafeText text={quote} />
    </a>
  )
}
