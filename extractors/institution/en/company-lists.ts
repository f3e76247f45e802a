import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'
import {
  endBeforeBracket,
  endBeforeClause,
  isBroken,
  isCompanyLike,
  isWhere,
  type Run,
  runAfter,
  runBefore,
  withoutOpener,
} from './capital-runs.ts'
import { isOfGroup, speaksOfGroup } from './company-groups.ts'
import { HEAD_LAST_EN } from './lexicon.ts'

type Found = Candidate<'institution'>

/** Participating companies: 13 including animation media solution (…) */
const LABELLED =
  /(?:[Pp]articipating|[Tt]enant|[Ss]elected|[Mm]ember|[Pp]artner) (?:companies|institutions|organizations|firms|enterprises|businesses)\s?:\s?(?:[0-9]{1,4}\s?)?(?:companies |institutions )?(?:including |such as |\()?(?<list>[^\n()]{2,200})/g
/** companies such as A, B and C */
const SUCH_AS =
  / (?<cue>such as|including|includes?|like|namely|i\.e\.,?) (?=(?<list>(?:[^\n.;()]|[.](?=,| Ltd| [a-z])|\n(?=and [A-Z]|[A-Z][A-Za-z]{1,20}(?:,| and |\n))){3,400}))/g
const MOST_BEFORE = 150
const SUCH_AS_CUES = new CueWords('such+as including include includes like namely i+e')
/** The participants include Zentrabus, which builds buses; Sovaton, a bank; … · The companies admitted are Zentrabus, Sovaton and … */
const DESCRIBED =
  /(?:ompanies|articipants|irms|enants|nvestors|artners)(?: [a-z]{2,12}){0,6} (?:include|are|were):? (?=[A-Z])/g
const DESCRIBED_CUES = new CueWords('companies participants firms tenants investors partners')
/** Three names or more: `Zentrabus, Sovaton and Intolab`. */
const ENUMERATED =
  /^(?:[A-Z][A-Za-z0-9&.'-]{1,20}(?: [A-Z][A-Za-z0-9&.'-]{1,20}){0,4}, ){1,20}[^,.;:()\n]{0,50},? ?and [A-Z][A-Za-z0-9&'-]{1,20}(?: [A-Z][A-Za-z0-9&'-]{1,20}){0,4}/
const LONGEST_DESCRIBED = 900
const MOST_DESCRIBED = 20
/** What describes a company of such a list. */
const DESCRIPTION = /^, (?:which|who|that|an?|the) /
/** three new investors – A, B and C */
const DASHED =
  /(?:companies|investors|firms|enterprises|businesses|startups|conglomerates|giants|groups|makers|institutions|organizations)(?: ?[–—] ?| --? )(?=(?<list>(?:[^\n.;()]|[.](?=,| Ltd)){3,200}))/g
const DASHES = new CueWords('– — -')
/** Two Japanese companies, A and B, signed … */
const NUMBERED =
  /, (?=[A-Z])(?<=(?:companies|investors|firms|enterprises|businesses|startups|manufacturers|makers), )(?=(?<list>[A-Z](?:[^\n.;()]|[.](?=,| Ltd)){3,200}))/g
const NUMBERED_CUES = new CueWords('companies investors firms enterprises businesses startups manufacturers makers')
/** The count of a group, with a few words between. */
const COUNT_BEFORE =
  /(?:^|[^A-Za-z])(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[0-9]{1,2}) (?:[A-Za-z.-]{2,16} ){0,4}(?:companies|investors|firms|enterprises|businesses|startups|manufacturers|makers)$/
/** companies located in the complex (A, B, etc.) */
const BRACKETED = /\((?<list>[A-Z][^\n()]{3,200})\)/g
const BRACKET = new CueWords('(')
/** representatives from Zentrabus, Inha University and Sovaton */
const FROM =
  /(?<![A-Za-z])(?:representatives|officials|executives|experts|researchers|delegates|participants|engineers|CEOs)(?: and [a-z]{4,14})? (?:from|of) (?:[a-z]{3,12} such as )?(?=(?<list>[A-Z](?:[^\n.;:]|[.](?=,| Ltd)){3,240}))/g
