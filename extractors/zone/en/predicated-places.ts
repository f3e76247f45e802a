import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import { isHead } from '../heads.ts'
import { isTheme } from '../themes.ts'
import type { EnglishKind } from './kinds.ts'

const PLACE = '(?<place>[A-Z][a-z]{2,14}(?:[ -][A-Z]?[a-z]{2,12}){0,2})'
const AS = ' as (?:an?|the|one of the) (?:[a-z-]{2,12} ){0,2}$'
/** `Pohang was designated as an …`, `Gangwon Province, designated last year as a …`, right before the kind. */
const SUBJECT = new RegExp(
  `(?<![A-Za-z-])${PLACE},? (?:which )?(?:(?:was|is|were|has been|had been|will be|to be) )?(?:(?:newly|officially|also|finally|recently|first|additionally) )?(?:designated|selected|approved|chosen|named)(?: (?:last year|this year|last month|this month|in [0-9]{4}|in [A-Z][a-z]{2,8}(?: [0-9]{4})?))?${AS}`,
)
/** `… designated Pohang as an opportunity development zone`. */
const OBJECT = new RegExp(
  `(?:designat(?:e|es|ed|ing)|select(?:s|ed|ing)?|approved?|nam(?:ed|ing)) (?:the city of )?${PLACE}${AS}`,
)
/** What the zone is for: ` in AI healthcare`. */
const THEME =
  /^ (?:in|for|of) (?:the )?([A-Za-z][A-Za-z -]{2,40})(?=[.,;)]|$| (?:industry|sector|field|by|since|on|at))/
const MOST_LOOKED_AT = 130

/** The place that a text says to be a zone of the kind: `Gangwon Province, designated as a global innovation zone`. */
export function* predicatedPlacesEn(text: string, kinds: readonly EnglishKind[]): Iterable<Candidate<'zone'>> {
  for (const { start, end, kind } of kinds) {
    const at = Math.max(0, start - MOST_LOOKED_AT)
    const before = text.slice(at, start)
    if (!isHead(kind) || kind.type === 'other' || !before.includes(' as ')) continue
    const match = SUBJECT.exec(before) ?? OBJECT.exec(before)
    const found = match && placeIn(match.groups!['place']!)
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
        ...(isTheme(theme) ? { theme } : {}),
      },
    }
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
