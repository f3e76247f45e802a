import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { listName } from './list-names.ts'
import { toldThemes } from './told-theme.ts'

/** Seven locations were designated last year, including … · The designated areas are each located in … */
const HEAD =
  /(?:locations|areas|sites|regions|places|zones|districts)(?: (?:were|are|have been|will be))?(?: (?:newly|also|each|finally|currently)){0,2} (?:designated|selected|located|chosen)(?: (?:last year|this year|in [0-9]{4}))?(?:,? including | in )|designated (?:zones|areas|regions|sites),? (?:including|such as) (?:(?:cities|places|regions) (?:like|such as) )?(?=[A-Z])/g
const HEAD_WORDS = ['designated', ' selected', ' located', ' chosen']
const ITEM =
  /^(?:the )?(?:(?:[a-z]{4,14} ){0,3}(?:city|province|island|county) of |[a-z]{4,9}ern )?(?<name>[A-Z][A-Za-z-]{2,14}(?: [A-Z][a-z]{2,14}){0,2})(?: in [A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2})?/
const GAP = /^(?:, and | and |, )/
const FEWEST = 3
/** How far before a list the words for its industry count. */
const NEAR = 260
const MOST = 20

interface Kind {
  readonly type: ZoneType
  readonly name: string
  readonly theme?: string
}

/** The places of a sentence that says which were designated, as zones of the kind or industry that the text speaks of. */
export function* designatedList(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HEAD, text, HEAD_WORDS)) {
    const kind = kindOf(text, match.index, match.index + match[0].length, headOf(match.index))
    const items = kind ? itemsAt(text, match.index + match[0].length) : []
    if (!kind || items.length < FEWEST) continue
    for (const { start, end, region } of items) {
      const en = `${text.slice(start, end).replace(/ (?:Province|Island)$/, '')} ${kind.name}`
      const theme = kind.theme === undefined ? {} : { theme: kind.theme }
      const draft = { ids: [], name: { en }, zoneType: kind.type, region, ...theme }
      yield { type: 'zone', start, end, rule: 'list-item', draft }
    }
  }
}

/** The kind that the sentence before the list or its own names; an industry counts where no other one stands near. */
function kindOf(text: string, at: number, end: number, head: ZoneKind | undefined): Kind | undefined {
  const near = text.slice(Math.max(0, at - NEAR), end)
  const themes = toldThemes(near)
  if (themes.length > 1) return undefined
  const theme = themes[0]
  if (theme !== undefined) return { type: 'other', name: `${theme} Special Zone`, theme }
  const named = head && listName(head)
  return head && named ? { type: head.type, name: named } : undefined
}

function itemsAt(text: string, from: number) {
  const items: { start: number; end: number; region: readonly string[] }[] = []
  let at = from
  for (let count = 0; count < MOST; count++) {
    const match = ITEM.exec(text.slice(at, at + 120))
    const name = match?.groups?.['name']
    const region = name === undefined ? undefined : englishPlace(name)?.region
    if (!match || name === undefined || !region) break
    const start = at + match[0].indexOf(name)
    items.push({ start, end: start + name.length, region })
    at += match[0].length
    const gap = GAP.exec(text.slice(at, at + 8))
    if (!gap) break
    at += gap[0].length
  }
  return items
}
