import { BULLET } from '../bullets.ts'
import { CueWords } from '../cue-words.ts'
import type { Candidate } from '../extractor.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { matchesOf } from '../matches.ts'
import type { ZoneKind } from './kinds.ts'
import { zoneCandidate } from './zone-candidate.ts'

/** What the head of a list says of its items. */
export interface ListHead {
  readonly start: number
  readonly kind: ZoneKind
}

/** One item of a list of zones; offsets in the block. */
export interface ListItem {
  readonly start: number
  readonly end: number
  readonly place: GazetteerEntry
  readonly theme: string
}

/** The language of an item and the rule that read it. */
interface ItemRule {
  readonly language: 'ko' | 'en'
  readonly rule: string
}

/** The candidate of an item under its head: `Busan (Blockchain)` below `7 special zones`. */
export function zoneOfItem(
  text: string,
  { start, end, theme, place }: ListItem,
  kind: ZoneKind,
  { language, rule }: ItemRule,
): Candidate<'zone'> {
  const name = { [language]: text.slice(start, end) }
  return zoneCandidate({ start, end, rule, name, zoneType: kind.type, region: place.region, theme })
}

/** Of items that start with a place, those that name zones: all where most name an industry and there are two or more. */
export function themedItems(items: readonly ListItem[], isThemed: (theme: string) => boolean): readonly ListItem[] {
  const themed = items.filter((item) => isThemed(item.theme))
  return items.length >= 2 && themed.length * 2 >= items.length ? items : themed
}

/** Any of the bullets. */
export const BULLETS = new CueWords(...BULLET)

/** Items after bullets: `▲Jeonnam DC Industry ▲…`; offsets of the text of each, without bullet and blanks. */
export function bulletItems(text: string): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = []
  for (const match of matchesOf(ITEM, text)) {
    const start = match.index + match[0].length - match[1]!.length
    items.push({ start, end: start + match[1]!.trimEnd().length })
  }
  return items
}

const ITEM = new RegExp(`[${BULLET}][ \\t]{0,3}([^${BULLET}\\n,;、]{2,60})`, 'g')
