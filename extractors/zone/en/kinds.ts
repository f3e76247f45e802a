import type { Word } from '../../name/words.ts'
import { WordFilter } from '../../word-filter.ts'
import { insideName, type ZoneKind } from '../kinds.ts'
import { KINDS_EN } from '../kinds-en.ts'
import { isTheme } from '../themes.ts'

/** A kind of zone in English; `first` and `last` are numbers of words. */
export interface EnglishKind {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly plural: boolean
  /** True for `special zone` or `complex` in small letters, which tells a zone beside a place and an industry only. */
  readonly small?: true
  /** The industry that stands inside the kind: `blockchain` of `regulation-free blockchain zone`. */
  readonly inner?: string
  readonly kind: ZoneKind
}

/** A kind as the text has it, with an industry that stands inside it before it: `blockchain regulation-free zone`. */
export const writtenKind = (text: string, { start, end, inner }: EnglishKind): string =>
  inner === undefined ? text.slice(start, end) : `${inner} regulation-free zone`

const KINDS = new Map(
  Object.entries(KINDS_EN).map(([words, kind]) => [
    words.replace('r&d', 'r d').replaceAll('-', ' ').replace('&', 'and'),
    kind,
  ]),
)
const HEADS = new Map<string, string>()
for (const phrase of KINDS.keys()) {
  const head = phrase.split(' ').at(-1)!
  HEADS.set(head, head)
  HEADS.set(head.endsWith('x') ? `${head}es` : head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`, head)
}
const MAY_BE_HEAD = new WordFilter(HEADS.keys())
/** What longer kinds end in: `economic zone`. */
const ENDINGS = new Set([...KINDS.keys()].flatMap(endingsOf))

function endingsOf(phrase: string): string[] {
  const words = phrase.split(' ')
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}

/** What makes the name of a body of a kind of zone. */
const BODY_AFTER =
  /^ (?:Deliberation |Planning |Policy )?(?:Authorit|Committee|Commission|Act(?![a-z])|Office|Bureau|Division|Law(?![a-z]))/
/** Kinds that are everyday words: they count only with a capital letter. */
const EVERYDAY = new Set([
  'zone',
  'cluster',
  'complex',
  'valley',
  'district',
  'free zone',
  'special zone',
  'special district',
  'special region',
  'innovation park',
  'science park',
  'medical cluster',
  'bio cluster',
  'innovation cluster',
  'port hinterland',
  'industrial belt',
  'industry belt',
  'innovation belt',
  'semiconductor belt',
  'chip belt',
  'bio belt',
  'hydrogen belt',
  'tourism belt',
  'business city',
  'company town',
  'leisure city',
  'tourism and leisure city',
  'tourism leisure city',
])

/** Everyday kinds that count in small letters too, beside a place and an industry: `Pohang fuel cell power complex`. */
const SMALL = new Set(['special zone', 'special district', 'complex', 'business city', 'company town'])

/** A word in small letters. */
export const lower = (text: string, word: Word): string => text.slice(word.start, word.end).toLowerCase()

/** True where two neighbouring words may be of one name: a blank, a hyphen or ` & ` between them. */
export function joined(text: string, left: Word, right: Word): boolean {
  if (right.start - left.end > 3) return false
  const gap = text.slice(left.end, right.start)
  return gap === ' ' || gap === '-' || gap === '&' || gap === ' & ' || gap === ' -' || gap === '\n' || gap === '–'
}

/** True where two words may be of one kind, also behind quotation marks: `“industry crisis” zones`. */
const joinedKind = (text: string, left: Word, right: Word): boolean =>
  joined(text, left, right) || /^[”"’'] $/.test(text.slice(left.end, Math.min(right.start, left.end + 3)))

/** True for a part of something that has numbers: `Industrial Complex Zone 5`. */
const isPartNumber = (text: string, end: number): boolean =>
  /^ (?:[0-9]{1,2}|[A-Z])(?![A-Za-z0-9])/.test(text.slice(end, end + 5))

/** What behind a kind says which one it is: ` for specialized regional development`. */
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/^ for regulation/i, 'special free zone for regulation'],
  [
    /^ for (?:speciali[sz]ed regional development|regional speciali[sz](?:ed|ation)(?: development)?)(?![a-z])/i,
    'specialized regional development zone',
  ],
  [/^ for industrial crisis response/i, 'industrial crisis response area'],
]

/** The purpose behind a kind that ends at an offset, with its length and the number of its words. */
function purposeAt(text: string, end: number): { length: number; words: number; kind: ZoneKind } | undefined {
  if (!text.startsWith(' for ', end)) return undefined
  const near = text.slice(end, end + 50)
  for (const [pattern, kind] of PURPOSES) {
    const { length } = pattern.exec(near)?.[0] ?? ''
    if (length > 0) return { length, words: near.slice(1, length).split(' ').length, kind: KINDS.get(kind)! }
  }
  return undefined
}

/** Kinds that the words around an industry make regulation-free ones. */
const BARE = new Set(['zone', 'special zone', 'district', 'special district'])
const FREE_OF_RULES = KINDS.get('regulation free zone')!
/** regulation-free blockchain, deregulated special drone, free hydrogen regulation: before `zone` */
const AROUND =
  /(?<![A-Za-z-])(?:(?:[Rr]egulat(?:ion|ory)[- ][Ff]ree|[Dd]eregulated) (?:[Ss]pecial )?(?<industry>(?:[A-Za-z-]{2,14} ){1,3})|[Ff]ree (?<inside>(?:[A-Za-z-]{2,14} ){1,3})[Rr]egulat(?:ion|ory) )$/

/** Where a kind begins whose industry stands between its words, with that industry; `head` is the number of its last word but that. */
function aroundIndustry(
  text: string,
  words: readonly Word[],
  head: number,
): Pick<EnglishKind, 'start' | 'first' | 'inner'> | undefined {
  const to = words[head]!.start
  const match = AROUND.exec(text.slice(Math.max(0, to - 72), to))
  if (!match) return undefined
  const { industry, inside = '' } = match.groups!
  const inner = (industry ?? inside).trim()
  if (!isTheme(inner)) return undefined
  const start = to - match[0].length
  let first = head
  while (first > 0 && words[first - 1]!.start >= start) first--
  return { start, first, inner }
}

/** The kinds of zones in a text by their words, the longest at each head. */
export function englishKindsIn(text: string, words: readonly Word[]): EnglishKind[] {
  const kinds: EnglishKind[] = []
  for (let last = 0; last < words.length; last++) {
    const word = words[last]!
    if (word.hangul || !MAY_BE_HEAD.mayHold(text, word.start, word.end)) continue
    const written = lower(text, word)
    const head = HEADS.get(written)
    if (head === undefined) continue
    let phrase = head
    let best = KINDS.has(head) ? last : -1
    let name = best < 0 ? '' : head
    for (let i = last - 1; i >= 0 && ENDINGS.has(phrase) && joinedKind(text, words[i]!, words[i + 1]!); i--) {
      const and = text.slice(words[i]!.end, words[i + 1]!.start) === ' & '
      phrase = `${lower(text, words[i]!)}${and ? ' and ' : ' '}${phrase}`
      if (KINDS.has(phrase)) {
        best = i
        name = phrase
      }
    }
    if ((name === 'zone' || name === 'district') && isPartNumber(text, word.end)) continue
    const around = best >= 0 && BARE.has(name) ? aroundIndustry(text, words, best) : undefined
    if (around) {
      kinds.push({ ...around, end: word.end, last, plural: written !== head, kind: FREE_OF_RULES })
      continue
    }
    const tail = purposeAt(text, word.end)
    const small = best >= 0 && EVERYDAY.has(name) && !words[best]!.capital && !(tail && name !== 'zone')
    if (best < 0 || (small && !SMALL.has(name))) continue
    kinds.push({
      start: words[best]!.start,
      end: word.end + (tail?.length ?? 0),
      first: best,
      last: last + (tail?.words ?? 0),
      plural: written !== head,
      ...(small ? { small } : {}),
      kind:
        tail?.kind ??
        (BODY_AFTER.test(text.slice(word.end, word.end + 28)) ? insideName(KINDS.get(name)!) : KINDS.get(name)!),
    })
  }
  return kinds
}
