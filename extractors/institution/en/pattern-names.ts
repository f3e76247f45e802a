import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { WordFilter } from '../../word-filter.ts'
import { townRegion } from '../../zone/en/spelled-places.ts'
import { unlisted } from '../draft.ts'
import { isHeadlinePiece } from './headlines.ts'
import { gapAfter, JOINS, wordText } from './joined-words.ts'
import { GENERIC_FIRST_EN, HEAD_FIRST_EN, HEAD_LAST_EN } from './lexicon.ts'
import { lastWord } from './name-end.ts'
import { firstWord } from './name-start.ts'
import { DEMONYM, isCounter, isProper, kindOf } from './proper-heads.ts'
import { isNoBody, isSite } from './sites.ts'

/** What a hyphen joins to the name of a province or town: `Bureau of Gangwon-do`. */
const SUFFIX = /^-(?:do|si|gun|gu)(?![a-z])/

/** What a shortened word ends in: `Garam Univ.`. */
const FULL_STOP = /^\./

/** The seat of one of several universities of a name: `University of Wisconsin at Madison`. */
const SEAT = /^ at (?<seat>[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,14}| [A-Z][a-z]{2,14})?)(?! [A-Z])(?![A-Za-z-])/

/** The end of a university's name with its seat; of a campus in Korea without. */
function withSeat(text: string, end: number): number {
  const seat = SEAT.exec(text.slice(end, end + 36))?.groups?.['seat']
  if (seat === undefined || englishPlace(seat) || townRegion(seat) || CAMPUS.test(seat)) return end
  return end + ' at '.length + seat.length
}
/** Places in Korea with campuses, besides provinces and towns. */
const CAMPUS = /^(?:Songdo|Cheongna|Yeongjong|Gwanak|Sinchon|Seoul|Ansan)(?![a-z])/

/** A second trade in the name of a company: `Sunil Engineering & Architecture`. */
const PARTNER =
  /^ (?:Sciences?|Devices?)(?![A-Za-z])|^ & (?:Architecture|Construction|Engineering|Chemicals?|Technology|Technologies|Machinery|Consulting|Development|Systems|Materials|Solutions|Energy|Trading|Logistics)(?![A-Za-z])/

/** Heads that count only behind another word, that word, and their kind: `Task Force`, `Garam Municipal Government`. */
const PAIRED: readonly (readonly [string, RegExp, InstitutionKind])[] = [
  ['Park', /^Techno$/, 'technopark'],
  ['Force', /^Task$/, 'committee'],
  [
    'Team',
    /^(?:Promotion|Planning|Policy|Support|Investment|Management|Cooperation|Administration|Strategy|Attraction|Marketing|Affairs)$/,
    'division',
  ],
  ['Network', /^(?:Association|Chamber|Research|Investment)$/, 'association'],
  ['Government', /^(?:Municipal|Provincial|Metropolitan|City|State|Prefectural|County)$/, 'local-government'],
]

/** Heads whose names say for what they are also behind words that must name them: `Narae Academy for Robots`. */
const NAMED_BEFORE = /^(?:Foundation|Academy|School)$/

/** The kind of a head that counts only behind the word before it; undefined for other heads and behind other words. */
function pairedKind(head: string, before: Word | undefined, text: string): InstitutionKind | undefined {
  if (before === undefined) return undefined
  for (const [last, pattern, kind] of PAIRED) if (last === head && pattern.test(wordText(text, before))) return kind
  return undefined
}

const MAY_BE_HEAD = new WordFilter([...HEAD_LAST_EN.keys(), ...HEAD_FIRST_EN, ...PAIRED.map(([last]) => last)])
const LONGEST_NAME = 110

/** What the field of a ministry stands behind: `Ministry of Trade and Industry Investment Division`. */
const OF_MINISTRY = /Minist(?:ry|er) of (?:the )?$/

/** Whoever leads a division: `Head of Steel and Chemical Division`. */
const HEAD_OF = /(?:[Hh]ead|[Dd]irector|[Cc]hief|[Mm]anager) of (?:the )?$/

/** What a body carries out: `University of Narae Exchange Program`. */
const WORK_LAST = /^(?:Program|Programme|Project|Initiative|Plan|Agreement)$/

