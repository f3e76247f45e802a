import type { Block, Document, EntityType } from '../../schemas/index.ts'
import { hasLetter } from '../bare-text.ts'
import { blockText } from '../block-text.ts'
import type { Candidate } from '../extractor.ts'
import { companyCues } from '../institution/en/company-cues.ts'
import { markedNamesEn } from '../institution/en/marked-names.ts'
import { MINISTRY_CUES, reversedMinistries } from '../institution/en/ministries.ts'
import { patternNamesEn } from '../institution/en/pattern-names.ts'
import { plannedIn, withoutPlanned } from '../institution/en/planned.ts'
import { tableRowNames } from '../institution/en/table-rows.ts'
import { agreedPartners } from '../institution/ko/agreement-lists.ts'
import { betweenListed } from '../institution/ko/between-listed.ts'
import { captionedNames } from '../institution/ko/captioned-names.ts'
import { unlistedCompanies } from '../institution/ko/companies.ts'
import { contactDivisions } from '../institution/ko/contact-divisions.ts'
import { coordinatedAuthorities } from '../institution/ko/coordinated-authorities.ts'
import { coordinatedTowns, partnerTowns, townBodies } from '../institution/ko/coordinated-towns.ts'
import { enumeratedNames } from '../institution/ko/enumerated-names.ts'
import { lineLists, spacedLists } from '../institution/ko/line-lists.ts'
import { longCommittees } from '../institution/ko/long-committees.ts'
import { makingNames } from '../institution/ko/making-names.ts'
import { markedNames } from '../institution/ko/marked-names.ts'
import { officerLists } from '../institution/ko/officer-lists.ts'
import { officesAbroad } from '../institution/ko/offices-abroad.ts'
import { predicatedCompanies } from '../institution/ko/predicated-companies.ts'
import { quotedFirms } from '../institution/ko/quoted-firms.ts'
import { settlingNames } from '../institution/ko/settling-names.ts'
import { spelledLists } from '../institution/ko/spelled-lists.ts'
import { divisionNames, suffixNames } from '../institution/ko/suffix-names.ts'
import { summedCompanies } from '../institution/ko/summed-companies.ts'
import { toldCompanies } from '../institution/ko/told-companies.ts'
import { tradedLists } from '../institution/ko/traded-lists.ts'
import { universityUnits } from '../institution/ko/university-units.ts'
import { zoneBodies } from '../institution/ko/zone-bodies.ts'
import { listedInstitutions } from '../institution/listed.ts'
import { headedLines } from '../zone/en/headed-lines.ts'
import { headedTables } from '../zone/en/headed-tables.ts'
import { type EnglishKind, englishKindsIn } from '../zone/en/kinds.ts'
import type { LocatedKind } from '../zone/heads.ts'
import { kindsIn } from '../zone/ko/kinds-in.ts'
import { lineItems } from '../zone/ko/line-items.ts'
import { zonesTold } from '../zone/listed-names.ts'
import { zones } from '../zone/zones-in.ts'
import { bylineEnd } from './bylines.ts'
import { commonAbbreviations } from './common-abbreviations.ts'
import { identifiedZones, withListedIds } from './listed-ids.ts'
import { knownNames } from './names-index.ts'
import { isNoMention } from './not-names.ts'
import { addRepeats } from './repeats.ts'
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

/** True for an abbreviation that the text gives common words, other than the words of the listed body itself. */
function isCommon(
  text: string,
  { type, start, end, draft }: NameCandidate,
  common: ReadonlyMap<string, string>,
): boolean {
  if (common.size === 0 || type !== 'institution') return false
  const long = common.get(text.slice(start, end))
  return long !== undefined && !draft.ids.some((id) => knownNames().byId.get(id)?.name.en?.toLowerCase() === long)
}

function analyse(document: Document): ReadonlyMap<number, readonly NameCandidate[]> {
  const content = contentOf(document)
  const blocks = content.filter(({ text }) => hasLetter(text)).map(scan)
  const kinds = kindsOf(blocks)
  const told = { ids: new Set<string>(), types: new Set(kinds.map(({ kind }) => kind.type)) }
  for (const { text, hits, hangul } of blocks) for (const id of zonesTold(text, hits, hangul)) told.ids.add(id)
  const names = new Map<number, NameCandidate[]>()
  const rows = tableRowNames(content)
  const items = new Map([...lineItems(blocks), ...headedLines(blocks), ...headedTables(blocks)])
  const common = new Map(blocks.flatMap(({ text, latin }) => (latin ? commonAbbreviations(text) : [])))
  for (const scanned of blocks) {
    const item = items.get(scanned.block.index)
    const row = rows.get(scanned.block.index)
    const found = [
      ...(item ? [item] : []),
      ...identifiedZones(zones(document, scanned, kinds, told), scanned),
      ...withListedIds(institutions(scanned), scanned),
      ...(row ? withListedIds(row, scanned) : []),
    ]
    const byline = bylineEnd(scanned.text, scanned.hangul)
    const own = found.filter(
      (name) => name.start >= byline && !isNoMention(scanned.text, name) && !isCommon(scanned.text, name, common),
    )
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
    yield* contactDivisions(text)
    yield* tradedLists(text)
    yield* markedNames(text)
    yield* enumeratedNames(text, hits)
    yield* coordinatedAuthorities(text)
    yield* coordinatedTowns(text)
    yield* partnerTowns(text)
    yield* townBodies(text)
    yield* unlistedCompanies(text)
    yield* settlingNames(text)
    yield* toldCompanies(text)
    yield* quotedFirms(text)
    yield* makingNames(text)
    yield* universityUnits(text)
    yield* longCommittees(text)
    yield* betweenListed(text, hits)
    yield* agreedPartners(text, hits)
    yield* lineLists(text, hits)
    yield* spacedLists(text, hits)
    yield* captionedNames(text)
    yield* officerLists(text)
    yield* officesAbroad(text)
    yield* predicatedCompanies(text)
    yield* spelledLists(text)
    yield* summedCompanies(text, hits)
    yield* zoneBodies(text, hits)
  }
  if (latin) yield* patternNamesEn(text, words)
  if (block.language !== 'kor' && latin) {
    yield* markedNamesEn(text)
    if (MINISTRY_CUES.mayStandIn(text)) yield* reversedMinistries(text)
    yield* companyCues(text, hits)
  }
}
