import { oneOf, type Sticky, sticky } from '../eat.ts'
import { CARDINALS, MONTHS, ORDINALS, SEASONS, STEPS, WEEKDAYS } from './lexicon.ts'

const END = '(?![\\p{L}\\p{N}])'
const spaced = (words: Iterable<string>): string => oneOf(words).replace(/\\s\?/g, '[\\s-]')
const MONTH_NAMES = `(?:${oneOf(Object.keys(MONTHS))})`
const WEEKDAY_NAMES = `(?:${oneOf(Object.keys(WEEKDAYS))})`
const ORDINAL_WORDS = spaced(Object.keys(ORDINALS))
const TENS = 'twenty|thirty'
const UNIT_WORDS = 'one|two|three|four|five|six|seven|eight|nine'
/** A day of the month: `5`, `05th`, `fifth`, `twenty nine`. */
const DAY_FORM = `\\d{1,2}(?:\\s?(?:st|nd|rd|th))?|${ORDINAL_WORDS}|(?:${TENS})[\\s-](?:${UNIT_WORDS})`
/** What shows that a number behind a month is a count or an hour, not its day. */
const NOT_COUNT = `(?![\\p{L}\\p{N}]|\\.\\d|,(?!(?:19|20)\\d{2}(?!\\d))\\d|:\\d|\\s?(?:%|percent|per\\scent|billion|million|trillion|thousand|won|people|companies|firms|countries|[ap]\\.?m\\.?${END}))`
const COUNT_FORM = `(?:\\d{1,3}|${spaced(Object.keys(CARDINALS))}|(?:twenty|thirty|forty|fifty)[\\s-](?:${UNIT_WORDS}))`
const UNIT_FORM = '(?:days?|weeks?|months?|quarters?|years?|yrs?|fortnights?|decades?)'
const YEAR_WORDS = `(?:two\\sthousand(?:\\s(?:and\\s)?(?:${oneOf(Object.keys(CARDINALS).filter((w) => !/^a|couple/.test(w)))})(?:[\\s-](?:${UNIT_WORDS}))?)?|(?:seventeen|eighteen|nineteen|twenty)\\s(?:hundred\\s)?(?:and\\s)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?:[\\s-](?:${UNIT_WORDS}))?)`
const at = (source: string): Sticky => sticky(source, 'i')

/** `March`, `Sept.`. */
export const MONTH_NAME = at(`(?<month>${MONTH_NAMES})\\.?${END}`)
/** `March 5`, `Mar. 5th`, `March the fifth`. */
export const MONTH_DAY = at(
  `(?<month>${MONTH_NAMES})\\.?(?:(?:\\s{0,2},?\\s{0,2}|[-/])(?:the\\s)?)(?<day>${DAY_FORM})${NOT_COUNT}(?<!,\\sthe\\s[a-z]{5,14}(?=\\s[a-z]))`,
)
/** `5 March`, `the 5th of March`. */
export const DAY_MONTH = at(
  `(?:the\\s)?(?<day>${DAY_FORM})(?:\\sday)?(?:\\s{1,2}|[-/]|\\sof\\s|\\sof\\sthe\\s)(?<month>${MONTH_NAMES})\\.?${END}`,
)
/** `5-7 March`, `the 5th to the 7th of next month`. */
export const DAY_RANGE_MONTH = at(
  `(?:the\\s)?(?<from>${DAY_FORM})\\s{0,2}(?:[-–—~∼～]|to|through|thru|till|until|and)\\s{0,2}(?:the\\s)?(?<to>${DAY_FORM})(?:\\sday)?\\s{0,2}(?:of\\s|in\\s)?(?:(?<month>${MONTH_NAMES})\\.?${END}|(?<rel>this|next|last)\\smonth${END})`,
)
/** Behind a month or a day: its year. */
export const YEAR_TAIL = at(
  `(?:\\s{0,2},\\s{0,2}|\\s{1,2}(?:of|in)\\s|\\s{1,2}|[-/])(?<year>(?:1[5-9]|20)\\d{2})(?![\\p{N}]|[.,]\\d|\\p{L})|\\s{0,2},?\\s{0,2}(?:of\\s)?['‘’](?<quoted>\\d{2})${END}|\\sof\\s(?<short>\\d{2})${END}|,?\\s(?:of\\s|in\\s)?(?<words>${YEAR_WORDS})${END}`,
)
/** ` of last year`, `, this fiscal year`: behind a month or a day. */
export const REL_YEAR_TAIL = at(
  `,?\\s(?:of\\s|in\\s)?(?:the\\s)?(?<step>this|last|next|same|following|previous|current|that)\\s(?:calendar\\s|fiscal\\s)?year${END}(?<!,\\s(?:this|last|next)\\syear(?=['’]s))`,
)
/** ` a year ago`: behind a month or a quarter. */
export const YEAR_AGO = at(`\\sa\\syear\\s(?:ago|earlier|before)${END}`)
/** ` 19` behind a day and month, at the end of a clause. */
export const SHORT_YEAR = at('\\s(?<short>\\d{2})(?=$|[.,;)]|\\n)')
/** `Wednesday`, `Wed.`. */
export const WEEKDAY = at(`(?<day>${WEEKDAY_NAMES})\\.?${END}`)
/** What stands between a weekday and its day: `, the `. */
export const WEEKDAY_GLUE = at(`(?:\\s?,\\s?|\\s{1,2}|-)(?:the\\s)?`)
/** ` (Wed)`, `, Wednesday`: behind a day. */
export const BRACKET_WEEKDAY = at(
  `\\s?[(\\[]\\s?(?<day>${WEEKDAY_NAMES})\\.?\\s?[)\\]]|,\\s(?<long>${WEEKDAY_NAMES})\\.?${END}`,
)
/** `the 27th`, `the third day`. */
export const ORDINAL_DAY = at(`(?:the\\s)(?<day>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})(?:\\sday)?${END}`)
/** `27th`, `27`: only where the grammar has reason to expect a day. */
export const NEAR_DAY = at(`(?:the\\s)?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORDS})${END}`)
/** ` of this month`, ` of the month`. */
export const OF_MONTH = at(
  `\\s(?:of|in)\\s(?:the\\s)?(?<step>this|last|next|current|previous|past|coming|following|same)\\smonth${END}|\\sof\\s(?:the\\s)month${END}`,
)

