import { type Group, groupAt, type IsListed, type RunItem } from './place-groups.ts'
import { isWide, placeAt, sticky } from './place-words.ts'

/** Places that a text enumerates: `경북 포항, 경남 김해·진주`; offsets in the block. */
export interface PlaceRun {
  readonly start: number
  readonly end: number
  readonly items: readonly RunItem[]
}

const STARTS = /(?<![가-힣A-Za-z0-9])[가-힣]{2}/gu
const BULLET_BEFORE = /\s?(?:[△▲▴▵▷▶◇◆]\s?[‘'“"]?|\([’‘'][0-9]{2}\)|(?:19|20)[0-9]{2}년\s)\s?/y
const JOINER =
  /(?:(?:\s(?:지구|지역|일원|일대|컨소시엄)|\s)?[와과]\s(?:함께\s)?|,?\s그리고\s|\s등\s[가-힣]{0,4}\s?[0-9]{1,2}곳을\s비롯해\s(?=[△▲▴▵▷▶◇◆])|[을를]\s(?:시작으로|비롯해|비롯한|포함해|포함한),?\s|\s?,\s?|\s?[·ㆍ‧․⦁/]\s?|[.-](?=[가-힣]{2})|\s및\s|\s(?=\([가-힣]{2,4}\)[가-힣])|\s?(?=[△▲▴▵▷▶◇◆]\s?[‘'“"]?[가-힣]))/y
const MOST = 60
/** What parts places of one part of a run. */
const CLOSE = /^\s?[·ㆍ‧․⦁/.-]?\s?$/u
/** What every run holds: a sign, a particle or a blank between places. */
const MAY_HOLD = /[·ㆍ‧․⦁,△▲▴/]|[가-힣]\.[가-힣]|[와과]\s|\s등|[가-힣]{2}\s[가-힣]{2}\s/u

/** A word of Hangul and what follows it. */
const WORD_END = /[가-힣]{2,20}/y
/** Words behind a blank that go on with a run. */
const GOES_ON = /^ (?:등|및|지구|지역|일원|일대|그리고)/u
const PROVINCE = /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충[북남청]|전[북남라]|경[북남상]|제주)/u

/**
 * False where a run cannot start: a blank and a further word follow, which goes on with a run only behind a province, a particle that
 * joins, or before one that a comma or particle joins, or where the word itself joins. Most words of a text end here.
 */
function mayOpen(text: string, at: number): boolean {
  const end = at + sticky(WORD_END, text, at)![0].length
  if (text.charAt(end) !== ' ' || !/[가-힣]/.test(text.charAt(end + 1))) return true
  const next = text.slice(end + 1, end + 4)
  return (
    (PROVINCE.test(next) && /[,와과]$/.test(next)) ||
    '와과을를'.includes(text.charAt(end - 1)) ||
    PROVINCE.test(text.slice(at, at + 2)) ||
    GOES_ON.test(text.slice(end, end + 4))
  )
}

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

/** True for a province whose own places follow it as a subject. */
const opensClause = (text: string, { items, end }: Group): boolean =>
  items.length === 1 && isWide(items[0]!.name) && NEXT_CLAUSE.test(text.slice(end, end + 6))
const NEXT_CLAUSE = /^[은는]\s[가-힣]{2}/u

function runAt(text: string, start: number, isListed: IsListed): PlaceRun | undefined {
  const items: RunItem[] = []
  let next: { at: number; close: boolean } | undefined = { at: start, close: true }
  let end = start
  let group = 0
  while (next && items.length < MOST) {
    const read = groupAt(text, next.at, isListed, items.length === 0)
    if (!read || (items.length === 0 && read.items[0]!.known === 0)) break
    // `강화군과 옹진군, 강원도는 철원·화천이`: the subject of the next clause
    if (items.length > 0 && opensClause(text, read)) break
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
    const run = open ?? (mayOpen(text, match.index) ? runAt(text, match.index, isListed) : undefined)
    if (!run) continue
    runs.push(run)
    STARTS.lastIndex = Math.max(run.end, match.index + 2)
  }
  return runs
}
