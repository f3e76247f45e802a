import { DAY_SOURCE, MONTH_NAMES, monthOf } from './read-day.ts'
import { type Stamp, shifted, stampAt } from './stamp.ts'

const HANGUL_MONTH = '(?<y>(?:19|20)\\d{2})년\\s?(?<m>1[0-2]|0?[1-9])월호'
const NUMBER = '(?:(?:vol(?:ume)?|no|issue|number)\\.?\\s?\\d{1,4}|통권\\s?(?:제?\\s?)?\\d{1,4}호|제?\\s?\\d{1,4}호)'
const SIGN = '\\s?[|ㅣ·,/–-]?\\s?'

/** `2023. 5. 3.(수) 조간부터 보도하여 주시기 바랍니다`: from when a release may be told, at the end of its line. */
const FROM_THEN = new RegExp(
  `(?<![\\d.])(?:${DAY_SOURCE})[^\\n]{0,40}?(?:조간|석간|이후|부터|정오)(?:용|부터|에)?\\s?보도(?:하여\\s|해\\s|\\s)?(?:주시기|주십시오|가능|바랍니다|요청|될\\s수)[^\\n]{0,24}$`,
  'iu',
)
/** `엠바고: 2023. 5. 3.(수) 12:00 이후`, `Embargoed until May 3, 2023`. */
const EMBARGO = new RegExp(
  `^[\\s※*■(\\[-]{0,4}(?:엠바고|embargo(?:ed)?(?:\\suntil)?)\\s?[:：|]?\\s?(?:${DAY_SOURCE})`,
  'iu',
)
/** `* Published in the Garam Herald on May 3, 2023.`: a line of its own. */
const PRINTED = new RegExp(
  `^[\\s*※(\\[-]{0,4}(?:this (?:article|story|piece) )?(?:was )?(?:first |originally )?(?:published|printed|appeared) (?:in|by) (?:the )?[A-Z][A-Za-z'&. -]{2,40}?,?(?: (?:on|of|dated))? (?:${DAY_SOURCE})[.)\\]\\s]{0,3}$`,
  'iu',
)
/** What begins the words of a copyright line; `ⓒ 가람뉴스 2023.05.03`: its day behind them, not that of a picture. */
const SIGN_OF_COPYRIGHT = /[ⓒ©]|^[\s<[(-]{0,4}copyright/i
const DAY_BEHIND = new RegExp(`^[^\\d\\n]{0,40}?(?<![\\d.])(?:${DAY_SOURCE})(?!일?\\.?\\s?(?:에\\s)?(?:촬영|찍))`, 'iu')
/** `월간 가람 2023년 5월호 | Vol. 12`: a line that names the issue of a magazine. */
const KOREAN_ISSUE = new RegExp(
  `^[\\s\\[(<「『·•-]{0,4}(?:${NUMBER}${SIGN})?(?:[가-힣A-Za-z+&]{2,12}\\s){0,2}${HANGUL_MONTH}[\\])>」』\\s]{0,3}(?:${SIGN}${NUMBER})?[\\s)\\]]{0,3}$`,
  'iu',
)
/** `May 2023 Newsletter Vol. 12`, `Issue 21 | May 2023`. */
const ENGLISH_ISSUE = new RegExp(
  `^\\s{0,4}(?:${NUMBER}${SIGN}|[A-Z][A-Za-z]{2,14}\\s(?:newsletter|bulletin)${SIGN})?(?<n>${MONTH_NAMES})\\.?,?\\s(?<y>(?:19|20)\\d{2})(?<tail>(?:${SIGN}(?:issue|newsletter|edition|bulletin|${NUMBER})){0,3})\\s{0,3}$`,
  'iu',
)

function issueAt(line: string): Stamp[] {
  const korean = line.includes('월호') ? KOREAN_ISSUE.exec(line) : null
  const english = korean ? null : ENGLISH_ISSUE.exec(line)
  const found = korean ?? english
  if (!found) return []
  const { y, m, n, tail } = found.groups!
  // a month by itself may head a part of a chronicle
  if (n !== undefined && !tail && found[0].trim().toLowerCase().startsWith(n.toLowerCase())) return []
  const month = n === undefined ? Number(m) : monthOf(n)
  const start = found[0].length - found[0].trimStart().length
  return [{ edtf: `${y}-${String(month).padStart(2, '0')}`, kind: 'updated', start, end: found[0].trimEnd().length }]
}

function copyrightAt(line: string, from: number): Stamp[] {
  const found = DAY_BEHIND.exec(line.slice(from))
  return found ? stampAt(found, 'updated').map((stamp) => shifted(stamp, from)) : []
}

/** A longer line tells of something else. */
const LONGEST = 120
const LONGEST_ISSUE = 60

/**
 * The days of a line that tells from when a release may be told, in which issue an article was, or whose its copyright is. They
 * count as little as a day of change: beside one on which the page came out they are no second one. Offsets count in the line.
 */
export function releaseStamps(line: string): readonly Stamp[] {
  if (line.length > LONGEST) return []
  const printed = /published|printed|appeared/i.test(line) ? PRINTED.exec(line) : null
  if (printed) return stampAt(printed, 'published')
  const signed = SIGN_OF_COPYRIGHT.exec(line)
  if (signed) return copyrightAt(line, signed.index)
  const held = /엠바고|embargo/i.test(line) ? EMBARGO.exec(line) : null
  const found = held ?? (line.includes('보도') ? FROM_THEN.exec(line) : null)
  if (found) return stampAt(found, 'updated')
  return line.length <= LONGEST_ISSUE ? issueAt(line) : []
}
