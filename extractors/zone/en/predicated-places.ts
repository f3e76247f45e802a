import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import { isHead } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import type { EnglishKind } from './kinds.ts'

const PLACE = '(?<place>[A-Z][a-z]{2,14}(?:[ -][A-Z]?[a-z]{2,12}){0,2})'
const AS =
  " as (?:an?|the|one of the|(?:the country|the nation|Korea|South Korea)['’]s) [‘'“\"]?(?:[a-z-]{2,14} ){0,6}$"
/** One of several places: `Sinseo in Daegu`. */
const ITEM = '[A-Z][a-z]{2,14}(?:-[a-z]{2,4})?(?: [A-Z][a-z]{2,14})?(?: in [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?)?'
/** `Pohang was designated as an …`, `Gangwon Province, designated last year as a …`, right before the kind. */
const SUBJECT = new RegExp(
  `(?<![A-Za-z-])${PLACE},? (?:which )?(?:(?:was|is|were|has been|had been|will be|to be) )?(?:(?:newly|officially|also|finally|recently|first|additionally) )?(?:designated|selected|approved|chosen|named)(?: (?:last year|this year|last month|this month|in [0-9]{4}|in [A-Z][a-z]{2,8}(?: [0-9]{4})?))?${AS}`,
)
/** `… designated Pohang as an opportunity development zone`. */
const OBJECT = new RegExp(
  `(?:designat(?:e|es|ed|ing)|select(?:s|ed|ing)?|approved?|nam(?:ed|ing)) (?:the city of )?${PLACE}${AS}`,
)
/** designated Sinseo in Daegu and Osong in North Chungcheong as, designation of Wanju-gun as */
const OBJECTS = new RegExp(
  `(?:designat(?:e|es|ed|ing)|designation of|select(?:s|ed|ing)?|nam(?:ed|ing)) (?<list>${ITEM}(?:(?:, | and |, and )${ITEM}){0,5})(?:${AS}| as (?:[a-z-]{2,14} ){0,4}$)`,
)
/** What the zone is for: ` in AI healthcare`. */
const THEME =
  /^ (?:in|for|of) (?:the )?([A-Za-z][A-Za-z -]{2,40})(?=[.,;)]|$| (?:industry|sector|field|by|since|on|at))/
/** Kinds that say too little of a place. */
const BARE = /^(?:[Ss]pecial |[Ff]ree )?(?:zone|cluster|complex)s?$/
const MOST_LOOKED_AT = 130

/** The place that a text says to be a zone of the kind: `Gangwon Province, designated as a global innovation zone`. */
export function* predicatedPlacesEn(text: string, kinds: readonly EnglishKind[]): Iterable<Candidate<'zone'>> {
  for (const { start, end, kind } of kinds) {
    const at = Math.max(0, start - MOST_LOOKED_AT)
    const before = text.slice(at, start)
    if (
      !isHead(kind) ||
      !before.includes(' as ') ||
      (kind.type === 'other' && BARE.test(text.slice(start, end)) && !text.startsWith(' for ', end))
    )
      continue
    const match = SUBJECT.exec(before) ?? OBJECT.exec(before)
    const found = match && placeIn(match.groups!['place']!)
    if (!found) yield* listed(at, OBJECTS.exec(before), kind, text.slice(start, end))
    const named = found ? null : NAMED.exec(before)
    if (named) yield namedBy(text, at + named.index, named.groups!['name']!, kind)
    if (!match || !found) continue
    const from = at + match.index + match[0].indexOf(found.name)
    const theme = THEME.exec(text.slice(end, end + 60))?.[1] ?? ''
    yield {
      type: 'zone',
      start: from,
      end: from + found.name.length,
      rule: 'list-item',
      draft: {
        ids: [],
        name: { en: `${found.name} ${text.slice(start, end)}` },
        zoneType: kind.type,
        region: found.region,
        ...(kind.type !== 'other' && isTheme(theme) ? { theme } : {}),
      },
    }
  }
}

/** `The Seoul Bay Complex Area was newly designated as …`: a name that ends like that of a zone. */
const NAMED =
  /(?<name>[A-Z][A-Za-z&-]{1,20}(?: [A-Z][A-Za-z&-]{1,20}){1,6} (?:Area|Site|Belt|Campus|Town|Port|City|Village|Base)) (?:(?:was|is|has been|will be) )(?:(?:newly|officially|also|finally|recently|first|additionally) )?(?:designated|selected|approved) as (?:an?|the) (?:[a-z-]{2,12} ){0,2}$/

/** The places of a list that are designated together. */
function* listed(
  at: number,
  match: RegExpExecArray | null,
  { type }: ZoneKind,
  kind: string,
): Iterable<Candidate<'zone'>> {
  const list = match?.groups?.['list']
  if (!match || list === undefined) return
  const base = at + match.index + match[0].indexOf(list)
  for (const part of list.matchAll(/(?:(?!, | and )[^\n]){3,60}/g)) {
    const item = part[0].replace(/^ ?(?:and )?/, '').trim()
    const [own = '', province = own] = item.split(' in ')
    const place = placeIn(province) ?? placeIn(own)
    if (!place) continue
    const start = base + part.index + part[0].indexOf(own)
    const name = { en: `${own} ${kind.replace(/(?:(?<=x)es|s)$/, '')}` }
    const draft = { ids: [], name, zoneType: type, region: place.region }
    yield { type: 'zone', start, end: start + own.length, rule: 'list-item', draft }
  }
}

function namedBy(text: string, from: number, name: string, kind: ZoneKind): Candidate<'zone'> {
  const start = text.indexOf(name, from) + (name.startsWith('The ') ? 4 : 0)
  const own = name.replace(/^The /, '')
  const place = placeIn(own.split(' ')[0]!)
  const region = place ? { region: place.region } : {}
  return {
    type: 'zone',
    start,
    end: start + own.length,
    rule: 'list-item',
    draft: { ids: [], name: { en: own }, zoneType: kind.type === 'free-economic' ? 'district' : kind.type, ...region },
  }
}

/** The place of a phrase, without the words before it: `Gangwon Province` of `Since Gangwon Province`. */
function placeIn(phrase: string): { name: string; region: readonly string[] } | undefined {
  for (let name = phrase; name !== ''; name = name.includes(' ') ? name.slice(name.indexOf(' ') + 1) : '') {
    const place = englishPlace(name)
    if (place) return { name, region: place.region }
  }
  return undefined
}