/** English names by their head: `Kyushu University`, `University of Tartu`, `Korea Institute for Robot Industry Advancement`. */
export function* patternNamesEn(text: string, words: readonly Word[]): Iterable<Candidate<'institution'>> {
  let done = -1
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (!word.capital || word.hangul || index <= done || !MAY_BE_HEAD.mayHold(text, word.start, word.end)) continue
    const head = wordText(text, word)
    const paired = pairedKind(head, index > 0 ? words[index - 1] : undefined, text)
    const kind = paired ?? HEAD_LAST_EN.get(head) ?? (HEAD_FIRST_EN.has(head) ? 'other' : undefined)
    if (kind === undefined || isVerb(text, word)) continue
    const first = firstWord(text, words, index, kind)
    if (paired && index - first < 2) continue
    const last = HEAD_FIRST_EN.has(head) ? lastWord(text, words, index, first) : index
    if (last === index && (goesOn(text, words, index) || isSite(text, words, index))) continue
    if (last > index && (isCounter(text, words, first, index) || WORK_LAST.test(wordText(text, words[last]!)))) continue
    const named = last === index ? kind !== 'technopark' : NAMED_BEFORE.test(head) && first < index
    if (named && !isProper(text, words, first, index, kind)) continue
    const own = ownFirst(text, words, first, index, kind)
    const start = words[own]!.start
    const tail = kind === 'company' ? PARTNER : head === 'Univ' ? FULL_STOP : SUFFIX
    const whole = words[last]!.end + (tail.exec(text.slice(words[last]!.end, words[last]!.end + 18))?.[0].length ?? 0)
    const end = head === 'University' && last > index ? withSeat(text, whole) : whole
    if (end - start > LONGEST_NAME || isNoBody(text, start, end, wordText(text, words[last]!), kind)) continue
    if (OF_MINISTRY.test(text.slice(Math.max(0, start - 18), start))) continue
    const led = kind === 'division' && HEAD_OF.test(text.slice(Math.max(0, start - 14), start))
    if (kind !== 'technopark' && !led && isHeadlinePiece(text, start, end, kind === 'company')) continue
    done = last
    yield unlisted(text, start, end, kindOf(text.slice(start, end), kind), 'head-word')
  }
}

/** Number of the first word of a name without the nation of a company or ministry, and without what stands before `Korea`. */
function ownFirst(text: string, words: readonly Word[], first: number, head: number, kind: InstitutionKind): number {
  const opener = wordText(text, words[first]!)
  if (kind === 'company') return head - first > 1 && DEMONYM.test(opener) ? first + 1 : first
  // `South Korean Ministry of Kelp`
  if (kind === 'ministry' && first < head && wordText(text, words[head - 1]!) === 'Korean') {
    if (head - first === 1 || (head - first === 2 && opener === 'South')) return head
  }
  // `Research Management Korea Kelp Institute`: a label and the body that it tells
  let own = first
  while (own < head && GENERIC_FIRST_EN.has(wordText(text, words[own]!))) own++
  return own - first > 1 && own < head && wordText(text, words[own]!) === 'Korea' ? own : first
}

/** True for `Partners With`, the verb of a headline. */
const isVerb = (text: string, { start, end }: Word): boolean =>
  text.startsWith('Partners', start) && /^ [Ww]ith /.test(text.slice(end, end + 6))

/** True where the next word is a head too, so that the name ends later: `Tokyo Medical University Hospital`. */
function goesOn(text: string, words: readonly Word[], index: number): boolean {
  // `Kaltmann Medical R&D Center`
  if (text.startsWith(' R&D ', words[index]!.end)) return true
  const next = words[index + 1]
  const gap = next && gapAfter(text, words, index)
  if (!next?.capital || !JOINS.has(gap!) || gap === '\n') return false
  if (pairedKind(wordText(text, next), words[index]!, text)) return true
  if (HEAD_LAST_EN.has(wordText(text, next))) return !isVerb(text, next)
  const third = words[index + 2]
  if (!third?.capital || gapAfter(text, words, index + 1) !== ' ') return false
  return HEAD_LAST_EN.has(wordText(text, third))
}
