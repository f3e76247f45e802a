import { kept } from '../../extractors/kept.ts'
import { plainWord } from '../../extractors/name/plain-word.ts'
import { COMPANY_WORDS, LETTERS, TRADE_WORDS } from './company-words.ts'
import { withoutForm } from './name-key.ts'
import { soundOf } from './sound-of.ts'

const PREFIX = 'inst/slug-company-'
const LONGEST = 60
const HANGUL = /[가-힣]/
const NO_LETTER = /[^\p{L}\p{N}&]+/gu

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
/** With the letters that a plural adds. */
const LONGEST_UNIT = Math.max(...Array.from(UNITS.keys(), (word) => word.length)) + 2

const LETTER_NAMES = Object.keys(LETTERS)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Names of letters: `엠알`. */
const SPELLED = new RegExp(`^(?:${LETTER_NAMES}){2,5}$`, 'u')
const LETTER = new RegExp(LETTER_NAMES, 'gu')
/** Capitals that are said one by one, and such that begin as no word does; others are a word: MPS and MNSI, but POSCO. */
const INITIALS =
  /^(?:(?!S[CPT]R|[A-Z]H)[B-DF-HJ-NP-TV-XZ]{3}[A-Z0-9&]{1,2}|[A-Z0-9&]{2,3}|[B-DF-HJ-NP-TV-Z0-9&]{4,5}|[AEIOU][B-DF-HJ-NP-TV-Z]{4})$/

/** What other words end with too, and is a word of trade only where a capital starts it: `Narae AI`, but `Hyundai`. */
const isPartOfWord = (word: string): boolean => /^(?:ai|eng|ind|oil|pharm|tool)$/.test(word)

/** What is left at least before words of trade: 나래 of 나래젠, but `Sugen` of `Sugentech`, as 수젠. */
const SHORTEST_OWN = { hangul: 2, latin: 3 } as const
/** Two initials, as short as they are: `MS Group`. */
const TWO_LETTERS = /^[A-Z&]{2}/

/** The words of trade that end a name without blanks, and what is left before them. */
function unitsAtEnd(name: string): { own: string; units: readonly string[] } {
  const units: string[] = []
  let end = name.length
  const own = HANGUL.test(name) || TWO_LETTERS.test(name) ? SHORTEST_OWN.hangul : SHORTEST_OWN.latin
  for (let length = Math.min(LONGEST_UNIT, end - own); length > 0; length--) {
    const word = name.slice(end - length, end)
    const small = word.toLowerCase()
    const unit = UNITS.get(small) ?? UNITS.get(plainWord(small))
    if (unit === undefined || isPartOfWord(word)) continue
    units.unshift(unit)
    end -= length
    length = Math.min(LONGEST_UNIT, end - own) + 1
  }
  return { own: name.slice(0, end), units }
}

/** The initials that a company's own part is, as Hangul spells them too: `엠알` is MR; undefined for a word. */
function initialsOf(own: string): string | undefined {
  const small = own.toLowerCase()
  if (SPELLED.test(small)) return small.replace(LETTER, (letter) => LETTERS[letter]!)
  return INITIALS.test(own) ? own : undefined
}

/** Legal forms abroad that Hangul leaves out. */
const FORM_ABROAD = / (?:S\.?A\.?|A\.?G\.?|SE|AB|N\.?V\.?|B\.?V\.?|S\.?p\.?A\.?|KG|KGaA|Oyj?|Pte|Pty|Sdn Bhd)\.?$/

/** Legal forms that Hangul spells as they sound. */
const FORM_IN_HANGUL = /(?<=[가-힣]{2})(?:코퍼레이션|코포레이션|컴퍼니|컴패니)$/u

/** The article that Hangul spells 더 in names of one word: `The Narae`. */
const ARTICLE = /^The (?=[A-Z][a-z]{3,20}$)/

/** A name without its legal form, blanks and signs, in its own letters. */
function bareName(written: string): string {
  const name = written.replace(FORM_ABROAD, '').replace(ARTICLE, 'Deo')
  const told = withoutForm(name).replace(NO_LETTER, '')
  const own = told.replace(FORM_IN_HANGUL, '')
  // letters alone would be those of many
  const bare = SPELLED.test(own) ? told : own
  const cased = name.normalize('NFKC').replace(NO_LETTER, '')
  const at = cased.toLowerCase().indexOf(bare)
  return at < 0 ? bare : cased.slice(at, at + bare.length)
}

/** The country before a name, which stands behind it as often: `한국나래`, `Hankook Narae` and `Narae Korea`. */
const COUNTRY_FIRST = /^(?:한국|코리아|korea|hank(?:oo|u)k)(?=.{2})/i

