import { CueWords } from '../../cue-words.ts'
import { matchesOf } from '../../matches.ts'
import { SMALL_NUMBERS } from '../../number/english-lexicon.ts'
import { isTheme } from '../themes.ts'

/** Words that open a list of places and take up a kind of zone told before; offsets in the block. */
export interface ToldHead {
  readonly start: number
  /** Where the list starts. */
  readonly end: number
  readonly noun: string
  /** True for a word that is itself a kind: `zones`, `complexes`. */
  readonly ofKind: boolean
  /** True where the head says that the places are chosen or where zones are built. */
  readonly chosen: boolean
  /** How many there are, where the head says so. */
  readonly count: number | undefined
  /** True where the list may name some of them only: `including`. */
  readonly open: boolean
  /** True for a noun that an article, a number or the like makes one of what was told: `the areas`. */
  readonly definite: boolean
  /** The industry that the head names; empty where it names none. */
  readonly theme: string
}

/** Numbers in words that tell how many a list has. */
export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(SMALL_NUMBERS).filter(([, count]) => count >= 2 && count <= 15),
)

const KINDS = 'zones|ones|complexes|clusters|districts'
const PLACES =
  'areas|sites|regions|locations|places|ports|venues|candidates|candidate sites|provinces and cities|cities and provinces|cities|counties|local governments'
const LIST_START =
  '(?=(?:the |both )?(?:(?:[a-z-]{3,14} ){0,2}(?:city|cities|county|counties|province|provinces|island) of )?[A-Z])'
const LINK = `(?:,? (?:also )?(?<open>including|include|includes|such as|namely|like)(?: (?:places|cities|regions|areas) (?:like|such as))?|:| --| -(?= )| ?[—–―]| (?:are|were)(?: the following)?:?| (?:in|at))(?: both)? ?${LIST_START}`
const WORDS = '(?: (?!and |or |but |where |while |because |who |whose )[‘“"]?[a-z0-9&\'’-]{1,14}[”"]?){0,9}?'
/** zones (FEZs) in: what the noun is abbreviated to */
const ABBREVIATED = '(?: \\([A-Z][A-Za-z&]{1,9}\\))?'
/** the battery complexes will be built in · designated areas, including · The zones: */
const NOUN = new RegExp(`(?<![A-Za-z-])(?:${KINDS}|${PLACES})(?![A-Za-z])`, 'g')
const NOUNED = new RegExp(`^${ABBREVIATED}(?<words>${WORDS})${LINK}`)
const LONGEST_HEAD = 200
const NOUNED_CUES = new CueWords(...`${KINDS}|${PLACES}`.split('|').map((noun) => noun.split(' ').at(-1)!))
/** The five are · The other two were · They are */
const PRONOUN = new RegExp(
  `(?<![A-Za-z])(?:The (?:other |remaining |chosen |selected )?(?<count>${Object.keys(NUMBERS).join('|')})|They|These)(?: (?:are|were|include)| will be in| are in):? ${LIST_START}`,
  'g',
)
const PRONOUN_CUES = new CueWords(
  `the+other|remaining|chosen|selected|${Object.keys(NUMBERS).join('|')} they|these+are|were|include|will`,
)
const CHOSEN = /(?:designat|select|chosen|named|picked|approv|nominat)/
const BUILT = /(?:locat|establish|creat|built|based|hosted|set up|launch|situat|scatter|spread|develop|operat|form)/
/** What may stand before the noun of a head besides an industry: `the other four newly designated`. */
const MODIFIERS: ReadonlySet<string> = new Set(
  `the these those such similar its all other new newly following designated selected chosen special specialized existing candidate
  pilot free economic trade innovation opportunity development education investment leading crisis employment named first ${Object.keys(NUMBERS).join(' ')}`.split(
    /\s+/,
  ),
)
const LONGEST_BEFORE = 70
const FOR = / for (?:the )?(?<theme>[a-z]{3,14}(?: (?!industry|sector|field)[a-z]{3,14})?)(?= |$)/

const SECTOR =
  /(?:^|[Tt]he |and |while )(?<theme>(?!the )[a-z]{2,14}(?: [a-z]{3,14})?) (?:industry|sector|field)(?: [a-z]{2,10}){1,3} $/
