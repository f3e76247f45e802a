import { SMALL_NUMBERS } from '../../number/english-lexicon.ts'

/** Month names and their usual short forms, lower case. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Short forms and everyday words: a month only beside a day, a year or a preposition. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'feb',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
])

/** ISO weekdays. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wednes: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

/** Short weekdays: a date only beside one. */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  'wednes',
])

const { zero: _, ...NUMBERS } = SMALL_NUMBERS

/** Cardinals up to ninety, for counts and for years in words. */
export const CARDINALS: Readonly<Record<string, number>> = {
  ...NUMBERS,
  a: 1,
  an: 1,
  couple: 2,
  'couple of': 2,
  'a couple of': 2,
}

/** Ordinals of days in words. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}

/** Steps of a determiner before a unit (`last year`), in units from the anchor. */
export const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  'this current': 0,
  last: -1,
  past: -1,
  previous: -1,
  'this past': -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  'this coming': 1,
  upcoming: 1,
  following: 1,
  same: 0,
}

/** Determiners whose anchor is the date told before, not the day of publication. */
export const BY_CONTEXT: ReadonlySet<string> = new Set(['following', 'same', 'previous', 'preceding', 'prior'])

/** Units of time behind a determiner. */
export const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  qtr: 'quarter',
  year: 'year',
  yr: 'year',
  'calendar year': 'year',
  'fiscal year': 'year',
  'business year': 'year',
}

/** EDTF season codes. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 }

/** Words for a part of a unit, as the part that they name. */
export const PARTS: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  early: 'early',
  earlier: 'mid',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'mid',
  end: 'late',
  'year-end': 'late',
  'year end': 'late',
  close: 'late',
  'first half': 'early',
  'second half': 'late',
  'latter half': 'late',
}

/** Words that a bare year may stand behind. */
export const YEAR_LEADS: ReadonlySet<string> = new Set([
  'within',
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
  'during',
  'through',
  'throughout',
  'between',
  'early',
  'late',
  'mid',
  'year',
  'fy',
  'cy',
  'fiscal',
  'around',
  'circa',
])

/** Weaker leads: a bare year behind them needs a clause end or a function word after it. */
export const WEAK_YEAR_LEADS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'and',
  'or',
  'in',
  'on',
  'about',
  'is',
  'not',
  'vs',
  'versus',
  'than',
  'with',
  'as',
])

/** Words that may follow a date: what comes next is not a noun that a number would count. */
export const AFTER_YEAR: ReadonlySet<string> = new Set([
  'respectively',
  'and',
  'or',
  'to',
  'by',
  'in',
  'on',
  'at',
  'as',
  'with',
  'when',
  'while',
  'the',
  'a',
  'an',
  'is',
  'was',
  'were',
  'are',
  'will',
  'has',
  'have',
  'had',
  'but',
  'for',
  'from',
  'after',
  'before',
  'until',
  'through',
  'under',
  'that',
  'which',
  'who',
  'it',
  'its',
  'he',
  'she',
  'they',
  'we',
  'of',
  'up',
  'down',
  'onward',
  'onwards',
  'compared',
  'alone',
  'could',
  'would',
  'may',
  'can',
  'saw',
  'so',
  'if',
  'due',
  'because',
  'since',
  'into',
  'over',
  'than',
  'also',
  'where',
  'not',
  'their',
  'this',
  'these',
  'those',
  'there',
  'however',
  'amid',
  'following',
  'during',
  'began',
  'some',
  'many',
  'most',
  'several',
  'both',
  'all',
  'each',
  'no',
])

/** Clause words by which a date lies ahead. */
export const AHEAD =
  '(?:will|shall|would)(?:\\s(?:not|also|then|be|have|been|first|soon|now|later|[a-z]{3,12}ly)(?![a-z])){0,3}(?:\\s(?!(?:not|also|then|be|have|been|first|soon|now|later|[a-z]{3,12}ly)(?![a-z]))[a-z]{2,14})?|(?:is|are)\\sto(?:\\sbe\\s[a-z]{2,14})?|to\\sbe\\s(?!(?:on|in|at|an?|the)(?![a-z]))[a-z]{2,14}|to\\stake\\s(?:place|effect)|(?:is|are)\\s(?:thinking\\sof|considering|mulling|looking\\sto|preparing)|planned|planning|on\\strack|with\\sa\\sview\\sto|expects?|expected|scheduled|slated|aims?|aiming|intends?|upcoming|forthcoming|next\\ssteps|(?:set|going)\\sto(?:\\sbe(?:\\s[a-z]{2,14})?)?|hopes?|hoping|targets?|targeting|targeted\\s(?:for|by)|looks?\\sto|deadline|closes|ends|begins?|starts|opens|takes?\\splace|kicks\\soff|apply|register|accepts?\\sapplications'

/** Words that tell it only where they are no noun, or no `due to`: `the plan`, `the end of`, `start-ups`. */
export const AHEAD_OR_NOUN = 'plans?|close|end|start|due'

/** Verbs in the present tense by which an undated day is the nearest one, where no other word of its clause tells its side. */
export const PRESENT_VERBS =
  'is|are|takes?|comes?|enters?|goes|go|resumes?|returns?|reopens?|launches|debuts?|premieres?|arrives?|departs?|sails?|runs?|falls?|expires?|welcomes?|hosts?|holds?|meets|visits|joins|gathers?|celebrates?|marks|features?|offers?|continues?|lasts|handles|becomes?|receives?|invites?'

/** Labels of a notice before its day: `When: March 3`. */
export const SCHEDULES = '(?:dates?|when|periods?|schedule|time) ?: ?$'

/** Words before `plan`, `end`, `start` that make them nouns. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its their this each development master business investment basic year early late at by until from'.split(
    ' ',
  ),
)

/** Clause words by which it lies behind; verbs in `-ed` do so too. */
export const BEHIND =
  'was|were|had|has|have|said|held|won|took|made|began|became|met|sold|went|left|rose|fell|grew|came|stood|ran|got|gave|drew|paid|broke|built|brought|bought|chose|found|kept|laid|lost|saw|sent|spoke|spent|struck|told|wrote'

/** Verbs of the past whose infinitive is to come: `decided to open`. */
export const DECIDES: ReadonlySet<string> = new Set(
  'decided agreed vowed pledged promised proposed planned hoped wanted sought asked ordered committed intended resolved instructed required prepared'.split(
    ' ',
  ),
)

/** Words in `-ed` that tell no past. */
export const NO_PAST: ReadonlySet<string> = new Set(
  'need detailed indeed speed proceed preferred dedicated qualified experienced interested skilled exceed succeed feed seed shed embed hundred proposed planned required expected related unmanned advanced specialized specialised limited integrated combined united'.split(
    ' ',
  ),
)
