import { englishPlace } from '../../extractors/name/places.ts'
import { spelledPlace } from '../../extractors/zone/en/spelled-places.ts'

/** What a complex is called besides its name once it is renewed: `Banwol smart-green industrial complex`. */
const MODERN = / [Ss]mart(?:[- ][Gg]reen)?(?=[- ](?:[Nn]ational )?[Ii]ndustrial [Cc]omplex$)/
/** A special zone of a product is one of its industry: `Boseong green tea special zone`. */
const SPECIAL = /(?<! [Ii]ndustry)(?<![Rr]egulation-[Ff]ree) [Ss]pecial [Zz]one$/
/** Other words for a special zone of a product or an industry. */
const OTHER_SPECIAL =
  / (?:[Ss]peciali[sz]ed [Zz]one|[Ss]pecial [Ee]conomic [Zz]one|[Ss]pecial(?:i[sz]ed)? [Dd]istrict)$/
/** Another word for the state's complexes. */
const STATE = / State(?= Industrial Complex$)/
/** An abbreviation in brackets inside a name: `Gyeongju Small Modular Reactor (SMR) National Industrial Complex`. */
const SHORT_INSIDE = / \([A-Z]{2,6}\)(?= )/
/** Other words for an industrial complex. */
const COMPLEX =
  /(?:[Ii]ndustr(?:y|ies) [Cc]omplex|(?<=General )[Ii]ndustr(?:y|ial) [Cc]luster|[Ii]ndustrial (?:[Pp]ark|[Ee]state|[Zz]one))$/
const ORDINALS: Readonly<Record<string, string>> = { first: '1', second: '2', secondary: '2', third: '3', fourth: '4' }
/** `2nd Dalseong Industrial Complex`, `Dalseong Secondary Industrial Complex`, `Dalseong Industrial Complex No. 2` */
const BEFORE = /^(?<n>[1-9](?:st|nd|rd|th)|First|Second|Third|Fourth) (?<place>[A-Z][A-Za-z-]+) (?<rest>.+)$/
const INSIDE = /^(?<place>[A-Z][A-Za-z-]+) (?<n>[1-9](?:st|nd|rd|th)|First|Second|Secondary|Third|Fourth) (?<rest>.+)$/
const BEHIND = /^(?<place>[A-Z][A-Za-z-]+) (?<rest>.+?) (?:No\. ?)?(?<n>[1-9])$/

/** Other spellings of an English name of a zone, likelier ones first; each is looked up where the name itself is not listed. */
export function* zoneSpellings(name: string): Iterable<string> {
  const plain = name.replace(MODERN, '').replace(COMPLEX, 'Industrial Complex').replace(STATE, ' National')
  if (plain !== name) {
    yield plain
    yield plain.replace(/ (?=Industrial Complex$)/, ' National ')
  }
  if (SHORT_INSIDE.test(name)) yield name.replace(SHORT_INSIDE, '')
  const special = name.replace(OTHER_SPECIAL, ' Special Zone')
  if (special !== name) yield special
  if (SPECIAL.test(special)) yield special.replace(SPECIAL, ' Industry Special Zone')
  yield* numbered(plain)
  yield* placed(name)
}

/** The name with its number as a digit or an ordinal behind the place. */
function* numbered(name: string): Iterable<string> {
  const groups = (BEFORE.exec(name) ?? INSIDE.exec(name) ?? BEHIND.exec(name))?.groups
  if (!groups) return
  const { n = '', place = '', rest = '' } = groups
  const digit = ORDINALS[n.toLowerCase()] ?? n.charAt(0)
  yield `${place} ${digit} ${rest}`
  yield `${place} ${digit}${['st', 'nd', 'rd'][Number(digit) - 1] ?? 'th'} ${rest}`
}

/** The name with the place at its start spelled otherwise: `South Jeolla … Zone` for `Jeonnam … Zone`. */
function* placed(name: string): Iterable<string> {
  const words = name.split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const place = englishPlace(words.slice(0, count).join(' '))
    const rest = words.slice(count).join(' ')
    for (const surface of place?.surfaces ?? []) if (/^[A-Z]/.test(surface)) yield `${surface} ${rest}`
  }
  const town = spelledPlace(words[0]!)?.name
  if (town !== undefined && town !== words[0]) yield `${town} ${words.slice(1).join(' ')}`
}
