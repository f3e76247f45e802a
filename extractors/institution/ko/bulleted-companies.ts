import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isCompanyByForm } from './trading-names.ts'

/** `△가람담(유아과자)`, `△㈜나래손(인절미)`: a name behind a bullet, and what it makes. */
const ITEM = new RegExp(
  `[${BULLET}]\\s?(?:(?:㈜|\\(주\\))\\s?|(?:농업|어업)회사법인\\s)?(?<name>[가-힣A-Za-z0-9&]{2,20})(?:㈜|\\(주\\))?\\((?!주\\))[^()\\n]{1,20}\\)`,
  'gu',
)
const NEXT = /^,?\s?$/
/** ` 등 10개 기업`, ` 10개사`: how many the list names. */
const COUNTED = /^\s(?:등\s)?(?:총\s|모두\s)?(?<number>[0-9]{1,3})개\s?(?:사|기업|업체|회사)(?![가-힣]{3})/u
/** ` 등 지역 산업 관련 기업 7개사다`: the same behind what sort they are. */
const COUNTED_LATER =
  /^\s등\s[^.,\n0-9]{1,36}(?:기업|업체|회사)\s(?:총\s|모두\s)?(?<number>[0-9]{1,3})(?:개\s?(?:사|기업|업체|회사)|곳)(?![가-힣]{3})/u
const FEWEST = 3

const endOf = (match: RegExpExecArray): number => match.index + match[0].length

/** Companies in bullets with what each makes, as many as the list says: `△가람담(과자) △㈜나래손(떡) … 등 10개 기업`. */
export function* bulletedCompanies(text: string): Iterable<Candidate<'institution'>> {
  let run: RegExpExecArray[] = []
  for (const match of matchesOf(ITEM, text, ['('])) {
    const last = run.at(-1)
    if (last && !NEXT.test(text.slice(endOf(last), match.index))) run = []
    run.push(match)
    const after = text.slice(endOf(match), endOf(match) + 60)
    const number = (COUNTED.exec(after) ?? COUNTED_LATER.exec(after))?.groups?.['number']
    if (number === undefined) continue
    if (run.length >= FEWEST && Number(number) === run.length) yield* namesOf(text, run)
    run = []
  }
}

/** `△㈜가람온△나래바이오△다온제약(주)`: names behind bullets, with their mark or without. */
const PLAIN = new RegExp(
  `[${BULLET}]\\s?(?<mark>㈜|\\(주\\))?\\s?(?<name>[가-힣A-Za-z0-9&]{2,20}?)(?<after>㈜|\\(주\\))?(?=\\s?,?\\s?(?:[${BULLET}\\n]|[이가은는을를과와]\\s|\\s등|$))`,
  'gu',
)
const FEWEST_PLAIN = 4

const isMarked = ({ groups }: RegExpExecArray): boolean =>
  groups!['mark'] !== undefined || groups!['after'] !== undefined

/** `발표한 기업은 `, `선정 업체: `: what says of a list in bullets that it is one of companies. */
const HEAD = /(?:기업|업체|회사|스타트업)(?:들)?(?:은|는|으로는|로는|으로|로|\s?[:：]|에는|에)?\s{0,2}$/u
const HEAD_REACH = 16

const areCompanies = (text: string, run: readonly RegExpExecArray[]): boolean =>
  HEAD.test(text.slice(Math.max(0, run[0]!.index - HEAD_REACH), run[0]!.index))

/**
 * Companies without a mark among those with one, each behind a bullet, 나래바이오 of `△㈜가람온△나래바이오△다온제약(주)`; and those of a
 * list that is said to be one of companies, half of which their form tells.
 */
export function* amongMarked(text: string): Iterable<Candidate<'institution'>> {
  if (!MARKED.test(text) && !(BULLETS.test(text) && FIRMS.test(text))) return
  let run: RegExpExecArray[] = []
  const matches = matchesOf(PLAIN, text)
  for (const [index, match] of matches.entries()) {
    run.push(match)
    const next = matches[index + 1]
    if (next && NEXT.test(text.slice(endOf(match), next.index))) continue
    const told = areCompanies(text, run) ? run.filter((item) => isMarked(item) || isFormed(item)) : run.filter(isMarked)
    if (run.length >= FEWEST_PLAIN && told.length * 2 >= run.length)
      yield* namesOf(
        text,
        run.filter((item) => !isMarked(item)),
      )
    run = []
  }
}
const BULLETS = new RegExp(`[${BULLET}]`, 'u')
const FIRMS = /기업|업체|회사|스타트업/
const isFormed = ({ groups }: RegExpExecArray): boolean => isCompanyByForm(groups!['name']!)
const MARKED = new RegExp(`[${BULLET}]\\s?(?:㈜|\\(주\\))`, 'u')

function* namesOf(text: string, run: readonly RegExpExecArray[]): Iterable<Candidate<'institution'>> {
  for (const match of run) {
    const name = match.groups!['name']!
    if (!isMember(name)) continue
    const start = match.index + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'enumeration')
  }
}
