import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { ofKnownNames } from '../../extractors/name/names-index.ts'
import { englishPlace, isTown, placeAtStart, placeNamed, placesSharing } from '../../extractors/name/places.ts'
import { KINDS_KO } from '../../extractors/zone/kinds-ko.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { composedTheme } from './composed-theme.ts'
import { kindNamed, labelOf } from './kind-labels.ts'
import { loansInEnglish } from './loan-words.ts'
import { nameKey } from './name-key.ts'
import { ownComplexName } from './own-complex-name.ts'
import { themePart } from './theme-words.ts'

/** What a name says once its place and its kind are taken off. */
interface Parts {
  readonly place: GazetteerEntry
  /** The place as written. */
  readonly name: string
  /** The industry between place and kind; empty where there is none. */
  readonly theme: string
  readonly kind: string
}

/** What follows a town in one word with it: `영동산업단지`, `거창제2농공단지`. */
const COMPLEX_OF_TOWN =
  /^(?:제?[1-9][0-9]?(?:차|단계)?)?(?:(?:일반|지방|국가)?(?:산업단지|산단|공업단지|공단)|농공단지|(?:종합|복합)?(?:물류|유통|물류유통|유통물류)단지)$/

/** The town that starts a word, where nothing but the number and the kind of a complex follows. */
function townOfComplex(rest: string): Parts | undefined {
  const { place, length } = placeAtStart(rest) ?? { length: 0 }
  const behind = rest.slice(length)
  if (!isTown(place) || !COMPLEX_OF_TOWN.test(behind)) return undefined
  const number = /^제?[0-9]*(?:차|단계)?/.exec(behind)![0]
  return { place: place!, name: rest.slice(0, length), theme: number, kind: behind.slice(number.length) }
}

/** The places that start a Korean name, the last of them, and what stands behind. */
function koreanParts(name: string): Parts | undefined {
  const words = name.split(' ')
  const own = words.findIndex((word) => !placeNamed(word))
  const place = own > 0 ? placeNamed(words[own - 1]!) : undefined
  const rest = words.slice(own).join('')
  const ofTown = townOfComplex(rest)
  if (ofTown) return ofTown
  for (let at = 0; place && at < rest.length - 1; at++)
    if (KINDS_KO[rest.slice(at)])
      return { place, name: words[own - 1]!, theme: rest.slice(0, at), kind: rest.slice(at) }
  return undefined
}

const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]
/** A number of a complex in either language: `제3`, `3차`, `3rd`. */
const NUMBER = /^제?(?<digits>[1-9][0-9]?)(?:차|단계|st|nd|rd|th)?$/

/** The digits of a number in words or in digits; undefined for other words. */
function digitsOf(word: string): string | undefined {
  const ordinal = ORDINALS.indexOf(word)
  return ordinal < 0 ? NUMBER.exec(word)?.groups?.['digits'] : `${ordinal + 1}`
}

/** A number that stands before an English name or at its end, and the name without it. */
function numberApart(name: string): { number: string | undefined; rest: string } {
  const blank = name.indexOf(' ')
  const first = digitsOf(name.slice(0, Math.max(0, blank)).toLowerCase())
  if (first !== undefined) return { number: first, rest: name.slice(blank + 1) }
  const last = / (?:No\.? ?)?(?<digit>[1-9])$/.exec(name)
  return { number: last?.groups?.['digit'], rest: last ? name.slice(0, last.index) : name }
}

/** The place that starts an English name, of three words at most, and what stands behind. */
function englishParts(whole: string): Parts | undefined {
  const { number, rest: name } = numberApart(whole)
  const parts = behindPlace(name)
  if (number === undefined || parts === undefined) return parts
  return parts.theme === '' ? { ...parts, theme: number } : undefined
}

function behindPlace(whole: string): Parts | undefined {
  const words = whole.split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    const place = englishPlace(name)
    const rest = words.slice(count).map((word) => word.toLowerCase())
    for (let at = 0; place && at < rest.length; at++) {
      const kind = rest.slice(at).join(' ')
      // a semiconductor cluster is a cluster for semiconductors
      const theme = kind.endsWith(' cluster') ? -1 : at
      if (kindNamed(kind)) return { place, name, theme: rest.slice(0, theme).join(' '), kind }
    }
  }
  return undefined
}

/** Industries in English, by the keys of their Korean names. */
const themesInEnglish = ofKnownNames(
  ({ byId }): ReadonlyMap<string, string> =>
    new Map(
      [...byId.values()].flatMap(({ theme }) =>
        theme?.ko && theme.en ? [[nameKey(theme.ko), theme.en] as const] : [],
      ),
    ),
)

/** An industry in English letters: a Korean one as the gazetteers translate it; undefined for others. */
function themeInEnglish(theme: string): string | undefined {
  const digits = digitsOf(theme)
  if (digits !== undefined) return digits
  const part = themePart(theme)
  if (part !== undefined) return part
  const translated = /[가-힣]/.test(theme) ? themesInEnglish().get(nameKey(theme)) : theme
  if (translated !== undefined) return themePart(translated) ?? composedTheme(translated) ?? translated
  const composed = composedTheme(theme)
  if (composed !== undefined) return composed
  // loan words that tell a complex without its town are its own name
  return ownComplexName(`${theme}산업단지`) === undefined ? loansInEnglish(theme) : undefined
}

/**
 * The id of an unlisted zone that its place, its industry and its kind tell, the same for both languages: `충주 국가산단` and
 * `Chungju National Industrial Complex`. Undefined for other names.
 */
export function sharedSlug({ name, region }: NameDraft): string | undefined {
  const parts = name.ko === undefined ? englishParts(name.en ?? '') : koreanParts(name.ko)
  const kind = parts && kindNamed(parts.kind)
  if (!parts || !kind) return undefined
  if (!region && (kind.type !== 'industrial-complex' || !isTown(parts.place) || placesSharing(parts.name).length > 0))
    return undefined
  const lies = (place: GazetteerEntry) => !region || region.some((code) => place.region.includes(code))
  // the other of two places that share a name: `Goseong` in South Gyeongsang
  const sharing = lies(parts.place) ? undefined : placesSharing(parts.name).find(lies)
  if (!sharing && !lies(parts.place)) return undefined
  const label = labelOf(parts.kind, kind)
  const theme = themeInEnglish(parts.theme)
  if (label === '' || theme === undefined) return undefined
  const place = (sharing ?? parts.place).id.slice('region/'.length)
  const own = theme
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `zone/slug-${[place, own, label].filter((part) => part !== '').join('-')}`
}
