import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'

const OPENING = new RegExp(`^[${BULLET}▪·*-]\\s?`, 'u')
/** The field before the first name of a line: `금속 ` of `◆금속 가람베스틸, 나래포머`. */
const FIELD = /^[가-힣A-Za-z·]{2,10}(?:\s?[:：]\s?|\s)(?=[가-힣A-Za-z0-9&]{2,14}$)/u
const NAME = /^[가-힣A-Za-z0-9&]{2,14}$/u
const SHORTEST = 3
const LONGEST_LINE = 1000

interface Item {
  readonly start: number
  readonly end: number
}

/** The names that commas part in a line, the first one behind the field of the line; none where one of them is more than a word. */
function itemsOf(line: string, base: number, opened: boolean): readonly Item[] {
  const items: Item[] = []
  let at = base
  for (const part of line.split(',')) {
    const lead = part.length - part.trimStart().length
    const own = part.trim()
    const field = opened && items.length === 0 ? (FIELD.exec(own)?.[0].length ?? 0) : 0
    if (NAME.test(own.slice(field))) items.push({ start: at + lead + field, end: at + lead + own.length })
    else if (own !== '') return []
    at += part.length + 1
  }
  return items
}

/** The lines of a text with where each starts. */
function* linesOf(text: string): Iterable<readonly [line: string, start: number]> {
  let start = 0
  for (const line of text.split('\n')) {
    yield [line, start]
    start += line.length + 1
  }
}

/** Unlisted companies of lines that hold nothing but names, of which listed ones are a good part: `◆금속 나라엠앤디, 가람베스틸`. */
export function* lineLists(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  if (!text.includes(',')) return
  const listed = new Set(
    hits.filter((hit) => hit.entries[0]?.kind === 'company' && hit.end - hit.start >= SHORTEST).map((hit) => hit.start),
  )
  if (listed.size === 0) return
  for (const [line, start] of linesOf(text)) {
    if (line.length > LONGEST_LINE || !line.includes(',')) continue
    const opening = OPENING.exec(line)?.[0].length ?? 0
    const items = itemsOf(line.slice(opening), start + opening, opening > 0)
    const known = items.filter((item) => listed.has(item.start)).length
    const enough = opening > 0 ? known > 0 && known * 3 >= items.length : known > 1 && known * 5 >= items.length * 2
    if (items.length < 2 || !enough) continue
    for (const item of items) {
      const name = text.slice(item.start, item.end)
      if (listed.has(item.start) || name.length < SHORTEST || !isMember(name) || placeNamed(name)) continue
      yield unlisted(text, item.start, item.end, kindBySuffix(name) ?? 'company', 'enumeration')
    }
  }
}

/** ` 등`: what closes a list whose names blanks part. */
const CLOSED = /\s등(?=[이은의을과도]?(?:[\s,.]|$))/gu
const REACH = 120
const INFLECTED = /(?:[은는을를에의와과]|에서|으로|하고|하며|한|된|할|인|위해|따라)$/u

/** Unlisted companies of a list whose names blanks part, of which listed ones are a good part: `엔씨소프트 넥슨 가람게임 웹젠 등`. */
export function* spacedLists(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  const listed = new Set(hits.filter((hit) => hit.entries[0]?.kind === 'company').map((hit) => hit.start))
  if (listed.size < 2) return
  for (const { index } of matchesOf(CLOSED, text, [' 등'])) {
    const items: Item[] = []
    let end = index
    for (const word of text
      .slice(Math.max(0, index - REACH), index)
      .split(' ')
      .reverse()) {
      const start = end - word.length
      if (!NAME.test(word) || (!listed.has(start) && (INFLECTED.test(word) || !isMember(word) || placeNamed(word))))
        break
      items.push({ start, end })
      end = start - 1
    }
    const first = items.findLastIndex((item) => listed.has(item.start))
    const run = items.slice(0, first + 1)
    if (run.length < 4 || run.filter((item) => listed.has(item.start)).length * 2 < run.length) continue
    for (const item of run) {
      const name = text.slice(item.start, item.end)
      if (listed.has(item.start) || name.length < SHORTEST) continue
      yield unlisted(text, item.start, item.end, kindBySuffix(name) ?? 'company', 'enumeration')
    }
  }
}
