import type { Block, Document, EntityType } from '../../schemas/index.ts'
import { hasLetter } from '../bare-text.ts'
import { blockText } from '../block-text.ts'
import { codeAt } from '../code-at.ts'
import type { Candidate } from '../extractor.ts'
import { NameMatcher } from '../gazetteers/matcher.ts'
import { companyCues } from '../institution/en/company-cues.ts'
import { markedNamesEn } from '../institution/en/marked-names.ts'
import { MINISTRY_CUES, reversedMinistries } from '../institution/en/ministries.ts'
import { patternNamesEn } from '../institution/en/pattern-names.ts'
import { plannedIn, withoutPlanned } from '../institution/en/planned.ts'
import { tableRowNames } from '../institution/en/table-rows.ts'
import { betweenListed } from '../institution/ko/between-listed.ts'
import { unlistedCompanies } from '../institution/ko/companies.ts'
import { coordinatedAuthorities } from '../institution/ko/coordinated-authorities.ts'
import { coordinatedTowns, townBodies } from '../institution/ko/coordinated-towns.ts'
import { enumeratedNames } from '../institution/ko/enumerated-names.ts'
import { EVERYDAY_COMPANIES_KO, meansCompany, withoutTrade } from '../institution/ko/everyday-companies.ts'
import { longCommittees } from '../institution/ko/long-committees.ts'
import { markedNames } from '../institution/ko/marked-names.ts'
import { settlingNames } from '../institution/ko/settling-names.ts'
import { AUTHORITY_FORMS, meansAuthority, onlyAuthority } from '../institution/ko/short-authorities.ts'
import { divisionNames, suffixNames } from '../institution/ko/suffix-names.ts'
import { universityUnits } from '../institution/ko/university-units.ts'
import { zoneBodies } from '../institution/ko/zone-bodies.ts'
import { listedInstitutions } from '../institution/listed.ts'
import { headedLines } from '../zone/en/headed-lines.ts'
import { headedTables } from '../zone/en/headed-tables.ts'
import { type EnglishKind, englishKindsIn } from '../zone/en/kinds.ts'
import type { LocatedKind } from '../zone/heads.ts'
import { kindsIn } from '../zone/ko/kinds-in.ts'
import { lineItems } from '../zone/ko/line-items.ts'
import { industryForms, shortForms } from '../zone/ko/short-forms.ts'
import { zonesTold } from '../zone/listed-names.ts'
import { zones } from '../zone/zones-in.ts'
import { bylineEnd } from './bylines.ts'
import { needsCue } from './context-names.ts'
import { definitionsIn } from './definitions.ts'
import { identifiedZones, withListedIds } from './listed-ids.ts'
import { knownNames } from './names-index.ts'
import { isNoMention } from './not-names.ts'
import { particleAfter } from './particles.ts'
import type { ContentBlock, Scanned } from './scanned.ts'
import { wordsOf } from './words.ts'

type NameCandidate = Candidate<'zone'> | Candidate<'institution'>

const HANGUL = /[가-힣]/
const LATIN = /[A-Za-z]{2}/
const analysed = new WeakMap<Document, ReadonlyMap<number, readonly NameCandidate[]>>()

/** The zones and institutions of every content block, by the block's index; computed once a document. */
export function namesOf(document: Document): ReadonlyMap<number, readonly NameCandidate[]> {
  let names = analysed.get(document)
  if (!names) {
    names = analyse(document)
    analysed.set(document, names)
  }
  return names
}

/** The candidates of one type and language in a block; a block of unknown language gives each by its script. */
export function namesIn<T extends 'zone' | 'institution'>(
  document: Document,
  block: Block,
  type: T,
  language: 'kor' | 'eng',
): Candidate<T>[] {
  const own = block.language === 'und' ? undefined : block.language
  if (own !== undefined && own !== language) return []
  const names = namesOf(document).get(block.index) ?? []
  return names.filter(
    (name) =>
      name.type === (type as EntityType) &&
      (own !== undefined ||
        HANGUL.test(document.text.slice(block.start + name.start, block.start + name.end)) === (language === 'kor')),
  ) as Candidate<T>[]
}

const contentOf = (document: Document): ContentBlock[] =>
  document.blocks
    .filter((block) => block.role === 'content')
    .map((block) => ({ block, text: blockText(document.text, block) }))

function scan({ block, text }: ContentBlock): Scanned {
  const words = wordsOf(text)
  const hangul = words.some((word) => word.hangul)
  const latin = LATIN.test(text)
  return {
    block,
    text,
    words,
    hangul,
    latin,
    hits: knownNames().find(text, words),
    kindsKo: hangul ? kindsIn(text) : [],
    kindsEn: latin ? englishKindsIn(text, words) : [],
  }
}

