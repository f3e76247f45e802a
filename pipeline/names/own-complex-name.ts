import { isTown, placeAtStart, placeNamed } from '../../extractors/name/places.ts'
import { GENERIC_KO, USE_END_KO } from '../../extractors/zone/ko/lexicon.ts'
import { plainPlace } from '../../extractors/zone/ko/place-names.ts'
import { isTheme } from '../../extractors/zone/themes.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { zoneKey } from './name-key.ts'

/** A township, a ward or a village behind its town: `금왕읍 유촌리 `. */
const TOWNSHIP = /^[가-힣]{1,4}(?<!밸)[읍면동리구]$/
const BARE_KIND =
  /^(?:(?:국가|일반|지방|도시첨단|첨단|(?:하이)?테크노?밸리|[동서남북]부|스마트|그린)\s?){0,3}(?:산업단지|산단|테크노밸리|농공\s?단지)$/
/** A complex of which a township alone is told, and perhaps its village: `가람면 농공단지`, `가람면 나래리 일반산업단지`. */
const OF_TOWNSHIP =
  /(?<=^|\s)(?<own>[가-힣]{2,3})[읍면](?:\s[가-힣]{2,4}리)?\s(?=(?:농공\s?단지|(?:일반|지방)\s?(?:산업\s?단지|산단))$)/u

/** True for the short name of a ward, 용산 for 용산구, which as the name of a complex is mostly that of a village. */
function isWardWord(word: string): boolean {
  const place = placeNamed(word)
  return place?.kind === 'district' && !word.endsWith('구') && (place.name.ko ?? '').endsWith('구')
}

const isPlace = (word: string): boolean => placeNamed(word) !== undefined && !isWardWord(word)

/** How many words of a name are the places that it starts with. */
const placesOf = (words: readonly string[]): number =>
  words.findIndex(
    (word, index) =>
      // `외동 제2산단`, `광주 직동 물류단지`: a short word that opens a name, or stands right before its kind, is the name of a village
      !isPlace(word) &&
      (index === words.length - 1 ||
        !TOWNSHIP.test(word) ||
        (word.length < 3 && (index === 0 || (index === words.length - 2 && word.endsWith('동'))))),
  )

/** A name without the places that start it: `장암농공단지` of `함안군 장암농공단지`; undefined where none does. */
export function withoutPlaces(name: string): string | undefined {
  const words = name.split(' ')
  const own = placesOf(words)
  const rest = own > 0 ? words.slice(own).join(' ') : ''
  return rest === '' || BARE_KIND.test(rest) ? undefined : rest
}

/** The key of a complex: what it is called besides its kind, a number behind that, and the kind. */
const KEY =
  /^(?<own>[가-힣]{2,10}?)(?<number>[0-9]{0,2})(?:차|단계)?(?:국가|일반|지방|도시첨단)?(?<kind>산업단지|농공단지|물류단지|단지)$/

/** `포천양문단지` is short for the 산업단지. */
const FULL_KIND: Readonly<Record<string, string>> = { 단지: '산업단지' }

/** What is called so in many towns: it names a complex behind its town only. */
const SHARED =
  /^(?:[동서남북]부|중앙|중부|종합|신규|(?:하이)?테크노?(?:밸리|폴리스|파크|시티)?|(?:에코|그린|스마트|바이오|에너지|메디|미래|사이언스)(?:밸리|파크|타운|시티|폴리스)|기업|첨단[가-힣]*|[가-힣]*(?:특화|전용|복합|집적))$/

/** True for the name of a village or another word of its own, which tells a complex without its town. */
const tells = (own: string): boolean =>
  own.length > 1 && !(isPlace(own) || GENERIC_KO.has(own) || isTheme(own) || SHARED.test(own) || USE_END_KO.test(own))

/** What tells a complex from others. */
export interface OwnComplexName {
  /** Its own name, its number and its kind: `우천산업단지`. */
  readonly own: string
  /** The id of the city or county that the name starts with. */
  readonly town?: string
}

/** The id of the city or county that the words of a name start with, the last of them: that of 음성군 in `충북 음성군 가람산단`. */
export function townOfName(name: string): string | undefined {
  const words = name.split(' ')
  const place = placeNamed(words[placesOf(words) - 1] ?? '') ?? placeAtStart(words[0]!)?.place
  return place !== undefined && isTown(place) ? place.id : undefined
}

/**
 * The own name of a complex, the same however much of its place and its grade is told: `강원 횡성군 우천일반산업단지`,
 * `횡성우천산단` and `우천산단`; `종천면 농공단지` is 종천농공단지. Undefined for names that a town alone tells apart, `가람 제2산단`.
 */
export function ownComplexName(told: string): OwnComplexName | undefined {
  const name = told.replace(OF_TOWNSHIP, '$<own>')
  const behindPlaces = placesOf(name.split(' ')) > 0 ? withoutPlaces(name) : name
  const { own, number = '', kind } = KEY.exec(zoneKey(behindPlaces ?? ''))?.groups ?? {}
  if (own === undefined || !tells(own)) return undefined
  const behind = own.slice(placeAtStart(own)?.length ?? own.length)
  const town = townOfName(name)
  return {
    own: `${tells(behind) ? behind : own}${number}${FULL_KIND[kind!] ?? kind}`,
    ...(town === undefined ? {} : { town }),
  }
}

/** `북가람IC산업단지`: the name of an interchange tells a complex without its town. */
const OF_INTERCHANGE = /^[가-힣]{2,5}ic산업단지$/

/** A general complex is called so in full only: `북부일반산업단지` is 북부산업단지. */
const GRADE = /(?:일반|지방)(?=산업단지$)/

/** Towns that have a namesake in another province. */
const NAMESAKES = /^(?:고성|광주|중구|동구|서구|남구|북구|강서)/
const isWide = (word: string): boolean => /^(?:province|metropolitan-city)$/.test(placeNamed(word)?.kind ?? '')

/** True where a province stands before the town that starts a name: `전남 가람지방공단`. */
const isOfTown = (words: readonly string[], count: number): boolean =>
  words.slice(0, count).every(isWide) && !NAMESAKES.test(words[count]!) && isTown(placeAtStart(words[count]!)?.place)

/**
 * The name of an unlisted zone as the next article will have it: a complex by its own name, others with their town alone, kinds in
 * full and without blanks: `가람 관광특구` for `경기 가람시 관광 특구`.
 */
export function repeatableName({ name: { ko, en }, zoneType }: NameDraft): string {
  if (ko === undefined) return en ?? ''
  const isComplex = zoneType === 'industrial-complex'
  const own = isComplex ? ownComplexName(ko)?.own : undefined
  if (own !== undefined) return own
  const words = ko.split(' ')
  const count = Math.max(0, placesOf(words))
  // a district behind a village of its town is the town's
  const places = words.slice(0, count).filter((word) => isComplex || isPlace(word))
  const key = zoneKey(words.slice(count).join(' '))
  const kind = isComplex ? key.replace(GRADE, '') : key
  const isOwn = isComplex && (OF_INTERCHANGE.test(kind) || isOfTown(words, count))
  return count === 0 || isOwn ? kind : `${plainPlace(places.join(' '))} ${kind}`
}
