import { DAY_SOURCE } from './read-day.ts'

/** Whose date stands behind `date` where the page tells of itself nothing: `Designation date`. */
const OTHER_DAYS =
  'designation|establishment|opening|completion|foundation|expiry|contract|construction|event|start|end|due|closing|effective'
const PUBLISHED = `(?:기사|최초|원문)?\\s?(?:입력|등록|승인|게시|작성|게재|송고|발행|배포|보도|출고)(?:일자|일시|시간|시점|날짜|일)?|날짜|일자|(?:date\\s)?(?:posted|published|registered|released|issued|written|created?|register)(?:\\s(?:at|on|date)|\\([a-z]{1,4}\\))?|(?:release|publication|publish|posting|reg(?:istration)?|issue)?\\s?(?<!(?:${OTHER_DAYS})\\s)date|input|보도\\s?(?:참고|설명|해명)?\\s?자료|(?:press|news|media)\\s?release`
const UPDATED =
  '(?:최종|기사)?\\s?(?:수정|업데이트|변경|갱신)(?:일자|일시|시간|일)?|(?:last\\s)?(?:updated|modified|edited)(?:\\s(?:at|on))?'
const GAP = '[\\s:：;|·.\\]\\[)(>-]{0,5}'
/** `Wed, ` before a day. */
const WEEKDAY = '(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]?\\s)?'
const TIME =
  '\\s{0,3}(?:\\(?[월화수목금토일]\\)?\\s)?(?:T|KST|at\\s|[,|-]\\s?)?(?:오전|오후|AM|PM)?\\s?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?'
