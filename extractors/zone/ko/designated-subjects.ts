import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { candidateAs } from './becoming-places.ts'
import type { KindMatch } from './kinds-in.ts'
import { candidateAt, listedUnder } from './listed-as.ts'
import { placeIn, plainKind, plainPlace, provinceOpening, townOf } from './place-names.ts'
import { type ListedPlace, ofTownship, placesIn } from './places-of-lists.ts'

const LONGEST = 130
/** `… 기회발전특구로 지정됐다`: what its subject has become. */
const BECAME =
  /^(?:\s(?:[0-9]차\s)?(?:시범|선도)?(?:사업)?\s?(?:지역|후보지?|대상지))?(?:[’'”"]?(?:\([가-힣\s]{2,10}\))?으?로\s(?:[가-힣0-9]{1,4}\s){0,2}(?:지정|선정|결정|확정)(?:[,·]\s?고시)?(?:됐|되[었면어고며]|된|됨에|돼|될\s(?:전망|예정|것으로))|[’'”"]?으?로\s(?:[가-힣0-9]{1,4}\s){0,2}뽑[혔힌]|[’'”"]?[이가]\s(?:됐|되었|된)|[’'”"]?으?로\s(?:관리|운영)(?:된|되|돼|됐)|[’'”"]?에\s(?:최종\s|추가로?\s|새로\s)?(?:올랐|올라|(?:지정|선정|포함)(?:됐|되었|된(?!\s[가-힣0-9]{2,8}(?:지구|산단)의|\s[가-힣]{2,5}\s[가-힣0-9]{2,10}(?:지구|산단|단지)[\s에은는이가을를])|돼|,)))/
/** `… 기회발전특구로 추가 지정한다`: what its object becomes. */
const MADE =
  /^(?:\s(?:[0-9]차\s)?(?:시범|선도)?(?:사업)?\s?(?:지역|후보지?|대상지))?[’'”"]?(?:\([가-힣\s]{2,10}\))?으?로\s(?:[가-힣0-9]{1,4}\s){0,2}(?:지정|선정|결정|확정|심의·의결|개발(?!하자|해야)|조성(?!하자|해야))/
/** `… 특구로 지정된 나래산단을`: what has become the zone stands behind. */
const OF_NEXT = /(?:지정|선정)된\s(?!것|뒤|후|이[후래]|데|바|적|상태|만큼|점|터|지\s|도시|지역|곳)/
const LIST = '(?:[가-힣]{2,8}(?:,\\s?|·|[와과]\\s|\\s)){0,5}[가-힣]{2,8}'
/** `57만5000평`: how much of a place becomes a zone. */
const AMOUNT = '[0-9][0-9.,만천]{0,10}(?:\\s[0-9,]{1,6}천?)?여?\\s?(?:평|㎡|㎢)'
/** The last words of the same, for a subject: more of them and what may follow would take quadratic time. */
const SUBJECTS = '(?:[가-힣]{2,8}(?:,\\s?|·|\\s)){0,3}[가-힣]{2,8}'
/** `… 반도체 특화단지로 조성한다`: what is made of a subject that has such a complex. */
const TO_BE_MADE = /^[’'”"]?으?로\s(?:조성|육성)(?:한|된|돼|됐|했|할|될|하|되)/
/** What may be a subject of places: `전북 남원시는 `, `밀양시, 하동군이 `, `정읍의 290만㎡가 `. */
const SUBJECT = new RegExp(
  `(?<![가-힣])(?<list>${SUBJECTS})(?:\\s(?:약\\s|총\\s)?${AMOUNT})?(?:\\([^()\\n]{2,16}\\))?[은는이가도]\\s`,
  'gu',
)
/** `가람시를 이날부터 2년간 `: an object that words part from what it becomes. */
const FAR_OBJECT = new RegExp(`(?<![가-힣])(?<list>${LIST})[을를]\\s`, 'gu')
/** What may stand between the two: when, how often and as which. */
const WHEN =
  /^(?:이날|오늘|올해|내년|오는|지난|[0-9]|또|다시|각각|신규|추가|새로|최종|공식|처음|국내|전국|제[0-9])[^을를]{0,40}$/u
/** What stands between places and the kind behind them: `을 ` of `경남과 부산을 `, ` 2곳을 `, ` 약 51만㎡ 일대를 `. */
const OBJECT =
  /(?:(?:[을를]\s(?:비롯한|포함한))?\s(?:등\s)?(?:총\s|전국\s)?(?:[0-9]{1,2}|두|세|네)\s?(?:개\s?)?(?:지역|곳|시·?도|시·?군)|\s(?:지역|전[체역])|\s(?:약\s|총\s)?[0-9.]{1,6}만?\s?(?:평|㎡|㎢)(?:\s일대|\s일원)?)?(?:[을를]|(?:\s등)?에\s대해(?:서도|서|도)?)\s(?:(?:[0-9]{1,2}번째|신규|새|새로운|추가)\s)?[‘'“"]?$/u
const LIST_BEFORE = new RegExp(`(?<![가-힣])(?<list>${LIST})$`, 'u')

/** Where the clause that a kind ends starts, at most some words before it. */
function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'))
  if (stop >= 0) return at - before.length + stop + (before.charAt(stop) === '.' ? 2 : 1)
  return before.length < LONGEST ? 0 : at
}

/** How near a province stands that becomes a zone: `가람도가 정부의 분산특구로`. */
const NEAR = 6

/** `교육부가 추진하는 `: who runs the program of a kind. */
const RUN_BY = /[가-힣]{2,10}[이가]\s(?:추진|주관|시행|공모|운영)(?:하는|한)\s/u

/** `가람시의 경우 `, as much a subject as `가람시는 `. */
const AS_CASE = /(?<=[가-힣])의\s경우(?=\s)/gu
/** ` 일대가 ` behind an amount, which is no word of a list. */
const AROUND_AMOUNT = /(?<=[평㎡㎢])\s일[대원](?<particle>[은는이가도])(?=\s)/gu

/** The last subject of a clause that holds towns and no province alone: `…이 제시된 밀양시, 하동군이 67만평의 `. */
function subjectsBefore(text: string, from: number, to: number, head: string): ListedPlace[] {
  // as long as it was: what counts are offsets
  const clause = text.slice(from, to).replace(AROUND_AMOUNT, '$<particle>   ').replace(AS_CASE, '는   ')
  // an object right before the kind is what becomes a zone
  if (/[을를]\s$/.test(clause)) return []
  const found = matchesOf(SUBJECT, clause).findLast((match) => placesIn(match, from, head).length > 0)
  const listEnd = found ? found.index + found.groups!['list']!.length : 0
  const places = placesIn(LIST_BEFORE.exec(clause.slice(0, listEnd)), from, head)
  // `시는 … 산업단지가 기회발전특구로`: what has become a zone stands nearer
  const between = found ? clause.slice(found.index + found[0].length).replace(RUN_BY, '') : ''
  if (/[가-힣][이가]\s/.test(between)) return []
  const near = found ? clause.length - found.index - found[0].length <= NEAR : false
  return places.some(({ wide }) => wide) && !near ? [] : places
}

/** Kinds of which a place has one. */
const OF_PLACES: ReadonlySet<ZoneType> = new Set([
  'opportunity-development',
  'research-development',
  'foreign-investment',
  'free-economic',
  'free-trade',
])
/** The same of the type `other`. */
const OF_PLACES_KO =
  /^(?:교육\s?(?:발전|국제화)|도심\s?융합|분산|평화경제|관광|문화|산업\s?위기\s?(?:선제\s?)?대응|고용\s?위기|스마트\s?농업\s?육성|농촌\s?특화)\s?(?:에너지\s?|특별)?(?:특구|특화\s?지역|지역|지구)$|^자율(?:주행|주행차|주행자동차|차)\s?시범운행지구$|^투자\s?선도\s?지구$/u
/** National complexes, of which a text may tell by the town alone. */
export const NATIONAL = /^국가\s?산(?:업\s?단지|단)$/u
/** What stands before a kind that no name is of: a particle or what is said of its choice. */
const UNNAMED = /(?:[가-힣][은는이가을를]|신규|추가|최종|새로|첫|제?[0-9]차|[0-9]기)\s[‘'“"]?$/u

/** The kind that places become; undefined where it has a name of its own or is of no places. */
function kindOf(
  text: string,
  { start, end, kind }: KindMatch,
  headOf: (at: number) => ZoneKind | undefined,
): ZoneKind | undefined {
  if (OF_PLACES_KO.test(text.slice(start, end)) || NATIONAL.test(text.slice(start, end))) return kind
  const told = kind.type === 'other' ? headOf(start) : kind
  if (told && OF_PLACES.has(told.type)) return told
  const quoted = /[‘'“"]$/.test(text.slice(start - 1, start))
  return told && THEMED_TYPES.has(told.type) && (quoted || UNNAMED.test(text.slice(Math.max(0, start - 8), start)))
    ? told
    : undefined
}

/** `가람도, 분산특구 지정`: a headline that starts with the place. */
const HEADLINE_KIND =
  /^\s(?:[가-힣0-9]{1,4}\s)?(?:후보지?\s)?(?:지정|선정|확정)(?!\s(?:추진|신청|건의|촉구|도전|준비|총력|박차|위한|위해|설명|요청|공모|앞|나서|노린|본격|시동|가시화|초읽기|급물살|눈앞|기대|검토|논의|환영|총력전|사활|희망|청신호))/
/** `’ 지정`: behind a kind in quotes of a headline. */
const QUOTED_KIND = /^[’'”"]\s(?:[가-힣]{1,3}\s)?(?:지정|선정|확정)/

/** The towns without the province that a headline says to act for them: `가람시, 나래구 ‘문화특구’ 선정`. */
function withoutActor(places: ListedPlace[], text: string): ListedPlace[] {
  const [first, ...towns] = places
  const acts = first?.wide && /[시도]$/.test(text.slice(first.start, first.end)) && text.startsWith(', ', first.end)
  return acts && towns.length > 0 && towns.every(({ region }) => region[0] === first.region[0]) ? towns : places
}

/** A kind with the words for it that the names of its zones end with. */
interface HeadedKind extends KindMatch {
  readonly head: string
}

/** The places that the words around a kind say to become it. */
function placesBecoming(text: string, match: HeadedKind): ListedPlace[] {
  const after = text.slice(match.end, match.end + 34)
  const became = BECAME.test(after) || (match.head.endsWith(' 특화단지') && TO_BE_MADE.test(after))
  const made = became || MADE.test(after)
  const headed = HEADLINE_KIND.test(after)
  if (!made && !headed && !QUOTED_KIND.test(after)) return []
  const from = clauseStart(text, match.start)
  const clause = text.slice(from, match.start)
  if (!made) {
    const before = headed ? /^\S{2,5}, $/ : /\s[‘'“"]$/
    return before.test(clause) ? withoutActor(placesIn(LIST_BEFORE.exec(clause.slice(0, -2)), from), text) : []
  }
  const object = OBJECT.exec(clause)
  const objects = object ? placesIn(LIST_BEFORE.exec(clause.slice(0, object.index)), from, match.head) : []
  if (objects.length > 0) return objects
  if (!became) return farObjects(clause, from, match.head)
  const subjects = subjectsBefore(text, from, match.start, match.head)
  return OF_NEXT.test(after) && subjects.some(({ end }) => /^[은는]\s/.test(text.slice(end))) ? [] : subjects
}

/** The last object of a clause where it holds towns and only a time stands behind it. */
function farObjects(clause: string, from: number, head: string): ListedPlace[] {
  const found = matchesOf(FAR_OBJECT, clause).at(-1)
  if (!found || !WHEN.test(clause.slice(found.index + found[0].length))) return []
  const places = placesIn(found, from, head)
  return places.some(({ wide }) => wide) ? [] : places
}

const COMPLEX_THEME =
  /[을를은는이가의도]\s(?:차세대\s|미래\s|첨단\s|신규\s)?(?<written>(?<theme>[가-힣]{2,6})\s?(?:[가-힣]{2,6}\s분야\s|분야\s)?(?:(?:국가첨단전략산업|소부장|소재·?부품·?장비)\s)?)$/u

/** A specialised complex with its industry before it, `…을 수소특화단지로`, `…가 바이오 특화단지로`; undefined for other kinds. */
function themedComplex(text: string, match: KindMatch): HeadedKind | undefined {
  if (!text.startsWith('특화단지', match.start)) return undefined
  const { theme = '', written = '' } =
    COMPLEX_THEME.exec(text.slice(Math.max(0, match.start - 20), match.start))?.groups ?? {}
  if (!isTheme(theme)) return undefined
  const head = / 분야 $/.test(written) ? `${theme} 특화단지` : written + text.slice(match.start, match.end)
  return { ...match, start: match.start - written.length, head }
}

/** The places, those as one that a dot joins and that have one listed complex: `천안·아산`. */
function joinedComplexes(places: readonly ListedPlace[], text: string, head: string): readonly ListedPlace[] {
  if (!head.endsWith(' 특화단지')) return places
  const found: ListedPlace[] = []
  for (const place of places) {
    const last = found.at(-1)
    const dotted = last && place.start - last.end === 1 && /[·ㆍ]/.test(text.charAt(last.end))
    const towns = dotted
      ? `${text.slice(last.start, last.end).split(' ').at(-1)}·${text.slice(place.start, place.end)}`
      : ''
    const listed = dotted ? listedUnder([`${towns} ${head}`]) : undefined
    if (last && listed) found[found.length - 1] = { ...last, end: place.end, listed }
    else found.push(place)
  }
  return found
}

/**
 * Places that a sentence says to become a zone, `전북 남원시는 … 기회발전특구로 지정됐다`, `경남과 부산을 기회발전특구로 지정한다`:
 * there they are zones, not the bodies that govern them.
 */
export function* designatedSubjects(
  text: string,
  match: KindMatch,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  const themed = themedComplex(text, match)
  const own = themed ?? { ...match, head: text.slice(match.start, match.end) }
  const places = joinedComplexes(placesBecoming(text, own), text, own.head)
  const kind = places.length === 0 ? undefined : themed ? themed.kind : kindOf(text, match, headOf)
  if (!kind) return
  const { head } = own
  for (const [index, { start, end, region: ownRegion, listed }] of places.entries()) {
    const written = text.slice(start, end)
    // `기장군과 강서구`: several cities have a 강서구
    const before =
      index === 0 ? provinceOpening(text.slice(clauseStart(text, start), start)) : places[index - 1]!.region
    const inFull = placeIn(written, before)
    const region = inFull === written ? ownRegion : before
    const town = townOf(written) ?? plainPlace(inFull).split(' ').at(-1)!
    const national = NATIONAL.test(head)
      ? (candidateAt(text, match.end, town, head) ?? candidateAs(town, kind.type, head))
      : undefined
    const ko = `${plainPlace(inFull)} ${plainKind(head)}`
    yield zoneCandidate({
      start,
      end,
      rule: 'designated-subject',
      priority: 6,
      listed: listed ?? national ?? ofTownship(written, head),
      name: { ko },
      zoneType: kind.type,
      region,
    })
  }
}
