import type { Candidate } from '../../extractor.ts'
import { placeNamed } from '../../name/places.ts'
import type { Scanned } from '../../name/scanned.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedUnder } from './listed-as.ts'
import { plainKind, plainPlace } from './place-names.ts'

type Line = Pick<Scanned, 'block' | 'text' | 'kindsKo'>

/** `선정된 7개 지역은 다음과 같다:`: what announces as many lines. */
const ANNOUNCED =
  /(?<![0-9])(?<number>[0-9]{1,2})\s?(?:개|곳)[^.\n]{0,24}(?:아래|다음)[과와]?\s(?:같다|같습니다|같은)?[.:：]?\s{0,3}$/u
const JUDGED = /지정|선정|후보|신청|확정/
/** `- 가람도 나래시: 전력을 바로 사고파는 …`: a place and what is told of it. */
const ITEM =
  /^\s{0,4}(?:[-–•·*ㅇ○▪■□▶▷①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭]\s{0,3})?(?<name>[가-힣]{2,7}(?:\s[가-힣]{2,5})?)\s?(?:[:：]|[-–]\s)/u
/** Kinds that say too little of places below them. */
const BARE = /^(?:특구|특화단지|클러스터|지구|밸리|산단|단지|산업단지)$/

/** The place that a line starts with and tells of. */
function placeOf({ block, text }: Line) {
  const match = ITEM.exec(text)
  const name = match?.groups?.['name'] ?? ''
  const places = name.split(' ').map((word) => placeNamed(word))
  if (!match || places.includes(undefined)) return undefined
  const start = match[0].indexOf(name)
  return { index: block.index, start, end: start + name.length, name, region: places[0]!.region }
}

/** Zones of lines that each start with a place, as many as the line above them announces, by the index of their block. */
export function labelledLines(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  let head: { readonly word: string; readonly type: KindMatch['kind']['type'] } | undefined
  for (const [at, line] of lines.entries()) {
    const told = line.kindsKo.findLast(({ start, end }) => !BARE.test(line.text.slice(start, end)))
    if (told) head = { word: line.text.slice(told.start, told.end), type: told.kind.type }
    const number = Number(ANNOUNCED.exec(line.text)?.groups?.['number'] ?? 0)
    if (!head || number < 2 || !JUDGED.test(line.text)) continue
    const places = lines.slice(at + 1, at + 1 + number).flatMap((next) => placeOf(next) ?? [])
    if (places.length !== number) continue
    for (const { index, start, end, name, region } of places) {
      const ko = `${plainPlace(name)} ${plainKind(head.word)}`
      const read = { listed: listedUnder([ko]), name: { ko }, zoneType: head.type, region }
      found.set(index, zoneCandidate({ start, end, rule: 'labelled-line', priority: 6, ...read }))
    }
  }
  return found
}
