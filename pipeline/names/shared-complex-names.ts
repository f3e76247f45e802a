import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { Document, NameDraft } from '../../schemas/index.ts'
import { listedIdentity, unlistedIdentity, type ZoneIdentity } from './resolve-zones.ts'

/** A zone that was found listed, with its span in the document. */
export interface ListedZone {
  readonly entry: GazetteerEntry
  readonly start: number
  readonly end: number
}

type Side = 'own' | 'other'

/** Two listed complexes of one town and industry that articles call by one short name. */
interface SharedName {
  /** The listed complex that has the short name. */
  readonly own: string
  /** The one that is called so as well, and the month in which it was first told of. */
  readonly other: string
  readonly since: string
  /** Names of the first that are its own. */
  readonly full: RegExp
  /** Words beside a name that tell which of the two it is. */
  readonly cues: Readonly<Record<Side, RegExp>>
  /** What tells of the second wherever it stands in a document that has nothing of the first. */
  readonly otherAtAll: RegExp
  /** What the name stands for where nothing tells. */
  readonly draft: NameDraft
}

/** `Yongin chip cluster`: the one of SK hynix at Wonsam, or the national one of Samsung at Idong and Namsa. */
const YONGIN: SharedName = {
  own: 'zone/yongin-semiconductor-cluster-gic',
  other: 'zone/yongin-advanced-system-semiconductor-nic',
  since: '2023-03',
  full: /Wonsam|원삼|General|일반/u,
  cues: {
    own: /SK(?![A-Za-z])|하이닉스|[Hh]ynix|Wonsam|원삼|일반\s?산(?:업단지|단)/u,
    other:
      /삼성|Samsung|이동[읍·.]|남사|Idong|Namsa|국가\s?(?:산업\s?단지|산단)|[Nn]ational (?:[a-z]{3,14} )?(?:industrial )?(?:complex|park)|state-led|[Ss]ystem (?:semiconductor|chip)|시스템\s?반도체/u,
  },
  otherAtAll: /삼성전자|Samsung|이동[읍·.]|남사|Idong|Namsa/u,
  draft: {
    ids: [],
    name: { ko: '용인 반도체 클러스터', en: 'Yongin Semiconductor Cluster' },
    zoneType: 'industrial-complex',
    region: ['KR-41'],
  },
}

/** How far before and behind a name its sentence is read. */
const AROUND = 160

const SENTENCE_END = /\n|[.!?][”"’']?\s/u

/** The sentence that a name stands in, as far as it is near: what is before and what is behind the name. */
function sentenceAround(text: string, { start, end }: ListedZone): readonly [string, string] {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(SENTENCE_END)
    .at(-1)!
  return [before, text.slice(end, end + AROUND).split(SENTENCE_END)[0]!]
}

const onlySide = (own: boolean, other: boolean): Side | undefined => (own === other ? undefined : own ? 'own' : 'other')

/** True where a name of the other complex starts in a stretch of at most a sentence. */
function startsWithin(starts: ReadonlySet<number>, from: number, to: number): boolean {
  if (starts.size === 0) return false
  for (let at = from; at < to; at++) if (starts.has(at)) return true
  return false
}

/** Which of the two complexes a short name is by its own words or those of its sentence; undefined where they tell none or both. */
function sideInSentence(zone: ListedZone, others: ReadonlySet<number>, text: string): Side | undefined {
  const { full, cues } = YONGIN
  if (full.test(text.slice(zone.start, zone.end))) return 'own'
  const [before, behind] = sentenceAround(text, zone)
  // `the Yongin national complex and the Yongin chip cluster` are two
  if (startsWithin(others, zone.start - before.length, zone.end + behind.length)) return 'own'
  const told = (side: Side): boolean => cues[side].test(before) || cues[side].test(behind)
  return onlySide(told('own'), told('other'))
}

/** Which of the two the content of a document tells of by its company or place; undefined for none or both. */
function sideInDocument({ text, blocks }: Document): Side | undefined {
  const content = blocks.filter(({ role }) => role === 'content').map(({ start, end }) => text.slice(start, end))
  return onlySide(
    content.some((block) => YONGIN.cues.own.test(block)),
    content.some((block) => YONGIN.otherAtAll.test(block)),
  )
}

/**
 * What the short name that two listed complexes share means at each place: what its sentence tells, else what the document tells, else what
 * the other places agree on, else neither, with an id of its own. Zones of `listed` that are left out keep their entry.
 */
export function sharedComplexes<T extends ListedZone>(
  listed: readonly T[],
  document: Document,
): ReadonlyMap<T, ZoneIdentity> {
  const meant = new Map<T, ZoneIdentity>()
  const named = listed.filter(({ entry }) => entry.id === YONGIN.own)
  const published = document.publication[0]?.edtf
  if (named.length === 0 || (published !== undefined && published < YONGIN.since)) return meant
  const others = new Set(listed.flatMap(({ entry, start }) => (entry.id === YONGIN.other ? start : [])))
  const sides = new Map(named.map((zone) => [zone, sideInSentence(zone, others, document.text)]))
  const told = [...sides.values()]
  const agreed = sideInDocument(document) ?? onlySide(told.includes('own'), others.size > 0 || told.includes('other'))
  const { byId } = knownNames()
  for (const [zone, side = agreed] of sides) {
    if (side === 'own') continue
    meant.set(zone, side === 'other' ? listedIdentity(byId.get(YONGIN.other)!) : unlistedIdentity(YONGIN.draft))
  }
  return meant
}
