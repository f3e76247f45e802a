import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { GENERIC_FIRST_EN, NOT_FIRST_EN } from './lexicon.ts'

type Found = Candidate<'institution'>

const CAP = "[A-Z](?:[A-Za-z0-9&'’-]|[.](?=[A-Za-z])){0,24}"
const RUN = `${CAP}(?:[ ]${CAP}){0,4}`

/** Jeyun Co., Ltd. */
const LEGAL =
  /(?<![\p{L}\p{N}])(?<name>[A-Z][A-Za-z0-9&'’-]{0,24}(?:[ ][A-Z][A-Za-z0-9&'’-]{0,24}){0,4}),?[ ](?<form>Co\.?, ?Ltd\.?|Co\. Ltd\.?|Inc\.?|Corp\.?|Ltd\.?|LLC|GmbH|PLC|Limited)(?![\p{L}\p{N}])/gu
/** Robex, a law firm that … */
const APPOSITION = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?<name>${RUN}), (?:an?|the|Korea's|South Korea's|one of) [^,.;\\n]{0,80}?(?<what>company|corporation|firm|manufacturer|maker|developer|startup|start-up|producer|supplier|provider|university|institute|agency|hospital|bank|association|conglomerate|operator|affiliate|subsidiary|carmaker|automaker)(?![a-z'’])`,
  'gu',
)
/** Participating companies: 13 including animation media solution (…) */
const LABELLED =
  /(?:[Pp]articipating|[Tt]enant|[Ss]elected|[Mm]ember|[Pp]artner) (?:companies|institutions|organizations|firms|enterprises|businesses)\s?:\s?(?:[0-9]{1,4}\s?)?(?:companies |institutions )?(?:including |such as |\()?(?<list>[^\n()]{2,200})/g
/** companies such as A, B and C · companies located in the complex (A, B, etc.) */
const SUCH_AS =
  /(?:compan(?:y|ies)|firms?|makers?|manufacturers?|startups?|enterprises|institutions|organizations|universities|giants|conglomerates|corporations|businesses|groups|affiliates|partners)(?: [a-z]{1,12}){0,3},? (?:such as|including|like|namely) (?<list>[^\n.;()]{3,200})/g
const BRACKETED =
  /(?:compan(?:y|ies)|firms?|makers?|manufacturers?|startups?|enterprises|institutions|organizations|universities)(?<between>[^\n.;()]{0,80})\((?<list>[A-Z][^\n()]{3,200})\)/g
/** Companies that signed include: Ostiogene (USA), … */
const INCLUDED = /[Cc]ompanies [^.:;\n]{0,60}:\s(?<list>[A-Z][^\n]{3,400})/g
/** GNB Energy, EcoPlan, and Niam Korea will invest */
const INVESTORS = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?<list>${RUN}(?:, ${RUN}){0,6}(?:,? and ${RUN})?) (?:(?:will|would|plans? to|is to|are to|is planning to|are planning to) (?:also )?(?:invest|build|spend|construct|produce|manufacture|supply)|invests?|invested)(?![a-z])`,
  'gu',
)
/** CEO of Celltrion */
const HEAD_OF = new RegExp(`(?:CEO|chief executive|chairman|Chairman|founder) of (?:the )?(?<name>${RUN})`, 'g')
/** MRInnovation (CEO Kim) */
const HEADED = new RegExp(`(?<![\\p{L}\\p{N}.])(?<name>${RUN}) \\((?:CEO|Chairman|Chief Executive) [A-Z]`, 'gu')
/** Celltrion CEO Kim */
const CEO = new RegExp(`(?<![\\p{L}\\p{N}.])(?<name>${RUN}) (?:CEO|Chairman|Co-CEO) [A-Z]`, 'gu')

const isMember = (name: string): boolean =>
  /^[A-Z0-9]/.test(name) &&
  name.length <= 50 &&
  name.split(' ').length <= 6 &&
  !NOT_FIRST_EN.has(name) &&
  !GENERIC_FIRST_EN.has(name) &&
  englishPlace(name) === undefined

const NOT_NAME =
  /^(?:Korea|South Korea|North Korea|Japan|China|Germany|France|Vietnam|India|Singapore|Europe|Asia|America|Seoul|United States|United Kingdom|U\.S\.|US|UK|EU|AI|IT|R&D|ICT|IoT)$/

/** Names beside a legal form, in apposition, under a label, or in an enumeration of companies. */
export function* markedNamesEn(text: string): Iterable<Found> {
  yield* legalNames(text)
  if (text.includes(', ')) {
    for (const match of text.matchAll(APPOSITION)) {
      const [start, name] = withoutOpener(match.index, match.groups!['name']!)
      if (name === '' || NOT_NAME.test(name) || !isMember(name) || / [A-Z][a-z]+-[a-z]+$/.test(name)) continue
      yield unlisted(text, start, start + name.length, kindOf(match.groups!['what']!), 'apposition')
    }
  }
  yield* lists(text)
  for (const pattern of [HEAD_OF, CEO, HEADED]) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match.groups!['name']!)
      const [start, name] = withoutOpener(at, match.groups!['name']!.replace(/['’]s.*$/, '').replace(/[.]$/, ''))
      if (name !== '' && !NOT_NAME.test(name) && isMember(name))
        yield unlisted(text, start, start + name.length, 'company', 'headed')
    }
  }
}

function kindOf(what: string): InstitutionKind {
  if (what === 'university' || what === 'hospital' || what === 'agency' || what === 'association') return what
  return what === 'institute' ? 'research-institute' : 'company'
}

/** The run without `The`, `Meanwhile` … at its start, and where it then starts. */
function withoutOpener(start: number, run: string): readonly [number, string] {
  // the owner in `Daejeon's Garam District` is no part of the name
  const owner = /^.*['’]s /.exec(run)
  let at = owner ? owner[0].length : 0
  for (let count = 0; count < 4; count++) {
    const word = /^[^ ]+/.exec(run.slice(at))?.[0] ?? ''
    if (!NOT_FIRST_EN.has(word)) break
    at = Math.min(run.length, at + word.length + 1)
  }
  return [start + at, run.slice(at)]
}

function* legalNames(text: string): Iterable<Found> {
  if (!/Ltd|Inc|Corp|LLC|GmbH|PLC|Limited/.test(text)) return
  for (const match of text.matchAll(LEGAL)) {
    const [start, name] = withoutOpener(match.index, match.groups!['name']!)
    if (name === '') continue
    yield unlisted(text, start, match.index + match[0].length, 'company', 'legal-form', 1)
  }
}

function* lists(text: string): Iterable<Found> {
  for (const match of text.matchAll(INCLUDED)) yield* members(text, match, false)
  if (text.includes('nvest') || /build|spend|construct|produce|supply/.test(text)) {
    for (const match of text.matchAll(INVESTORS)) yield* members(text, match, false)
  }
  for (const match of text.matchAll(LABELLED)) yield* members(text, match, true)
  for (const match of text.matchAll(SUCH_AS)) yield* members(text, match, false)
  for (const match of text.matchAll(BRACKETED))
    if (match.groups!['list']!.includes(', ')) yield* members(text, match, false)
}

/** Members of a list; in a labelled one they may be in small letters. */
function* members(text: string, match: RegExpMatchArray, labelled: boolean): Iterable<Found> {
  const written = match.groups!['list']!
  const base = match.index! + match[0].lastIndexOf(written)
  const list = written.replace(/\([^()]{0,60}\)/g, (bracket) => ' '.repeat(bracket.length))
  for (const part of list.matchAll(/(?:(?!,? and |, )[\s\S]){1,80}/g)) {
    const raw = part[0].replace(/^(?:,? and |, |and )/, '')
    let name = raw.trim().replace(/[.,]+$/, '')
    const start = base + part.index + part[0].indexOf(raw) + (raw.length - raw.trimStart().length)
    if (/^(?:Ltd|Inc|LLC)(?![a-z])/.test(name)) continue
    if (/^(?:etc|others|and others)/i.test(name)) break
    if (!labelled) {
      name = new RegExp(`^${RUN}`).exec(name)?.[0] ?? ''
      if (name === '' || !isMember(name) || NOT_NAME.test(name)) break
    } else if (name.split(' ').length > 5 || /(?:ing|ed) /.test(name) || name.length < 2 || /^[0-9]/.test(name)) break
    name = name.replace(/[.]$/, '').replace(/['’]s?$/, '')
    yield unlisted(text, start, start + name.length, 'company', labelled ? 'labelled-list' : 'enumeration')
    if (name.length < raw.trim().replace(/[.,]+$/, '').length && !labelled) break
  }
}
