import { sayOf, type Translate } from '../i18n/translate.ts'

const MARKED = 'marked as '

/** Why a block was left out, in the reader's words where they are known: the server tells it in English. */
export function leftOutWords(t: Translate, reason: string): string {
  if (reason.startsWith(MARKED)) return t('why.marked', { name: reason.slice(MARKED.length) })
  const id = reason.replaceAll(' ', '-')
  const words = sayOf(t, 'why', id)
  return words === id ? reason : words
}
