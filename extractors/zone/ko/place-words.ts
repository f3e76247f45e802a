import { isProvince, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'

/** A word at an offset. */
export const WORD = /[가-힣]{2,8}/y
const BRACKET = /\s?\((?<inside>[^()\n]{1,40})\)/y
/** Particles at the end of a word. */
export const PARTICLE = /(?:이다|입니다|이었다|였다|에서는|에서|에는|에도|으로|까지|[와과은는이가을를에의도로])$/
/** A bracket with the name of the zone itself: `무안군(무안 도자 특구)`. */
const OWN_NAME = /(?:특구|지구|단지|구역|산단|클러스터|밸리)(?=$|[ⅠⅡI]|\s?,)/
/** What else stands in brackets behind a province. */
const NO_TOWN =
  /전역|전체|일대|일원|예정|신규|총괄|지정|선정|후보|추가|신청|변경|확대|해제|도지|시장|이하|공동|광역|소재|본사/

/** ` 254만 5455㎡(약 77만 평)`: how large the zone of a place is, behind it. */
export const SIZE =
  /(?:\s?\((?:약\s)?|\s(?:약\s)?)[0-9][0-9,.]{0,8}만?(?:\s?[0-9,]{1,6})?천?\s?(?:여\s)?(?:㎡|m²|㎢|평|제곱미터)(?:\s?\([^()\n]{1,20}\))?/y

/** The same of what else a text measures a zone by: ` 7876만달러`, `이 43.6%`, ` 3만9천`. */
export const MEASURE =
  /[이가은는]?\s(?:약\s)?[0-9][0-9,.]{0,8}(?:[조억만][0-9,.]{0,6}){0,2}천?(?:\s?(?:달러|불|원|명|%|개))?(?=\s?[,▷▲△]|\s(?:등|순))/y

/** ` 16만평, 2개사`: how large something is, and what follows. */
const MEASURED = /\s(?:약\s)?[0-9][0-9,.]{0,8}만?\s?(?:[0-9천]{1,5}\s?)?(?:여\s)?(?:㎡|㎢|평|제곱미터)[^()]{0,20}$/

/** The match of a sticky pattern at an offset. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The place that the word at an offset is, without the particle behind it; undefined for other words. */
export function placeAt(text: string, at: number): string | undefined {
  const word = sticky(WORD, text, at)?.[0]
  if (word === undefined) return undefined
  if (placeNamed(word)) return word
  const stem = word.replace(PARTICLE, '')
  return stem.length >= 2 && stem !== word && placeNamed(stem) ? stem : undefined
}

/** True for a province or a city of its rank. */
export const isWide = (word: string): boolean => isProvince(placeNamed(word))

/** The codes of the place that a word is; none for other words. */
export const regionOf = (word: string): readonly string[] => placeNamed(word)?.region ?? []

const isTown = (word: string): boolean => !isWide(word) && (placeNamed(word) ?? placeNamed(`${word}구`)) !== undefined

/** True for a word that may be a part of the province before its bracket: 홍릉 in `서울(홍릉)`. */
const mayBeTown = (word: string): boolean =>
  isTown(word) || (/^[가-힣]{2,3}$/.test(word) && !isWide(word) && !isTheme(word) && !NO_TOWN.test(word))

/** What a bracket behind a place holds: towns, an industry, where the place lies, or something else. */
export function bracketAt(text: string, at: number) {
  const match = sticky(BRACKET, text, at)
  if (!match) return undefined
  // `목포·해남 16만평, 2개사`: what is told of the places behind them
  const inside = match.groups!['inside']!.replace(MEASURED, '')
  const from = at + match[0].indexOf('(') + 1
  const towns: { start: number; name: string }[] = []
  for (const part of inside.matchAll(/[^,·ㆍ‧․\s]+/g)) towns.push({ start: from + part.index, name: part[0] })
  const areTowns = towns.length === 1 ? mayBeTown(inside) : towns.every(({ name }) => isTown(name))
  const region = regionOf(towns[0]?.name ?? '')
  const theme =
    !areTowns && region.length === 0 && !OWN_NAME.test(inside) && !/[0-9]/.test(inside) && isTheme(inside) ? inside : ''
  return { end: at + match[0].length, towns: areTowns ? towns : [], theme, region }
}