/** `2022-08-04`, `2022.8.4`, `2022. 8. 4.`. */
export const ISO_DAY = at(
  `(?<y>(?:1[5-9]|20)\\d{2})(?:(?<s>[.\\-/])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})|\\.\\s(?<m2>\\d{1,2})\\.\\s(?<d2>\\d{1,2})\\.)(?![\\p{N}]|[.\\-/,]\\d|%)`,
)
/** `'19.8`, `'19.4.17`, as Korean releases write them. */
export const QUOTED_MONTH = at(
  `['‘’](?<y>\\d{2})\\.\\s?(?<m>0?[1-9]|1[0-2])(?:\\.\\s?(?<d>\\d{1,2}))?(?![\\p{N}\\p{L}]|[.,]\\d|\\s?%)`,
)
/** `20220804`. */
export const COMPACT_DAY = at(
  `(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\p{N}\\p{L}]|[.\\-/,]\\d)`,
)
/** `2022-08`, `2022.8`. */
export const ISO_MONTH = at(
  `(?<y>(?:19|20)\\d{2})[-/.](?<m>0?[1-9]|1[0-2])(?![\\p{N}\\p{L}]|[.\\-/,]\\d|\\s?(?:%|percent|billion|million|trillion|square))`,
)
/** `08/2022`. */
export const MONTH_YEAR = at(`(?<m>0?[1-9]|1[0-2])[-/](?<y>(?:19|20)\\d{2})(?![\\p{N}\\p{L}]|[.\\-/,]\\d)`)
/** `8/4/2022`, `04.08.22`. */
export const SLASH_DAY = at(
  `(?<a>\\d{1,2})(?<s>[./-])(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d{2}|\\d{2})(?![\\p{N}\\p{L}]|[./,]\\d|-(?!\\d{1,2}/)\\d|%)`,
)
/** `04-Aug-2022`, `2022-04-Aug`. */
export const NAMED_DAY = at(
  `(?<a>\\d{1,4})[-/](?<month>${MONTH_NAMES})[-/](?<b>\\d{1,4})(?![\\p{N}\\p{L}])|(?<y>\\d{4})[-/](?<d>\\d{1,2})[-/](?<month2>${MONTH_NAMES})${END}|(?<d2>\\d{1,2})[-/](?<y2>\\d{4})[-/](?<month3>${MONTH_NAMES})${END}`,
)
/** `28(Thu), ` before a month: a weekday that stands inside the day. */
export const DAY_WITH_WEEKDAY = at(`(?<d>\\d{1,2})\\((?<day>${WEEKDAY_NAMES})\\.?\\),?\\s(?=[a-z]{3})`)
/** `2022 August 4`: the year before the month, as in Japan and Hungary. */
export const YEAR_FIRST = at(
  `(?<y>(?:19|20)\\d{2}),?\\s(?<month>${MONTH_NAMES})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?${END}(?!\\s[a-z]{3,20}s(?![a-z])|[.,]\\d|:)`,
)
/** `2022 August`: a month alone behind its year, where its clause or its words go on in small letters. */
export const YEAR_THEN_MONTH = sticky(
  `(?<y>(?:19|20)\\d{2})\\s(?<month>January|February|March|April|June|July|August|September|October|November|December)(?=[,.;)]|\\s[a-z]|$)`,
  '',
)
/** `Aug-2022`, `Aug/4/2022`. */
export const MONTH_NAMED_YEAR = at(
  `(?<month>${MONTH_NAMES})[-/](?:(?<y>(?:19|20)\\d{2})(?:[-/](?<d>\\d{1,2}))?|(?<d2>\\d{1,2})[-/](?<y2>(?:19|20)\\d{2}))(?![\\p{N}\\p{L}])`,
)
/** `8/4`, `8.4`: only where the grammar has reason to expect a day. */
export const SHORT_DAY = at(
  `(?<a>\\d{1,2})(?<s>[/.]|\\s-\\s)(?<b>\\d{1,2})(?![\\p{N}\\p{L}]|[./,]\\d|-(?!\\d{1,2}/)\\d|\\s?%)`,
)