const FROM_CUES = new CueWords(
  'representatives|officials|executives|experts|researchers|delegates|participants|engineers|ceos+from|of|and',
)
const CLAUSE_MARKS = ['\n', '.', ';', '(', ')']
/** Companies that signed include: Zentrabus (USA), … */
const COLON = /: (?=[A-Z])/g
const COLON_CUE = new CueWords(':')
/** Zentrabus, Sovaton, and Intolab Korea will invest */
const INVESTS =
  / (?:(?:will|would|plans? to|is to|are to|has to|ha(?:s|ve) plans to|(?:(?:has|have) )?(?:agreed|decided|pledged|promised) to|intends? to|is set to|are set to|is planning to|are planning to|announced plans to|has been|have|has) (?:also |newly |jointly )?(?:invest|build|spend|construct|produc|manufactur|suppl|expand|mov(?:e|ing) into|establish|set up)(?:e|ed|ing|y)?|invests?|invested|signed an? (?:MOU|memorandum|investment|agreement|contract|business agreement)|broke ground|breaks ground|(?:successfully )?(?:went public|(?:was|were|got) listed) on|succeeded in (?:signing|developing|commerciali[sz]ing|attracting)|(?:became|is|are|was|were) the (?:[a-z]{2,14} ){0,3}(?:company|companies|firms?) to|completed (?:construction|the construction))(?![a-z])/g
const INVESTED = 'invest build spend construct produc manufactur suppl expand establish'
  .split(' ')
  .flatMap((stem) => ['', 'e', 'ed', 'ing', 'y'].map((ending) => stem + ending))
const INVESTS_CUES = new CueWords(
  ...INVESTED,
  'invests move|moving+into set+up signed+a|an broke|breaks+ground went+public listed+on succeeded+in',
  'company|companies|firm|firms+to completed+construction|the',
)
/** a contract worth … with Zentrabus Technik */
const WITH = / (?:with|between) (?:the )?(?=[A-Z])/g
const WITH_CUES = new CueWords(
  'contract contracts agreement agreements deal deals mou mous memorandum+of partnership partnerships venture ventures',
  'investment investments negotiations talks pact',
)
const BEFORE_WITH =
  /(?<![A-Za-z])(?:contracts?|agreements?|deals?|MOUs?|memorandum of understanding|partnerships?|joint ventures?|(?:joint )?investments?|negotiations|talks|pact)(?![a-z])/

/** Companies in enumerations, and contracts. */
export function* companyLists(text: string): Iterable<Found> {
  for (const match of matchesOf(COLON, text, COLON_CUE)) {
    const from = match.index + 2
    const before = text.slice(Math.max(0, match.index - 72), match.index)
    if (
      COUNTED.test(before) || COUNT_BEFORE.test(before)
        ? !FIRST_OF_LIST.test(text.slice(from, from + 70))
        : !isIncluded(before)
    )
      continue
    yield* members(text, from, /^[^\n]*/.exec(text.slice(from, from + 400))![0], false)
  }
  for (const match of matchesOf(LABELLED, text, COLON_CUE))
    yield* members(text, listStart(match), match.groups!['list']!, true)
  for (const match of matchesOf(SUCH_AS, text, SUCH_AS_CUES))
    if (isOfGroup(text.slice(Math.max(0, match.index - MOST_BEFORE), match.index), match.groups!['cue']!))
      yield* members(text, match.index + match[0].length, match.groups!['list']!, false)
  for (const match of matchesOf(DESCRIBED, text, DESCRIBED_CUES)) yield* described(text, match.index + match[0].length)
  for (const match of matchesOf(DASHED, text, DASHES))
    yield* members(text, match.index + match[0].length, match.groups!['list']!, false)
  for (const match of matchesOf(NUMBERED, text, NUMBERED_CUES))
    if (COUNT_BEFORE.test(text.slice(Math.max(0, match.index - 72), match.index)))
      yield* members(text, match.index + match[0].length, match.groups!['list']!, false)
  for (const match of matchesOf(FROM, text, FROM_CUES))
    yield* sent(text, match.index + match[0].length, match.groups!['list']!)
  for (const match of matchesOf(BRACKETED, text, BRACKET)) {
    if (!match.groups!['list']!.includes(', ')) continue
    const before = text.slice(Math.max(0, match.index - 96), match.index)
    const clause = before.slice(1 + Math.max(...CLAUSE_MARKS.map((mark) => before.lastIndexOf(mark))))
    if (speaksOfGroup(clause)) yield* members(text, listStart(match), match.groups!['list']!, false)
  }
  for (const match of matchesOf(INVESTS, text, INVESTS_CUES)) yield* subjects(text, match.index)
  for (const match of matchesOf(WITH, text, WITH_CUES)) {
    if (isContract(text.slice(Math.max(0, match.index - 70), match.index)))
      yield* partners(text, match.index + match[0].length)
  }
}