/** True for a kind that heads lists: also `special zones` in small letters. */
const isTold = ({ small, plural, kind }: EnglishKind): boolean => !small || (plural && kind.type === 'other')

/** The kinds of all blocks that head lists, in text order. */
function kindsOf(blocks: readonly Scanned[]): LocatedKind[] {
  const kinds: LocatedKind[] = []
  for (const { block, kindsKo, kindsEn } of blocks) {
    for (const { start, kind } of kindsKo) kinds.push({ start: block.start + start, kind })
    for (const told of kindsEn) if (isTold(told)) kinds.push({ start: block.start + told.start, kind: told.kind })
  }
  return kinds.sort((a, b) => a.start - b.start)
}

function analyse(document: Document): ReadonlyMap<number, readonly NameCandidate[]> {
  const content = contentOf(document)
  const blocks = content.filter(({ text }) => hasLetter(text)).map(scan)
  const kinds = kindsOf(blocks)
  const told = new Set<string>()
  for (const { text, hits, hangul } of blocks) for (const id of zonesTold(text, hits, hangul)) told.add(id)
  const names = new Map<number, NameCandidate[]>()
  const rows = tableRowNames(content)
  const items = new Map([...lineItems(blocks), ...headedLines(blocks), ...headedTables(blocks)])
  for (const scanned of blocks) {
    const item = items.get(scanned.block.index)
    const row = rows.get(scanned.block.index)
    const found = [
      ...(item ? [item] : []),
      ...identifiedZones(zones(document, scanned, kinds, told), scanned.hits),
      ...withListedIds(institutions(scanned), scanned),
      ...(row ? withListedIds(row, scanned) : []),
    ]
    const byline = bylineEnd(scanned.text, scanned.hangul)
    const own = found.filter((name) => name.start >= byline && !isNoMention(scanned.text, name))
    names.set(scanned.block.index, own)
  }
  leavePlanned(blocks, names)
  addRepeats(blocks, names)
  return names
}

/** Takes the bodies that the text says are only planned out of the names of all blocks. */
function leavePlanned(blocks: readonly Scanned[], names: Map<number, NameCandidate[]>): void {
  const planned = plannedIn(blocks.map(({ block, text }) => ({ text, names: names.get(block.index)! })))
  if (planned.size === 0) return
  for (const { block, text } of blocks) names.set(block.index, withoutPlanned(text, names.get(block.index)!, planned))
}

function* institutions({ block, text, words, hangul, latin, hits }: Scanned): Iterable<Candidate<'institution'>> {
  yield* listedInstitutions(text, hits)
  if (hangul) {
    yield* suffixNames(text, words)
    yield* divisionNames(text, words)
    yield* markedNames(text)
    yield* enumeratedNames(text)
    yield* coordinatedAuthorities(text)
    yield* coordinatedTowns(text)
    yield* townBodies(text)
    yield* unlistedCompanies(text)
    yield* settlingNames(text)
    yield* universityUnits(text)
    yield* longCommittees(text)
    yield* betweenListed(text, hits)
    yield* zoneBodies(text, hits)
  }
  if (latin) yield* patternNamesEn(text, words)
  if (block.language !== 'kor' && latin) {
    yield* markedNamesEn(text)
    if (MINISTRY_CUES.mayStandIn(text)) yield* reversedMinistries(text)
    yield* companyCues(text, hits)
  }
}

/** A name to be looked for in the whole document, with what it was found as; offsets of `from` in the document. */
interface Known {
  readonly name: NameCandidate
  readonly aliasOf?: { readonly start: number; readonly end: number }
  readonly explicit: boolean
  /** Where in a text the name may stand; everywhere where it is left out. */
  readonly mayStand?: (text: string, start: number, end: number) => boolean
}

const LEGAL_FORM = /,? (?:Co\.?,? ?Ltd\.?|Inc\.?|Corp\.?|Ltd\.?|LLC|GmbH|PLC|AG|SE|AB|Limited)$/
/** What a company runs, which its name without the legal form means: `Narae International Airport Corp.`. */
const IS_SITE = / (?:Airport|Port|Park|Complex|Tower|Terminal|Bridge|Station|Resort|City)$/
const MOST_KNOWN = 2000
/** Rules whose names are looked for again where they stand alone. */
const REPEATED = new Set([
  'company-mark',
  'head-in-brackets',
  'legal-form',
  'apposition',
  'labelled-list',
  'enumeration',
  'head-word',
  'person-name-title',
  'headed',
  'introduced',
  'region-theme-kind',
  'town-district',
])

