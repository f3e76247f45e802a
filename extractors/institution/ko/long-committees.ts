import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'

/** A form that alone names no committee, before its short name or who heads it: `준비위원회(이하 준비위)`. */
const FORM =
  /(?<![가-힣])(?:공동대책|범시민대책|대책|특별|준비|추진|공동추진|운영|자문|심의|실무|조직)위원회(?=[’'”"]?\s?[(（](?:이하\s|(?:공동|상임)?위원장\s))|(?<![가-힣])(?:협의체|대책위)(?=[’'”"]?\s?[(（](?:이하\s|(?:공동|상임)?위원장\s))/gu
const NEEDED = ['(이하', '（이하', '위원장 ']
const LONGEST = 60
/** The words right before a form that belong to its name, apart by single blanks, up to a quotation mark or other sign. */
const WORDS = /(?:[가-힣A-Za-z0-9·]{2,16}\s){1,5}$/u
/** Words that a sentence has before a name. */
const BEFORE_NAME = /[은는을를에와과]$|(?:에서|으로|하는|위한|대한|따른|지난|이날|오전|오후|[0-9][일월년시분])$/u

/** Where a name of several words starts, given those before its form; undefined where none belongs to it. */
function startOf(words: string, end: number): number | undefined {
  const all = words.trimEnd().split(' ')
  const own = all.slice(all.findLastIndex((word) => BEFORE_NAME.test(word)) + 1)
  return own.length === 0 ? undefined : end - own.join(' ').length - 1
}

/**
 * Committees of names of several words that the text defines or says who heads: `가람산업 위기대응 공동대책위원회(이하 공대위)`.
 * Block coordinates.
 */
export function* longCommittees(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(FORM, text, NEEDED)) {
    const before = WORDS.exec(text.slice(Math.max(0, match.index - LONGEST), match.index))
    const start = before ? startOf(before[0], match.index) : undefined
    if (start === undefined) continue
    yield unlisted(text, start, match.index + match[0].length, 'committee', 'name-suffix', 7)
  }
}
