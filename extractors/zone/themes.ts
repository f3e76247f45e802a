import { THEME_STEMS } from './kinds.ts'

const STEM = new RegExp(
  THEME_STEMS.map((stem) =>
    /^[a-z]{2,3}$/.test(stem) ? `(?<![a-z])${stem}(?![a-z])` : stem.replace(/[-]/g, '[- ]'),
  ).join('|'),
)

/** True where a word or phrase names an industry or a field of technology. */
export const isTheme = (phrase: string): boolean => STEM.test(phrase.slice(0, 80).toLowerCase())