const isListedComplex = ({ type, draft }: NameCandidate): boolean =>
  type === 'zone' && draft.ids.length === 1 && draft.zoneType === 'industrial-complex'

/** True for a listed company called by a Hangul word that counts beside a cue only, and that no common noun is. */
function isCuedCompany(surface: string, { draft: { ids } }: NameCandidate): boolean {
  const entry = ids.length === 1 ? knownNames().byId.get(ids[0]!) : undefined
  return (
    entry !== undefined &&
    /^[가-힣]{2,}$/.test(surface) &&
    needsCue(entry, surface) &&
    !EVERYDAY_COMPANIES_KO.has(surface)
  )
}

/** Adds the short forms that the text defines, and every further place where a defined or unlisted name stands. */
function addRepeats(blocks: readonly Scanned[], names: ReadonlyMap<number, NameCandidate[]>): void {
  const known: Known[] = []
  const surfaces = new Map<string, number>()
  const learn = (surface: string, entry: Known) => {
    if (surface.length < 2 || surfaces.has(surface) || known.length >= MOST_KNOWN) return
    surfaces.set(surface, known.length)
    known.push(entry)
  }
  // definitions first, as a headline may use a short form before the text gives it
  for (const { block, text } of blocks) {
    for (const definition of definitionsIn(text, names.get(block.index)!)) {
      const { target, explicit } = definition
      learn(text.slice(definition.start, definition.end), {
        name: target as NameCandidate,
        aliasOf: { start: block.start + target.start, end: block.start + target.end },
        explicit,
      })
    }
  }
  for (const { block, text } of blocks) {
    for (const name of names.get(block.index)!) {
      if (isListedComplex(name))
        for (const form of industryForms(text.slice(name.start, name.end))) learn(form, { name, explicit: false })
      if (name.draft.kind === 'company' && isCuedCompany(text.slice(name.start, name.end), name))
        learn(text.slice(name.start, name.end), { name, explicit: false, mayStand: meansCompany })
      if (name.draft.ids.length > 0 || !REPEATED.has(name.rule)) continue
      const surface = text.slice(name.start, name.end)
      const short = surface.replace(LEGAL_FORM, '')
      if (short !== surface && IS_SITE.test(short)) continue
      if (short.length >= (HANGUL.test(short) ? 3 : 4)) learn(short, { name, explicit: false })
      // `가람피아사는`: the word for a company glued to its name
      if (name.draft.kind === 'company' && short.length > 3 && HANGUL.test(short.slice(-1)))
        learn(`${short}사`, { name, explicit: false })
      const own = name.rule === 'company-mark' ? withoutTrade(surface) : undefined
      if (own !== undefined) learn(own, { name, explicit: false, mayStand: meansCompany })
      if (name.type === 'zone' && name.draft.zoneType === 'industrial-complex')
        for (const form of shortForms(surface)) learn(form, { name, explicit: false })
    }
  }
  const authority = onlyAuthority(names.values())
  if (authority)
    for (const form of AUTHORITY_FORMS) learn(form, { name: authority, explicit: false, mayStand: meansAuthority })
  if (known.length === 0) return
  const matcher = new NameMatcher(surfaces.size)
  for (const [surface, index] of surfaces) matcher.add(surface, index)
  for (const { block, text, words } of blocks) {
    const own = names.get(block.index)!
    for (const { start, end, key } of matcher.find(text, words, mayEnd)) {
      const entry = known[key]!
      const quote = text.slice(start, end)
      if (!HANGUL.test(quote) && surfaces.get(quote) === undefined) continue
      if (entry.mayStand?.(text, start, end) === false) continue
      const again = repeated(entry, start, end, block.start)
      if (!isNoMention(text, again)) own.push(again)
    }
  }
}

function repeated({ name, aliasOf, explicit }: Known, start: number, end: number, blockStart: number): NameCandidate {
  const { aliasOf: _, ...draft } = name.draft
  return {
    ...name,
    start,
    end,
    rule: aliasOf ? 'defined-in-text' : name.rule,
    priority: explicit ? 9 : aliasOf ? 4 : -1,
    draft: {
      ...draft,
      ...(aliasOf ? { aliasOf: { start: aliasOf.start - blockStart, end: aliasOf.end - blockStart } } : {}),
    },
  } as NameCandidate
}

function mayEnd(text: string, _start: number, end: number): boolean {
  const next = codeAt(text, end)
  if ((next >= 48 && next <= 57) || (next >= 65 && next <= 90) || (next >= 97 && next <= 122)) return false
  return particleAfter(text, end) !== undefined
}
