import iconv from 'iconv-lite'
import { holdsLoneBytes, isUnusualKorean, isUsualKorean } from './charset-evidence.ts'

/** A decoded text without its byte-order mark. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Counts the U+FFFD that stand for undecodable bytes. */
  readonly replaced: number
  /** In words, why the charset may be another; null where nothing speaks against it. */
  readonly doubt: string | null
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Counts a code unit by a linear scan. */
function count(text: string, unit: string): number {
  let n = 0
  for (let i = text.indexOf(unit); i >= 0; i = text.indexOf(unit, i + 1)) n++
  return n
}

/** Halves of surrogate pairs that stand alone. */
const HALVES = /\p{Surrogate}/gu

/** In UTF-16, bytes that end inside a code unit and halves of pairs are lost like all others: as U+FFFD. */
function readUtf16(bytes: Buffer, encoding: string): string {
  const text = iconv.decode(bytes, encoding, { stripBOM: true }).replace(HALVES, '\uFFFD')
  return bytes.length % 2 === 0 ? text : `${text}\uFFFD`
}

function decodeAs(bytes: Buffer, encoding: string): Decoded {
  const utf16 = encoding.startsWith('utf-16')
  const text = utf16 ? readUtf16(bytes, encoding) : iconv.decode(bytes, encoding, { stripBOM: true })
  return { text, encoding, replaced: count(text, '\uFFFD'), doubt: null }
}

function strict(bytes: Buffer): Decoded | undefined {
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8', replaced: 0, doubt: null }
  } catch {
    return undefined // the only way that TextDecoder tells
  }
}

/** UTF-16 without a mark: zero bytes on one side of the pairs nearly always, and only letters that such a text would hold. */
function guessUtf16(bytes: Buffer): Decoded | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 8) return undefined
  const sides = [0, 0]
  const size = Math.min(bytes.length, 8192)
  for (let i = 0; i < size; i++) if (bytes[i] === 0) sides[i % 2] = sides[i % 2]! + 1
  const [even = 0, odd = 0] = sides
  if (Math.max(even, odd) < size / 40 || Math.min(even, odd) * 8 > Math.max(even, odd)) return undefined
  const decoded = decodeAs(bytes, odd > even ? 'utf-16le' : 'utf-16be')
  const sample = decoded.text.slice(0, 4096)
  const usual = sample.match(/[\t\n\r -~ -ɏ‐-⁯①-⓿■-◿　-〿ㄱ-ㆎ가-힣]/g)?.length ?? 0
  return usual >= sample.length * 0.9 ? decoded : undefined
}

const WESTERN = 'Unexpected single bytes among Latin letters, expected UTF-8 or CP949: read as windows-1252'
const UNUSUAL = 'Unexpected share of rare syllables, expected Korean in CP949: it may be in another charset'

/** Chooses between a damaged UTF-8 text, a Western one of Windows, and a CP949 text by what each would lose. */
function better(bytes: Buffer): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8')
  const whole = utf8.text.match(/[^\x00-\x7f\uFFFD]/g)?.length ?? 0
  if (whole > utf8.replaced * 10) return utf8
  if (holdsLoneBytes(bytes)) return { ...decodeAs(bytes, 'windows-1252'), doubt: WESTERN }
  const read = decodeAs(bytes, 'cp949')
  const cp949 = { ...read, doubt: isUnusualKorean(read.text) ? UNUSUAL : null }
  if (cp949.replaced === 0) return cp949
  const hangul = cp949.text.match(/[가-힣]/g)?.length ?? 0
  return cp949.replaced < utf8.replaced || (cp949.replaced === utf8.replaced && hangul > whole) ? cp949 : utf8
}

const META_CHARSET = /<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([a-z0-9_:-]{2,30})/i
const OURS = /^(?:utf-?8|euc-?kr|ks_?c_?5601.{0,6}|cp949|uhc|ms949|windows-949|korean)$/i
/** What the decoder can undo besides charsets, and charsets that no page can name in letters of its own. */
const NO_CHARSET = /^(?:base64|hex|binary|utf|ucs|cesu)/i

/** What an HTML page names in its `<meta charset>`, where it is neither UTF-8 nor Korean and can be read. */
function namedCharset(bytes: Buffer): string | undefined {
  const name = META_CHARSET.exec(bytes.toString('latin1', 0, 2048))?.[1]
  return name && !OURS.test(name) && !NO_CHARSET.test(name) && iconv.encodingExists(name)
    ? name.toLowerCase()
    : undefined
}

/** A page is not believed where its bytes are plainly Korean: templates from abroad name the charset of others. */
function named(bytes: Buffer, charset: string): Decoded {
  const ours = better(bytes)
  return isUsualKorean(ours.text) ? ours : decodeAs(bytes, charset)
}

const MISREAD = 'Unexpected Korean that somebody had read as Windows-1252, expected Hangul: read back as CP949'
/** Two or more letters and signs in a row that bytes of CP949 become where they are read as Windows-1252. */
const HIGH_RUN =
  /[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]{2,40}/g
/** How much of a text is looked at, and how many such runs an article holds at least. */
const SAMPLE = 20_000
const FEWEST_RUNS = 10

/**
 * Korean in UTF-8 that had been CP949 and was taken for Windows-1252, as in copies of pages that name no charset: `»óÁÖ½Ã` is 상주시.
 * Undefined for any other text. What the copy lost is U+FFFD.
 */
function readBack(text: string): Decoded | undefined {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(HIGH_RUN)?.length ?? 0) < FEWEST_RUNS || /[가-힣]/.test(sample)) return undefined
  const back = decodeAs(iconv.encode(text, 'windows-1252'), 'cp949')
  return isUsualKorean(back.text) ? { ...back, doubt: MISREAD } : undefined
}

/**
 * Decodes by byte-order mark, else strict UTF-8 (Korean that had been misread before is read back), else UTF-16 shown by its zero bytes, else the charset that a page
 * names unless they are plainly Korean, else Windows-1252 shown by its single bytes, else strict CP949, else the better of UTF-8 and CP949 with U+FFFD. (Node's own euc-kr decoder corrupts
 * syllables that only CP949 has.)
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [encoding, mark] of BOMS) {
    if (!mark.every((byte, i) => buffer[i] === byte)) continue
    return decodeAs(buffer, encoding)
  }
  const nul = buffer.includes(0)
  const utf16 = nul ? guessUtf16(buffer) : undefined
  if (utf16) return utf16
  const utf8 = strict(buffer)
  if (utf8) return readBack(utf8.text) ?? utf8
  const charset = namedCharset(buffer)
  return charset === undefined ? better(buffer) : named(buffer, charset)
}
