import type { Candidate } from '../../extractor.ts'
import { placeAtStart } from '../../name/places.ts'
import type { Scanned } from '../../name/scanned.ts'
import { isHead } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { type ListItem, zoneOfItem } from '../list-items.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { labelledLines } from './labelled-lines.ts'
import { listedAs } from './listed-as.ts'

type Line = Pick<Scanned, 'block' | 'text' | 'kindsKo'>

const LONGEST_HEAD = 60
const LONGEST_ITEM = 34
const SENTENCE = /[다요음함]\.?$|[.,:;()]/
const ITEM = /^\s{0,4}(?:[-–•·*ㅇ○▪■□▶▷]\s{0,3})?(?<name>[가-힣][가-힣A-Za-z0-9·ㆍ& -]{3,30})\s{0,3}$/u
/** `①안산(한양대)`, `② 김해` */
const NUMBERED =
  /^\s{0,4}[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯]\s?(?<name>[가-힣]{2,4}(?:[·ㆍ\s][가-힣]{2,4})?)\s{0,2}(?:\([^()\n]{1,40}\))?\s{0,3}$/u
/** A line of bullets or numbers alone, which flattened lists leave between their items. */
const EMPTY = /^[\s\-–•·*○▪0-9.)]{0,6}$/

/** The item of a line that holds a place, its industry and nothing else: `대구 이동식 협동로봇`. */
function itemOf({ text }: Line): ListItem | undefined {
  if (text.length > LONGEST_ITEM || SENTENCE.test(text.trimEnd())) return undefined
  const name = ITEM.exec(text)?.groups?.['name']?.trimEnd()
  if (name === undefined) return undefined
  const found = placeAtStart(name.slice(0, 8))
  if (!found || name.charAt(found.length) !== ' ') return undefined
  const theme = name.slice(found.length + 1)
  if (!isTheme(theme) || theme.split(' ').length > 4 || /[은는을를에의]\s/.test(theme)) return undefined
  const start = text.indexOf(name)
  return { start, end: start + name.length, place: found.place, theme }
}

/** The listed zone of a numbered line that holds a place and nothing else but a bracket: `③진주(경상대)`. */
function numberedItem({ text }: Line, { type }: ZoneKind): Candidate<'zone'> | undefined {
  const match = NUMBERED.exec(text)
  const name = match?.groups?.['name'] ?? ''
  const listed = match ? listedAs(name.replace(/\s/g, ''), type) : undefined
  if (!match || !listed) return undefined
  const start = match[0].indexOf(name)
  const read = { listed, name: listed.name, zoneType: type, region: listed.region }
  return zoneCandidate({ start, end: start + name.length, rule: 'numbered-item', priority: 6, ...read })
}

/** The zones of the numbered lines of a flattened table, two at least. */
function numberedItems(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  let head: ZoneKind | undefined
  for (const line of lines) {
    const item = head && numberedItem(line, head)
    if (item) found.set(line.block.index, item)
    else head = line.kindsKo.findLast(({ kind }) => isHead(kind) && kind.type !== 'other')?.kind ?? head
  }
  return found.size >= 2 ? found : new Map()
}

/** The kind that a line announces: `규제자유특구 우수지역(4곳)`; none for a sentence. */
function announced({ text, kindsKo }: Line): ZoneKind | undefined {
  if (text.length > LONGEST_HEAD || /[다요음함]\.\s{0,3}$/.test(text)) return undefined
  return kindsKo.findLast(({ kind }) => isHead(kind) && kind.type !== 'other')?.kind
}

/** The zones of lines of places and industries right below the line that says what they are, two at least. */
function themedLines(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  let head: ZoneKind | undefined
  for (const line of lines) {
    const item = head && itemOf(line)
    if (head && item)
      found.set(line.block.index, zoneOfItem(line.text, item, head, { language: 'ko', rule: 'line-item' }))
    else if (!EMPTY.test(line.text)) head = announced(line)
  }
  return found.size >= 2 ? found : new Map()
}

/** Zones that stand one a line below the line that says what they are, by the index of their block; two at least of a text. */
export const lineItems = (lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> =>
  new Map([...themedLines(lines), ...numberedItems(lines), ...labelledLines(lines)])
