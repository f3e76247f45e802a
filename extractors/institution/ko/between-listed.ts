import type { Candidate } from '../../extractor.ts'
import { needsCue } from '../../name/context-names.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO, NO_COMPANY_KO, NO_MEMBER_END_KO, NO_MEMBER_KO } from './lexicon.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm } from './trading-names.ts'

const NAME = '[가-힣A-Za-z0-9&]{2,14}'
const DOT = '[·ㆍ‧․・]'
/** `, 가람로직스, ` or `·가람로직스·` between two listed companies. */
const BETWEEN = new RegExp(
  `^(?:,|[·ㆍ‧․・](?!\\s))\\s?(?<name>${NAME})(?:[,·ㆍ‧․・]\\s?(?<next>${NAME}))?[,·ㆍ‧․・]\\s?$`,
  'u',
)
/** `, 가람로직스 등` behind two of them. */
const LAST = new RegExp(`^(?:,|${DOT})\\s?(?<name>${NAME})(?:(?:,|${DOT})\\s?(?<next>${NAME}))?\\s등`, 'u')
/** `‧가람로직스‧나래하이가` behind two of them: dots part names as no sentence does. */
const LAST_DOTTED = new RegExp(
  `^${DOT}(?<name>${NAME})${DOT}(?<next>[가-힣A-Za-z0-9&]{3,14}?)(?=(?:[이가은는과와])?(?:,?\\s|\\.))`,
  'u',
)
/** `, 가람텍이 ` behind two of them, where it is a company by its form. */
const LAST_SUBJECT = new RegExp(`^,\\s?(?<name>${NAME})(?=[이가은는도]\\s)`, 'u')
/** `, 가람로직스, ` before two of them. */
const FIRST = new RegExp(`,\\s?(?<name>${NAME}),\\s?$`, 'u')
/** `, 가람로직스, 나래진흥회` behind one of them, where the second is a body by the end of its name. */
const BEFORE_BODY = new RegExp(`^,\\s?(?<name>${NAME}),\\s?(?<body>[가-힣]{4,20})(?=,|\\s등|·)`, 'u')
/** A name of a list, with its Latin letters in brackets or not: `가람지오(GJO)`. */
const PART = `${NAME}(?:\\([A-Za-z][A-Za-z &.-]{1,40}\\))?`
/** `, 가람지오(GJO), 나래이앤티, 다온엔텍, ` between two of them. */
const MANY = new RegExp(
  `^(?:\\([A-Za-z][A-Za-z &.-]{1,40}\\))?,\\s?(?<names>${PART}(?:,\\s?${PART}){0,5}),\\s?(?:[A-Z]{2,8}\\()?$`,
  'u',
)
const LONGEST_MANY = 150
const JOINED = /^(?:,\s?|[·ㆍ‧․・])$/
const LONGEST = 36
const SHORTEST_NAME = 3

/** Bodies beside which companies are listed: `가람로직스` in `차바이오텍, 가람로직스, 분당서울대병원`. */
const BESIDE_COMPANIES: ReadonlySet<string> = new Set([
  'company',
  'public-corporation',
  'hospital',
  'research-institute',
])

/** True where the hit is that of such a body by a name that is no everyday word. */
const mayFlank = (text: string, { family, entries, start, end }: GazetteerHit): boolean =>
  family === 'institution' &&
  BESIDE_COMPANIES.has(entries[0]?.kind ?? '') &&
  !needsCue(entries[0]!, text.slice(start, end))

const isCompany = ({ entries }: GazetteerHit): boolean => entries[0]?.kind === 'company'

const mayBeName = (name: string): boolean =>
  name.length >= SHORTEST_NAME &&
  !/^[0-9]/.test(name) &&
  !NO_MEMBER_KO.test(name) &&
  !NO_MEMBER_END_KO.test(name) &&
  !NO_COMPANY_KO.test(name) &&
  !COUNTRIES_KO.has(name) &&
  placeNamed(name) === undefined

function* namesIn(text: string, match: RegExpExecArray | null, base: number): Iterable<Candidate<'institution'>> {
  for (const name of [match?.groups?.['name'], match?.groups?.['next']]) {
    if (!match || name === undefined || !mayBeName(name)) continue
    const start = base + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length, 'company', 'enumeration')
  }
}

/** The names between two listed ones, where half of them or more are told as companies by their form or by Latin letters behind them. */
function* manyBetween(text: string, gap: string, base: number): Iterable<Candidate<'institution'>> {
  const names = MANY.exec(gap)?.groups?.['names']
  if (names === undefined) return
  let at = base + gap.indexOf(names)
  const parts = names.split(/(?<=,\s?)(?=[^,\s])/u).map((written) => {
    const name = /^[^,(]+/.exec(written)![0]
    const start = at
    at += written.length
    return { name, start, told: written.includes('(') || isCompanyByForm(name) }
  })
  const told = parts.filter((part) => part.told).length
  for (const { name, start } of told * 2 >= parts.length ? parts : [])
    if (mayBeName(name)) yield unlisted(text, start, start + name.length, 'company', 'enumeration')
}

/** Unlisted companies in an enumeration of listed ones: `LG화학, 가람로직스, 에코프로비엠 등이 있는`. */
export function* betweenListed(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  const flanks = hits.filter((hit) => mayFlank(text, hit))
  for (const flank of flanks) {
    const match = isCompany(flank) ? BEFORE_BODY.exec(text.slice(flank.end, flank.end + LONGEST)) : null
    if (match && kindBySuffix(match.groups!['body']!) !== undefined) yield* namesIn(text, match, flank.end)
  }
  for (let i = 1; i < flanks.length; i++) {
    const [left, right] = [flanks[i - 1]!, flanks[i]!]
    if (right.start - left.end > LONGEST_MANY || !(isCompany(left) || isCompany(right))) continue
    const gap = text.slice(left.end, right.start)
    if (gap.length > LONGEST || gap.includes('(')) {
      yield* manyBetween(text, gap, left.end)
      continue
    }
    if (JOINED.test(gap)) {
      const from = Math.max(0, left.start - LONGEST)
      const first = FIRST.exec(text.slice(from, left.start))
      yield* namesIn(text, first, from + (first?.index ?? 0))
      yield* namesIn(text, LAST.exec(text.slice(right.end, right.end + LONGEST)), right.end)
      yield* namesIn(text, LAST_DOTTED.exec(text.slice(right.end, right.end + LONGEST)), right.end)
      const subject = LAST_SUBJECT.exec(text.slice(right.end, right.end + LONGEST))
      if (isCompanyByForm(subject?.groups?.['name'] ?? '')) yield* namesIn(text, subject, right.end)
    } else {
      const few = BETWEEN.exec(gap)
      const between = few ? [...namesIn(text, few, left.end)] : [...manyBetween(text, gap, left.end)]
      yield* between
      // `가람텍, 나래온, 다온로직스 등이`: the list goes on behind the second one
      if (between.length > 0) yield* namesIn(text, LAST.exec(text.slice(right.end, right.end + LONGEST)), right.end)
    }
  }
}
