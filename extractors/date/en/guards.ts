import { AFTER_YEAR, WEAK_YEAR_LEADS, YEAR_LEADS } from './lexicon.ts'

/** The word or sign before an offset, with at most one blank between; empty at the start of the text. */
export function previousWord(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 20), at)
  return /([\p{L}\p{N}'’.]{1,18}|[^\s\p{L}\p{N}])[\s-]{0,2}$/u.exec(before)?.[1] ?? ''
}

/** The word right behind an offset; empty where punctuation or the end stands there. */
function nextWord(text: string, end: number): string {
  return /^\s([\p{L}\p{N}&][\p{L}\p{N}-]{0,20})/u.exec(text.slice(end, end + 23))?.[1] ?? ''
}

/**
 * True where a bare number may be read as a year: a preposition before it, brackets around it, another year beside it,
 * and no noun behind it that it would count or name (`2019 people`, `CES 2020`).
 */
export function bareYearStands(text: string, start: number, end: number): boolean {
  const year = Number(/\d+/.exec(text.slice(start, end))?.[0])
  const quoted = !/\d/.test(text[start] ?? '')
  // `won.In 2023`: a blank is missing behind the sentence before.
  const previous = previousWord(text, start)
    .toLowerCase()
    .replace(/^.+\.(?=[a-z])/, '')
  const next = nextWord(text, end)
  if (ownsWhatFollows(text, end) && year > 1949 && year <= 2100 && (year % 10 > 0 || previous !== 'the')) return true
  const closed = next === '' || AFTER_YEAR.has(next.toLowerCase())
  if (quoted) return /^[(~–-]$|^(?:in|since|of|by|from|to|until|class)$/.test(previous) && closed
  if (year < 1800 || year > 2100 || (namesTitle(text, end) && LEADS_TITLE.test(previous))) return false
  if (/^[([]$/.test(previous)) return /^[)\],;~–-]/.test(text[end] ?? '')
  if (YEAR_LEADS.has(previous)) return closed || !/^(?:\p{Ll}{2,20}s|people|won)$/u.test(next)
  if (WEAK_YEAR_LEADS.has(previous)) return closed
  if (isOfYear(previous, next, year) || opensSentence(text, start, end)) return true
  // `Completion : 2022 (Scheduled)`: a label of one line.
  if (previous === ':')
    return (
      /^\s{0,2}(?:$|\n|\([A-Z])/.test(text.slice(end, end + 4)) &&
      /[a-z] ?: ?$/.test(text.slice(Math.max(0, start - 4), start))
    )
  // `2015, 2016 and 2017`: a list goes on.
  if (previous === ',') return closed && /(?:19|20)\d{2},\s?$/.test(text.slice(Math.max(0, start - 7), start))
  return false
}

const LEADS_TITLE = /^(?:the|its|our|their|this|new)$|['’]s$/
const TITLE_KIND = /^\s(?:[\p{L}&-]{1,20}\s){0,4}(?:strategy|vision|roadmap|blueprint|agenda)(?![a-z])/iu
/** `the 2030 bio industry strategy`: the year is part of a title. */
const namesTitle = (text: string, end: number): boolean => TITLE_KIND.test(text.slice(end, end + 80))

/** `2019 was a fruitful year`: the subject of its sentence. */
const opensSentence = (text: string, start: number, end: number): boolean =>
  /^\s(?:was|is|will\sbe|marks|marked)\s(?:the|an?|our|its|also|not|when|expected|set)\s/.test(
    text.slice(end, end + 20),
  ) && /(?:^|\n|[.!?:][”"’]?\s|[“"]|Yet\s|But\s|And\s)$/.test(text.slice(Math.max(0, start - 4), start))

/** `topped 2018’s record` */
const ownsWhatFollows = (text: string, end: number): boolean => /^['’]s\s[\p{Ll}$₩€\d]/u.test(text.slice(end, end + 4))

/** Nouns in the plural, before which a year is no count: `the 2018 results`. */
const YEARLY = new Set(
  'results figures sales exports imports earnings revenues profits targets statistics data elections regulations revisions guidelines estimates projections plans accounts'.split(
    ' ',
  ),
)
/** Nouns that a year before them names, or that a number counts. */
const NAMED_BY_YEAR = new Set(
  'edition version model expo exhibition fair festival square cubic meter metre kilometer kilometre ton hectare acre unit room seat won people pyeong euro dollar percent'.split(
    ' ',
  ),
)
/** True for the year in `the 2019 budget`, `its 2024 performance review`, `Korea’s 2017 exports`: no noun that it counts, no title. */
function isOfYear(previous: string, next: string, year: number): boolean {
  if (year < 1950 || !(/^(?:the|its|their|our|his|her)$/.test(previous) || /[a-z]['’]s$/.test(previous))) return false
  if (!/^[a-z]{3,20}(?:-[a-z]{2,12})?$/.test(next) || NAMED_BY_YEAR.has(next)) return false
  return YEARLY.has(next) || !/[^s]s$/.test(next)
}

/** True for the stamp of an article, a date with its clock time before the writer: `May 3, 2021 07:31. by …`. */
const isByline = (text: string, end: number): boolean =>
  /^(?:,? \d{1,2}:\d{2}\.? {1,2}by | \d{1,2} min read)/i.test(text.slice(end, end + 14))

/** True for a whole day with its clock time that make up a line: `Wed, 10/12/2011 - 10:03`. */
const isStampLine = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === '\n') &&
  /^,?\s(?:[-–|]\s)?\d{1,2}:\d{2}(?::\d{2})?\s{0,2}(?:$|\n)/.test(text.slice(end, end + 16))

/** Events that are called by their day: `the July 7 Declaration`, `the Sept. 11 attacks`. */
const NAMED_AFTER =
  /^ (?:(?:Joint |Democrati[sz]ation |Democracy |Independence |terrorist |terror )?(?:Declaration|Movement|Revolution|Uprising|Incident|Communiqué|Communique|Agreement|Accord|Massacre|uprising|movement|massacre|attacks|struggle))(?![a-z])/

const MEDIUM =
  /(?:Herald|Times|News|Daily|Post|Journal|Newspaper|Ilbo|Gazette|Economist|Agency|Yonhap|Reuters|Bloomberg)[”"’]?,?\s\(?$/
/** True for a whole day behind the name of a medium, at the end of its line or bracket: `(The Korea Herald, May 3, 2012)`. */
const isSource = (text: string, start: number, end: number): boolean =>
  /^(?:\s{0,2}(?:$|\n)|\s?[)\]])/.test(text.slice(end, end + 4)) &&
  /(?:19|20)\d\d/.test(text.slice(start, end)) &&
  MEDIUM.test(text.slice(Math.max(0, start - 14), start))

/** `a hub in Tomorrow City`: a capital inside a sentence makes a name of it. */
const isDayName = (text: string, start: number, end: number): boolean =>
  /^(?:Today|Tomorrow|Yesterday)$/.test(text.slice(start, end)) &&
  /[a-z,] $/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^ [A-Z]/.test(text.slice(end, end + 2))

/** `Today 341`, `Yesterday 5,695` as a line: the counter of a page. */
const isCounter = (text: string, start: number, end: number): boolean =>
  /^(?:today|yesterday)$/i.test(text.slice(start, end)) &&
  /^\s?:?\s?\d[\d,]{0,9}\s{0,3}(?:$|\n|\||yesterday|total|all(?![a-z]))/i.test(text.slice(end, end + 24))

/** True for `from now on`, and for a programme called `News Today`. */
const isNoDay = (text: string, start: number, end: number): boolean =>
  (/(?:^|\s)now$/i.test(text.slice(start, end)) && /^ on(?![a-z])/.test(text.slice(end, end + 4))) ||
  (text.startsWith('Today', start) &&
    /(?:News|USA|Business|Korea|Sports) $/.test(text.slice(Math.max(0, start - 9), start)))

/** True for the quarter in `“2019 1Q Cargo Report”`: a year and a quarter open a quoted title. */
const isInTitle = (text: string, start: number, end: number): boolean =>
  /[“"‘']\d{4} $/.test(text.slice(Math.max(0, start - 6), start)) && /^ \p{Lu}/u.test(text.slice(end, end + 2))

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
/** `June and October of each year`, `the 5th of every month`: what comes again. */
const RECURS_BEHIND = new RegExp(
  `^(?:,? (?:(?:and|or|to|through) )?(?:${MONTH}|(?:the )?\\d{1,2}(?:st|nd|rd|th)?)(?![A-Za-z\\d])){0,5},? (?:(?:of|in|for) )?(?:each|every) (?:year|month)(?![a-z])`,
)
/** `every March and September`, `annually on July 1` */
const RECURS_BEFORE = new RegExp(
  `(?<![A-Za-z])(?:every |(?:annually|yearly|(?:every|each) year),? (?:(?:on|in|every|during|from|around) )?(?:the )?)(?:${MONTH}(?: \\d{1,2})?(?:, | (?:and|or) |, (?:and|or) )){0,3}$`,
)
/** True for a month or a day without its year that comes every year or month. */
const isRecurring = (text: string, start: number, end: number): boolean =>
  !/\d{4}/.test(text.slice(start, end)) &&
  (RECURS_BEHIND.test(text.slice(end, end + 90)) || RECURS_BEFORE.test(text.slice(Math.max(0, start - 48), start)))

/** `the highest of any second quarter`: one of many. */
const isAny = (text: string, start: number): boolean =>
  /(?<![A-Za-z])any (?:single )?$/i.test(text.slice(Math.max(0, start - 12), start))

const WEEKDAYS_ONLY =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?(?:\s?[-–~]\s?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?)?$/
/** `May 3 to 4, 2015 (Sunday – Monday)`: the weekdays of the days before them. */
const areItsWeekdays = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' &&
  text[end] === ')' &&
  /\d(?:st|nd|rd|th)?\s?\($/.test(text.slice(Math.max(0, start - 5), start)) &&
  WEEKDAYS_ONLY.test(text.slice(start, end))

/** `Q1. What did you do last year?`: the number of a question. */
const isQuestion = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === '\n') &&
  /^Q[1-4]$/.test(text.slice(start, end)) &&
  /^(?:[.:)]|\s?-)\s{0,2}\p{L}/u.test(text.slice(end, end + 5))

/** True where the words at `start` to `end` look like a date but tell the present, a byline, a source or a name. */
export const isNoDate = (text: string, start: number, end: number): boolean =>
  text[end] === '@' ||
  isInTitle(text, start, end) ||
  isNowadays(text, start, end) ||
  isByline(text, end) ||
  isStampLine(text, start, end) ||
  (NAMED_AFTER.test(text.slice(end, end + 34)) && !/\d{4}/.test(text.slice(start, end))) ||
  isNoDay(text, start, end) ||
  isDayName(text, start, end) ||
  isCounter(text, start, end) ||
  isRecurring(text, start, end) ||
  isQuarterOfMonth(text, start, end) ||
  isAny(text, start) ||
  isQuestion(text, start, end) ||
  areItsWeekdays(text, start, end) ||
  isSource(text, start, end)

/** `for the December quarter`: three months, named by the last. */
const isQuarterOfMonth = (text: string, start: number, end: number): boolean =>
  text.startsWith(' quarter', end) && /^[A-Za-z]+$/.test(text.slice(start, end))

const OPENS_SENTENCE = /(?:^|[.!?]["”’)]?\s{1,2}|\n)(?:(?:But|And|Yet|So|However,|Even)\s)?$/
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Verbs of an event: something is done on that day. */
const EVENTS = words('will was were had did held said took began made met won became we i')
/** Verbs that say how things are. */
const STATES = words(
  'is are has have do does there remain remains stand stands serve serves host hosts house houses boast boasts employ employs operate operates export exports make makes produce produces account accounts rank ranks include includes consist consists contain contains cover covers run runs work works use uses live lives sit sits continue continues offer offers provide provides lead leads hold holds play plays attract attracts draw draws supplies supply sell sells need needs face faces enjoy enjoys represent represents',
)

const AUXILIARIES = words('is are has have')

/** True where the first verb of a clause tells a state, not an event. */
function tellsState(clause: string): boolean {
  const list = clause.toLowerCase().match(/[a-z]{1,30}/g) ?? []
  for (const [i, word] of list.entries()) {
    const next = list[i + 1] ?? ''
    if (EVENTS.has(word) || /[^e]ed$/.test(word)) return false
    if (STATES.has(word)) return !(AUXILIARIES.has(word) && /(?:ing|ed)$/.test(next))
    if (i === 0 && (word === 'it' || word === 'they')) return word === 'it' ? /[^s]s$/.test(next) : !/ed$/.test(next)
  }
  return false
}

/** `the hub it is today`, `as we know it today`: how things are. */
const STATE_BEFORE =
  /(?:(?:it|they|we|he|she|that|what) (?:is|are|has|have|stands?|see|enjoys?|knows?(?: it)?)|(?:of|than|until)) $/
/** `today's world`: the present time. */
const PRESENT_TIME =
  /^['’]s (?:[a-z]{4,14} )?(?:world|society|markets?|industry|industries|era|age|economy|business|generation|youth|cities|city|life|consumers|environment|reality|technology|lives)(?![a-z])/

/** True where `today` names no day but the present: before a state in its sentence, behind one, or as an owner. */
function isNowadays(text: string, start: number, end: number): boolean {
  if (/ of $/.test(text.slice(Math.max(0, start - 4), start)) && /^tomorrow$/i.test(text.slice(start, end))) return true
  if (!/^today$/i.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 16), start)
  if (STATE_BEFORE.test(before) && /^(?:[.,;!?”")]|$|\s(?:and|with|as)\s)/.test(text.slice(end, end + 6))) return true
  if (PRESENT_TIME.test(text.slice(end, end + 32))) return true
  if (!OPENS_SENTENCE.test(before)) return false
  const after = text.slice(end, end + 100).split(/[.!?]\s/, 1)[0]!
  return /^,?\s[A-Za-z]/.test(after) && tellsState(after)
}
