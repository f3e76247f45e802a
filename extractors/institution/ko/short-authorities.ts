import type { Candidate } from '../../extractor.ts'

/** What a text calls the authority of its free economic zone besides its name: `경자청은`. */
export const AUTHORITY_FORMS: readonly string[] = ['경제자유구역청', '경자청', '경제청', '구역청']

/** ` 전국 `, `9개 `, `다른 `: authorities that are not the one of the text. */
const OTHERS_BEFORE = /(?:전국|각|각각|다른|타|국내|기존|신생|[0-9]개|모든|두|양)\s?$/u

type Name = Candidate<'zone' | 'institution'>

const isAuthority = ({ draft }: Name): boolean =>
  draft.kind === 'zone-authority' && draft.ids.length === 1 && draft.name.ko?.endsWith('경제자유구역청') === true

/** The one authority of a free economic zone that a document names, by its first name; undefined where it names several. */
export function onlyAuthority<T extends Name>(names: Iterable<readonly T[]>): T | undefined {
  let only: T | undefined
  for (const some of names)
    for (const name of some) {
      if (!isAuthority(name)) continue
      if (only && only.draft.ids[0] !== name.draft.ids[0]) return undefined
      only ??= name
    }
  return only
}

/** True where a short form that starts at an offset means the authority of its text: not `전국 경제자유구역청`. */
export const meansAuthority = (text: string, start: number): boolean =>
  !OTHERS_BEFORE.test(text.slice(Math.max(0, start - 4), start))
