import type { InstitutionKind } from '../../../schemas/index.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { gapAfter, wordText } from './joined-words.ts'
import { COMMON_HEADS_EN, GENERIC_FIRST_EN, NOT_FIRST_EN } from './lexicon.ts'

/** A named group or team of a body: `Global Innovation Zone Legal Support Group`. */
function isTeam(text: string, words: readonly Word[], first: number, head: number): boolean {
  return (
    head - first >= 3 &&
    wordText(text, words[head]!) === 'Group' &&
    /^(?:Support|Working|Advisory|Study|Consultative|Promotion|Expert|Project)$/.test(wordText(text, words[head - 1]!))
  )
}

/** What a committee does, which names none: `the Deliberation Committee`. */
const WHAT_IT_DOES =
  /^(?:Deliberation|Deliberative|Screening|Consultation|Coordination|Nomination|Judging|Promotion|Election|Working|Expert)$/

/** Counters for the public: `KFEZ PR Center`. */
const COUNTER = /^(?:PR|Press|News|Media|Customer|Help|Call|Information|Cyber|Download|Contact)$/

/** True for the name by its head of a counter, also where its body follows: `PR Center of Narae Medical`. */
export const isCounter = (text: string, words: readonly Word[], first: number, head: number): boolean =>
  first < head && head - first < 3 && COUNTER.test(wordText(text, words[head - 1]!))

/** What a university is chosen as rather than called: `a Chip Specialized University`. */
const STATUS = /^(?:Speciali[sz]ed|Flagship|Glocal|Hub|Leading)$/

/** Adjectives of countries: `Korean Biotech` names no company. */
export const DEMONYM =
  /^(?:Korean|Japanese|Chinese|American|German|French|British|European|Asian|Taiwanese|Indian|Vietnamese|Dutch|Danish|Swiss|Swedish|Norwegian|Italian|Spanish|Belgian)$/

/** True where a capitalised word of the same name follows, other than a title. */
const isFollowed = (text: string, words: readonly Word[], head: number): boolean =>
  Boolean(words[head + 1]?.capital) &&
  gapAfter(text, words, head) === ' ' &&
  !NOT_FIRST_EN.has(wordText(text, words[head + 1]!))

/** Bodies of the state whose names are made of common words: `Energy Technology Support Agency`. */
const STATE_BODY = /^(?:Agency|Administration|Institute)$/
const GENERIC_NAME = 3

/** Heads of which no product or service is called: not `Social Networking Service (SNS)`. */
const OF_BODIES_ONLY = /^(?:Foundation|Association|Institute|Agency|Council|Federation|Society|Administration)$/

/** True where the initials of a body made of common words stand in brackets behind it: `National Kelp Foundation (NKF)`. */
function hasInitials(text: string, words: readonly Word[], first: number, head: number): boolean {
  const { end } = words[head]!
  const initials = /^ ?\(([A-Z]{3,6})[,)]/.exec(text.slice(end, end + 9))?.[1]
  if (initials === undefined || !OF_BODIES_ONLY.test(wordText(text, words[head]!))) return false
  const capitals = words.slice(first, head + 1).filter((word) => word.capital)
  return capitals.map(({ start }) => text.charAt(start)).join('') === initials
}

/** True where the words from `first` to a head, its last word, name a body rather than a sort of bodies: not `the Development Center`. */
export function isProper(
  text: string,
  words: readonly Word[],
  first: number,
  head: number,
  kind: InstitutionKind,
): boolean {
  if (first === head) return false
  if (kind === 'other' && isCounter(text, words, first, head)) return false
  if (kind === 'university' && STATUS.test(wordText(text, words[head - 1]!))) return false
  if (isTeam(text, words, first, head)) return true
  const before = words.slice(first, head).filter((w) => w.capital)
  if (before.length === 0) return false
  const names = before.map((w) => wordText(text, w))
  // `Code Division Multiple Access`
  if (kind === 'division' && names.length === 1 && isFollowed(text, words, head)) return false
  if (kind === 'division' || kind === 'committee')
    return names.length >= 2 || !(GENERIC_FIRST_EN.has(names[0]!) || WHAT_IT_DOES.test(names[0]!))
  if (
    COMMON_HEADS_EN.has(wordText(text, words[head]!)) &&
    (names.length > 3 || names.some((n) => GENERIC_FIRST_EN.has(n)))
  )
    return false
  const proper = names.filter(
    (n) => !GENERIC_FIRST_EN.has(n) && !(kind === 'company' && (n.length < 2 || DEMONYM.test(n))),
  )
  if (proper.length === 0)
    return (
      (names.length >= GENERIC_NAME && STATE_BODY.test(wordText(text, words[head]!))) ||
      hasInitials(text, words, first, head)
    )
  const onlyPlace = englishPlace(text.slice(words[first]!.start, words[head]!.start).trim()) !== undefined
  if (!onlyPlace) return true
  const last = wordText(text, words[head]!)
  // `the Seoul Headquarters`
  return last !== 'Headquarters' && (kind !== 'company' || last === 'Bank')
}

/** What a province or city founds to build houses, ports or lines: `Ulsan Metropolitan Corporation`. */
const OF_TOWN =
  /^[A-Z][a-z]{2,14} (?:Metropolitan|City|Urban|Housing|Development|Transportation) (?:.{1,40} )?Corporation$/

/** The kind of body that an English name says, where its words tell more than that of its head. */
export function kindOf(name: string, kind: InstitutionKind): InstitutionKind {
  if (/(?:Support|Working|Advisory|Study|Consultative|Promotion|Expert|Project|Planning) Group$/.test(name))
    return 'other'
  if (/University Hospital|Medical Center$/.test(name)) return 'hospital'
  if (/(?:Provincial|City|County) (?:Office|Hall|Council|Government)$/.test(name)) return 'local-government'
  if (/(?:Economic Zone|FEZ|Economic) Authority$/.test(name)) return 'zone-authority'
  if (/Port Authority$|Tourism Organization$/.test(name)) return 'public-corporation'
  if (/^(?:Korea|Korean|National) .*Corporation$/.test(name) || OF_TOWN.test(name)) return 'public-corporation'
  if (/(?:Research|Technology|Testing|Development) Cent(?:er|re)/.test(name)) return 'research-institute'
  if (/(?:Support|Innovation|Promotion) Cent(?:er|re)/.test(name)) return 'agency'
  return kind
}
