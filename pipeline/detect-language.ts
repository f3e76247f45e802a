import { franc } from 'franc'
import { ownSlice } from '../extractors/own-slice.ts'
import type { Language } from '../schemas/index.ts'
import type { CleanDocument, LanguageDocument } from './parsed-document.ts'
import type { Stage } from './stage.ts'

/** Letters of a sample, by script. */
interface Scripts {
  readonly hangul: number
  readonly latin: number
  readonly kana: number
  readonly han: number
  readonly other: number
  /** Latin letters with marks, which Korean and English articles seldom hold. */
  readonly accented: number
}

const SAMPLE = 2000
const FRANC_SAMPLE = 300
/** Plain Latin letters without one common English word: a list of names up to here, another language from here. */
const LONG_LATIN = 200
/** Below this many letters a Latin text says too little to be anything but English. */
const SHORT_LATIN = 40
const WORD_SAMPLE = 500
const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in for is are was were will with on by from that this has have had its as at be been an it which their not or than'.split(
    ' ',
  ),
)

/** Common words as numbers, five bits a letter: at most five letters each. */
const packed: ReadonlySet<number> = new Set(
  [...COMMON_ENGLISH].map((word) => [...word].reduce((code, letter) => code * 32 + (letter.charCodeAt(0) & 31), 0)),
)

/** Words of a sample, and how many of them are common English ones. */
function countWords(sample: string): { words: number; common: number } {
  let [words, common, code, size] = [0, 0, 0, 0]
  const end = Math.min(sample.length, WORD_SAMPLE)
  for (let i = 0; i <= end; i++) {
    const letter = i < end ? sample.charCodeAt(i) : 32
    if ((letter >= 0x61 && letter <= 0x7a) || (letter >= 0x41 && letter <= 0x5a)) {
      code = size < 5 ? code * 32 + (letter & 31) : 0
      size++
    } else if (letter >= 0xc0 && letter <= 0x24f) {
      code = 0
      size += 6
    } else if (size > 0) {
      words++
      if (size <= 5 && packed.has(code)) common++
      code = 0
      size = 0
    }
  }
  return { words, common }
}

/** Counts letters by script in one pass. */
function scriptsOf(sample: string): Scripts {
  let [hangul, latin, kana, han, other, accented] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin++
    else if (code < 0xaa) continue
    else if (
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0x1100 && code <= 0x11ff) ||
      (code >= 0x3130 && code <= 0x318f)
    )
      hangul++
    else if (code >= 0xc0 && code <= 0x24f) {
      latin++
      accented++
    } else if (code >= 0x3041 && code <= 0x30ff) kana++
    else if (code >= 0x4e00 && code <= 0x9fff) han++
    else if (code >= 0x370 && code <= 0x10ff) other++
  }
  return { hangul, latin, kana, han, other, accented }
}

/** Asks franc only where script and length leave a doubt: it is right on long text alone. */
function latinLanguage(sample: string, { latin, accented }: Scripts): Language {
  if (latin < SHORT_LATIN && accented * 50 <= latin) return 'eng'
  const { words, common } = countWords(sample)
  if (common * 12 >= words) return 'eng'
  if (accented * 25 > latin) return 'und'
  if (accented === 0 && (common > 0 || latin < LONG_LATIN)) return 'eng'
  return franc(sample.slice(0, FRANC_SAMPLE), { minLength: 20 }) === 'eng' ? 'eng' : 'und'
}

/** The language of a text by the share of Hangul among its letters; `und` without letters or in another language. */
export function languageOf(text: string): Language {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const scripts = scriptsOf(sample)
  const { hangul, latin, kana, han, other } = scripts
  const letters = hangul + latin + kana + han + other
  if (letters === 0) return 'und'
  // A Latin letter carries less than a syllable: names and abbreviations in a Korean sentence do not make it English.
  const weighed = hangul * 2.5 + latin + (kana + han) * 2.5 + other
  if (hangul * 2.5 >= weighed * 0.25 && hangul >= kana) return 'kor'
  if (kana + han + other > latin) return 'und'
  return latinLanguage(sample, scripts)
}

/** What the caller or the file says, as ISO 639-1 or 639-3; undefined for other languages. */
function toldLanguage(language: string | undefined): Language | undefined {
  const code = language?.toLowerCase().split(/[-_]/, 1)[0]
  if (code === 'ko' || code === 'kor') return 'kor'
  return code === 'en' || code === 'eng' ? 'eng' : undefined
}

/**
 * Gives each block its language, and the document that of most of its content by length. A cell of bare
 * figures takes the document's. What the caller says of the language counts only where the text itself shows none.
 */
export const detectLanguage: Stage<CleanDocument, LanguageDocument> = {
  name: 'detect-language',
  run(document) {
    const found = document.blocks.map((block) =>
      languageOf(ownSlice(document.text, block.start, Math.min(block.end, block.start + SAMPLE))),
    )
    const sums = { kor: 0, eng: 0, und: 0 }
    document.blocks.forEach((block, i) => {
      if (block.role === 'content') sums[found[i]!] += (block.end - block.start) * (found[i] === 'kor' ? 2.5 : 1)
    })
    const known = sums.kor >= sums.eng ? 'kor' : 'eng'
    const told = toldLanguage(document.metadata.language)
    const evident = sums[known] > 0 && sums[known] >= sums.und * 0.5 ? known : 'und'
    const language = evident === 'und' && told ? told : evident
    const blocks = document.blocks.map((block, i) => {
      const bare =
        found[i] === 'und' && block.kind === 'tableCell' && !/\p{L}/u.test(document.text.slice(block.start, block.end))
      return { ...block, language: bare || (found[i] === 'und' && evident === 'und') ? language : found[i]! }
    })
    return { ...document, blocks, language }
  },
}
