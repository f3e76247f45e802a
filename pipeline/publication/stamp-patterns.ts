import { DAY_SOURCE } from './read-day.ts'
import { DATE_WORDS, LETTER, PUBLISHED_WORDS, UPDATED_WORDS } from './stamp-words.ts'

const GAP = '[\\s:：;|·.\\]\\[)(>-]{0,5}'
/** `Wed, ` before a day. */
const WEEKDAY = '(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]?\\s)?'
const TIME =
  '\\s{0,3}(?:\\(?[월화수목금토일月火水木金土日]\\)?\\s)?(?:T|KST|at\\s|[,|-]\\s?)?(?:오전|오후|AM|PM)?\\s?(?:\\d{1,2}:\\d{2}(?::\\d{2})?|0:0:0)(?:\\s?[AP]M)?'
/** `입력 2023-05-03 10:00`, `Posted at 2023-05-03`, `기자l승인2023.05.03`: a day behind a label, anywhere in a line. */
export const LABELLED = new RegExp(
  `(?:(?<![${LETTER}0-9])|(?<=[가-힣\\d]\\s?[lI])|(?<=기자)|(?=입력\\s?[:：]))(?:(?<published>${PUBLISHED_WORDS})|(?<updated>${UPDATED_WORDS}))(?<gap>${GAP})${WEEKDAY}(?:${DAY_SOURCE})(?<time>${TIME})?`,
  'giu',
)
/** `Port office | Date 2023-05-03 …`, `• DateMay 3, 2023`: a day behind a label that other days have too, at the start of a line or of a part of it. */
export const DATED = new RegExp(
  `(?:^[\\s•]{0,6}|[|·;)\\d]\\s{1,3}|\\s{2})(?:${DATE_WORDS})${GAP}${WEEKDAY}(?:${DAY_SOURCE})(?:${TIME})?`,
  'giu',
)
/** `port wire 2023-05-03 10:00 송고`: a day before its label. */
export const SENT = new RegExp(
  `(?<![0-9.,/-])(?:${DAY_SOURCE})(?:${TIME})?\\s{0,2}(?:송고|게재|등록|입력)(?![가-힣])`,
  'giu',
)
/** What stands before a label that tells of something else: `was published on`. */
export const NARRATED =
  /(?:(?<![A-Za-z])(?:was|were|is|are|been|be|being|and|or|to|the|that|which|who|it|has|had|have|newly|first|not)|,)\s$/iu
