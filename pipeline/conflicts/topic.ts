import { matchesOf } from '../../extractors/matches.ts'
import { endingOf, isParticle, nameEnd } from '../../extractors/name/particles.ts'
import { wordsOf } from '../../extractors/name/words.ts'
import type { Span } from '../../schemas/index.ts'
import { GENERIC, TELLING, type Terms } from './terms.ts'

/** What a stretch of text is about, in words that do not depend on its language where they are known in both. */
export interface Topic {
  /** Concepts of `terms.ts`, sorted. */
  readonly concepts: readonly string[]
  /** Words that no term covers, as written, sorted. */
  readonly words: readonly string[]
  /** Numbers of phases, rounds and lots, sorted: `2단계` and `phase 2` give 2. */
  readonly ordinals: readonly string[]
}

/** null stands for a generic word. */
type Meaning = string | null

/** A word of two characters or more is worth comparing; a longer one than this is no word. */
const LONGEST_WORD = 40

const singular = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function tablesOf(): { korean: Map<string, Meaning>; english: Map<string, Meaning> } {
  const korean = new Map<string, Meaning>()
  const english = new Map<string, Meaning>()
  const add = (terms: Terms, meaningOf: (concept: string) => Meaning): void => {
    for (const [concept, [ko, en]] of Object.entries(terms)) {
      for (const form of ko.split(' ')) korean.set(form, meaningOf(concept))
      for (const form of en.split(' ')) english.set(form.split('_').map(singular).join(' '), meaningOf(concept))
    }
  }
  add(GENERIC, () => null)
  add(TELLING, (concept) => concept)
  return { korean, english }
}

const { korean: KOREAN, english: ENGLISH } = tablesOf()
const LONGEST_KOREAN = Math.max(...[...KOREAN.keys()].map((form) => form.length))

/** The words of the longest English form that begins with a word, by that word: most words begin none. */
const PHRASE_LENGTHS = ((): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>()
  for (const form of ENGLISH.keys()) {
    const words = form.split(' ')
    lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 0, words.length))
  }
  return lengths
})()

const STOP = new Set(
  (
    'the and for with from that this into its their will has have had was were are been being over under about around than more less ' +
    'year month day week won krw usd dollar billion million trillion percent total between during through until since which who whose said ' +
    'also only each per all both carry carried going put use used spend spent amount amounted reach reached come came make made ' +
    'january february march april may june july august september october november december'
  ).split(' '),
)

/** Endings of Korean verbs and of money: a word that ends so names no subject. */
const NO_NOUN = /(?:다|며|고|해|한|할|된|될|되는|하는|하기|으로써|원|억|조|만|년|월|일)$/

interface Gathered {
  readonly concepts: Set<string>
  readonly words: Set<string>
}

/** Takes a Korean word apart by the longest known forms; what no form covers is a word of its own. */
function gatherKorean(word: string, into: Gathered): void {
  let from = 0
  let loose = 0
  const leave = (to: number): void => {
    const end = loose === 0 && to === word.length ? nameEnd(word, 0, to) : to
    const rest = word.slice(loose, end)
    const before = loose > 0 ? endingOf(word.charCodeAt(loose - 1)) : 'unknown'
    const particle = to === word.length && isParticle(rest, before)
    if (rest.length >= 2 && !particle && !NO_NOUN.test(rest) && !/^\d/.test(rest)) into.words.add(rest)
  }
  while (from < word.length) {
    const form = longestForm(word, from)
    if (form === undefined) {
      from++
      continue
    }
    leave(from)
    const meaning = KOREAN.get(form)
    if (meaning) into.concepts.add(meaning)
    from += form.length
    loose = from
  }
  leave(word.length)
}

function longestForm(word: string, from: number): string | undefined {
  for (let length = Math.min(LONGEST_KOREAN, word.length - from); length >= 1; length--) {
    const form = word.slice(from, from + length)
    if (!KOREAN.has(form)) continue
    // A form of one syllable is a word only where it stands alone, but for its particle.
    if (length > 1 || (from === 0 && isParticleOrNothing(word, 1))) return form
  }
  return undefined
}

const isParticleOrNothing = (word: string, at: number): boolean =>
  at === word.length || isParticle(word.slice(at), endingOf(word.charCodeAt(at - 1)))

/** The longest known phrase at a place in a run of English words; returns how many words it takes. */
function gatherEnglish(words: readonly string[], at: number, into: Gathered): number {
  const word = words[at]!
  for (let length = Math.min(PHRASE_LENGTHS.get(word) ?? 0, words.length - at); length >= 1; length--) {
    const meaning = ENGLISH.get(length === 1 ? word : words.slice(at, at + length).join(' '))
    if (meaning === undefined) continue
    if (meaning !== null) into.concepts.add(meaning)
    return length
  }
  if (word.length >= 3 && !STOP.has(word) && !/^\d/.test(word)) into.words.add(word)
  return 1
}

const ORDINAL =
  /(?<!\d)(\d{1,2})\s?(?:단계|차|공구|호기|기(?![가-힣]))|(?:phase|stage|round|lot)\s?(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})(?:st|nd|rd|th)\s(?:phase|stage|round|lot)/giu

/** The text with the given spans, and all figures of money that hold their digits, blanked out; as long as before. */
export function blanked(text: string, spans: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    out += text.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start))
    at = end
  }
  return out + text.slice(at)
}

/** What `text` is about. Linear in its length. */
export function topicOf(text: string): Topic {
  const into: Gathered = { concepts: new Set(), words: new Set() }
  const words = wordsOf(text).filter(({ start, end }) => end - start <= LONGEST_WORD)
  let run: string[] = []
  const flush = (): void => {
    for (let at = 0; at < run.length; ) at += gatherEnglish(run, at, into)
    run = []
  }
  for (const { start, end, hangul } of words) {
    const word = text.slice(start, end).toLowerCase()
    if (hangul) {
      flush()
      gatherKorean(word, into)
    } else run.push(singular(word))
  }
  flush()
  const ordinals = matchesOf(ORDINAL, text).map(([, a, b, c]) => String(Number(a ?? b ?? c)))
  return {
    concepts: [...into.concepts].sort(),
    words: [...into.words].sort(),
    ordinals: [...new Set(ordinals)].sort(),
  }
}
