import type { Language } from '../../../schemas/index.ts'
import { piecesOf } from '../text/controls.ts'

/** Text of a document: controls that would reorder or hide text are shown by name instead. */
export function SafeText({ text, offset = 0 }: { readonly text: string; readonly offset?: number }) {
  return (
    <>
      {piecesOf(text, offset).map((piece) =>
        piece.control === undefined ? (
          piece.text
        ) : (
          <span key={piece.start} class="control">
            {piece.control}
          </span>
        ),
      )}
    </>
  )
}

const TAGS: Readonly<Record<Language, string | undefined>> = { kor: 'ko', eng: 'en', und: undefined }
/** The BCP 47 tag of a language of texts. */
export const tagOf = (language: Language | null): string | undefined => (language ? TAGS[language] : undefined)

interface QuoteProps {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly type: string
  readonly language?: Language | null
}

/** A quote between what stands around it. */
export function Quote({ before, quote, after, type, language = null }: QuoteProps) {
  return (
    <span class="context" lang={tagOf(language)}>
      <SafeText text={before.trimStart()} />
      <mark class={`quote type-${type}`}>
        <SafeText text={quote} />
      </mark>
      <SafeText text={after.trimEnd()} />
    </span>
  )
}