/** The names at the start of the parts of a list, each with what its company does behind it. */
function* described(text: string, from: number): Iterable<Found> {
  const parts = /^[^\n]*/.exec(text.slice(from, from + LONGEST_DESCRIBED))![0].split(';')
  if (parts.length < 2) {
    const list = ENUMERATED.exec(parts[0]!)?.[0]
    if (list !== undefined) yield* members(text, from, list, false)
    return
  }
  let at = from
  for (const part of parts.slice(0, MOST_DESCRIBED)) {
    const lead = /^ ?(?:and )?/.exec(part)![0].length
    const run = runAfter(text, at + lead)
    if (run && DESCRIPTION.test(text.slice(run.end, run.end + 8))) yield* company(text, run, 'enumeration')
    at += part.length + 1
  }
}

const listStart = (match: RegExpExecArray): number => match.index + match[0].lastIndexOf(match.groups!['list']!)

/** 7 companies, 12 companies selected; two new investors by COUNT_BEFORE */
const COUNTED = /(?<![0-9.,])[0-9]{1,3} (?:companies|firms|tenants|investors)(?: (?:selected|invested|operating))?$/
/** Hanjin Kerry Logistics, … */
const FIRST_OF_LIST = /^[A-Z][A-Za-z0-9&-]{1,20}(?: [A-Z][A-Za-z0-9&-]{1,20}){0,3}(?: ?,| and [A-Z])/

/** True where the clause before a colon speaks of companies. */
function isIncluded(before: string): boolean {
  const at = before.lastIndexOf('ompanies ')
  return at > 0 && /[Cc]/.test(before.charAt(at - 1)) && !/[.:;\n]/.test(before.slice(at))
}

function isContract(before: string): boolean {
  const cue = BEFORE_WITH.exec(before)
  return cue !== null && !/[\n;:]/.test(before.slice(cue.index))
}

/** Who leads another body: `with Na Garam, President of Zentrabus`. */
const LEADS =
  /^, (?:[Aa]cting |[Ff]ormer )?(?:President|CEO|Co-CEO|Chairman|Chairwoman|Chair|Vice [A-Z][a-z]+|Director|Managing Director|Head|Mayor|Governor|Minister|Commissioner|Representative)(?: (?:and|&) (?:CEO|COO|CFO))? (?:of|at) /

function* company(text: string, run: Run | undefined, rule: string): Iterable<Found> {
  if (run && text.charAt(run.end) === ',' && LEADS.test(text.slice(run.end, run.end + 60))) return
  if (run && isCompanyLike(text.slice(run.start, run.end))) yield unlisted(text, run.start, run.end, 'company', rule)
}

