import type { NameDraft, ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { ANY_PROVINCE } from '../../name/provinces.ts'
import { THEMED_TYPES } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO } from './lexicon.ts'
import { listedUnder } from './listed-as.ts'
import { behind, looksInflected } from './name-words.ts'
import { plainPlace } from './place-names.ts'

const REACH = 160
const STOP = /[다요]\.\s|\n|[!?]\s/g
/** `가람군은 `, `나래시가 `: a government or a province of which the sentence tells. */
const SUBJECT = new RegExp(
  `(?<![가-힣·])(?<place>(?:[가-힣]{2,7}\\s)?[가-힣]{1,6}[시군구도]|${ANY_PROVINCE})(?:[은는이가]|에서는|에는|에선)\\s`,
  'gu',
)
/** Kinds that the word glued before them makes a name of. */
const KIND = /^(?:특구|산업특구)$/
const TWO_WORDS = /(?<![가-힣A-Za-z0-9])[가-힣·ㆍ]{2,10}\s[가-힣·ㆍ]{2,10}\s?$/u
const NAME = /(?<![가-힣A-Za-z0-9·ㆍ&-])[가-힣]{2,10}(?:[·ㆍ][가-힣]{2,10}){0,2}$/u
/** Words before 특구 that make a kind of it, foreign kinds among them. */
const NO_NAME =
  /^(?:국가전략|행정|과학|자유|국제|해외|중국|종합|개혁|통상|무역|산업|경제|관광|교육|문화|지역|혁신|규제|도시|전략|예비|후보|신청|우수|최우수|인접|[가-힣]{0,4}(?:발전|특화|진흥|자유|융합|개방|국제화))$/u
/** Whose zone it is, other than the subject's: `일본의 `, `강원과 `. */
const OF_ANOTHER = /(?:의|와|과|및|·)\s?$/u

/** `충남도, `: the government that a headline starts with. */
const HEADLINE = /^(?<place>[가-힣]{2,7}),\s/u

/** The last government that a sentence tells of before an offset, or that starts its headline. */
function subjectBefore(text: string, at: number): GazetteerEntry | undefined {
  const window = text.slice(Math.max(0, at - REACH), at)
  const from = (matchesOf(STOP, window).at(-1)?.index ?? -2) + 2
  const sentence = window.slice(Math.max(0, from))
  const last = (matchesOf(SUBJECT, sentence).at(-1) ?? HEADLINE.exec(sentence))?.groups?.['place']
  return last === undefined ? undefined : (placeNamed(last) ?? placeNamed(last.slice(last.lastIndexOf(' ') + 1)))
}

/** A name of two words that the gazetteers give to a zone of the subject: `도자 복합산업특구` for `무안 도자복합산업특구`. */
function listedOfSubject(text: string, kindStart: number, end: number): Candidate<'zone'> | undefined {
  const name = TWO_WORDS.exec(text.slice(Math.max(0, kindStart - 24), kindStart))?.[0]
  if (name === undefined) return undefined
  const start = kindStart - name.length
  const place = subjectBefore(text, start)
  if (!place) return undefined
  const town = plainPlace(place.name.ko ?? '')
  const own = text.slice(start, end)
  const ko = `${town} ${own}`
  const listed = listedUnder([ko, `${town} ${own.replace(/\s/g, '')}`])
  if (!listed) return undefined
  const read = { listed, name: { ko }, zoneType: listed.kind as ZoneType, region: listed.region }
  return zoneCandidate({ start, end, rule: 'zone-of-subject', priority: 2, ...read })
}

/** `가람도를 `: the province that becomes the zone right behind it. */
const OBJECT = new RegExp(`(?<![가-힣])(?<place>${ANY_PROVINCE})[을를]\\s(?:각각\\s)?[‘'“"]?$`, 'u')
/** What it becomes: `… 특구로 `. */
const INTO = /^[’'”"]?로[\s,]/u

/** The province that a sentence says to become the zone between two offsets. */
function objectBefore(text: string, start: number, end: number): GazetteerEntry | undefined {
  const place = INTO.test(text.slice(end, end + 3)) && OBJECT.exec(text.slice(Math.max(0, start - 14), start))
  return place ? placeNamed(place.groups!['place']!) : undefined
}

/** True for a special zone that its industry alone names, `한방차 특구`, of which towns have them. */
const isSpecialOne = ({ zoneType, name: { ko = '' } }: NameDraft): boolean => {
  const own = /^(?<own>[가-힣·ㆍ]{2,12})\s특구$/u.exec(ko)?.groups?.['own']
  return (
    own !== undefined &&
    (zoneType === 'other' || zoneType === 'regional-specialised') &&
    !NO_NAME.test(own) &&
    !GENERIC_KO.has(own)
  )
}

/** A zone that an industry names, `수소 규제자유특구`, with the region of the province that its sentence is about. */
export function inProvinceOfSubject(text: string, zone: Candidate<'zone'>): Candidate<'zone'> {
  const { ids, theme, zoneType, region, name } = zone.draft
  const ofTown = zoneType === 'opportunity-development' || isSpecialOne(zone.draft)
  if (ids.length > 0 || theme === undefined || region !== undefined) return zone
  if (!ofTown && !THEMED_TYPES.has(zoneType ?? 'other')) return zone
  const ofAnother = OF_ANOTHER.test(text.slice(Math.max(0, zone.start - 3), zone.start))
  const place = objectBefore(text, zone.start, zone.end) ?? (ofAnother ? undefined : subjectBefore(text, zone.start))
  if (!place || !(ofTown || isProvince(place))) return zone
  const ko = `${plainPlace(place.name.ko ?? '')} ${name.ko ?? ''}`
  return { ...zone, draft: { ...zone.draft, name: { ko }, region: place.region } }
}

/** `가람군은 나래꽃특구를 신청했다`: a special zone whose place is the subject of its sentence. */
export function* zonesOfSubjects(
  text: string,
  { start: kindStart, end, kind }: KindMatch,
): Iterable<Candidate<'zone'>> {
  const head = text.slice(kindStart, end)
  if (!KIND.test(head)) return
  const longer = listedOfSubject(text, kindStart, end)
  if (longer) {
    yield longer
    return
  }
  const word = NAME.exec(text.slice(Math.max(0, kindStart - 34), kindStart))?.[0]
  const name = word?.slice(behind(word, 0, word.length, 0))
  if (name === undefined || NO_NAME.test(name) || GENERIC_KO.has(name)) return
  const start = kindStart - name.length
  if (OF_ANOTHER.test(text.slice(Math.max(0, start - 3), start))) return
  const place = subjectBefore(text, start)
  if (!place) return
  const town = plainPlace(place.name.ko ?? '')
  const own = `${name}${head}`
  const ko = own.startsWith(town) ? `${town} ${own.slice(town.length)}` : `${town} ${own}`
  const listed = listedUnder([ko])
  if (!listed && looksInflected(name)) return
  const theme = isTheme(name) ? { theme: name } : {}
  const read = { listed, name: { ko }, zoneType: kind.type, region: place.region, ...theme }
  yield zoneCandidate({ start, end, rule: 'zone-of-subject', priority: 2, ...read })
}
