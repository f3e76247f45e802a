import type { Document, ZoneType } from '../../../schemas/index.ts'
import { kept } from '../../kept.ts'
import { type LocatedKind, lowerBound } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { kindsIn } from './kinds-in.ts'

/** How far before a run the kind of its zones may stand. */
export const KIND_BEFORE = 400
/** How far behind a run the kind of its zones may stand where none does before. */
export const KIND_AFTER = 120
const MOST_KINDS = 40
const LONGEST_KIND = 16
/** The kind that a few characters begin with: each is asked again for all the blocks around it. */
const kindAtStart = kept((text: string) => {
  const first = kindsIn(text)[0]
  return first?.start === 0 ? first : undefined
})
/** How far before a specialised complex its industry may stand. */
const INDUSTRY = 40
const INDUSTRIES = /바이오|반도체|이차전지|2차전지|디스플레이|미래차|탄소(?!중립)|수소/gu
/** `2차전지 4개(`: the industry of the complexes that a bracket lists. */
const INDUSTRY_COUNTED =
  /(?:바이오|반도체|이차전지|2차전지|디스플레이|미래차|탄소|수소)\s(?:특화단지\s)?[0-9]{1,2}(?:개소|개|곳)\s?\($/u

/** `가람융합특구`: a bare kind with a word glued to it that makes a kind of its own of it; `혁신특구` is a known one. */
const OTHER_KIND = /[가-힣](?<!혁신|규제|기회|분산|광역|해당|강소)$/u
/** `문화도시로 선정`: something else that places became. */
const OTHER_PROGRAM =
  /(?:도시|마을|거리|사업|지자체|대학|학교|센터|항만|축제|공원)[’'”"]?(?:으로|로)\s(?:[가-힣]{1,4}\s){0,2}(?:선정|지정|뽑)/u

/** A word for a kind of zone near a run. */
export interface Word {
  /** Where it ends in the document. */
  readonly end: number
  readonly word: string
  readonly kind: ZoneKind
  /** True where only listed zones can be meant: the industry stands apart from the kind. */
  readonly onlyListed?: true
}

const TYPES: ReadonlySet<ZoneType> = new Set([
  'regulation-free',
  'global-innovation',
  'free-economic',
  'research-development',
  'opportunity-development',
  'regional-specialised',
  'medical-complex',
  'free-trade',
  'foreign-investment',
])
/** Kinds of the types `other` and `industrial-complex` of which places have one each. */
const OF_PLACES =
  /^(?:국가산단|국가산업단지|국가첨단산|[가-힣]+\s특화단지|교육발전|교육국제화|평화경제|관광특구|분산|투자선도|스마트농업육성|농촌특화|문화특구|도심융합|산업위기|기업도시|스마트팜|(?:종합)?(?:물류|유통)단지$)/

/** Hydrogen complexes are few, and other towns only want one. */
const asListed = (word: Word): Word => (word.word === '수소 특화단지' ? { ...word, onlyListed: true } : word)

const names = ({ word, kind }: Word): boolean => TYPES.has(kind.type) || OF_PLACES.test(word)

/** `반도체 특화단지` for a bare 특화단지 behind a text that names its industry last. */
function withIndustry(word: string, before: string): string {
  const industry = word === '특화단지' ? before.match(INDUSTRIES)?.at(-1) : undefined
  return industry === undefined ? word : `${industry.replace('2차', '이차')} ${word}`
}

/** The words for kinds whose zones places name that start between two offsets of the document, the last one first. */
export function kindWords(document: Document, kinds: readonly LocatedKind[], from: number, to: number): Word[] {
  const found: Word[] = []
  const last = lowerBound(kinds, to) - 1
  for (let index = last; index >= Math.max(0, last - MOST_KINDS) && kinds[index]!.start >= from; index--) {
    const { start } = kinds[index]!
    const match = kindAtStart(document.text.slice(start, start + LONGEST_KIND))
    if (!match) continue
    const word = document.text.slice(start, start + match.end).replace(/\s/g, '')
    const own = {
      word: withIndustry(word, document.text.slice(Math.max(0, start - INDUSTRY), start)),
      kind: match.kind,
    }
    const end = start + match.end
    const apart = own.word === '특화단지' ? withIndustry(word, sentenceBefore(document.text, start)) : word
    if (names({ ...own, end })) found.push(asListed({ ...own, end }))
    else if (apart !== word) found.push({ ...own, end, word: apart, onlyListed: true })
  }
  return found
}

/** How far before places the industry of their complexes may stand in their sentence. */
const SENTENCE = 80
/** What the sentence of an offset says before it. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - SENTENCE), at)
    .split(/\. |\n/)
    .at(-1)!

/**
 * The kind that places between two offsets of the document are of: the one in the words `named`, else the last one before
 * them, else the next one before `until`.
 */
export function kindOf(
  document: Document,
  kinds: readonly LocatedKind[],
  start: number,
  end: number,
  { named, until }: { readonly named: string | undefined; readonly until: number },
): Word | undefined {
  const own = named === undefined ? undefined : kindsIn(named)[0]
  if (own && named !== undefined) {
    const bare = named.slice(own.start, own.end).replace(/\s/g, '')
    if (bare === '특구' && OTHER_KIND.test(named.slice(0, own.start))) return undefined
    // where the named kind stands right behind the run, what follows it tells more: `국가산단 후보지`
    const behind = document.text.startsWith(named, end) ? end + named.length : start
    const word = { word: withIndustry(bare, named.slice(0, own.start)), kind: own.kind, end: behind }
    if (names(word)) return asListed(word)
    const apart = withIndustry(bare, sentenceBefore(document.text, start))
    if (apart !== bare) return { ...word, word: apart, onlyListed: true }
    // `15개 스마트그린산단`, `조선 특화단지`: no other kind tells more of them
    if (own.kind.type === 'industrial-complex' || bare === '특화단지') return undefined
  }
  const words = kindWords(document, kinds, start - KIND_BEFORE, start)
  const before = words.find(({ kind }) => kind.type !== 'district') ?? words[0]
  if (before && OTHER_PROGRAM.test(document.text.slice(before.end, start))) return undefined
  const word = before ?? kindWords(document, kinds, end, Math.min(until, end + KIND_AFTER)).at(-1)
  const counted = INDUSTRY_COUNTED.exec(document.text.slice(Math.max(0, start - 20), start))
  return word?.word.endsWith(' 특화단지') && counted ? { ...word, word: withIndustry('특화단지', counted[0]) } : word
}
