import { plainWord } from '../../extractors/name/plain-word.ts'
import { romanised } from '../entities/romanise.ts'
import { kept } from '../kept.ts'
import { COMPANY_WORDS, LETTERS, TRADE_WORDS } from './company-words.ts'
import { withoutForm } from './name-key.ts'

const PREFIX = 'inst/slug-company-'
const LONGEST = 60
const HANGUL = /[가-힣]/

/** What stands for a word of trade in both languages, by the word in Hangul or in small Latin letters. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(COMPANY_WORDS).flatMap(([ko, en]) => {
    const unit = plainWord(en.toLowerCase())
    return [ko, unit, en.toLowerCase()].map((word) => [word, unit] as const)
  }),
  ...Object.entries(TRADE_WORDS).flatMap(([unit, words]) =>
    [unit, ...words.split(' ')].map((word) => [word, unit] as const),
  ),
])
const LONGEST_UNIT = Math.max(...Array.from(UNITS.keys(), (word) => word.length))

const LETTER_NAMES = Object.keys(LETTERS)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Names of letters: `엠알`. */
const SPELLED = new RegExp(`^(?:${LETTER_NAMES}){2,5}$`, 'u')
const LETTER = new RegExp(LETTER_NAMES, 'gu')
/** Capitals that are said one by one; others are a word: MPS, but POSCO. */
const INITIALS = /^(?:[A-Z0-9&]{2,3}|[B-DF-HJ-NP-TV-Z0-9&]{4,5})$/

type Sounds = readonly (readonly [RegExp, string])[]

/** How the letters of the revised romanisation sound that English writes otherwise: 성 is `Sung`, 스 a bare s. */
const KOREAN_SOUNDS: Sounds = [
  [/sy(?=[aeou])/g, 's'],
  [/eui|ui$/g, 'i'],
  [/eu/g, ''],
  [/eo/g, 'u'],
  [/ei|ai|oe/g, 'e'],
  [/ae/g, 'a'],
]
/** How English letters sound in Hangul. */
const ENGLISH_SOUNDS: Sounds = [
  [/[ts]ion/g, 'sun'],
  [/ph/g, 'f'],
  [/wh/g, 'hw'],
  [/ck|q|ch(?![aeiou])|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/sh/g, 's'],
  [/th/g, 't'],
  [/g(?=[eiy])/g, 'j'],
  [/y(?![aeiou])/g, 'i'],
  [/ee|ea|ie/g, 'i'],
  [/oo|ou|eo|eu(?!n)|[eiu]r$/g, 'u'],
  [/au|aw/g, 'o'],
  [/ae/g, 'a'],
  [/a[iy]|e[iy]/g, 'e'],
]
/** What both fold: letters that the other script lacks, and stops before consonants and at the end. */
const SHARED_SOUNDS: Sounds = [
  // 메르코, but 머큐리: where the r of Merco is said is told by no letter
  [/r(?![aeiou])/g, ''],
  [/z/g, 'j'],
  [/f/g, 'p'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/w(?![aeiou])|y(?=[aeiou])|h(?![aeiou])/g, ''],
  [/b(?![aeiour])/g, 'p'],
  [/d(?![aeiour])/g, 't'],
  [/g(?![aeiour])/g, 'k'],
  [/k[gk]/g, 'k'],
  [/t[dt]/g, 't'],
  [/p[bp]/g, 'p'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e$/g, ''],
]

function soundOf(name: string): string {
  let sound = romanised(name)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const own = HANGUL.test(name) ? KOREAN_SOUNDS : ENGLISH_SOUNDS
  for (const [letters, folded] of [...own, ...SHARED_SOUNDS]) sound = sound.replace(letters, folded)
  return sound
}

/** The words of trade that end a name in small letters without blanks, and what is left before them. */
function unitsAtEnd(name: string): { own: string; units: readonly string[] } {
  const units: string[] = []
  let end = name.length
  for (let length = Math.min(LONGEST_UNIT, end - 2); length > 0; length--) {
    const word = name.slice(end - length, end)
    const unit = UNITS.get(word) ?? UNITS.get(plainWord(word))
    if (unit === undefined) continue
    units.unshift(unit)
    end -= length
    length = Math.min(LONGEST_UNIT, end - 2) + 1
  }
  return { own: name.slice(0, end), units }
}

/** The initials that a company's own part is, as Hangul spells them too: `엠알` is MR; undefined for a word. */
function initialsOf(own: string, name: string): string | undefined {
  if (SPELLED.test(own)) return own.replace(LETTER, (letter) => LETTERS[letter]!)
  const capitals = own.toUpperCase()
  return INITIALS.test(capitals) && name.includes(capitals) ? capitals : undefined
}

/** The country before a name, which stands behind it as often: `한국나래` and `Narae Korea`. */
const COUNTRY_FIRST = /^(?:한국|korea)(?=.{2})/

const SHORTEST_ALONE = 5
const SHORTEST_INITIALS = 3
const SHORTEST_BEFORE_UNIT = 3

/**
 * An id for an unlisted company that its Hangul and its Latin name both give: what is its own by its sound, words of trade by what
 * they mean (`나래스틸` and `Narae Steel`). Undefined for names too short to tell, and too long to be one.
 */
export const companySlug = kept((name: string): string | undefined => {
  if (name.length > LONGEST) return undefined
  const whole = withoutForm(name).replace(/[^\p{L}\p{N}&]+/gu, '')
  const { own, units } = unitsAtEnd(COUNTRY_FIRST.test(whole) ? `${whole.replace(COUNTRY_FIRST, '')}korea` : whole)
  if (UNITS.has(own)) return undefined
  const initials = initialsOf(own, name)
  const sound = initials?.toLowerCase().replace('&', 'n') ?? soundOf(own)
  const alone = initials === undefined ? SHORTEST_ALONE : SHORTEST_INITIALS
  const shortest = units.length > 0 ? Math.min(alone - 1, SHORTEST_BEFORE_UNIT) : alone
  return sound.length < shortest ? undefined : `${PREFIX}${[sound, ...units].join('-')}`
})

/** True for an id that a company's name in Hangul was given by its sound. */
export const isBySound = (id: string, name: string | undefined): boolean =>
  name !== undefined && id.startsWith(PREFIX) && HANGUL.test(name)
