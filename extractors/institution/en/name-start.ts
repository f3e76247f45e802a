import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Word } from '../../name/words.ts'
import { isHeadlineVerb } from './actors.ts'
import { ABBREVIATED, gapAfter, isAsiaPacific, JOINS, MOST_WORDS, wordText } from './joined-words.ts'
import { GENERIC_FIRST_EN, HEAD_LAST_EN, NOT_FIRST_EN, TOPICS_EN } from './lexicon.ts'

/** Kinds whose names may hold ` and ` before their head: `Korea Testing and Research Institute`. */
const WITH_AND: ReadonlySet<InstitutionKind> = new Set([
  'research-institute',
  'agency',
  'association',
  'committee',
  'hospital',
  'public-corporation',
])

/** Kinds whose names may hold fields of work joined by `and`: `Garam Science and Technology Promotion Center`. */
const WITH_TOPICS: ReadonlySet<InstitutionKind> = new Set([...WITH_AND, 'division', 'other'])

/** First words of names behind `and`. */
const STARTS_NAME = /^(?:Korea|Korean|Seoul)$/

/** Last words of names before `and` that begin another: `Incheon City and … Authority`. */
const GOVERNED =
  /^(?:States|Kingdom|Nations|City|Province|County|Government|State|Inc|Ltd|Corporation|Company|Innopolis|Valley|School|Airport|Port|Hotel|Resort|Mall|Tower|Terminal|Theater|Theatre)$/

/** Adjectives that open sentences and names. */
const ADJECTIVE = /^(?:New|General|Local|Foreign|Joint|Major|Domestic|Chief)$/

/**
 * True for an adjective such as New inside a name: a capital word that may start a name stands before it, or a small one, behind which
 * no sentence starts: `the New Industry Division`. Before a field of work Foreign is of the name wherever it stands.
 */
function isInside(text: string, words: readonly Word[], index: number): boolean {
  const own = wordText(text, words[index]!)
  if (!ADJECTIVE.test(own)) return false
  // `‘New Kelp Institute’`
  if (/[‘“]/.test(text.charAt(words[index]!.start - 1))) return true
  const left = index > 0 && gapAfter(text, words, index - 1) === ' ' ? words[index - 1]! : undefined
  if (left?.capital) return !NOT_FIRST_EN.has(wordText(text, left))
  if (left) return /^(?:the|its|and|of|by)$/.test(wordText(text, left))
  return /^(?:Foreign|General)$/.test(own) && GENERIC_FIRST_EN.has(wordText(text, words[index + 1]!))
}

/** True for the first part of a word that a hyphen joins: `Next-Generation`. */
const isCompound = (text: string, words: readonly Word[], index: number): boolean =>
  gapAfter(text, words, index) === '-' &&
  /^(?:Next|New|First|Second|Third|Fourth|Multi|Non)$/.test(wordText(text, words[index]!))

/** Number of the first of the fields of work before `and`: `Materials, Parts, and Equipment … Committee`; undefined where there is none. */
function topicsBefore(text: string, words: readonly Word[], and: number): number | undefined {
  let first: number | undefined
  for (let i = and - 1; i >= Math.max(0, and - 4); i--) {
    const between = gapAfter(text, words, i)
    const ofField = between === ' ' && (i === and - 1 || wordText(text, words[i]!) === 'Foreign')
    if (!ofField && between !== ', ') break
    if (!TOPICS_EN.has(wordText(text, words[i]!))) break
    first = i
  }
  // `Garam Shipbuilding, and Naru Complex Association` are two
  return first === and - 1 && gapAfter(text, words, first) === ', ' ? undefined : first
}

/** A number inside a name, behind a word of it: `Korea 21 …`; no ordinal. */
const isNumberInside = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?![0-9]+(?:st|nd|rd|th)$)[0-9]{1,4}[A-Za-z]*$/.test(wordText(text, words[index]!)) &&
  Boolean(words[index - 1]?.capital) &&
  gapAfter(text, words, index - 1) === ' '

/** True where the `and` of this number stands inside one name, not between two. */
function joinsOneName(text: string, words: readonly Word[], and: number, kind: InstitutionKind): boolean {
  const left = wordText(text, words[and - 1]!)
  return (
    gapAfter(text, words, and - 1) === ' ' &&
    WITH_AND.has(kind) &&
    !ABBREVIATED.test(left) &&
    !HEAD_LAST_EN.has(left) &&
    !GOVERNED.test(left)
  )
}

