import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { particleAfter } from '../../name/particles.ts'

const HEADS = /경제\s?자유\s?구역청|경자청|경제청/g
/** `부산·진해, 인천, 광양 등 3개 `, `인천·부산진해·`: the places before the head that they share. */
const BEFORE =
  /(?<![가-힣])(?<list>[가-힣]{2,5}(?:(?:[·ㆍ‧]|,\s?|(?:와|과)\s)[가-힣]{2,5}){1,9})\s?(?:등\s)?(?:[0-9]{1,2}개\s?)?$/u
const LONGEST_BEFORE = 80
const JOINT = /[·ㆍ‧]/

interface Part {
  readonly start: number
  readonly end: number
  readonly id: string
}

/** The one authority of a place, asked of the gazetteers by its full name. */
function authorityOf(place: string): string | undefined {
  const name = `${place.replace(/[·ㆍ‧]/g, '')}경제자유구역청`
  const hit = knownNames()
    .find(name)
    .find((found) => found.family === 'institution' && found.start === 0 && found.end === name.length)
  return hit?.entries.length === 1 ? hit.entries[0]!.id : undefined
}

/** The parts of a list; two that a dot joins are one place where an authority has both in its name (`부산·진해`). */
function partsOf(list: string, at: number): Part[] | undefined {
  const words = Array.from(list.matchAll(/[가-힣]+?(?=[와과]\s|[^가-힣]|$)/gu)).filter(([word]) => word.length > 1)
  const parts: Part[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1]
    const start = at + word.index
    const pair =
      next && JOINT.test(list.charAt(word.index + word[0].length)) ? authorityOf(word[0] + next[0]) : undefined
    const id = pair ?? authorityOf(word[0])
    if (id === undefined) return undefined
    const last = pair ? next! : word
    parts.push({ start, end: at + last.index + last[0].length, id })
    if (pair) i++
  }
  return parts
}

/** Authorities of zones that share their head, one each: `인천, 부산·진해, 광양만권 등 3개 경제자유구역청`. */
export function* coordinatedAuthorities(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(HEADS, text)) {
    const end = match.index + match[0].length
    if (particleAfter(text, end) === undefined) continue
    const from = Math.max(0, match.index - LONGEST_BEFORE)
    const before = BEFORE.exec(text.slice(from, match.index))
    const parts = before ? partsOf(before.groups!['list']!, from + before.index) : undefined
    if (!parts || parts.length < 2) continue
    const glued = /[가-힣]\s?$/.test(before![0]) && !/등\s|개\s?$/.test(before![0])
    for (const [index, { start, end: partEnd, id }] of parts.entries()) {
      const last = glued && index === parts.length - 1
      yield {
        type: 'institution',
        start,
        end: last ? end : partEnd,
        rule: 'coordinated-authority',
        priority: 2,
        draft: { ids: [id], name: { ko: `${text.slice(start, partEnd)} ${match[0]}` }, kind: 'zone-authority' },
      }
    }
  }
}
