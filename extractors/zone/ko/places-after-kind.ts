import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedUnder, suppliersOf } from './listed-as.ts'
import { STRATEGIC_INDUSTRIES } from './specialised-lists.ts'

/** `’ 후보 지역으로 `, `로▶`, `’ `: what leads from a kind to the places that become it. */
const LEAD = /^[’'”"]?\s?(?:후보\s?(?:지역|지)?|대상\s?지역?|대상지|시범\s?지역|예비\s?지역)?(?:으로|로)?\s?/u
/** ` 2개(`: a count and the bracket with the places. */
const BRACKET = /^\s(?<number>[0-9]{1,2})(?:개소|개|곳)\(/u
const ITEM = /^[▶▲△▷]?\s?(?:(?<wide>[가-힣]{2,7})\s)?(?<name>[가-힣]{2,8})/u
const JOINER = /^(?:\s?[,·ㆍ‧․]\s?|\s?(?=[▶▲△▷])|\s)/u
const JUDGED =
  /^(?:\s?(?:등\s)?(?:[0-9]{1,2}|두|세|네|다섯|여섯)?\s?(?:개\s)?(?:곳|시·?도|지역)?)?(?:을|를|이|가)?\s?(?:최종\s|새로\s)?(?:선정|지정|확정|결정|뽑)/u
/** What is no town behind its province. */
const VERB = /^(?:선정|지정|확정|결정|신청|모두|최종|지역|일대|일원|사람|기업|업체|대학|시장|지사|의원)/
const PARTICLE = /[을를이가와과]$/
const MOST = 20
const REACH = 170
/** Industries of which specialised complexes are named. */
const THEME = /바이오|반도체|이차전지|2차전지|디스플레이|미래차|탄소/gu
const THEME_REACH = 30

interface Place {
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
}

/** The place at an offset, with the province that stands before it; undefined where neither word is one. */
function placeAt(text: string, at: number): Place | undefined {
  const match = ITEM.exec(text.slice(at, at + 20))
  if (!match) return undefined
  const groups = match.groups as { wide?: string; name: string }
  // `전남을 선정`: no province before a town
  const marked = groups.wide !== undefined && PARTICLE.test(groups.wide) && !placeNamed(groups.wide)
  const wide = marked ? '' : (groups.wide ?? '')
  const name = marked ? groups.wide! : groups.name
  const province = placeNamed(wide)
  const stem = placeNamed(name) ? name : name.replace(PARTICLE, '')
  const place = placeNamed(stem)
  const lead = match[0].length - groups.name.length - (groups.wide === undefined ? 0 : groups.wide.length + 1)
  const start = at + lead
  // `부산 강원`: two provinces, of which this is the first
  if (province && place && isProvince(place)) return { start, end: start + wide.length, region: province.region }
  if (province && (place || (name.length < 5 && !VERB.test(name)))) {
    return { start, end: start + wide.length + 1 + stem.length, region: province.region }
  }
  if (province && VERB.test(name)) return { start, end: start + wide.length, region: province.region }
  return place && wide === '' ? { start, end: start + stem.length, region: place.region } : undefined
}

/** A part of a town that a dot joins to the one before it: 영종 in `인천 송도·영종`. */
function dottedAt(text: string, at: number, before: Place | undefined): Place | undefined {
  if (!before || !/[·ㆍ‧․]/.test(text.charAt(at - 1))) return undefined
  const name = /^[가-힣]{2,4}(?=[,·ㆍ‧․▶▲△▷)])/u.exec(text.slice(at, at + 5))?.[0]
  return name === undefined ? undefined : { start: at, end: at + name.length, region: before.region }
}

/** The places of the list that starts at an offset, and where it ends. */
function placesFrom(text: string, from: number): { places: Place[]; end: number } {
  const places: Place[] = []
  let at = from
  while (places.length < MOST && at - from < REACH) {
    const place = placeAt(text, at) ?? dottedAt(text, at, places.at(-1))
    if (!place) break
    places.push(place)
    at = place.end
    const next = at + (JOINER.exec(text.slice(at, at + 3))?.[0].length ?? 0)
    if (next === at || !(placeAt(text, next) ?? dottedAt(text, next, place))) break
    at = next
  }
  return { places, end: places.at(-1)?.end ?? from }
}

/** The places behind a kind that a text says to become it, or that stand in brackets behind its count. */
function placesAfter(text: string, { end }: KindMatch): Place[] {
  const after = text.slice(end, end + 24)
  const bracket = BRACKET.exec(after)
  if (bracket) {
    const list = placesFrom(text, end + bracket[0].length)
    return /^\)/.test(text.slice(list.end, list.end + 1)) ? list.places : []
  }
  const lead = LEAD.exec(after)![0]
  if (lead === '') return []
  const list = placesFrom(text, end + lead.length)
  return list.places.length > 1 && JUDGED.test(text.slice(list.end, list.end + 30)) ? list.places : []
}

/** Kinds whose zones a list may give by their places alone. */
const fits = (head: string, { type }: ZoneKind): boolean =>
  type === 'global-innovation' ||
  type === 'regulation-free' ||
  type === 'opportunity-development' ||
  head === '특화단지'

/** The places, of which two that a dot joins are one where the gazetteers have a zone of both: `용인·평택`. */
function joint(text: string, places: readonly Place[], whole: string): Place[] {
  const found: Place[] = []
  for (const place of places) {
    const last = found.at(-1)
    const town = last ? text.slice(last.start, last.end).split(' ').at(-1)! : ''
    const both =
      last && place.start - last.end === 1 ? `${town}·${text.slice(place.start, place.end)} ${whole}` : undefined
    if (last && both && listedUnder([both])) found[found.length - 1] = { ...last, end: place.end }
    else found.push(place)
  }
  return found
}

/** The one specialised complex of a town, whatever its industry; undefined where it has several. */
function onlyOf(town: string, head: string): GazetteerEntry | undefined {
  const names = head === '특화단지' ? STRATEGIC_INDUSTRIES.map((industry) => `${town} ${industry} ${head}`) : []
  const found = new Set(names.flatMap((name) => listedUnder([name]) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** Zones whose places a text gives behind their kind: `‘글로벌 혁신특구’ 후보지로 부산·강원 선정`, `반도체 특화단지 2개(경기 용인, 경북 구미)`. */
export function* placesAfterKind(text: string, match: KindMatch, kind: ZoneKind): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end).replace(/\s/g, '')
  if (!fits(head, kind)) return
  const places = placesAfter(text, match)
  const before = text.slice(Math.max(0, match.start - THEME_REACH), match.start)
  const theme = head === '특화단지' ? (before.match(THEME)?.at(-1) ?? '') : ''
  const suppliers = suppliersOf(text, match.start)
  const whole = suppliers + `${suppliers ? '' : theme.replace('2차', '이차')} ${head}`.trim()
  for (const { start, end, region } of joint(text, places, whole)) {
    const name = text.slice(start, end)
    const town = name.split(' ').at(-1)!
    const listed =
      listedUnder([`${name} ${whole}`, `${town} ${whole}`]) ??
      (theme === '' && !suppliers ? onlyOf(town, head) : undefined)
    if (!listed && head === '특화단지' && theme === '') continue
    const read = { listed, name: { ko: `${name} ${whole}` }, zoneType: kind.type, region }
    yield zoneCandidate({ start, end, rule: 'place-after-kind', priority: 6, ...read })
  }
}