/** `2022`, `'22`: only where the words around it are those of a year. */
export const BARE_YEAR = at(
  `(?:(?<year>(?:1[5-9]|20)\\d{2})|['‘’](?<short>\\d{2}))(?:'s)?(?![\\p{N}\\p{L}]|[.,:]\\d|\\s?%)`,
)
/** `twenty twenty-two`, `two thousand five`. */
export const WORD_YEAR = at(`(?<words>${YEAR_WORDS})${END}`)
/** `2019-2022`, `2019 to 2022`, `'19~'22`, `2019/20`. */
export const YEARS_RANGE = at(
  `(?:(?<a>(?:1[5-9]|20)\\d{2})|['‘’](?<sa>\\d{2}))\\s?(?:[-–—~∼～〜]|/(?=\\d{2}(?!\\d))|to|through)\\s?(?:(?<b>(?:1[5-9]|20)\\d{2})|['‘’]?(?<sb>\\d{2}))(?![\\p{N}\\p{L}]|[.,]\\d|[-/]\\d|\\s?%)`,
)
/** `2009 ~ `, `2009 - ` before a month. */
export const YEAR_TO = at('(?<a>(?:19|20)\\d{2})(?:\\s?[~∼～〜]\\s?|\\s[-–—]\\s)(?=[a-z]{3})')
/** `the 1990s`, `the early 1990s`, `the nineties`. */
export const DECADE = at(
  `(?:the\\s)?(?:(?:early|mid|late)[\\s-])?(?:(?<year>(?:1[5-9]|20)\\d0)\\s?['’]?s|['‘’](?<short>\\d0)s)${END}|(?:the\\s)?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)${END}`,
)
/** `the 21st century`. */
export const CENTURY = at(`(?:the\\s)?(?<n>\\d{1,2})(?:st|nd|rd|th)[\\s-]{1,2}century${END}`)

