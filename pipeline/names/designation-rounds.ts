import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { matchesOf } from '../../extractors/matches.ts'
import { ofKnownNames } from '../../extractors/name/names-index.ts'
import type { NameDraft } from '../../schemas/index.ts'

const KIND = 'regulation-free'

/** 제3차 규제자유특구, 3차 신규 규제자유특구, 규제자유특구 3차 지정; not 제8차 규제자유특구위원회, which counts meetings. */
const KOREAN =
  /(?<![0-9])(?<before>[1-9][0-9]?)차\s?(?:신규\s?)?(?:규제\s?자유\s?)?특구(?!\s?(?:규제|심의)?\s?위원회)|규제\s?자유\s?특구\s?(?:제\s?)?(?<behind>[1-9][0-9]?)차\s?(?:신규\s?)?(?:지정|선정)/g
/** the third group of regulation-free special zones, the 3rd round of regulatory free zones */
const ENGLISH =
  /(?<![A-Za-z0-9])(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9][0-9]?(?:st|nd|rd|th)) (?:group|round|batch) of (?:new )?(?:special )?(?:regulat|deregulat)/gi
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** The regulation-free zones by the month of their designation, earlier ones first: the rounds. */
const rounds = ofKnownNames(({ byId }): ReadonlyMap<string, readonly GazetteerEntry[]> => {
  const months = new Map<string, GazetteerEntry[]>()
  for (const entry of byId.values()) {
    const month = entry.family === 'zone' && entry.kind === KIND ? (entry.valid ?? '').split('/')[0]! : ''
    if (month !== '') months.set(month, [...(months.get(month) ?? []), entry])
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)))
})

/** The zones of the one round of designations of regulation-free zones that a text names; none where it names several. */
export function zonesOfRound(text: string): readonly GazetteerEntry[] {
  const told = [
    ...matchesOf(KOREAN, text, ['차']).map(({ groups }) => Number(groups!['before'] ?? groups!['behind'])),
    ...matchesOf(ENGLISH, text, [' of ']).map(({ groups }) => numberOf(groups!['word']!.toLowerCase())),
  ]
  const [round, ...others] = new Set(told)
  return round === undefined || others.length > 0 ? [] : ([...rounds().values()][round - 1] ?? [])
}

const numberOf = (word: string): number => ORDINALS.indexOf(word) + 1 || Number.parseInt(word, 10)

/** The regulation-free zones that were designated in the month of a day, or in the month before it: those that an article then reports. */
export function zonesOfMonth(published: string | undefined): readonly GazetteerEntry[] {
  const [year = 0, month = 0] = (published ?? '').split('-').map(Number)
  if (month === 0) return []
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  const months = rounds()
  return months.get((published ?? '').slice(0, 7)) ?? months.get(before) ?? []
}

/** The one zone of a round that lies in the province that a draft without an industry names. */
export function zoneOfRound(draft: NameDraft, round: readonly GazetteerEntry[]): GazetteerEntry | undefined {
  const [region, ...others] = draft.region ?? []
  if (region === undefined || others.length > 0 || draft.theme !== undefined || draft.zoneType !== KIND)
    return undefined
  const here = round.filter((entry) => entry.region.includes(region))
  return here.length === 1 ? here[0] : undefined
}
