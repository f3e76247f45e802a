import { englishPlace } from '../../extractors/name/places.ts'
import { GENERIC_EN } from '../../extractors/zone/en/lexicon.ts'
import { isTheme } from '../../extractors/zone/themes.ts'
import { romanised } from '../entities/romanise.ts'
import { loansInEnglish, loansInHangul } from './loan-words.ts'
import { ownComplexName } from './own-complex-name.ts'
import { themePart } from './theme-words.ts'

/** What differs between the letters of syllables and those of a word: `Seogam` of 석암, `Hangnam` of 학남, `Sillye` of 신례. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/l/g, 'r'],
  [/(?<!n)g(?=[nm])/g, 'ng'],
  [/d(?=[nm])/g, 'n'],
  [/b(?=[nm])/g, 'm'],
  [/ngr/g, 'ngn'],
  [/mr/g, 'mn'],
  [/nr|rn/g, 'r'],
  [/(.)\1+/g, '$1'],
]

const folded = (name: string): string =>
  JOINED.reduce((text, [letters, joined]) => text.replace(letters, joined), romanised(name).toLowerCase())

/** An English name: what tells the complex, its kind, and the town that may stand behind it. */
const ENGLISH =
  /^(?<head>[A-Za-z0-9'’ -]{2,60}?) (?:(?:[Gg]eneral|[Nn]ational|[Ll]ocal|[Rr]egional|[Uu]rban [Hh]igh-?[Tt]ech|[Hh]igh-?[Tt]ech) )?(?<farm>[Ss]pecial(?:i[sz]ed)? [Aa]gricultural (?:and |& )?|[Aa]gricultural (?:and |& )?|[Aa]gricultural-|[Aa]gro-?|[Rr]ural )?(?:[Ii]ndustrial|(?<goods>[Ll]ogistics)) (?:[Cc]omplex|[Pp]ark|[Ee]state|[Zz]one)(?: in [A-Z][A-Za-z, -]{1,40})?$/
const NUMBERS: Readonly<Record<string, string>> = {
  First: '1',
  Second: '2',
  Third: '3',
  Fourth: '4',
  I: '1',
  II: '2',
  III: '3',
}
const NUMBER = /^(?:No\.? ?)?(?<digit>[1-9])(?:st|nd|rd|th)?$/
const OWN = /^[A-Z][a-z]{2,14}(?:-[A-Za-z][a-z]{1,10})?$/
/** Syllables of Korean in Latin letters, two to four: `Sangpyeong`, but no `Science`. */
const SYLLABLES =
  /^(?:(?:[gdbj]|kk?|tt?|pp?|ss?|jj|ch|[nmrlh])?(?:y?ae?|y?eo?|y?o|y?u|wa|wae|oe|we|wo|wi|eu|ui|i)(?:ng|[kntlmp])??){2,4}$/

const numberOf = (word: string): string | undefined => NUMBERS[word] ?? NUMBER.exec(word)?.groups?.['digit']

/** True for a word of a village or of a firm, which tells a complex without its town. */
const tells = (own: string): boolean =>
  OWN.test(own) &&
  SYLLABLES.test(own.toLowerCase().replace('-', '')) &&
  englishPlace(own) === undefined &&
  !GENERIC_EN.has(own.toLowerCase()) &&
  !isTheme(own)

/** What the side of a town is called in Korean names: `South Gongju` is 남공주. */
const SIDES: Readonly<Record<string, string>> = {
  South: '남',
  North: '북',
  East: '동',
  West: '서',
  Nam: '남',
  Buk: '북',
  Dong: '동',
  Seo: '서',
}

/** The loan words behind the places of an English name as its key has them, empty where many towns have such a complex; undefined for other names. */
function loansOf(words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => !englishPlace(word))
  const own = start < 0 ? [] : words.slice(start)
  const spelled = themePart(own.join(' ')) === undefined && !isTheme(own.join(' ')) ? loansInHangul(own) : undefined
  if (spelled === undefined) return undefined
  return ownComplexName(`${spelled}산업단지`) === undefined ? '' : loansInEnglish(spelled)?.replaceAll(' ', '')
}

function englishKey(name: string): string | undefined {
  const { head, farm, goods } = ENGLISH.exec(name)?.groups ?? {}
  const words = head?.replace(/['’]s(?= )/, '').split(' ') ?? []
  const numbers = words.flatMap((word) => numberOf(word) ?? [])
  const named = words.filter((word) => numberOf(word) === undefined)
  if (numbers.length > 1) return undefined
  const kind = goods !== undefined ? '물류단지' : farm !== undefined ? '농공단지' : '산업단지'
  const loans = loansOf(named)
  if (loans !== undefined) return loans === '' ? undefined : keyOf(loans, numbers[0] ?? '', kind)
  const own = named.pop()
  if (own === undefined) return undefined
  const side = englishPlace(own) ? SIDES[named.at(-1) ?? ''] : undefined
  if (side !== undefined) named.pop()
  else if (!tells(own)) return undefined
  if (!named.every((word) => englishPlace(word))) return undefined
  return keyOf(folded(`${side ?? ''}${own}`), numbers[0] ?? '', kind)
}

const HANGUL = /[가-힣]/

const KINDS = {
  산업단지: 'industrial-complex',
  농공단지: 'agricultural-industrial-complex',
  물류단지: 'logistics-complex',
} as const

const keyOf = (own: string, number: string, kind: keyof typeof KINDS): string =>
  [own, number, KINDS[kind]].filter((part) => part !== '').join('-')

const KOREAN = /^(?<own>[가-힣]{2,10}?)(?<number>[0-9]{0,2})(?<kind>산업단지|농공단지|물류단지)$/
/** A longer name has words of other languages, which letters do not tell. */
const LONGEST_SOUNDED = 4

function koreanKey(name: string): string | undefined {
  const { own, number, kind } = KOREAN.exec(ownComplexName(name)?.own ?? '')?.groups ?? {}
  if (own === undefined) return undefined
  const loans = themePart(own) === undefined ? loansInEnglish(own)?.replaceAll(' ', '') : undefined
  if (loans === undefined && own.length > LONGEST_SOUNDED) return undefined
  return keyOf(loans ?? folded(own), number!, kind as keyof typeof KINDS)
}

/**
 * What a complex's own name tells of it in the letters of both languages: `seoggang-2-agricultural-industrial-complex` for 석강
 * 제2농공단지 and the `2nd Seokgang Agricultural Industrial Complex`. Undefined for names that a town, an industry or words of
 * other languages tell.
 */
export const soundedComplex = (name: string): string | undefined =>
  HANGUL.test(name) ? koreanKey(name) : englishKey(name)

/** The same as the id of an unlisted zone. */
export function complexSlug(name: string): string | undefined {
  const key = soundedComplex(name)
  return key === undefined ? undefined : `zone/slug-${key}`
}
