import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { isKoreanWord } from './spelled-places.ts'

/** What ends a theme without being of it: `Offshore Wind Power Cluster` of a complex. */
const NO_THEME_LAST = / (?:Cluster|Industry|Industries|General|National)$/i

/** The industry of a zone as its name gives it; a complex or district may have a Korean word or a number of its own instead. */
export function themeOf(phrase: string, { type }: ZoneKind): { theme?: string } {
  const theme = phrase.replace(NO_THEME_LAST, '')
  if (!/[A-Za-z]{2}/.test(theme)) return {}
  const own = type === 'industrial-complex' || type === 'district'
  return own && !isTheme(theme) && theme.split(' ').every(isOwnWord) ? {} : { theme }
}

/** True for a number or a word that names: `2`, `3rd`, `Sangpyeong`. */
const isOwnWord = (word: string): boolean => /^[0-9]/.test(word) || isKoreanWord(word)
