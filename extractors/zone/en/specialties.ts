import { isTheme } from '../themes.ts'
import type { EnglishKind } from './kinds.ts'
import { industry } from './told-kind.ts'

/** What specialized complexes are for, with a blank behind it: `Next-generation display specialized complexes`. */
export const specialty = (text: string, { start, end }: EnglishKind): string =>
  /^[Ss]peciali[sz]ed/.test(text.slice(start, end))
    ? (hyphened(text, start) ??
      /(?:^|[.\n] |(?:[Nn]ext-generation|and|[Tt]he) )((?:(?!and |[Tt]he |[Nn]ext)[A-Za-z]{3,16} ){1,2})$/.exec(
        text.slice(Math.max(0, start - 50), start),
      )?.[1] ??
      fieldBehind(text, end))
    : ''

/** The industry that a hyphen joins to a kind, with a blank behind it: `hydrogen-specialized complexes`. */
function hyphened(text: string, start: number): string | undefined {
  const theme = HYPHENED.exec(text.slice(Math.max(0, start - 18), start))?.[1] ?? ''
  return isTheme(theme) ? `${theme} ` : undefined
}
const HYPHENED = /(?<![A-Za-z-])([A-Za-z]{3,16})-$/

/** The industry behind a kind with a blank behind it: ` for semiconductors in Gumi`; empty where none is told. */
function fieldBehind(text: string, end: number): string {
  const theme = FIELD_BEHIND.exec(text.slice(end, end + 60))?.[1] ?? ''
  return isTheme(theme) ? `${industry(theme)} ` : ''
}
const FIELD_BEHIND = /^ for (?:the )?(?:next-generation )?([a-z]{3,16}(?: [a-z]{3,16})?) (?:in|at|will|are|were) /
