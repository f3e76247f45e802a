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

const LONG_WORD = 40

/** What stands before a quote in its line, from the first whole word on; a cut is shown. */
function contextBefore(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const cut = line.search(/\s/)
  return line !== before || cut === -1 || cut > LONG_WORD ? line : `… ${line.slice(cut).trimStart()}`
}

/** What stands after a quote in its line, up to the last whole word; a cut is shown. */
function contextAfter(after: string): string {
  const [line = ''] = after.split('\n', 1)
  const cut = line.lastIndexOf(' ')
  return line !== after || cut === -1 || line.length - cut > LONG_WORD ? line : `${line.slice(0, cut)} …`
}

/** A quote between what stands around it. */
export function Quote({ before, quote, after, type, language = null }: QuoteProps) {
  return (
    <span class="context" lang={tagOf(language)}>
      <SafeText text={contextBefore(before)} />
      <mark class={`quote type-${type}`}>
        <SafeText text={quote} />
      </mark>
      <SafeText text={contextAfter(after)} />
    </span>
  )
}
