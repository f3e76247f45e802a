import type { EntityChange } from '../../api/index.ts'
import { useLanguage } from '../state/settings.ts'
import { SafeText } from '../ui/safe-text.tsx'

/** What a change would join or part, in words and with a few quotes. */
export function ChangePreview({ of }: { readonly of: EntityChange | null }) {
  const language = useLanguage()
  if (of === null) return null
  return (
    <div class="samples" aria-live="polite">
      <p>
        <strong>
          <SafeText text={of.words[language]} />
        </strong>
      </p>
      <ul>
        {of.samples.map((sample) => (
          <li key={`${sample.document}:${sample.quote}`}>
            <SafeText text={sample.quote} />
          </li>
        ))}
      </ul>
    </div>
  )
}