const YEARISH = `(?:(?:fiscal\\s|fy\\s?|(?:the\\s)?year\\s)?(?<year>(?:19|20)\\d{2})|['‘’](?<short>\\d{2})|(?:the\\s)?(?<step>this|last|next|current|previous|same|following|coming|past)\\s(?:fiscal\\s|calendar\\s)?(?:year|yr)|(?<own>the\\s(?:fiscal\\s)?year))${END}`
/** `the third quarter of 2022`, `third quarter`, `the last quarter of 2022`: without its year the last one is that before this. */
export const QUARTER = at(
  `(?:the\\s)?(?<n>first|second|third|fourth|1st|2nd|3rd|4th|(?:last|final)(?=\\squarter\\s(?:of|in)\\s(?:the\\s|this\\s|last\\s|next\\s)?(?:\\d{4}|year)))[\\s-](?:quarter|qtr)${END}(?:(?:\\s(?:of|in)|,)?\\s${YEARISH})?`,
)
/** `the first to third quarters of 2022`. */
export const QUARTERS = at(
  `(?:the\\s)?(?<a>first|second|1st|2nd)\\s?(?:to|through|[-–~])\\s?(?:the\\s)?(?<b>second|third|fourth|2nd|3rd|4th)[\\s-]quarters?${END}(?:(?:\\s(?:of|in)|,)?\\s${YEARISH})?`,
)
/** `the first three quarters of this year`. */
export const FIRST_QUARTERS = at(
  `(?:the\\s)?first\\s(?<count>two|three|2|3)\\squarters(?:\\s(?:of|in)|,)?\\s${YEARISH}`,
)
/** `Q3 2022`, `3Q22`, `2022 Q3`, `2022 3Q`. */
export const QUARTER_CODE = at(
  `q(?<n>[1-4])(?:(?:[\\s-]{0,2}|\\sof\\s)(?:(?<year>(?:19|20)\\d{2}(?!-\\d))|['‘’](?<short>\\d{2})))?${END}|(?<n2>[1-4])q(?:\\s?(?<year2>(?:19|20)\\d{2})|\\s?['‘’]?(?<short2>\\d{2}))?${END}|(?:(?<year3>(?:19|20)\\d{2})|(?<short3>\\d{2}))[\\s-]?q(?<n3>[1-4])${END}|(?<![“"‘])(?<year4>(?:19|20)\\d{2})\\s(?<n4>[1-4])q${END}`,
)
/** `H2 2022`, `2H22`, `2022 H2`, `2022 2H`; alone only before `of last year` and the like. */
export const HALF_CODE = at(
  `h(?<n>[12])(?:\\s|-|\\sof\\s)?(?:(?<year>(?:19|20)\\d{2})|['‘’](?<short>\\d{2}))${END}|(?<n2>[12])h\\s?(?:(?<year2>(?:19|20)\\d{2})|['‘’]?(?<short2>\\d{2}))${END}|(?<year3>(?:19|20)\\d{2})[\\s-]?(?:h(?<n3>[12])|(?<n4>[12])h)${END}|(?:h(?<n5>[12])|(?<n6>[12])h)(?=\\s(?:of\\s|in\\s)?(?:(?:this|last|next)\\syear|(?:19|20)\\d{2})${END})`,
)
/** `the second half of next year`. */
export const HALF = at(`(?:the\\s)?(?<n>first|second|latter|1st|2nd)\\shalf\\s(?:of\\s|in\\s)?${YEARISH}`)
/** `the second half`, where nothing more follows. */
export const HALF_ALONE = at(
  '(?:the\\s)(?<n>first|second|latter)\\shalf(?=[.,;)]|\\sof\\sthe\\syear|(?<=(?:in|during|from|for|of|by|through)\\sthe\\s[a-z]{5,6}\\shalf)\\s(?:from|and|compared|thanks|due|amid|alone|as|with|while|when|after|despite|to)\\s|$)',
)
/** `last year in June`. */
export const IN_MONTH = at(`,?\\sin\\s(?<month>${MONTH_NAMES})${END}(?!\\s\\d)`)
/** `last year's second half`, `this year's third quarter`. */
export const OWN_PART = at(`['’]s\\s(?<n>first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?<unit>half|quarter)${END}`)
/** `the spring of 2018`, `autumn 2019`, `late summer of last year`. */
export const SEASON_OF = at(
  `(?:the\\s)?(?:(?:early|mid|late)[\\s-])?(?<season>${oneOf(Object.keys(SEASONS))})\\s(?:of\\s|in\\s)?${YEARISH}`,
)
/** `2020.8~2022.7`: with a dot a month stands only in a range, for one alone may be a decimal. */
export const DOTTED_RANGE = at(
  '(?<y>(?:19|20)\\d{2})\\.\\s?(?<m>0?[1-9]|1[0-2])\\.?\\s?[~∼～–—-]\\s?(?<y2>(?:19|20)\\d{2})\\.\\s?(?<m2>0?[1-9]|1[0-2])(?![\\p{N}\\p{L}]|\\.\\s?\\d|,\\d|\\s?%)',
)
/** `FY2022`, `fiscal year 2022`. */
export const FISCAL = at(
  `(?:the\\s)?(?:fy|fiscal(?:\\syear)?)\\s?(?:(?<year>(?:19|20)\\d{2})(?![-–/]\\d{2}(?!\\d))|['‘’]?(?<short>\\d{2})(?![-–/]\\d{2}(?!\\d)))${END}`,
)