const SHORTEST_ALONE = 5
/** Two letters tell a company where Hangul spells them with three syllables at least: 에프엠, but 이오 is a word. */
const SHORTEST_INITIALS = 2
const SHORTEST_SPELLED = 3
const SHORTEST_BEFORE_UNIT = 3
const SHORTEST_BEFORE_UNITS = 2

/** How a company's name sounds, with the words of trade that end it. */
interface CompanySound {
  /** What is its own: letters or sounds. */
  readonly own: string
  readonly spelled: boolean
  /** True where letters with an `and` between them end it. */
  readonly joined: boolean
  readonly units: readonly string[]
}

/** The sound of a company's name; undefined for one that is a word of trade alone, or too long to be a name. */
function companySound(name: string): CompanySound | undefined {
  if (name.length > LONGEST) return undefined
  const whole = bareName(name)
  const { own, units } = unitsAtEnd(COUNTRY_FIRST.test(whole) ? `${whole.replace(COUNTRY_FIRST, '')}korea` : whole)
  const trade = UNITS.get(own.toLowerCase())
  // 미디어테크 and `Media Tech`: two words of trade are a name, but several companies are called 한국금속
  if (trade !== undefined)
    return units.every((unit) => unit === 'korea') ? undefined : { own: trade, spelled: true, joined: false, units }
  const isShortWord = HANGUL.test(own) && own.length < SHORTEST_SPELLED
  const initials = isShortWord && units.length === 0 ? undefined : initialsOf(own)
  const sound = initials?.toLowerCase().replace('&', 'n') ?? soundOf(own)
  return { own: sound, spelled: initials !== undefined, joined: JOINED_LETTERS.test(own), units }
}

/** From how many vowels on a name is told without what is near among them, and without more of them. */
const FEWEST_VOWELS = { near: 3, none: 4, far: 5 } as const
/** Fewest letters of a name whose vowels count less, and fewest consonants that tell one without its vowels. */
const FEWEST_LETTERS = 6
/** Letters with an `and` between them, or an N that sounds like it, which vowels alone tell from one another: `E&C`, `SNK`, 아이앤씨. */
const JOINED_LETTERS = new RegExp(`[A-Z][&N][A-Z]$|(?:${LETTER_NAMES})[앤엔](?:${LETTER_NAMES})$`, 'u')

/**
 * A sound without what the scripts spell in several ways: the longer a name is, the less its vowels count. 그래핀 and `Graphene`,
 * 인테그리스 and `Entegris` give the same; names of two syllables keep theirs.
 */
function coarse(sound: string, isJoined: boolean): string {
  const vowels = sound.match(/[aeiou]+/g)?.length ?? 0
  if (vowels < FEWEST_VOWELS.near || sound.length < FEWEST_LETTERS) return sound
  const consonants = sound.charAt(0) + sound.slice(1).replace(/[aeiou]/g, '')
  if (vowels >= FEWEST_VOWELS.none && consonants.length >= FEWEST_LETTERS && !isJoined) return consonants
  const near = sound.replace(vowels < FEWEST_VOWELS.far ? /i/g : /[ai]/g, 'e').replace(/u/g, 'o')
  // the vowels of joined letters are all that tell `E&C` from `I&C`, but behind another vowel
  return near.replace(isJoined ? /(?<=a)(e)e/g : /([aeo])\1/g, '$1')
}

/** What tells a company from others of one document by its sound, however short it is: `자여` and `Jayeo`; empty where nothing does. */
export function soundKey(name: string): string {
  const { own = '', units = [] } = companySound(name) ?? {}
  return own.length < 2 ? '' : [own, ...units].join('-')
}

/**
 * An id for an unlisted company that its Hangul and its Latin name both give: what is its own by its sound, words of trade by what
 * they mean (`나래스틸` and `Narae Steel`). Undefined for names too short to tell, and too long to be one.
 */
export const companySlug = kept((name: string): string | undefined => {
  const sound = companySound(name)
  if (!sound) return undefined
  const { own, spelled, joined, units } = sound
  const alone = spelled ? SHORTEST_INITIALS : SHORTEST_ALONE
  const shortest =
    units.length > 1 ? SHORTEST_BEFORE_UNITS : units.length > 0 ? Math.min(alone - 1, SHORTEST_BEFORE_UNIT) : alone
  if (own.length < shortest) return undefined
  const told = spelled ? own : coarse(own, joined)
  return `${PREFIX}${[told, ...units].join('-')}`
})

const UNIT_NAMES = new Set(UNITS.values())

/** True for an id that a company has by words of trade alone, which another of the same meaning would share: `Media Tech`. */
export const isOfTrade = (id: string): boolean =>
  id
    .slice(PREFIX.length)
    .split('-')
    .every((part) => UNIT_NAMES.has(part))

/** True for an id that a company's name in Hangul was given by its sound. */
export const isBySound = (id: string, name: string | undefined): boolean =>
  name !== undefined && id.startsWith(PREFIX) && HANGUL.test(name)
