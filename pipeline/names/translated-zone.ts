import { kept } from '../../extractors/kept.ts'
import { englishPlace } from '../../extractors/name/places.ts'
import { SMALL_WORDS } from '../../extractors/name/plain-word.ts'
import { plainPlace } from '../../extractors/zone/ko/place-names.ts'
import { ZONE_KIND_WORDS, ZONE_NAME_WORDS } from './zone-name-words.ts'

const LONGEST = 100
/** Most words of a name, of its place, of its kind, and of one of its words: `science and technology`. */
const MOST_WORDS = { name: 12, place: 3, kind: 4, term: 4 } as const

/** The longest run of words that ends a name and is a kind. */
function kindAtEnd(words: readonly string[]): { ko: string; length: number } | undefined {
  for (let length = Math.min(MOST_WORDS.kind, words.length - 1); length > 0; length--) {
    const ko = ZONE_KIND_WORDS[words.slice(-length).join(' ').toLowerCase()]
    if (ko !== undefined) return { ko, length }
  }
  return undefined
}

/** The place that starts a name, as Hangul has it, and how many words it takes. */
function placeAtStart(words: readonly string[]): { ko: string; length: number } | undefined {
  for (let length = Math.min(MOST_WORDS.place, words.length - 1); length > 0; length--) {
    const place = englishPlace(words.slice(0, length).join(' '))
    if (place?.name.ko !== undefined) return { ko: plainPlace(place.name.ko), length }
  }
  return undefined
}

/** Words one behind the other in Hangul; undefined where one of them is none of a zone's name. */
export function inHangul(words: readonly string[]): string | undefined {
  let ko = ''
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST_WORDS.term, words.length - at)
    while (length > 0 && ZONE_NAME_WORDS[words.slice(at, at + length).join(' ')] === undefined) length--
    if (length === 0 && !SMALL_WORDS.has(words[at]!)) return undefined
    ko += length === 0 ? '' : ZONE_NAME_WORDS[words.slice(at, at + length).join(' ')]!
    at += Math.max(1, length)
  }
  return ko
}

/** An English zone in Hangul, and how many words of its own it has besides its place and its kind. */
interface TranslatedZone {
  readonly ko: string
  readonly words: number
}

/**
 * The name in Hangul of an English zone that a place, words of its name and its kind make up: `가람 의료과학산업단지` for `Garam Medical
 * Science Industrial Complex`. Undefined for other names.
 */
export const translatedZone = kept((name: string): TranslatedZone | undefined => {
  const words = name.length > LONGEST ? [] : name.split(' ')
  if (words.length > MOST_WORDS.name) return undefined
  const kind = kindAtEnd(words)
  const place = kind && placeAtStart(words)
  if (!kind || !place) return undefined
  const own = words.slice(place.length, words.length - kind.length).map((word) => word.toLowerCase())
  const ko = inHangul(own)
  return ko === undefined || ko === '' ? undefined : { ko: `${place.ko} ${ko}${kind.ko}`, words: own.length }
})
