import { settings, useLanguage } from '../state/settings.ts'
import { message, type Translate } from './message.ts'

export { type MessageId, sayOf, type Translate } from './message.ts'

/** Says a message in the language of now, outside of components. */
export const say: Translate = (id, parameters) => message(settings.get().language, id, parameters)

/** Says messages in the reader's language; the component renders again when it changes. */
export function useTranslate(): Translate {
  const language = useLanguage()
  return (id, parameters) => message(language, id, parameters)
}