/** `last year`, `next Friday`, `this spring`, `the coming weekend`. */
export const RELATIVE = at(
  `(?:the\\s)?(?<step>${spaced(Object.keys(STEPS))})\\s(?:(?<unit>week|month|quarter|qtr|year|yr|calendar\\syear|fiscal\\syear|business\\syear)(?!s${END})|(?<weekend>weekend)|(?<day>${WEEKDAY_NAMES})\\.?|(?<month>${MONTH_NAMES})\\.?|(?<season>${oneOf(Object.keys(SEASONS))}))${END}`,
)
/** `today`, `the day after tomorrow`, `the following day`, `end of year`. */
export const DEICTIC = at(
  `(?:the\\s)?day\\s(?<dayside>after\\stomorrow|before\\syesterday)${END}|(?<word>today|tomorrow|yesterday)${END}|(?<=(?:in|of|by|during|for|since|until|later)\\s)that\\s(?:same\\s)?(?<that>year|month)${END}(?!-)|the\\s(?<near>next|following|previous|(?<=on\\sthe\\s)same)\\sday${END}(?!\\s(?:of|before|after|as|that)(?![a-z]))|(?:the|a)\\s(?<eve>day|month|year)\\s(?:before|earlier)(?=[.,;)]|$|\\s(?:to|at|and|on|due|as|amid|in\\sthe|when|while|but|thanks|despite|because)\\s)|(?<eoy>EOY|(?:the\\s)?year(?:[\\s-]|['’]s\\s)end|end\\sof\\syear)${END}`,
)
/** `every year`, `each quarter`, `every two years`. */
export const EVERY = at(
  `(?:every|each)\\s(?:(?<count>${COUNT_FORM})\\s(?<units>years|months|weeks)|(?<unit>year|quarter|month|week))${END}`,
)
/** ` Friday` behind a week: `next week on Friday`. */
export const AFTER_WEEK = at(`(?:\\s|\\s?-\\s?)(?:on\\s)?(?<day>${WEEKDAY_NAMES})${END}`)
/** ` last year`, ` of the previous year`: behind `the same month`. */
export const A_YEAR_BEFORE = at(
  `\\s(?:(?:of|in|during)\\s)?(?:(?:the\\s)?(?:last|previous|prior)\\syear|a\\syear\\s(?:ago|earlier|before)|the\\syear\\sbefore)${END}`,
)
/** ` of next week`, ` after next`: behind a weekday. */
export const WEEKDAY_OF_WEEK = at(
  `(?:,?\\s(?:of|from|in))?\\s(?:the\\s)?(?<step>${spaced(Object.keys(STEPS))})\\sweek${END}|\\s(?<after>after\\snext)${END}`,
)
/** `early `, `mid-`, `the end of `: before what it is a part of. */
export const PART = at(
  `(?!(?:the\\s)?(?:end\\sin\\s|(?:beginning|start|middle|close)\\s(?!of)))(?:the\\s)?(?<word>early|earlier|mid|late|later|beginning|start|middle|end|year[\\s-]end(?=\\s(?:of\\s)?(?:19|20)\\d{2})|close|(?:first|second|latter)\\shalf(?=\\sof\\s${MONTH_NAMES}${END}))(?:[\\s-](?:in\\s)?|\\sof\\s)(?:of\\s)?`,
)
/** `the year`, `month`: behind a part of it. */
export const OWN_UNIT = at(`(?<the>(?:the\\s)?)(?<unit>year|month|week)${END}`)

/** `the second week of `, `the last Sunday of `, `the first ten days of `. */
export const NTH = at(
  `(?:the\\s)?(?<n>(?:(?:second|third|fourth)\\s)?last|${ORDINAL_WORDS}|\\d{1,2}(?:st|nd|rd|th))\\s(?:(?<count>${COUNT_FORM})\\s)?(?:(?<unit>weeks?|days?|months?)|(?<day>${WEEKDAY_NAMES}))(?:\\s(?:of|in|from)|\\sof\\sthe\\syear)\\s`,
)
/** `the week of `, `week commencing `: before a day. */
export const WEEK_OF = at('(?:the\\s)?week\\s(?:of|commencing|beginning|starting)\\s(?:on\\s)?(?=[a-z0-9])')
/** `week 32 of 2022`. */
export const WEEK_NUMBER = at(
  `(?:the\\s)?week\\s(?<n>\\d{1,2})(?!\\d|[.,:]\\d)(?:\\s(?:of\\s|in\\s)?(?<year>(?:19|20)\\d{2}))?${END}`,
)

