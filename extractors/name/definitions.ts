import type { NameDraft } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import { THEME_STEMS } from '../zone/kinds.ts'
import { KINDS_KO } from '../zone/kinds-ko.ts'
import { knownNames } from './names-index.ts'
import { placeNamed } from './places.ts'

/** A short form that the text gives a name: `산업통상자원부(이하 산업부)`. Offsets in the block. */
export interface Definition {
  readonly start: number
  readonly end: number
  readonly target: Candidate<'zone' | 'institution'>
  /** True where the text says so in words, which outranks the gazetteer. */
  readonly explicit: boolean
}

const EXPLICIT =
  /^\s?[(（](?:[^()（）\n]{2,40}?[,;])?\s?(?:이하|약칭|일명|here(?:in)?after(?: (?:referred to|called|known|abbreviated))?(?: as)?|henceforth)[\s,:]{0,3}(?:the )?[‘'“"「]?(?<short>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&· -]{0,28}[가-힣A-Za-z0-9])[’'”"」]?(?:라|이라|로|으로)?(?:\s?한다|\s?함|\s?칭함)?\s?[)）]/i
const LATIN = /^\s?[(（](?:the )?['"“‘]?(?<short>[A-Z][A-Za-z0-9&-]{1,9})(?:['"”’]?[)）]|(?<=[A-Za-z0-9&-]{4})['"”’], )/
const HANGUL = /^[(（](?<short>[가-힣]{2,6})[)）]/
/** `(제1산단)`: the number by which a complex is called, behind its name. */
const NUMBERED = /^[(（](?<short>제?[0-9]{1,2}(?:일반)?(?:산단|산업단지|공단))[)）]/
/** ` (the “Ministry of Kelp”)`: words of the name in quotation marks. */
const QUOTED = /^\s?\((?:the )?[“"‘'](?<short>[A-Z][A-Za-z&]{1,20}(?: [A-Za-z&]{1,20}){0,5})[”"’']\)/

/** Words for kinds of zones: in brackets behind one they are short for its kind, `일반 산업단지(산단)`. */
const KIND_ONLY_KO = /^(?:산단|산업단지|공단|단지|특구|경자구역|국가산단|일반산단|외투지역|강소특구|클러스터)$/

/** The mark of a company between its name and the bracket: `가람물류㈜(GML)`. */
const LEGAL_MARK = /^(?:㈜|\(주\))/

const capitals = (s: string): number => s.replace(/[^A-Z]/g, '').length

/** True where the characters of the short form stand in the long one in this order. */
function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return short.length < long.length
}

/** Abbreviations of countries, of kinds of zones and of what companies make: they name none. */
const KIND_ONLY =
  /^(?:USA?|UK|UAE|EU|ROK|PRC|KSA|FEZ|FTZ|SEZ|RFZ|ODZ|FIZ|R&D|FDI|MOU|OLED|LCD|LED|PCB|FPCB|MLCC|PDP|DRAM|NAND|LNG|ESS)s?$/

/** True where a Latin abbreviation may stand for a name: always for a Korean one, by its first letter for an English one. */
function mayStandFor(short: string, long: string): boolean {
  if (capitals(short) < 2 || KIND_ONLY.test(short)) return false
  if (/[가-힣]/.test(long)) return true
  const initials = (long.match(/(?<![A-Za-z])[A-Za-z]/g) ?? []).join('').toUpperCase()
  return abbreviates(short.slice(0, 2).toUpperCase(), `${initials}${long.toUpperCase()}…`)
}

/** True for the capitals of a name, and for letters of a listed one that begin as it does: `GTP` of Gyeonggi Technopark. */
const spells = (short: string, long: string, listed: boolean): boolean =>
  long.replace(/[^A-Z]/g, '') === short ||
  (listed && /^[A-Z]{3,8}$/.test(short) && long.charAt(0) === short.charAt(0) && abbreviates(short, long.toUpperCase()))

/** True where a short form is the capitals of a name, and no listed one means that name by them: it outranks those. */
function isInitials(short: string, long: string, { ids, kind }: NameDraft): boolean {
  if (short.length < 3 || !spells(short, long, ids.length > 0)) return false
  const listed =
    ids.length === 0
      ? []
      : knownNames()
          .find(short)
          .flatMap((hit) => hit.entries)
  // `IFEZ` is the zone, also in brackets behind the name of its authority
  if (kind === 'zone-authority' && listed.some(({ family }) => family === 'zone')) return false
  return ids.length === 0 || (listed.length > 0 && !listed.some((entry) => ids.includes(entry.id)))
}

/** True for capitals in brackets that begin like an unlisted name and may stand for it, whatever else they are: `Ministry of Narae (MSN)`. */
const isOwn = (short: string, long: string, { ids }: { readonly ids: readonly string[] }): boolean =>
  ids.length === 0 && /^[A-Z]{3,8}$/.test(short) && short.charAt(0) === long.charAt(0) && mayStandFor(short, long)

/** The abbreviation before a bracket that holds the long form: `KITIA (Korea Materials … Association)`. */
function abbreviationBefore(text: string, target: Candidate<'zone' | 'institution'>): Definition | undefined {
  if (text.charAt(target.start - 1) !== '(') return undefined
  const match = /(?<![\p{L}\p{N}])([A-Z][A-Za-z0-9&]{1,9}) ?\($/u.exec(
    text.slice(Math.max(0, target.start - 13), target.start),
  )
  const short = match?.[1]
  if (!match || !short || !mayStandFor(short, text.slice(target.start, target.end))) return undefined
  const start = target.start - match[0].length
  return { start, end: start + short.length, target, explicit: false }
}

/** The words in brackets and quotation marks behind a name, where all of them are words of it. */
function quotedPart(after: string, long: string): RegExpExecArray | null {
  const match = QUOTED.exec(after)
  const words = new Set(long.split(' '))
  const short = match?.groups?.['short']?.split(' ') ?? []
  return short.length > 1 && short.every((word) => words.has(word)) ? match : null
}

/**
 * What an explicit short form behind a division of a body means: the body, where it is listed by that short form,
 * `가람공단 나래지역본부(이하 가람공)`.
 */
function ownerOf(short: string, target: Definition['target'], byEnd: ReadonlyMap<number, Definition['target']>) {
  if (target.type !== 'institution' || target.draft.kind !== 'division' || target.draft.ids.length > 0) return target
  const owner = byEnd.get(target.start - 1)
  if (owner?.draft.ids.length !== 1) return target
  const named = knownNames().find(short)
  return named.some(({ entries }) => entries.some(({ id }) => id === owner.draft.ids[0])) ? owner : target
}

/** How far before the last of several zones the one may stand that a short form is for. */
const KIND_REACH = 60

/** The zone that a short form means by its kind, where another stands right before it: 가람의료복합단지와 나래특구(이하 첨복단지). */
function ofKind(short: string, target: Definition['target'], text: string, names: readonly Definition['target'][]) {
  const type = KINDS_KO[short.replace(/\s/g, '')]?.type
  if (target.type !== 'zone' || type === undefined || type === 'other' || type === 'district') return target
  if (target.draft.zoneType === type) return target
  const before = names.filter(
    ({ end, type: family, draft }) =>
      family === 'zone' && (draft as { zoneType?: string }).zoneType === type && end <= target.start,
  )
  const last = before.reduce<Definition['target'] | undefined>((a, b) => (a && a.end > b.end ? a : b), undefined)
  const near = last && target.start - last.end < KIND_REACH && !/[.\n]/.test(text.slice(last.end, target.start))
  return near ? last : target
}

/** The short forms that stand in brackets after the names of a block. */
export function definitionsIn(text: string, names: readonly Candidate<'zone' | 'institution'>[]): Definition[] {
  if (!text.includes('(') && !text.includes('（')) return []
  const definitions: Definition[] = []
  const byEnd = new Map(names.map((name) => [name.end, name]))
  // the longest name first: of two that end before a bracket it is the one meant
  for (const target of [...names].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const before = abbreviationBefore(text, target)
    if (before) definitions.push(before)
    const end = target.end + (LEGAL_MARK.exec(text.slice(target.end, target.end + 3))?.[0].length ?? 0)
    const next = text.charAt(end)
    if (next !== '(' && next !== '（' && !(next === ' ' && text.charAt(end + 1) === '(')) continue
    const after = text.slice(end, end + 120)
    const long = text.slice(target.start, target.end)
    const explicit = EXPLICIT.exec(after) ?? quotedPart(after, long)
    const numbered = (target.draft as { zoneType?: string }).zoneType === 'industrial-complex' && NUMBERED.exec(after)
    const match = explicit ?? LATIN.exec(after) ?? HANGUL.exec(after) ?? (numbered || null)
    const short = match?.groups?.['short']
    if (!match || !short || short === long) continue
    const sure = explicit !== null || isInitials(short, long, target.draft) || isOwn(short, long, target.draft)
    const fits =
      explicit !== null ||
      (numbered && match === numbered) ||
      (/^[가-힣]/.test(short)
        ? abbreviates(short, long) && !KIND_ONLY_KO.test(short) && !placeNamed(short) && !THEME_STEMS.includes(short)
        : mayStandFor(short, long))
    if (!fits) continue
    const start = end + match[0].lastIndexOf(short)
    const meant = sure ? ofKind(short, ownerOf(short, target, byEnd), text, names) : target
    definitions.push({ start, end: start + short.length, target: meant, explicit: sure })
  }
  return definitions
}
