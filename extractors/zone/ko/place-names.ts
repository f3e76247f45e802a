import { isProvince, isTown, placeNamed, placesSharing } from '../../name/places.ts'
import { SHORT_PROVINCES } from '../../name/provinces.ts'

/** Other words for a kind, and the one that the names of its zones end with. */
const SAME_KIND: Readonly<Record<string, string>> = {
  분산특구: '분산에너지특화지역',
  분산에너지특구: '분산에너지특화지역',
  지역특구: '지역특화발전특구',
  수출자유지역: '자유무역지역',
  강소연구개발특구: '강소특구',
  강소개발연구특구: '강소특구',
}

function shortOf(word: string): string | undefined {
  const id = placeNamed(word)?.id
  return id === undefined ? undefined : SHORT_PROVINCES.find((short) => placeNamed(short)?.id === id)
}

const provinceOf = (code: string | undefined): string | undefined =>
  SHORT_PROVINCES.find((short) => placeNamed(short)?.region[0] === code)

/** The word for a kind that the names of its zones end with, for all words that mean the kind; without blanks. */
export function plainKind(word: string): string {
  const plain = word.replace(/\s(?!특화단지)/g, '')
  return SAME_KIND[plain] ?? plain
}

const OPENING = /^\s*(?<province>[가-힣]{2,7}?)(?:에서는|에서|에선|에는|은|는|도는|시는|의\s경우)\s/u

/** The code of the province that the last sentence of a text opens with, `부산에서는 `; none where it opens with something else. */
export function provinceOpening(text: string): readonly string[] {
  const sentence = text.slice(text.lastIndexOf('. ') + 1)
  const place = placeNamed(OPENING.exec(sentence)?.groups?.['province'] ?? '')
  return place && isProvince(place) ? place.region : []
}

/** The name behind its province where several places have it and one of them lies in a region: `부산 강서구` for KR-26. */
export function placeIn(name: string, region: readonly string[]): string {
  const own = placesSharing(name).find((place) => place.region.some((code) => region.includes(code)))
  const province = provinceOf(own?.region[0])
  return province === undefined ? name : `${province} ${name}`
}

/** A place without what its name may do without: `포항` for `경상북도 포항시`, `경북` for `경상북도`, `강원 고성` where two have the name. */
export function plainPlace(written: string): string {
  const words = written.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const town = last.replace(/(?<=..)[시군]$/, '')
  const short = placeNamed(town) ? town : last
  const place = placeNamed(short)
  if (words.length === 1 && place?.kind !== 'district') return shortOf(first) ?? short
  const province = words.length === 1 ? provinceOf(place?.region[0]) : (shortOf(first) ?? first)
  const elsewhere = short === '광주' && shortOf(first) === '경기'
  const shared = place?.kind === 'district' || !place || elsewhere || placesSharing(short).length > 0
  return shared && province !== undefined ? `${province} ${short}` : short
}

/** The city or county of an address, without what its name may do without: 나래 of `가람도 나래시 다온면`. */
export const townOf = (address: string): string | undefined =>
  address
    .split(' ')
    .findLast((word) => /^[가-힣]{2,4}[시군]$/u.test(word) && placeNamed(word))
    ?.slice(0, -1)

const LINE_START = /(?:^|\n)[^가-힣A-Za-z0-9\n]{0,3}$/u

/** True for a town that starts a line, behind a bullet at most: `◇가람, 나래산단에 새 공장` tells of it and of a complex in it. */
export const opensHeadline = (text: string, at: number, name: string): boolean =>
  text.startsWith(', ', at + name.length) &&
  isTown(placeNamed(name)) &&
  LINE_START.test(at < 4 ? text.slice(0, at) : `가${text.slice(at - 4, at)}`)
