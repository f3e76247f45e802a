import { codeAt } from '../code-at.ts'
import type { Candidate } from '../extractor.ts'
import { NameMatcher } from '../gazetteers/matcher.ts'
import {
  doesAsCompany,
  EVERYDAY_COMPANIES_KO,
  meansCompany,
  withoutTrade,
} from '../institution/ko/everyday-companies.ts'
import { AUTHORITY_FORMS, meansAuthority, onlyAuthority } from '../institution/ko/short-authorities.ts'
import { LEGAL_END } from '../institution/legal-forms.ts'
import { industryForms, shortForms, valleyForms, wordForms } from '../zone/ko/short-forms.ts'
import { listedZoneNamed } from '../zone/listed-zone.ts'
import { needsCue } from './context-names.ts'
import { definitionsIn } from './definitions.ts'
import { knownNames } from './names-index.ts'
import { isNoMention } from './not-names.ts'
import { particleAfter } from './particles.ts'
import type { Scanned } from './scanned.ts'

type NameCandidate = Candidate<'zone'> | Candidate<'institution'>
/** The names of each block, by its index. */
type NamesByBlock = ReadonlyMap<number, NameCandidate[]>

const HANGUL = /[가-힣]/

/** A name to be looked for in the whole document, with what it was found as; offsets of `from` in the document. */
interface Known {
  readonly name: NameCandidate
  readonly aliasOf?: { readonly start: number; readonly end: number }
  readonly explicit: boolean
  /** Where in a text the name may stand; everywhere where it is left out. */
  readonly mayStand?: (text: string, start: number, end: number) => boolean
}

/** What a company runs, which its name without the legal form means: `Narae International Airport Corp.`. */
const IS_SITE = / (?:Airport|Port|Park|Complex|Tower|Terminal|Bridge|Station|Resort|City)$/
const IS_COMPLEX = /(?:산단|단지|지구|밸리|특구|신도시)$/
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

/** A form of a name, and what it stands for. */
type Form = readonly [surface: string, known: Known]

/** A zone inside the name of its authority, `Incheon Free Economic Zone (IFEZ) Authority`, as the listed one of that name. */
function inAuthority(target: NameCandidate, text: string): NameCandidate | undefined {
  if (target.type !== 'zone' || target.draft.ids.length > 0) return undefined
  const listed = listedZoneNamed(text.slice(target.start, target.end))
  return listed && { ...target, draft: { ...target.draft, ids: [listed.id], name: listed.name } }
}

/** The short forms that a text defines. */
function* definedForms({ block, text }: Scanned, names: readonly NameCandidate[]): Iterable<Form> {
  for (const { start, end, target, explicit } of definitionsIn(text, names)) {
    const aliasOf = { start: block.start + target.start, end: block.start + target.end }
    const listed = inAuthority(target as NameCandidate, text)
    yield [
      text.slice(start, end),
      listed ? { name: listed, explicit } : { name: target as NameCandidate, aliasOf, explicit },
    ]
  }
}

/** What a listed name is called besides its names: a complex by its industry, a company by a word that counts beside a cue only. */
function* formsOfListed(surface: string, name: NameCandidate): Iterable<Form> {
  if (isListedComplex(name))
    for (const form of [...industryForms(surface), ...valleyForms(surface), ...wordForms(surface)])
      yield [form, { name, explicit: false }]
  // `김포 대곶, 시흥 배곧 등`: districts that a list told by town and name
  if (name.rule === 'town-district' && name.draft.ids.length > 0 && surface.includes(' '))
    yield [surface, { name, explicit: false }]
  if (name.draft.kind === 'company' && isCuedCompany(surface, name))
    yield [surface, { name, explicit: false, mayStand: meansCompany }]
}

/** The forms under which a name that is not listed may stand alone. */
function* formsOfUnlisted(surface: string, name: NameCandidate): Iterable<Form> {
  if (name.draft.ids.length > 0 || !REPEATED.has(name.rule)) return
  const short = surface.replace(LEGAL_END, '')
  if (short !== surface && IS_SITE.test(short)) return
  // `가람산단㈜`: without the mark it is the complex that the company runs
  if (name.type === 'institution' && name.rule === 'company-mark' && IS_COMPLEX.test(short)) return
  if (short.length >= (HANGUL.test(short) ? 3 : 4)) yield [short, { name, explicit: false }]
  // `가람피아사는`: the word for a company glued to its name
  if (name.draft.kind === 'company' && short.length > 3 && HANGUL.test(short.slice(-1)))
    yield [`${short}사`, { name, explicit: false }]
  // `나사를 만드는 가람은`: two syllables may be a word as well
  if (name.rule === 'company-mark' && /^[가-힣]{2}$/.test(short))
    yield [short, { name, explicit: false, mayStand: doesAsCompany }]
  const own = name.rule === 'company-mark' ? withoutTrade(surface) : undefined
  if (own !== undefined) yield [own, { name, explicit: false, mayStand: meansCompany }]
  if (name.type === 'zone' && name.draft.zoneType === 'industrial-complex')
    for (const form of [...shortForms(surface), ...wordForms(surface)]) yield [form, { name, explicit: false }]
}

/** What a text calls a complex again of which a list gave the name alone: `차암단지` behind `△차암(천안시 …)`. */
function* formsOfMeasured(surface: string, name: NameCandidate): Iterable<Form> {
  if (name.rule !== 'measured-complex' || !/^[가-힣]{2,5}$/.test(surface)) return
  for (const kind of ['단지', '산단', '산업단지']) yield [surface + kind, { name, explicit: false }]
}

function* formsIn(blocks: readonly Scanned[], names: NamesByBlock): Iterable<Form> {
  // definitions first, as a headline may use a short form before the text gives it
  for (const scanned of blocks) yield* definedForms(scanned, names.get(scanned.block.index)!)
  for (const { block, text } of blocks)
    for (const name of names.get(block.index)!) {
      const surface = text.slice(name.start, name.end)
      yield* formsOfListed(surface, name)
      yield* formsOfUnlisted(surface, name)
      yield* formsOfMeasured(surface, name)
    }
  const authority = onlyAuthority(names.values())
  if (authority)
    for (const form of AUTHORITY_FORMS) yield [form, { name: authority, explicit: false, mayStand: meansAuthority }]
}

/** Adds the short forms that the text defines, and every further place where a defined or unlisted name stands. */
export function addRepeats(blocks: readonly Scanned[], names: NamesByBlock): void {
  // the first name with a form has it
  const known = new Map<string, Known>()
  for (const [surface, entry] of formsIn(blocks, names))
    if (surface.length >= 2 && !known.has(surface) && known.size < MOST_KNOWN) known.set(surface, entry)
  if (known.size === 0) return
  const entries = [...known.values()]
  const matcher = new NameMatcher(known.size)
  let key = 0
  for (const surface of known.keys()) matcher.add(surface, key++)
  for (const { block, text, words } of blocks) {
    const own = names.get(block.index)!
    for (const { start, end, key: found } of matcher.find(text, words, mayEnd)) {
      const entry = entries[found]!
      const quote = text.slice(start, end)
      if (!HANGUL.test(quote) && !known.has(quote)) continue
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