/** True for the last word of another name that a hyphen joins: `… Science Park-Garam University`. */
const isJoinedName = (text: string, words: readonly Word[], index: number): boolean =>
  gapAfter(text, words, index) === '-' &&
  /^(?:University|Park|Technopark|TP|Airport|Station|Museum|Hospital|Institute|Port|Complex)$/.test(
    wordText(text, words[index]!),
  )

/** Verbs of headlines in the past, besides those of `isHeadlineVerb`: `Garam Held Innovation Week`. */
const PAST = /^(?:Held|Signed|Opened|Announced|Visited|Attended|Hosted|Launched|Attracted|Won)$/

/** True for the verb of a headline between who does and what is done. */
function isVerbInside(text: string, words: readonly Word[], index: number): boolean {
  const word = wordText(text, words[index]!)
  return Boolean(words[index - 1]?.capital) && (isHeadlineVerb(word) || PAST.test(word))
}

/** True for the last syllable of a province or town inside a name: `Garam-do Growth Agency`. */
const isProvinceEnd = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?:do|si|gun|gu)$/.test(wordText(text, words[index]!)) &&
  Boolean(words[index - 1]?.capital) &&
  gapAfter(text, words, index - 1) === '-'

/** Kinds whose names hold no word for a work or a site: `… Project Garam University`. */
const OF_SCHOLARS: ReadonlySet<InstitutionKind> = new Set(['university', 'hospital'])
const WORK = /^(?:Project|Program|Programme|Complex|Zone|Initiative|Plan|Agreement)$/

/** Whom schools and hospitals are for or called after: `Women's University`, `St. Mary's Hospital`. */
const OWNER_INSIDE =
  /^(?:Women|Children|People|Veterans|Workers|Farmers|Teachers|Mary|Paul|Joseph|Peter|Luke|George|King|Queen)$/

/** True for the letter behind the apostrophe of an owner inside a name. */
const isOwnersEnd = (text: string, words: readonly Word[], index: number): boolean =>
  index > 0 &&
  wordText(text, words[index]!) === 's' &&
  /^['’]$/.test(gapAfter(text, words, index - 1)) &&
  OWNER_INSIDE.test(wordText(text, words[index - 1]!))

/** Whose association it is: `Garam Citizens' Coalition`. */
const MEMBERS =
  /^(?:Citizens|Farmers|Workers|Teachers|Veterans|Journalists|Lawyers|Employers|Consumers|Merchants|Residents|Students|Producers|Builders|Manufacturers|Exporters)$/

/** True where the word of this number and the next one may be of one name; a saint's title ends in a full stop. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const gap = gapAfter(text, words, index)
  // two bodies in lines of a form
  if (gap === '\n' && HEAD_LAST_EN.has(wordText(text, words[index]!))) return false
  const word = wordText(text, words[index]!)
  return JOINS.has(gap) || (gap === '. ' && word === 'St') || (/^['’] $/.test(gap) && MEMBERS.test(word))
}

/** Number of the first word of the name whose head, its last word, has this number. */
export function firstWord(text: string, words: readonly Word[], head: number, kind: InstitutionKind): number {
  let first = head
  for (let i = head - 1; i >= Math.max(0, head - MOST_WORDS); i--) {
    if (!isJoined(text, words, i)) break
    const word = words[i]!
    if (word.hangul || isJoinedName(text, words, i) || isVerbInside(text, words, i)) break
    if (OF_SCHOLARS.has(kind) && WORK.test(wordText(text, word))) break
    if (word.capital || isNumberInside(text, words, i)) {
      if (NOT_FIRST_EN.has(wordText(text, word)) && !isInside(text, words, i) && !isCompound(text, words, i)) break
      first = i
      continue
    }
    if (isProvinceEnd(text, words, i) || isOwnersEnd(text, words, i)) {
      first = --i
      continue
    }
    if (wordText(text, word) !== 'and' || !words[i - 1]?.capital) break
    if (STARTS_NAME.test(wordText(text, words[i + 1]!))) break
    if (isAsiaPacific(text, words, i)) continue
    const topics = WITH_TOPICS.has(kind) ? topicsBefore(text, words, i) : undefined
    if (topics !== undefined) {
      first = topics
      i = topics
      if (i > 0 && gapAfter(text, words, i - 1) !== ' ') break
    } else if (!joinsOneName(text, words, i, kind)) break
  }
  return first
}
