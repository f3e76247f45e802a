import { isTheme } from '../themes.ts'

/** special zones for distributed energy, Special Zone for Distributed Energy */
const AFTER =
  /[Ss]pecial(?:i[sz]ed)? (?:[Zz]ones?|[Dd]istricts?) for (?<theme>[A-Za-z]{4,14}(?: [A-Za-z]{4,12})?)(?![A-Za-z-])/g
/** distributed energy specialized districts */
const BEFORE =
  /(?<![A-Za-z-])(?<theme>[a-z]{4,14} (?!(?:four|five|seven|eight|nine|more|such|these|those|other|several|many) )[a-z]{4,12}) special(?:i[sz]ed)? (?:zones|districts)(?![a-z])/g

/** The industries, in small letters, that a stretch of text says special zones are for; each once. */
export function toldThemes(near: string): readonly string[] {
  if (!/[Ss]pecial/.test(near)) return []
  const themes = [AFTER, BEFORE].flatMap((pattern) =>
    Array.from(near.matchAll(pattern), (match) => match.groups!['theme']!.toLowerCase()),
  )
  return [...new Set(themes)].filter(isTheme)
}
