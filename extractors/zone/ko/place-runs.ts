import { type Group, groupAt, type IsListed, type RunItem } from './place-groups.ts'
import { isWide, placeAt, sticky } from './place-words.ts'

/** Places that a text enumerates: `경북 포항, 경남 김해·진주`; offsets in the block. */
export interface PlaceRun {
  readonly start: number
  readonly end: number
  readonly items: readonly RunItem[]
}

const STARTS = /(?<![가-힣A-Za-z0-9])[가-힣]{2}/gu
const BULLET_BEFORE = /\s?(?:[△▲▵▷▶◇◆]|\([’‘'][0-9]{2}\))\s?/y
const JOINER =
  /(?:(?:\s(?:지구|지역))?[와과]\s(?:함께\s)?|,\s그리고\s|[을를]\s(?:시작으로|비롯해|비롯한)\s|\s?,\s?|\s?[·ㆍ‧․⦁/]\s?|\s및\s|\s(?=\([가-힣]{2,4}\)[가-힣])|\s?(?=[△▲▵▷▶◇◆]\s?[가-힣]))/y
const MOST = 60
/** What parts places of one part of a run. */
const CLOSE = /^\s?[·ㆍ‧․⦁/]?\s?$/u
/** What every run holds: a sign, a particle or a blank between places. */
const MAY_HOLD = /[·ㆍ‧․⦁,△▲/]|[와과]\s|\s등|[가-힣]{2}\s[가-힣]{2}\s/u

/** Where the next part of a run starts behind one, and whether a dot or a blank alone parts them. */
function nextAfter(text: string, group: Group): { at: number; close: boolean } | undefined {
  const joined = sticky(JOINER, text, group.end)
  if (joined) {
    const at = group.end + joined[0].length
    const bullet = sticky(BULLET_BEFORE, text, at)?.[0] ?? ''
    return { at: at + bullet.length, close: CLOSE.test(joined[0]) && bullet === '' }
  }
  // `부산 강원 충북`: provinces that blanks part
  const last = group.items.at(-1)!
  const wide = isWide(last.name) && group.end === last.end && text.charAt(group.end) === ' '
  return wide && isWide(placeAt(text, group.end + 1) ?? '') ? { at: group.end + 1, close: true } : undefined
}

function runAt(text: string, start: number, isListed: IsListed): PlaceRun | undefined {
  const items: RunItem[] = []
  let next: { at: number; close: boolean } | undefined = { at: start, close: true }
  let end = start
  let group = 0
  while (next && items.length < MOST) {
    const read = groupAt(text, next.at, isListed, items.length === 0)
    if (!read || (items.length === 0 && read.items[0]!.known === 0)) break
    if (!next.close) group++
    for (const item of read.items) items.push({ ...item, group })
    end = read.end
    next = nextAfter(text, read)
  }
  return items.length >= 2 ? { start, end, items } : undefined
}

/** The runs of two places or more; `isListed` tells of a word that is no place whether zones bear its name. */
export function placeRunsIn(text: string, isListed: IsListed): PlaceRun[] {
  if (!MAY_HOLD.test(text)) return []
  const runs: PlaceRun[] = []
  STARTS.lastIndex = 0
  for (let match = STARTS.exec(text); match !== null; match = STARTS.exec(text)) {
    const open = text.charAt(match.index - 1) === '(' ? runAt(text, match.index - 1, isListed) : undefined
    const run = open ?? runAt(text, match.index, isListed)
    if (!run) continue
    runs.push(run)
    STARTS.lastIndex = Math.max(run.end, match.index + 2)
  }
  return runs
}