/** `two years`, `3-month`: one of the steps before their side. */
export const STEP = at(`(?<count>${COUNT_FORM})[\\s-](?:(?:consecutive|straight)\\s)?(?<unit>${UNIT_FORM})${END}`)
/** What stands between two steps: `, and `. */
export const STEP_GLUE = at('(?:\\s?,\\s?(?:and\\s)?|\\sand\\s|\\s)(?=\\d|[a-z])')
/** ` ago`, ` from now`, ` before `: behind the last step. */
export const STEP_SIDE = at(
  `\\s(?:(?<ago>ago|back|earlier)|(?<hence>hence|later|from\\snow|from\\stoday)|(?<side>before|after|from|since)\\s(?=[a-z0-9]))${END}|\\s(?<side2>before|after|from|since)\\s`,
)
/** `two Fridays ago`. */
export const WEEKDAYS_AWAY = at(
  `(?<count>${COUNT_FORM})\\s(?<day>${WEEKDAY_NAMES})s\\s(?:(?<ago>ago|back)|(?<hence>from\\snow|hence|later))${END}`,
)
/** `the past three years`, `the next 90 days`. */
export const LAST_COUNT = at(
  `(?:the\\s|only\\sthe\\s)?(?:(?<side>last|past|previous|next|coming|following|upcoming|first|initial|subsequent|remaining)\\s(?<count>${COUNT_FORM})|(?<count2>${COUNT_FORM})\\s(?<side2>last|past|previous|next|coming|upcoming)(?=\\s[a-z]{2,9}s))\\s(?<unit>${UNIT_FORM})${END}(?!\\sof\\s)`,
)
/** `the last fortnight`. */
export const LAST_FORTNIGHT = at(`(?:the\\s)?(?<side>last|past|previous|next|coming)\\sfortnight${END}`)
/** `the next decade`, `the past two decades`. */
export const LAST_DECADES = at(
  `(?:the\\s)?(?:last|past|previous|next|coming)\\s(?:(?<count>${COUNT_FORM})\\sdecades|decade)${END}(?!\\sof\\s)`,
)
/** `one and a half years`, `a year and a half`; with a step behind it is a point. */
export const HALF_YEARS = at(
  `(?:(?<count>${COUNT_FORM})\\sand\\sa\\shalf\\syears|(?<one>(?:a|one)\\syear\\sand\\sa\\shalf))${END}(?!\\s(?:ago|later|earlier|before|after|old|since|from|hence))`,
)
/** `three years`, `90-day`. */
export const COUNT_OF_TIME = at(`(?<count>${COUNT_FORM})[\\s-](?<unit>${UNIT_FORM})${END}`)
/** ` starting from `, `, beginning on `: between a length and its start. */
export const STARTING = at(`,?\\s(?:starting|beginning|from|commencing)\\s(?:from\\s|on\\s|in\\s)?`)
/** ` for a period of five years`: behind a start. */
export const FOR_LENGTH = at(`\\sfor\\s(?:a\\speriod\\sof\\s)?(?<count>${COUNT_FORM})[\\s-](?<unit>${UNIT_FORM})${END}`)

/** `-`, ` to `, ` until `, ` and `: between two ends. */
export const RANGE_SIGN = at(
  '\\s?(?<sign>-to-|[-–—~∼～〜])\\s?|(?:\\s|(?<=\\d),\\s(?=[a-z]{2,7}\\s(?:[a-z]{3}|\\d{4}(?!\\d))))(?<word>to|through|thru|until|till)\\s(?:the\\s(?=\\d|[a-z]{4,12}[\\s-]?[a-z]{0,10}(?:st|nd|rd|th)))?|\\s(?<and>and)\\s(?:the\\s(?=\\d))?',
)
/** `now`, `the present`: as the end of a range. */
export const NOW = at(`(?<word>now|today|date|present|the\\spresent)${END}`)
/** ` and later`, ` onwards`, ` or earlier`: behind a point that is open to one side. */
export const OPEN_TAIL = at(
  `\\s?[~∼～](?=\\s{0,3}(?:$|\\n|[)\\]]))|\\s(?:and|or)\\s(?:later|after(?=[.,;]|$)|thereafter)${END}|\\sonwards?${END}|,?\\s(?:or|and)\\s(?<before>earlier)${END}(?!\\s(?:this|last|that|in|on|the|than)${END})`,
)