/** `A, B and C` before a verb, from its last name back. */
function* subjects(text: string, verb: number): Iterable<Found> {
  let end = endBeforeClause(text, verb)
  for (let count = 0; count < 8; count++) {
    const run = runBefore(text, endBeforeBracket(text, end))
    // `Zentra's plan to build`: a thing of its own is no company that builds
    if (!run || isBroken(text, run) || isWhere(text, run) || /['’]s?$/.test(text.slice(run.start, run.end))) return
    const own = withoutOpener(text, run)
    yield* company(text, own, 'enumeration')
    if (own?.start !== run.start) return
    const gap = /(?:,? and |, )$/.exec(text.slice(Math.max(0, run.start - 6), run.start))
    if (!gap) return
    end = run.start - gap[0].length
  }
}

/** Common words that take the capitals before them as their adjective: `BT businesses`. */
const COMMON_NEXT =
  /^ (?:businesse|compan|firms|enterprise|industr|technolog|makers?|manufacturers?|developers?|suppliers?|producers?|officials|partners|counterparts)(?![A-Z])/

/** A trade in the singular, behind which its companies follow: `the EV maker Kaltmann, Zentra and Sovaton`. */
const ONE_TRADE = /^ (?:maker|manufacturer|developer|supplier|producer)$/

/** The run with the one that `&` joins to it: `Naru & Daon`. */
function withPartner(text: string, run: Run): Run {
  const partner = text.startsWith(' & ', run.end) ? runAfter(text, run.end + 3) : undefined
  return partner ? { start: run.start, end: partner.end } : run
}

/** `A, B and C` after `with`. */
function* partners(text: string, from: number): Iterable<Found> {
  let at = from
  for (let count = 0; count < 8; count++) {
    const first = runAfter(text, at)
    if (!first) return
    const run = withPartner(text, first)
    const own = withoutOpener(text, run)
    const opener = own ? text.slice(run.start, own.start) : ''
    if (!own || (opener !== '' && opener !== 'New ' && !/['’]s $/.test(opener))) return
    if (opener === 'New ') yield* company(text, run, 'enumeration')
    const common = COMMON_NEXT.exec(text.slice(own.end, own.end + 16))
    if (common) {
      if (count === 0 && ONE_TRADE.test(common[0])) yield* partners(text, own.end + common[0].length + 1)
      return
    }
    yield* company(text, own, 'enumeration')
    const gap = /^(?:,? and |, )(?=[A-Z])/.exec(text.slice(run.end, run.end + 8))
    if (!gap) return
    at = run.end + gap[0].length
  }
}

const withoutStops = (s: string): string => {
  let end = s.length
  while (end > 0 && (s[end - 1] === '.' || s[end - 1] === ',')) end--
  return s.slice(0, end)
}

/** The companies among those who send people; other bodies of the list have rules of their own. */
function* sent(text: string, base: number, list: string): Iterable<Found> {
  const parts = Array.from(list.matchAll(/(?:(?!,? and |, )[\s\S]){1,80}/g))
  if (parts.length < 3) return
  for (const part of parts) {
    const opener = /^ ?(?:and )?(?:the )?/.exec(part[0])![0]
    const run = runAfter(text, base + part.index + opener.length)
    if (!run) return
    const name = text.slice(run.start, run.end)
    const ends = /^(?:$|,| and |[—–.;:)]| [—–-])/.test(text.slice(run.end, run.end + 5))
    if (ends && !HEAD_LAST_EN.has(name.slice(name.lastIndexOf(' ') + 1))) yield* company(text, run, 'enumeration')
  }
}

/** What makes the words before it the office of a person: `Prime Minister`. */
const OFFICE_NEXT = /^ Minister(?![a-z])/

/** Members of a list; in a labelled one they may be in small letters. */
function* members(text: string, base: number, written: string, labelled: boolean): Iterable<Found> {
  const list = written.replace(/\([^()]{0,60}\)/g, (bracket) => ' '.repeat(bracket.length)).replaceAll('\n', ' ')
  const cut = /^[A-Za-z]$/.test(text.charAt(base + written.length))
  for (const part of list.matchAll(/(?:(?!,? and |, )[\s\S]){1,80}/g)) {
    // the rest of the last name lies behind the bound of the list
    if (cut && part.index + part[0].length === list.length) break
    const raw = part[0].replace(/^(?:,? and |, |and )/, '')
    const whole = withoutStops(raw.trim())
    const start = base + part.index + part[0].indexOf(raw) + (raw.length - raw.trimStart().length)
    if (/^(?:Ltd|Inc|LLC)(?![a-z])/.test(whole)) continue
    if (/^(?:etc|others|and others)/i.test(whole)) break
    let name = whole
    if (!labelled) {
      const run = runAfter(text, start)
      name = run ? text.slice(run.start, Math.min(withPartner(text, run).end, start + whole.length)) : ''
      if (!isCompanyLike(name) || (run && OFFICE_NEXT.test(text.slice(run.end, run.end + 9)))) break
    } else if (name.split(' ').length > 5 || /(?:ing|ed) /.test(name) || name.length < 2 || /^[0-9]/.test(name)) break
    name = name.replace(/['’]s?$/, '')
    yield unlisted(text, start, start + name.length, 'company', labelled ? 'labelled-list' : 'enumeration')
    if (name.length < whole.length && !labelled) break
  }
}
