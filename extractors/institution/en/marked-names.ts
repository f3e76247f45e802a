import type { InstitutionKind } from '../../../schemas/index.ts'
import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'
import { PLAIN_FORMS } from '../legal-forms.ts'
import { isCompanyLike, type Run, runAfter, runBefore, withoutOpener, withoutPerson } from './capital-runs.ts'
import { CITY_CUES, cityOf } from './city-of.ts'
import { companyLists } from './company-lists.ts'
import { HEAD_LAST_EN } from './lexicon.ts'
import { tradingNames } from './trade-verbs.ts'

type Found = Candidate<'institution'>

/** Jeyun Co., Ltd. */
const LEGAL = new RegExp(
  `(?<=[A-Za-z0-9],? )(?:Pte\\.? Ltd\\.?|Limited Liability Company|${PLAIN_FORMS}|Co\\.(?=[ ,'’]|$))(?![\\p{L}\\p{N}])`,
  'gu',
)
const LEGAL_CUES = new CueWords('co inc corp pte ltd llc gmbh plc ag limited')
/** Robex, a law firm that … */
const OPENS_APPOSITION = /, (?:an?|the|Korea's|South Korea's|one of) /g
/** Brackets between a name and the comma behind it. */
const BRACKETS = / ?\([^()\n]{1,50}\)$/
const APPOSITION =
  /^(?:U\.S\.|U\.K\.|[^,.;\n]){0,80}?(?<![A-Za-z])(company|companies|firms|manufacturers|magazine|newspaper|broadcaster|corporation|firm|manufacturer|developer|startup|start-up|producer|supplier|provider|university|institute|agency|hospital|bank|association|conglomerate|operator|affiliate|subsidiary|retailer|refiner|brewer|airline|insurer|lender|consultancy|unicorn|distributor|giant|NGO|think tank|brokerage|shipyard|miner|contractor|joint venture(?= (?:between|of|by|with|set|established|formed|created|launched)|[,.])|(?:division|unit|arm|spin-?off)(?= of [A-Z])|[a-z]{0,9}builder|[a-z]{0,9}maker)(?![a-z'’])/
const APPOSED = new CueWords(
  'company companies firms manufacturers magazine newspaper broadcaster corporation firm manufacturer *maker developer',
  'startup start+up producer supplier provider university institute agency hospital bank association conglomerate operator',
  'affiliate subsidiary retailer refiner brewer airline insurer lender consultancy unicorn distributor giant *builder',
  'ngo think+tank brokerage shipyard miner contractor joint+venture division|unit|arm|spinoff|off+of',
)
/** A Japanese maker of sensors, Zentrabus, … Looks back from the blank before a capital, as few words stand there. */
const TRADE_BEFORE =
  / (?=[A-Z])(?<=(?<![A-Za-z])(?<trade>company|firm|[a-z]{0,9}maker|manufacturer|startup|start-up|giant|producer|developer|supplier|conglomerate|refiner|retailer|unicorn|subsidiary|affiliate|[a-z]{0,9}builder|operator|provider|magazine|newspaper|broadcaster|brokerage|airline|refinery|distributor|brewer|miner|insurer|lender|specialist|exchange|platform|(?:sub)?contractor|consultancy|fund|venture capital)(?<of> (?:of|in) [a-z -]{3,30})?(?<comma>,?) )/g
const TRADE_CUES = new CueWords(
  'company firm *maker manufacturer startup start+up giant producer developer supplier conglomerate refiner retailer unicorn',
  'subsidiary affiliate *builder operator provider magazine newspaper broadcaster brokerage airline refinery distributor',
  'brewer miner insurer lender specialist exchange platform',
  'contractor subcontractor consultancy fund venture+capital',
)
/** CEO of Celltrion */
const HEAD_OF = /(?:C[EFOT]O|chief executive|[Cc]hairman|founder) of (?:the )?(?=[A-Z])/g
const HEAD_OF_CUES = new CueWords('ceo|cfo|coo|cto|executive|chairman|founder|cofounder+of')
/** Kim Na-rae (CEO, Kaltmann), So Min (Senior Manager, Zentra) */
const IN_BRACKETS =
  /\((?:(?:Senior |Vice |Deputy |General |Executive |Managing |Team )?(?:CEO|CTO|CFO|COO|VP|EVP|SVP|President|Chairman|Director|Manager|Leader|Founder|Co-founder|Partner|Head)), (?=[A-Z])/g
const TITLES = new CueWords(
  'ceo cto cfo coo vp evp svp president chairman director manager leader founder partner head',
)
/** an analyst at Kaltmann; looks back from ` at `, as few words stand there */
const AT =
  / at (?=[A-Z])(?<=(?<![A-Za-z])(?:director|analyst|economist|researcher|manager|executive|partner|principal|strategist|consultant|engineer) at )/g
const AT_CUES = new CueWords(
  'director|analyst|economist|researcher|manager|executive|partner|principal|strategist|consultant|engineer+at',
)
/** Celltrion CEO Kim · Zentrabus (CEO Kim) */
const HEADED = / (?:\((?:CEO|Chairman|Chief Executive|[Rr]epresented by|[Rr]epresentative)|CEO|Chairman|Co-CEO) [A-Z]/g
const HEADED_CUES = new CueWords('ceo chairman chief+executive represented+by representative')

/** Names beside a legal form, in apposition, under a label, or in an enumeration of companies. */
export function* markedNamesEn(text: string): Iterable<Found> {
  if (LEGAL_CUES.mayStandIn(text)) yield* legalNames(text)
  if (APPOSED.mayStandIn(text)) yield* appositions(text)
  yield* companyLists(text)
  yield* tradingNames(text)
  if (CITY_CUES.mayStandIn(text)) yield* cityOf(text)
  for (const match of matchesOf(TRADE_BEFORE, text, TRADE_CUES)) {
    // `a developer of large Integrated Resorts`, `the first firm in the Garam area`: what it develops, where it is
    if (match.groups!['of'] !== undefined && match.groups!['comma'] === '') continue
    const run = runAfter(text, match.index + match[0].length)
    const own = run && withoutOpener(text, run)
    if (!own || own.start !== run.start) continue
    if (match.groups!['comma'] !== '' && text.charAt(own.end) !== ',') continue
    yield* company(text, own, 'introduced', kindOf(match.groups!['trade']!))
  }
  for (const match of matchesOf(HEAD_OF, text, HEAD_OF_CUES))
    yield* headed(text, runAfter(text, match.index + match[0].length))
  for (const match of matchesOf(AT, text, AT_CUES)) yield* employer(text, match.index + match[0].length)
  for (const match of matchesOf(IN_BRACKETS, text, TITLES)) {
    const from = match.index + match[0].length
    const run = runAfter(text, from)
    if (run && /^[,)]/.test(text.slice(run.end, run.end + 1))) yield* employer(text, from)
  }
  for (const match of matchesOf(HEADED, text, HEADED_CUES)) {
    const run = runBefore(text, match.index)
    const own = run && withoutRank(text, run)
    yield* company(text, own && withoutOpener(text, own), 'headed')
  }
}

function* company(
  text: string,
  run: Run | undefined,
  rule: string,
  kind: InstitutionKind = 'company',
): Iterable<Found> {
  if (run && isCompanyLike(text.slice(run.start, run.end))) yield unlisted(text, run.start, run.end, kind, rule)
}

/** The word before a title that says its rank: `Zentrabus Vice Chairman Kim`. */
const RANK = / (?:Vice|Deputy|Executive|Senior|Honorary|Former|Acting|Founding|Incoming)$/

/** The run without the rank of a title behind it. */
function withoutRank(text: string, { start, end }: Run): Run {
  const rank = RANK.exec(text.slice(start, end))
  return { start, end: rank ? start + rank.index : end }
}

const headed = (text: string, run: Run | undefined): Iterable<Found> =>
  company(text, run && withoutPerson(text, run), 'headed')

/** The company for which somebody works, at an offset; other bodies have rules of their own. */
function* employer(text: string, from: number): Iterable<Found> {
  const run = runAfter(text, from)
  const last = run && text.slice(text.lastIndexOf(' ', run.end - 1) + 1, run.end)
  if (run && (HEAD_LAST_EN.get(last!) ?? 'company') === 'company') yield* headed(text, run)
}

function* appositions(text: string): Iterable<Found> {
  for (const match of matchesOf(OPENS_APPOSITION, text)) {
    const from = match.index + match[0].length
    const found = APPOSITION.exec(text.slice(from, from + 100))
    // `, the company said` is no apposition
    const said = match[0] === ', the ' && found?.[0] === found?.[1] && text.charAt(match.index - 1) !== ')'
    const what = said ? undefined : found?.[1]
    const run = what === undefined ? undefined : runBeforeComma(text, match.index)
    const own = run && withoutOpener(text, run)
    if (own) yield* company(text, own, 'apposition', saidByName(text, own) ?? kindOf(what ?? ''))
  }
}

/** The capitalised words before a comma, or before brackets that it follows. */
function runBeforeComma(text: string, comma: number): Run | undefined {
  if (text.charAt(comma - 1) !== ')') return runBefore(text, comma)
  const brackets = BRACKETS.exec(text.slice(Math.max(0, comma - 53), comma))
  return brackets ? runBefore(text, comma - brackets[0].length) : undefined
}

/** The kind that the last word of a name says: that of `Invest Garam Center, a subsidiary of …` is no company's. */
const saidByName = (text: string, { start, end }: Run): InstitutionKind | undefined =>
  HEAD_LAST_EN.get(text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end))

function kindOf(what: string): InstitutionKind {
  if (what === 'university' || what === 'hospital' || what === 'agency' || what === 'association') return what
  if (what === 'magazine' || what === 'newspaper' || what === 'broadcaster') return 'media'
  if (what === 'NGO') return 'association'
  return what === 'institute' || what === 'think tank' ? 'research-institute' : 'company'
}

/** What a company is said to be before its name: `Hemp Special Zone Company Narabon Co., Ltd.`. */
const SAID_TO_BE = /^(?:Company|Firm|Manufacturer|Maker|Startup|Developer|Supplier)$/

/** The run without what it says the company is, and all before that. */
function withoutTrade(text: string, { start, end }: Run): Run {
  const words = text.slice(start, end).split(' ')
  const said = words.findLastIndex((word) => SAID_TO_BE.test(word))
  if (said < 0 || said === words.length - 1) return { start, end }
  return { start: start + words.slice(0, said + 1).join(' ').length + 1, end }
}

/** The run with the first of two partners before ` & `: `Narabon & Company`. */
function withPartner(text: string, run: Run | undefined): Run | undefined {
  if (!run || text.slice(run.start - 3, run.start) !== ' & ') return run
  const first = runBefore(text, run.start - 3)
  return first ? { start: first.start, end: run.end } : run
}

function* legalNames(text: string): Iterable<Found> {
  for (const match of matchesOf(LEGAL, text)) {
    let end = match.index - 1
    if (text.charAt(end - 1) === ',') end--
    const run = withPartner(text, runBefore(text, end))
    const own = run && withoutOpener(text, withoutTrade(text, run))
    if (!own) continue
    const stop = match.index + match[0].length
    yield unlisted(text, own.start, stop, 'company', 'legal-form', 1)
  }
}
