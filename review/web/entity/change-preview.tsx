import type { EntityChange } from '../../api/index.ts'
import { useLanguage } from '../state/settings.ts'
import { SafeText } from '../ui/safe-text.tsx'
import type { Preview } from './use-preview.ts'

/** What a change would join or part, in words and with a few quotes; or why it cannot be done. */
export function ChangePreview({ of: { change, refused } }: { readonly of: Preview }) {
  if (refused !== null)
    return (
      <output class="field-refused">
        <SafeText text={refused} />
      </output>
    )
  return change && <Change of={change} />
}

function Change({ of }: { readonly of: EntityChange }) {
  const language = useLanguage()
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
