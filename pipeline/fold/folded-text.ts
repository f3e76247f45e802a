import type { Span } from '../../schemas/index.ts'

/** A text with some characters written otherwise or left out, and the way back to the text itself. Offsets are UTF-16. */
export interface FoldedText {
  readonly text: string
  /** Offset in the source of the unit at an offset of the folded text; its length gives the source's. */
  sourceOf(offset: number): number
  /** Offset in the source right after the unit before an offset of the folded text; 0 at 0. */
  sourceEnd(offset: number): number
  /** Offset in the folded text of the unit at an offset of the source; what was left out gives what follows it. */
  foldedOf(offset: number): number
}

/** A stretch that is written otherwise: where it stands in both texts, and how long it is in both. */
interface Edit {
  readonly source: number
  readonly sourceLength: number
  readonly folded: number
  readonly foldedLength: number
}

/**
 * What is read otherwise than it is written: letters with the marks or the jamo that are composed with them (at most 30: composing takes
 * time with the square of the marks), ideographs for compatibility, full width, what nobody sees and parts no words (soft hyphen,
 * zero-width spaces and joiners, marks of direction, variation selectors: Unicode's `Default_Ignorable_Code_Point`), the Hangul filler,
 * the dots that stand for the middle one between two words (`전력․가스`), the marks that stand for the apostrophe of a short year (`΄24년`), and the raised number of a note behind a figure (`145¹⁾억 원`, `3.2⁴ billion`; without a bracket, that of 10 is its exponent).
 */
const UNREADABLE =
  /[\s\S]?[\u0300-\u036f\u1160-\u11ff\ud7b0-\ud7ff]{1,30}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\uf900-\ufaff\ufeff\uff01-\uff5e\uffe0-\uffe6]|[\ufe00-\ufe0f]|(?<=[가-힣A-Za-z0-9)])[\u2024\u2027\u2219\u22c5\uff65](?=[가-힣A-Za-z0-9(])|[\u02b9\u02bc\u0384\u201b\u2032](?=[0-9]{2})|(?<=[0-9])(?:⁽?[¹²³⁰⁴-⁹]{1,3}⁾|(?<!(?<![0-9])10)[¹²³⁰⁴-⁹]{1,3}(?![¹²³⁰⁴-⁹⁺-⁾]))/g
/** The characters of `UNREADABLE`: most texts have none. */
const SUSPECT =
  /[\u0300-\u036f\u1160-\u11ff\ud7b0-\ud7ff]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\uf900-\ufaff\ufeff\uff01-\uff5e\uffe0-\uffe6]|[\ufe00-\ufe0f]|[\u2024\u2027\u2219\u22c5\uff65]|[\u02b9\u02bc\u0384\u201b\u2032]|[¹²³⁰⁴-⁹]/
/** A word that the end of a line parts: `400 bil-\nlion won`. */
const PARTED = '(?<=[a-z]{2})-\\r?\\n(?=[a-z]{2})'
const WITH_PARTED = new RegExp(`${PARTED}|${UNREADABLE.source}`, 'g')
const mayPart = (source: string): boolean => source.includes('-\n') || source.includes('-\r\n')
const IS_PARTED = /^-\r?\n$/
/** Words whose hyphen is their own, though a line ends with it. */
const COMPOUND =
  /(?<![a-z])(?:high|low|long|short|large|small|mid|self|state|eco|co|pre|non|well|land|cutting|multi|semi|world|government|foreign|value|one|two|three|four|five|six|ten|first|second|third|re|inter|e|user|tax|cost|full|real|so|re|anti|year|month|week|day|duty|free|export|labor|energy|job)$/i
const LONGEST_COMPOUND = 12

const APOSTROPHE = /^[\u02b9\u02bc\u0384\u201b\u2032]$/
const MIDDLE_DOT = /^[\u2024\u2027\u2219\u22c5\uff65]$/
const NOTE_MARK = /^⁽?[¹²³⁰⁴-⁹]{1,3}⁾?$/
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g
const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/g
const FILLER = /\u3164/g

const SIGNS: Readonly<Record<string, string>> = { '￠': '¢', '￡': '£', '￥': '¥', '￦': '₩' }

function toHalfWidth(character: string): string {
  const code = character.charCodeAt(0)
  return code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SIGNS[character] ?? character)
}

function readable(written: string): string {
  if (NOTE_MARK.test(written)) return ''
  if (APOSTROPHE.test(written)) return '’'
  if (MIDDLE_DOT.test(written)) return '·'
  return written.normalize('NFC').replace(FULL_WIDTH, toHalfWidth).replace(INVISIBLE, '').replace(FILLER, ' ')
}

/** The last edit that begins at or before an offset of one of the texts; undefined where none does. */
function editAt(edits: readonly Edit[], side: 'source' | 'folded', offset: number): Edit | undefined {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]![side] <= offset) low = middle + 1
    else high = middle
  }
  return edits[low - 1]
}

function sourceOf(edits: readonly Edit[], offset: number): number {
  const edit = editAt(edits, 'folded', offset)
  if (edit === undefined) return offset
  const past = offset - edit.folded - edit.foldedLength
  return past < 0 ? edit.source : edit.source + edit.sourceLength + past
}

function sourceEnd(edits: readonly Edit[], offset: number): number {
  if (offset === 0) return 0
  const edit = editAt(edits, 'folded', offset - 1)
  if (edit === undefined) return offset
  return edit.source + edit.sourceLength + Math.max(0, offset - edit.folded - edit.foldedLength)
}

function foldedOf(edits: readonly Edit[], offset: number): number {
  const edit = editAt(edits, 'source', offset)
  if (edit === undefined) return offset
  const past = offset - edit.source - edit.sourceLength
  if (past >= 0) return edit.folded + edit.foldedLength + past
  return offset === edit.source ? edit.folded : edit.folded + edit.foldedLength
}

/** What is read where a line ends in a word: nothing, the hyphen of a compound, or all that is written where a block ends. */
function joined(written: string, source: string, index: number, starts: ReadonlySet<number>): string {
  if (starts.has(index + written.length)) return written
  return COMPOUND.test(source.slice(Math.max(0, index - LONGEST_COMPOUND), index)) ? '-' : ''
}

/**
 * A text as it is read: composed (NFC), in half width, without what nobody sees, its words not parted by the ends of lines inside a
 * block; null where it is written so. Time grows with its length, memory with the number of places that are written otherwise.
 */
export function readableText(source: string, blocks: readonly Span[] = []): FoldedText | null {
  const parted = mayPart(source)
  if (!parted && !SUSPECT.test(source)) return null
  const starts = new Set(parted ? blocks.map(({ start }) => start) : [])
  const parts: string[] = []
  const edits: Edit[] = []
  let [from, folded] = [0, 0]
  for (const { 0: written, index } of source.matchAll(parted ? WITH_PARTED : UNREADABLE)) {
    const read = IS_PARTED.test(written) ? joined(written, source, index, starts) : readable(written)
    if (read === written) continue
    parts.push(source.slice(from, index), read)
    folded += index - from
    edits.push({ source: index, sourceLength: written.length, folded, foldedLength: read.length })
    from = index + written.length
    folded += read.length
  }
  if (edits.length === 0) return null
  parts.push(source.slice(from))
  return {
    text: parts.join(''),
    sourceOf: (offset) => sourceOf(edits, offset),
    sourceEnd: (offset) => sourceEnd(edits, offset),
    foldedOf: (offset) => foldedOf(edits, offset),
  }
}
