import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'
import type { Word } from './near-kinds.ts'
import type { PlaceRun } from './place-runs.ts'
import { joined } from './run-items.ts'

/** Kinds of which there are few zones, so that places which all bear one tell of them. */
const FEW = /^(?:강소|경제자유구역|경자구역|첨단의료|첨복|자유무역|관광특구|기업도시|스마트팜)/
/** The same of which towns and sights bear the zones: three of them together are hardly anything else. */
export const FEW_OF_TOWNS = /^(?:자유무역|관광특구|기업도시|스마트팜)/
/** Such of which as many places sought one in vain. */
const SOUGHT = /^기업도시/

/** How surely the places of a run are zones of a kind that has few, which the text tells of: 3 for three towns that all bear one. */
export function borneBy(run: PlaceRun, text: string, words: readonly Word[]): number {
  const found = words.find((word) => {
    if (!FEW.test(word.word)) return false
    const items = joined(run, text, word, NO_COUNTS)
    const listed = items.filter(({ name }) => listedPlace(name, word) !== undefined)
    return SOUGHT.test(word.word) ? listed.length * 3 >= items.length * 2 : listed.length === items.length
  })
  if (!found) return 0
  return FEW_OF_TOWNS.test(found.word) && run.items.length >= 3 ? 3 : 2
}
const NO_COUNTS: ReadonlySet<number> = new Set()

/** The listed zone that a place of a run bears, by its last word or by all of it: 백암온천 of `울진 백암온천`. */
export const listedPlace = (name: string, { word, kind }: Pick<Word, 'word' | 'kind'>) =>
  listedAs(name.split(' ').at(-1)!, kind.type, word) ?? listedAs(name.replace(/\s/g, ''), kind.type, word)

const BULLETED = new RegExp(`[${BULLET}]\\s?(?<name>[가-힣]{2,8}(?:\\s[가-힣]{2,8})?)(?=\\s?[(=:：]|\\s[0-9])`, 'gu')
const FEWEST = 3

/** `▲수안보온천(9.22㎢)=… ▲속리산(43.75㎢)=…`: names behind bullets that bear zones of a kind that has few; three at least. */
export function* bulletedFew(text: string, words: readonly Word[]): Iterable<Candidate<'zone'>> {
  const word = words.find((each) => FEW_OF_TOWNS.test(each.word))
  if (!word) return
  const found = matchesOf(BULLETED, text).flatMap((match) => {
    const name = match.groups!['name']!
    const listed = listedPlace(name, word)
    const start = match.index + match[0].length - name.length
    return listed ? [{ start, end: start + name.length, listed }] : []
  })
  if (found.length < FEWEST) return
  for (const { start, end, listed } of found) {
    const read = { listed, name: listed.name, zoneType: word.kind.type, region: listed.region }
    yield zoneCandidate({ start, end, rule: 'bulleted-place', priority: 7, ...read })
  }
}

const NAME_BEFORE = /(?<![가-힣])(?:[가-힣]{2,4}\s)?(?<name>[가-힣]{2,6})\s?$/u

/** `유성특구`, `통영 미륵도 특구`: a name that a special tourist zone bears before a bare 특구, in a text that tells of such zones. */
export function* bareFew(
  text: string,
  kinds: readonly KindMatch[],
  words: readonly Word[],
): Iterable<Candidate<'zone'>> {
  const word = words.find((each) => each.word === '관광특구')
  if (!word) return
  for (const { start: at, end } of kinds) {
    if (text.slice(at, end) !== '특구') continue
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, at - 12), at))
    const listed = before ? listedAs(before.groups!['name']!, word.kind.type, word.word) : undefined
    if (!before || !listed) continue
    const read = { listed, name: listed.name, zoneType: word.kind.type, region: listed.region }
    yield zoneCandidate({ start: at - before[0].length, end, rule: 'zone-of-subject', priority: 3, ...read })
  }
}