/** `입력 2023-05-03 10:00`, `Date 2023-05-03`: a day behind a label. */
export const LABELLED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])|(?=입력\\s?[:：]))(?:(?<published>${PUBLISHED})|(?<updated>${UPDATED}))${GAP}(?:${DAY_SOURCE})(?:${TIME})?`,
  'giu',
)
/** `Published by A. Writer on May 3, 2023`, `Posted 10:00 May 3, 2023`: the writer or the time between a label and its day. */
export const AUTHORED = new RegExp(
  `(?<![A-Za-z])(?:posted|published|written)\\s(?:by\\s[\\p{L} .'’-]{2,40}\\son\\s|\\d{1,2}:\\d{2}(?:\\s?[AP]M)?,?\\s)(?:${DAY_SOURCE})`,
  'giu',
)
/** `Date : Wed, 3 May 2023`, `UPDATE : Monday, May 1, 2023`, `Accepted: 3 May 2023`: a day with its weekday, or of a journal. */
export const NAMED = new RegExp(
  `(?<![A-Za-z])(?:(?:date|posted|published)\\s?[:：]\\s?(?=[A-Z][a-z]{2})|(?<updated>(?:updated?\\s?[:：]\\s?(?=[A-Z][a-z]{2})|(?:received|revised|accepted)\\s?[:：]\\s?)))${WEEKDAY}(?:${DAY_SOURCE})`,
  'giu',
)
/** `2023-05-03 10:00`: a day with its clock time. */
export const TIMED = new RegExp(`(?<![\\p{N}.,/-])(?:${DAY_SOURCE})${TIME}`, 'giu')
/** `All News 18:41 May 3, 2023`: the clock time before the day, at the end of a line. */
export const CLOCKED = new RegExp(
  `(?<![\\d:]|(?:at|from|by|until)\\s)\\d{1,2}:\\d{2}(?:\\s?[AP]M)?,?\\s{1,2}${WEEKDAY}(?:${DAY_SOURCE})(?=\\s{0,3}$)`,
  'iu',
)
/** `Title. May 3, 2023 08:09. desk@example.org`: a day before the address of the writer. */
export const MAILED = new RegExp(
  `(?<![\\p{N}.,/-])(?:${DAY_SOURCE})(?:,?\\s\\d{1,2}:\\d{2})?[.,]?\\s{1,2}(?=(?:by\\s[A-Za-z. -]{2,30}\\s)?[^\\s@,]{1,30}@[A-Za-z])`,
  'iu',
)
/** `2019-03-04 Hit 812`, `2019-03-04 812 Views`: a day before the counter of a page. */
export const COUNTED = new RegExp(
  `(?<![\\p{N}.,/-])(?:${DAY_SOURCE})(?:${TIME})?(?:[\\s|·,/:]{1,5}(?:hits?|views?|reads?|counts?|조회수?)[\\s:：.|(]{0,4}\\d{1,9}(?![\\p{L}\\p{N}])|\\s{1,4}\\d{1,9}\\s{1,3}(?:hits?|views?|reads)(?![\\p{L}\\p{N}]))`,
  'giu',
)
/** `Wed, May 3, 2023`, `[울산, 2023년 5월 3일]`: a day that is the whole line. */
export const ALONE = new RegExp(
  `^(?:[\\s|·(\\[<]{0,4}${WEEKDAY}|\\s{0,4}[(\\[]\\p{L}[\\p{L} ·]{0,20},\\s?)(?:${DAY_SOURCE})(?:\\s?\\(?(?:[월화수목금토일]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z요]{0,6}일?\\)?)?[\\s|·)\\]>.,]{0,4}$`,
  'iu',
)
/** `2024 March 25 12:59`: the year first, as the whole line. */
export const YEAR_FIRST =
  /^\s{0,4}(?<y3>(?:19|20)\d{2}),?\s(?<n3>[A-Z][a-z]{2,8})\.?\s(?<d3>\d{1,2})(?:,?\s\d{1,2}:\d{2})?\s{0,3}$/
/** `A. Writer | May 3, 2023 | 5 min read`, `By A. Writer, May 3, 2023`, `홍보팀 / 2023-05-03`: a day between the bars of a byline. */
export const FENCED = new RegExp(
  `(?:^\\s{0,4}|[|ㅣ•]\\s{0,3}|^\\s{0,4}By\\s[\\p{L}.'’ -]{2,40},?\\s|^\\s{0,4}(?:Reporter\\s[\\p{L} ]{2,20}|[가-힣 ]{1,12}(?:팀|기자|실|과|센터))\\s?/\\s?)${WEEKDAY}(?:${DAY_SOURCE})(?:${TIME})?(?=\\s{0,3}(?:[|ㅣ•]|$))`,
  'iu',
)
/** `The Busan Herald, May 3, 2023`: the day behind the name of a medium, at the end of a line. */
export const MEDIA = new RegExp(
  `(?:뉴스|일보|신문|경제|기자|타임스|방송|통신|News|Newsis|Yonhap|Times|Herald|Daily|Post)[\\s|·,(=)\\]]{1,6}${WEEKDAY}(?:${DAY_SOURCE})[\\s)\\].]{0,4}$`,
  'iu',
)
/** `(항만신문 2021년 3월 15일자)`: the issue that an article was in, at the end of its text. */
export const ISSUE = new RegExp(
  `[(（][가-힣A-Za-z]{1,12}(?:신문|일보|경제|뉴스|타임스|저널)\\s?(?:${DAY_SOURCE})자?\\s?[)）]\\.?\\s{0,4}$`,
  'u',
)
/** `2021.03.15 기획재정부`: the day, then the office that published. */
export const OFFICE = new RegExp(
  `^\\s{0,4}(?:${DAY_SOURCE})[\\s|·,]{1,4}\\p{L}[\\p{L} ·]{0,20}(?:부|처|청|원|공사|공단|뉴스|신문|일보|경제|기자|정책관|기획관|실장|국장|과장|단장|대변인)\\s{0,4}$`,
  'iu',
)
/** `Title | 2020.09.14`, `제목 2024-05-17 09:12`, `Title May 3, 2023 By …`: a full day that ends a line or stands before the writer, no preposition or tilde before it. */
export const GLUED = new RegExp(
  `(?<![\\d.,~∼(/])(?:${DAY_SOURCE})(?:\\s?\\(?(?:[월화수목금토일]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\)?)?(?:${TIME})?\\s{0,3}(?:$|(?:[|ㅣ]\\s)?[Bb]y\\s[\\p{L} .,'’&-]{2,60}$)`,
  'iu',
)
/** What may stand between a title and the day behind it. */
export const TITLE_END = /(?:[\p{L}\p{N}"'”’)\]>!?…%]\s{1,3}|[|ㅣ│:·]\s{0,3}|\s[-–]\s|[”’"')\]!?…])$/u
/** What makes the day a part of the line. */
export const DAY_INSIDE =
  /(?:(?:(?<![A-Za-z])\d|[.,~∼(/])\s{1,2}|\d\s[-–]\s|(?<!\p{L})(?:on|by|until|till|to|from|since|of|in|before|after|through|and|as of|기준|부터|까지|현재)\s)$/iu
/** The date of something else than the page. */
export const TOLD_DAY = new RegExp(`(?:${OTHER_DAYS}) date\\s?[:：|]?\\s?$`, 'i')
/** A line that is a sentence, whose last day is one of its story. */
export const SENTENCE = /[다요]\.\s|[.!?]\s{0,2}$/u
/** `SEOUL, May 3, 2023 --`, `BUSAN--(Wire - May 3, 2023) -`: a full day before the story. */
export const DATELINE = new RegExp(
  `^\\s{0,4}(?:[(\\[]?[\\p{Lu}가-힣][\\p{L} .,]{1,70}(?:[,)\\]]|\\s?[-–—]|--\\s?\\([\\p{L} ]{3,25}[-–—])\\s?(?:Korea,?\\s)?)?(?:${DAY_SOURCE})\\s?(?:\\(|/|--|[—–\\])]|-\\s)`,
  'iu',
)

const NAMES = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** `SEOUL, July 21 (Wire) --`, `SEOUL, July, 21 (Wire)The`: a day without its year before the story. */
export const YEARLESS = new RegExp(
  `^\\s{0,4}(?:\\p{Lu}[\\p{L} .,[]{1,40}[,\\]]{1,2}\\s?|(?=[A-Z][a-z]{2,8}\\.? \\d{1,2} \\([A-Z]{2,6}\\) --))(?:${NAMES})[a-z]{0,6}\\.?,?\\s\\d{1,2}(?:,\\s\\d{4})?\\s?(?:(?:\\([^)\\n]{2,40}\\)\\s?)?(?:--|[—–:]|-\\s)|\\([^)\\n]{2,40}\\)(?=\\s?\\p{Lu}))`,
  'u',
)