/** `2023-05-03 10:00`: a day with its clock time. */
export const TIMED = new RegExp(`(?<![0-9.,/-])(?:${DAY_SOURCE})${TIME}`, 'giu')
/** `All News 18:41 May 3, 2023`: the clock time before the day, at the end of a line. */
export const CLOCKED = new RegExp(
  `(?<![\\d:]|(?:at|from|by|until)\\s)\\d{1,2}:\\d{2}(?:\\s?[AP]M)?,?\\s{1,2}${WEEKDAY}(?:${DAY_SOURCE})(?=\\s{0,3}$)`,
  'iu',
)
/** `Title. May 3, 2023 08:09. desk@example.org`: a day before the address of the writer. */
export const MAILED = new RegExp(
  `(?<![0-9.,/-])(?:${DAY_SOURCE})(?:,?\\s\\d{1,2}:\\d{2})?[.,]?\\s{1,2}(?=(?:by\\s[A-Za-z. -]{2,30}\\s)?[^\\s@,]{1,30}@[A-Za-z])`,
  'iu',
)
/** `2019-03-04 Hit 812`, `2019-03-04 812 Views`: a day before the counter of a page. */
export const COUNTED = new RegExp(
  `(?<![0-9.,/-])(?:${DAY_SOURCE})(?:${TIME})?(?:[\\s|·,/:]{1,5}(?:hits?|views?|reads?|counts?|조회수?)[\\s:：.|(]{0,4}\\d{1,9}(?![${LETTER}0-9])|\\s{1,4}\\d{1,9}\\s{1,3}(?:hits?|views?|reads)(?![${LETTER}0-9]))`,
  'giu',
)
/** `The Busan Herald, May 3, 2023`: the day behind the name of a medium, at the end of a line. */
export const MEDIA = new RegExp(
  `(?:뉴스|일보|신문|경제|기자|타임스|방송|통신|닷컴|저널|투데이|미디어|News|Newsis|Yonhap|Xinhua|Agency|Ilbo|Journal|Times|Herald|Daily|Post|Tribune|Gazette|Weekly|Magazine|Asia Today)[\\s|·,(=)\\]]{1,6}${WEEKDAY}(?:${DAY_SOURCE})(?:\\s?\\(?[월화수목금토일](?:요일)?\\)?)?(?:\\s제?\\s?[A-Z]?\\d{1,2}면)?[\\s)\\].]{0,4}$`,
  'iu',
)
/** `(항만신문 2021년 3월 15일자)`: the issue that an article was in, at the end of its text. */
export const ISSUE = new RegExp(
  `[(（][가-힣A-Za-z]{1,12}(?:신문|일보|경제|뉴스|타임스|저널)\\s?(?:${DAY_SOURCE})자?\\s?[)）]\\.?\\s{0,4}$`,
  'u',
)
/** `2021.03.15 기획재정부`: the day, then the office that published. */
export const OFFICE = new RegExp(
  `^[\\s/]{0,4}(?:${DAY_SOURCE})[\\s|·,]{1,4}[${LETTER}][${LETTER} ·]{0,20}(?:부|처|청|원|공사|공단|뉴스|신문|일보|경제|기자|정책관|기획관|실장|국장|과장|단장|대변인실?|공보실|홍보실|(?:정책|기획|유치|지원|진흥|홍보|공보|총괄)과)\\s{0,4}$`,
  'iu',
)
/** `Title | 2020.09.14`, `제목 2024-05-17 09:12`, `Title May 3, 2023 By …`: a full day that ends a line or stands before the writer, no preposition or tilde before it. */
export const GLUED = new RegExp(
  `(?<![\\d.,~∼(/])(?:${DAY_SOURCE})(?:\\s?\\(?(?:[월화수목금토일]|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\)?)?(?:${TIME})?\\s{0,3}(?:$|(?:[|ㅣ]\\s)?[Bb]y\\s[${LETTER} .,'’&-]{2,60}$)`,
  'iu',
)
/** `[2023-05-03]Ten warehouses for the zone`: the day in square brackets before a title. */
export const BEFORE_TITLE = new RegExp(`^\\s{0,4}\\[(?:${DAY_SOURCE})\\]\\s?(?=[${LETTER}“‘"'])`, 'iu')
/** `Support planned for 2024Dec 19, 2023`: the day glued to the end of a title. */
export const STUCK = new RegExp(`(?<=[a-z가-힣0-9”’)\\]!?])(?=[A-Z][a-z]{2,8}\\.? \\d)(?:${DAY_SOURCE})\\s{0,3}$`, 'u')
/** What may stand between a title and the day behind it. */
export const TITLE_END = /(?:[A-Za-zÀ-ɏ가-힣0-9"'”’)\]>!?…%]\s{1,3}|[|ㅣ│·]\s{0,3}|\s[-–]\s|[”’"')\]!?…])$/u
/** What makes the day a part of the line. */
export const DAY_INSIDE =
  /(?:(?:(?<![A-Za-z])\d|[.,~∼(/])\s{1,2}|\d\s[-–]\s|(?<![A-Za-zÀ-ɏ가-힣])(?:on|by|until|till|to|from|since|of|in|before|after|through|and|as of|기준|부터|까지|현재)\s)$/iu
/** What tells before a day that it is the day of something else than the page: `Designation date`, `Founded`, `일시`. */
export const TOLD_DAY =
  /(?:(?:designation|establishment|opening|completion|foundation|expiry|contract|construction|event|start|end|due|closing|effective)\sdate|date\s(?:&|and)\stime|(?<![A-Za-z])(?:founded|established|opened|opens?|closed|closes?|held|born|died|due|deadline|expire[sd]?|starts?|begins?|ends?|taken|captured|retrieved|accessed|printed|venue|when)|일시|일정|기간|마감|시작|종료|시행|제정|개정|공포|설립일?|창립일?|촬영)\s?[:：|]?\s?$/iu
/** `Ten warehouses for the zone (2023.05.03)`: the day in brackets behind a title. */
export const BRACKETED = new RegExp(`(?<=[${LETTER}0-9"'”’!?…]\\s{0,2})[(\\[](?:${DAY_SOURCE})[)\\]]\\s{0,3}$`, 'iu')
/** A writer before a time stamp, glued to it in copies of blogs, or nothing. */
export const SIGNED =
  /^(?:[가-힣]{2,8}$|[^\s\d:;]{1,8}\s|[\s|·([<@]{0,4}|\s{0,4}[A-Za-zÀ-ɏ가-힣][A-Za-zÀ-ɏ가-힣 .,'’&-]{1,40}\s)$|[|ㅣ│•\]]\s{0,3}$/u
/** A line that is a sentence, whose last day is one of its story. */
export const SENTENCE = /[다요]\.\s|[.!?]\s{0,2}$/u
/** What the colophon of a newspaper or a site holds: the lines around it tell of the medium, not of the article. */
export const COLOPHON =
  /(?:등록|신고|사업자)\s?번호|발행인|편집인|편집국장|청소년\s?보호|통신\s?판매|정기\s?간행물|인터넷\s?신문|제\s?호\s?[:：]|창간|간별|(?:registration|business) (?:no\.?|number)|all rights reserved|copyright|©/iu
/** `등록일 2005.01.01`, `발행일자: …`: in a colophon, since when the medium is there; a page's own day may have its clock time. */
export const OF_MEDIUM = /^\s{0,3}(?:등록|발행|registered|issued)(?!.{0,40}\d:\d\d)/iu
/** `SEOUL, May 3, 2023 --`, `BUSAN (Wire / Partner - 3rd May, 2023)`, `BUSAN--(Wire - May 3, 2023) -`: a full day before the story. */
export const DATELINE = new RegExp(
  `^\\s{0,4}(?:[(\\[]?[A-ZÀ-ɏ가-힣][${LETTER} .,=]{1,70}(?:[,)\\]]|\\s?[-–—]|(?:--\\s?|\\s)\\([${LETTER} /]{3,40}[-–—])\\s?(?:Korea,?\\s)?)?(?:${DAY_SOURCE})\\s?(?:\\(|/|--|[—–\\])]|-\\s)`,
  'iu',
)

const NAMES = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** `SEOUL, July 21 (Wire) --`, `SEOUL, July, 21 (Wire)The`: a day without its year before the story. */
export const YEARLESS = new RegExp(
  `^\\s{0,4}(?:[A-Z][${LETTER} .,[]{1,40}[,\\]]{1,2}\\s?|(?=[A-Z][a-z]{2,8}\\.? \\d{1,2} \\((?:[A-Z]{2,6}|[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,3})\\) (?:--|[—–])))(?:${NAMES})[a-z]{0,6}\\.?,?\\s\\d{1,2}(?:,\\s\\d{4})?\\s{0,3}(?:(?:\\([^)\\n]{2,40}\\)\\s?)?(?:--|[—–:]|-\\s)|\\([^)\\n]{2,40}\\)(?=\\s?[A-Z]))`,
  'u',
)