/** Words before a noun that are no part of what it means. */
const OPENER =
  /^(?:of|in|that|where|and|or|for|as|but|with|while|ha[sv]e|had|host|hosts|house|include|includes|build|create|get|gain|are|were)$/

/** The words before a noun: those that take it up, and the industry or other word between. */
function beforeNoun(text: string, at: number): { readonly words: string; readonly field: string } {
  const clause = text
    .slice(Math.max(0, at - LONGEST_BEFORE), at)
    .split(/[^A-Za-z0-9 -]/)
    .at(-1)!
  const words = clause.trim().split(' ')
  let first = words.length
  while (first > 0 && isModifier(words[first - 1]!)) first--
  if (first < words.length || first === 0) return { words: words.slice(first).join(' '), field: '' }
  const last = words.at(-1)!.toLowerCase()
  if (OPENER.test(last)) return { words: '', field: '' }
  const two = words.length > 1 && isTheme(words.at(-2)!) && !isModifier(words.at(-2)!)
  first = words.length - (two ? 2 : 1)
  const field = words.slice(first).join(' ').toLowerCase()
  const end = first
  while (first > 0 && isModifier(words[first - 1]!)) first--
  return { words: words.slice(first, end).join(' '), field }
}

const isModifier = (word: string): boolean => MODIFIERS.has(word.toLowerCase()) || /^[0-9]{1,2}$/.test(word)

/** The heads of a text that take up a kind. */
export function* toldHeads(text: string): Iterable<ToldHead> {
  for (const { 0: noun, index } of matchesOf(NOUN, text, NOUNED_CUES)) {
    const from = index + noun.length
    const rest = NOUNED.exec(text.slice(from, from + LONGEST_HEAD))
    const head = rest ? nouned(text, index, noun, rest) : undefined
    if (head) yield head
  }
  for (const match of matchesOf(PRONOUN, text, PRONOUN_CUES)) {
    const count = match.groups!['count']
    const end = match.index + match[0].length
    const told = count === undefined ? undefined : NUMBERS[count]
    const start = match.index
    yield { start, end, noun: '', ofKind: false, chosen: false, count: told, open: false, definite: true, theme: '' }
  }
}

/** What makes plants of complexes: `semiconductor production complexes`. */
const PLANT = /(?:^| )(?:production|manufacturing|assembly)$/

/** The head of a noun that starts at an offset, with what stands between it and its list. */
function nouned(text: string, start: number, noun: string, rest: RegExpExecArray): ToldHead | undefined {
  const { words = '', open } = rest.groups!
  const { words: before, field } = beforeNoun(text, start)
  const ofKind = KINDS.split('|').includes(noun)
  if (ofKind && field !== '' && (!isTheme(field) || PLANT.test(field))) return undefined
  const chosen = CHOSEN.test(`${before}${words}`) || (ofKind && BUILT.test(words))
  const located = /(?:in|at) ?$/.test(rest[0])
  const theme = isTheme(field) ? field : industryOf(text, start, words)
  if (located && noun === 'districts') return undefined
  // four zones for batteries in …
  const forOne = ofKind && isTheme(FOR.exec(words)?.groups?.['theme'] ?? '') && countOf(before) !== undefined
  if (located && !chosen && !forOne && (words !== '' || !ofKind || (before === '' && theme === ''))) return undefined
  return {
    start,
    end: start + noun.length + rest[0].length,
    noun,
    ofKind,
    chosen,
    count: countOf(before),
    open: open !== undefined || located,
    definite: before !== '',
    theme,
  }
}

function countOf(words: string): number | undefined {
  for (const word of words.toLowerCase().split(' ')) {
    const count = NUMBERS[word] ?? (/^[0-9]+$/.test(word) ? Number(word) : undefined)
    if (count !== undefined) return count
  }
  return undefined
}

/** The industry beside the noun: `complexes for the battery industry`, `the display sector will have complexes`. */
function industryOf(text: string, at: number, words: string): string {
  const found = FOR.exec(words) ?? SECTOR.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))
  const theme = found?.groups?.['theme'] ?? ''
  return isTheme(theme) ? theme : ''
}
