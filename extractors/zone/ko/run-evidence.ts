import { matchesOf } from '../../matches.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { type KindMatch, kindsIn } from './kinds-in.ts'
import { listedUnder } from './listed-as.ts'

/** What stands around a run of places. */
export interface Surroundings {
  /** The sentence up to the run. */
  readonly lead: string
  readonly tail: string
  /** What the document says before the run, its sentence included. */
  readonly before: string
  /** As how many zones the run may be counted. */
  readonly counts: ReadonlySet<number>
  /** True where the run is all that its block holds. */
  readonly alone: boolean
  /** True where a bracket ends the run. */
  readonly bracketed: boolean
  /** True where most places have the size of what is told of them. */
  readonly sized: boolean
  /** True where most places have an industry of their own. */
  readonly themed: boolean
  /** True where most places are such as only zones of a kind near them bear. */
  readonly named: boolean
  /** How surely the places are zones because each bears one of the few of the kind that the text tells of. */
  readonly borne: number
}

/** What the surroundings of a run say of it. */
export interface Announced {
  /** The words that hold the kind, where they do. */
  readonly kind?: string
  /** The counts that the text gives for the run. */
  readonly counted: ReadonlySet<number>
  /** The rule by the strongest evidence. */
  readonly rule: string
}

const JUDGED = '(?:지정(?!\\s후보)|선정|확정|결정|낙점|뽑|분류|승인|선택|정하고|정했|정해|최우수)'
/** `선정 지역은 `, `지정을 요청한 곳은 `, `후보지로 `: a noun that announces places. */
const ANNOUNCING =
  /(?:선정|지정|신청|요청|접수|확정|추가|후보|예비|대상|시범|선도|관리|유치)[가-힣·]{0,6}[’'”"]?(?:\s[가-힣·]{1,6}){0,2}?\s?(?:지역|곳|지|도시|지자체|시군|특구|자치단체|단지|구역)[’'”"]?(?:\s?\([^()\n]{1,10}\))?(?:은|는|에는|로는|으로는|으로|로|에)\s?[:：]?\s(?:[가-힣]{2,6}[이가]\s[가-힣]{2,4}[한된인]\s)?(?:[△▲▴▵▷▶◇◆]\s?)?$/u
/** `입지로 `: a noun that announces where zones will be. */
const SITE = /(?<=\s)(?:입지|부지)(?:로|로는|는|은)\s$/u
/** `이미 지정된 `, `선정되지 않은 `, `2유형은 `: what the places are said to be. */
const TOLD =
  /(?:[0-9]유형(?:에는|은|으로는)|(?:지정|선정|확정|보류)(?:된|됐던|되었던|받은|되지\s않은)|(?:신청|요청|도전)한|[0-9]\s?(?:곳|개|개\s지역|개\s지자체|개\s시·도)\s중(?:에서)?)\s$/u
/** `3유형에는 `, `항만형인 `, `후보지역 중에서는 `, `후보(`, `6개 지역(`: what opens a list. */
const OPENING =
  /(?:(?:[0-9]유|[가-힣]{2}형?)형(?:인|에는|에|은|으로는)\s|(?:지역|특구|구역|곳)\s(?:중|가운데)(?:에서는|에서|에는|에선)?\s|(?:지정|선정|후보지?|신청|특구|지역|지자체|[0-9]\s?(?:곳|개소|개))\s?[(:：]\s?)$/u
/** `경북은 `, `경북에서는 `: the province of the towns behind it. */
const PROVINCE = /(?<![가-힣])(?<province>[가-힣]{2,7}?)(?:은|는|에서는|에선|에서|의\s경우)\s$/u
/** What leads from a kind to the places behind it: `(분산특구)로 `, ` 신규 지정(`. */
const LEADS_IN =
  /^[’'”"]?(?:(?:\([가-힣\s]{2,12}\)[’'”"]?)?(?:으로|로|에는|에|는|은|인|\s?:)(?:\s|(?=[△▲▴▵▷▶◇◆]))(?:[가-힣]{1,4}\s)?(?:(?:지정|선정)(?:된|한)\s)?(?:[△▲▴▵▷▶◇◆]\s?|\([’‘'][0-9]{2}\))?|(?:\s지정)?[을를]\s(?:신청|요청|희망)한\s|(?:\s시범지역)?(?:\s제?[0-9]{1,2}차)?\s(?:공모|심사|평가)(?:에서|에|\s결과)\s|(?:\s[가-힣]{2,5}){1,3}\s결과\s|(?:\s사업)?\s(?:부지|입지|대상지?|후보지)(?:에|로|로는|에는)\s|(?:\s[가-힣]{1,4}){0,2}\s?\()$/u

/** `등 7곳`, `등 4개 시·도 7곳`: how many there are. */
const COUNT =
  /(?<![0-9.,])(?<number>[0-9]{1,2}|두|세|네|다섯|여섯)\s?(?:\([^()\n]{1,8}\))?(?:개\*?의?\s?(?=[가-힣(])|곳|개소|건)/gu
const NUMBERS: Readonly<Record<string, number>> = { 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 }
const ETC = /^(?:\s?등)?(?:\s(?:총|모두|전국|이상))?\s?(?=[0-9두세네다여])/u
/** ` 등 4개 단지`: a count of what zones are called for short. */
export const COUNTED_ZONES = /^\s등\s[0-9]{1,2}개\s?(?:단지|특구|구역)(?![가-힣]{2})/u
/** What a count in the text before a run is of. */
const COUNT_OF =
  /^(?:강소|연구|기회|규제|글로벌|혁신|교육|분산|경제)?[가-힣]{0,4}(?:특구|지역|시·?도|시·?군|지자체|기초|광역|단지|구역|지구|곳|소|건)|^\($/u

/** `이 글로벌 혁신특구 후보로 최종 선정`: what the places become; the word before 로 tells what. */
const BECOMES = new RegExp(
  `^\\)?(?:\\s?등(?=[\\s이을의은])[^.\\n]{0,16}?|\\s(?:일부\\s)?(?:지역|일대|일원|지구)(?:\\s[0-9]{1,2}개\\s지구)?(?:\\s[0-9.,]{1,6}(?:㎢|㎡))?(?:\\s대상지)?|\\s[0-9]{1,2}(?:곳|개\\s[가-힣]{1,4}))?(?:[이가은는을를도]|[을를]\\s포함해|[을를]\\s포함한)\\s(?<between>[^.\\n]{0,72}?)${JUDGED}`,
  'u',
)
const INTO_WHAT = /^(?<what>[^.\n]{0,67}[^.\n으])(?:으로|로|(?<=[특지][구][’'”"]?)에)\s(?<rest>[가-힣\s]{0,14})$/u
/** Words in 로 that say how, not into what. */
const ADVERB =
  /(?<![가-힣])(?:(?:제\s?)?[0-9]{1,2}차로|새로|추가로|별도로|차례로|처음으로|최종적으로|공식적으로|잠정적으로|신규로)\s/gu
const ZONES =
  /(?:특구|구역|지역|단지|후보|후보지|대상|대상지|곳|지구|지정|자치단체|[0-9]유형)(?:\([가-힣\s]{2,12}\))?[’'”"]?$/u
/** ` 선정`, `을 선정`: with nothing between. */
const JUDGED_AT_ONCE = new RegExp(
  `^(?:\\s등[^.\\n]{0,16}?|\\s[0-9]{1,2}곳)?[이가을를]?,?\\s(?:[가-힣]{1,4}\\s)?[‘'“"]?${JUDGED}`,
  'u',
)
/** `문화산업진흥지구`: a kind that none of ours is. */
const OTHER_KIND = /[가-힣]{4}(?:지구|구역|단지)[’'”"]?$/u
/** `가 대상이다`: that the places are those that something is for. */
const MEANT = /^(?:\s등)?[이가]\s(?:대상|후보)(?:이다|입니다|다\.|지다|지이다)/u
/** `에 이어 … 네 번째`: that they were the first ones of their kind. */
const FOLLOWED = /^에\s(?:이어|이은)\s(?<between>[^.\n]{0,70}?)(?:두|세|네|다섯|[0-9]{1,2})\s?번째/u
const PENDING = /^[^.\n]{0,30}?(?:신청|접수|요청|보류|후보|탈락|이름을\s올|도전장)/u
/** `, 152만 평`, ` 일대 총 109만6천 평이`: how large they are together. */
const TOTAL_SIZE = /^,?(?:\s(?:일대|일원|지역))?\s(?:총\s|약\s)?[0-9][0-9,.]{0,8}만?(?:[0-9]{1,4}천?)?\s?(?:평|㎡|㎢)/u
const COPULA =
  /^(?:\s등)?\s?(?:[^.\n]{0,20}(?:곳|개|지역|자치단체|지자체|시·군|시군)\s?)?(?:이다|입니다|이었|였다|다\.)|^\s등이(?:고|며|\s(?:포함|대상|해당))|^(?:\s등)?\s?(?:산단|산업단지|항만|공항|[가-힣]{2}(?:레저|기반|교역))형/u
/** `에 기회발전특구가 지정`, ` 등 5개 관광특구`, `, ‘분산특구’ 추가 지정`: the kind stands right behind the list. */
const KIND_BEHIND =
  /^(?<gap>(?:\s(?:일원|일대|지역|등지?))?(?:\s[0-9.,]{1,6}만?\s?(?:평|㎡|㎢))?에(?:는|도|\s대한)?\s[^.\n]{0,44}?|\s(?:일대|일원)\s|의\s[0-9]{1,2}(?:개|곳)\s(?:광역\s?|강소\s?)?|\s등\s(?:총\s|전국\s)?[0-9]{1,2}(?:개|곳|대)의?\s(?:지역[을를]?\s)?(?:제\s?[0-9]{1,2}차\s)?(?:(?:바이오|반도체|이차전지|디스플레이)\s)?(?:국가첨단전략산업\s)?(?:광역|주요\s)?|\s등\s(?:[가-힣]{2,4}\s){0,2}[0-9]{1,2}(?:개|곳)에\s(?:각각\s)?(?:조성|지정|들어)[가-힣]{0,3}\s|\s등\s[0-9]{1,2}(?:개|곳)에\s(?:각각\s)?(?:[0-9.,]{1,6}만?\s?(?:평|㎡)씩\s)?(?:총\s)?[0-9.,]{1,6}만?\s?(?:평|㎡)의\s|\s분야[^.\n]{0,30}?\s|,?\s?[‘'“"]|\s(?:국내\s|전국\s)?[0-9]{1,2}번째\s[‘'“"]?|,\s|\s등\s[‘'“"]?|[을를]\s대상으로\s(?:[가-힣]{2}\s)?|[이가도]\s|\s등이\s[가-힣]{0,4}\s?)$/u
/** `특구…`: a headline that ends its clause with what is in places. */
const HEADLINE_END = /^[’'”"]?(?:\s추진)?(?:…|·{3}|\.{3}|$)/u
/** `에`, ` 일원에는`: the places are where the kind behind them is. */
const IN_PLACE = /^(?:\s(?:일원|일대|지역|등지?))?에/u
const MADE =
  /^[’'”"]?(?:\s[0-9]{1,2}(?:곳|개)|(?:\s총)?\s[0-9.,]{1,6}만?(?:\s?[0-9]{1,4}천?)?\s?(?:평|㎡)[’'”"]?)?(?:[으]?로|[이가을를]|에서?)?\s?(?:[가-힣]{1,4}\s){0,2}(?:추가)?(?:지정|선정|조성|만든|만들|확정|들어|신설|해제|신청|공모|도전|(?:선도|시범)?(?:지역)?[이가]\s(?:됐|되))/u
/** ` ‘`: the kind that several places share stands in quotes right behind them. */
const QUOTE_ALONE = /^\s?[‘'“"]$/
/** ` 포함 전국 6곳`: a part of the zones that a text counts. */
const INCLUDED = /^\s포함(?:해)?\s(?:전국\s|총\s)?[0-9]{1,2}\s?(?:곳|개)/u
/** `특구 최종 고시…`: what a headline tells before the places. */
const HEADLINE = /^[’'”"]?(?:\s[가-힣]{1,4}){0,2}?\s?(?:지정|선정|확정|고시)(?:…|·{3}|\.{2,3})\s?$/u
/** `특구 드디어 출범…`: a headline whose places are judged behind it. */
const HEADED = /^[’'”"]?(?:\s[가-힣0-9]{1,6}){1,3}(?:…|·{3}|\.{2,3})\s?$/u
/** What is said of people and events, or of places that are no zones. */
const OTHERWISE =
  /^[은는이가도]\s[^.\n]{0,72}(?:지정|선정)해\s?(?:달라|줄|주기)|^(?:\s등)?(?:\s(?:총\s|전국\s)?[0-9]{1,2}\s?(?:개|곳)[가-힣·]{0,5})?(?:\s(?:시·?군·?구?|시·?도|지자체)?\s?대상$|에\s(?:따르면|의하면)|에서(?!\s(?:접수|신청|요청))|\s?(?:시장|지사|시민|주민|도민|의원|기업|업체|대학|소재|출신|시의회|도의회|교육청|국회|공항(?!형)|항만(?!형)|본부|지사장)|[^.\n)]{0,24}[을를]\s대상으로[^.\n]{0,40}(?:공모|모집|설명회|교육)|\s(?:일원|일대)에\s(?:지정|조성|위치)|(?:\s(?:지역|일대|일원))?[을를]\s중심으로\s|[^.\n]{0,24}(?:제외|간담회|설명회|협의회|방문|수도권|개최|참석))/u

/** ` 등 3개 경제자유구역청이`: bodies that share the name of their kind. */
const BODIES =
  /^(?:\s등)?(?:\s[0-9]{1,2}(?:개|곳))?\s?(?:경제자유구역|경자구역|연구개발특구)?\s?(?:청|경자청|경제청|본부)(?![가-힣]{2})/u

const WEIGHT = 3
/** How few zones a run may be counted as for each of its parts: two places may be one zone. */
const JOINED = 0.75

function countsIn(text: string, of?: RegExp): number[] {
  return matchesOf(COUNT, text).flatMap((match) => {
    const word = match.groups!['number']!
    const rest = text.slice(match.index + match[0].length - (/[곳소건]$/.test(match[0]) ? 1 : 0))
    return of && !of.test(rest) ? [] : [NUMBERS[word] ?? Number(word)]
  })
}

/** What the words behind a run say that it becomes: the kind, or 2 where it is told, 0 where it is something else. */
function becoming(tail: string): { weight: number; kind?: string } {
  const between = BECOMES.exec(tail)?.groups?.['between']
  if (between === undefined) return { weight: JUDGED_AT_ONCE.test(tail) ? 1 : 0 }
  const what = INTO_WHAT.exec(between.replace(ADVERB, ''))?.groups?.['what']
  if (what === undefined) return { weight: 1 }
  // `협의를 거쳐 한 지역으로 지정`: as one
  if (/(?:^|\s)한\s(?:지역|곳)$/u.test(what)) return { weight: -WEIGHT }
  if (!ZONES.test(what)) return { weight: -WEIGHT }
  const kind = kindsIn(what)[0]
  if (!kind || kind.kind.needs === 'cued') return { weight: OTHER_KIND.test(what) ? -WEIGHT : 2 }
  // `가람, 나래가 수소 규제자유특구로`: the zone has a name of its own
  return isTheme(what.slice(0, kind.start)) && kind.kind.type === 'regulation-free'
    ? { weight: -WEIGHT }
    : { weight: WEIGHT, kind: what }
}

/** How much it tells that others of their kind followed: 3 where the words between name a kind. */
function followed(tail: string): number {
  const between = FOLLOWED.exec(tail)?.groups?.['between']
  if (between === undefined) return 0
  return kindsIn(between).length > 0 ? WEIGHT : 2
}

/** The kind right behind a run, where the run is what it is of. */
function kindBehind(tail: string, bracketed: boolean): string | undefined {
  const kind = kindsIn(tail.slice(0, 60))[0]
  if (!kind) return undefined
  // `전남(가람), 충남(나래) 강소특구는`: no name ends with a bracket
  if (bracketed && kind.start === 1 && tail.startsWith(' ')) return tail.slice(0, kind.end)
  const gap = KIND_BEHIND.exec(tail.slice(0, kind.start))?.groups?.['gap']
  if (gap === undefined) return undefined
  // `가람·나래에는 2013년 다온권경제자유구역 지정을`: the zone has a name of its own
  const own = /(?<name>[가-힣]{2,6})\s?$/u.exec(gap)?.groups?.['name']
  if (
    own !== undefined &&
    listedUnder([own + tail.slice(kind.start, kind.end), `${own} ${tail.slice(kind.start, kind.end)}`])
  )
    return undefined
  // `가람시에 6개 지구`: a place and what is in it
  const counted = /[0-9]/.test(gap) && !IN_PLACE.test(gap)
  const ends = IN_PLACE.test(gap) && HEADLINE_END.test(tail.slice(kind.end, kind.end + 7))
  return counted || ends || QUOTE_ALONE.test(gap) || MADE.test(tail.slice(kind.end, kind.end + 20))
    ? tail.slice(0, kind.end)
    : undefined
}

const tellsOfProvince = (lead: string): boolean =>
  isProvince(placeNamed(PROVINCE.exec(lead)?.groups?.['province'] ?? ''))

/** True for a kind that is the end of a name: of that zone the sentence tells, `황해 경자구역은 가람과 나래를 …`. */
function isToldOf(lead: string, { start, end }: KindMatch): boolean {
  const name = /(?:^|[^가-힣])(?<name>[가-힣]{2,6})\s?$/.exec(lead.slice(Math.max(0, start - 8), start))?.groups?.[
    'name'
  ]
  return name !== undefined && /^[은는]\s/.test(lead.slice(end)) && isPlaceOrZone(name, lead.slice(start, end))
}

const isPlaceOrZone = (name: string, kind: string): boolean =>
  placeNamed(name) !== undefined || listedUnder([name + kind, `${name} ${kind}`]) !== undefined

/** Places that have several zones each, of which none is told: `강원·경북에 각각 3개의 특구가`. */
const SEVERAL_EACH = /^에(?:는|만)?\s각각?\s?(?:[2-9]|1[0-9])(?:개|곳)/u
/** What tells that the places of a run are zones; undefined where too little does. */
export function announcedBy({
  lead,
  tail,
  before,
  counts,
  alone,
  bracketed,
  sized,
  themed,
  named,
  borne,
}: Surroundings): Announced | undefined {
  const behind = kindBehind(tail, bracketed)
  if (SEVERAL_EACH.test(tail)) return undefined
  if (BODIES.test(tail) || (!named && behind === undefined && OTHERWISE.test(tail))) return undefined
  const etc = ETC.exec(tail)
  const own = etc ? countsIn(tail.slice(0, 26)) : []
  const fewest = Math.min(...counts)
  if (own.length > 0 && !own.some((number) => number >= fewest * JOINED)) return undefined
  const told = new Set([...own, ...countsIn(before, COUNT_OF)])
  const counted = [...told].some((number) => counts.has(number))
  const becomes = becoming(tail)
  const leads = kindsIn(lead).findLast(
    ({ start, end, kind }) =>
      (LEADS_IN.test(lead.slice(end)) ||
        HEADLINE.test(lead.slice(end)) ||
        (JUDGED_AT_ONCE.test(tail) && HEADED.test(lead.slice(end)))) &&
      !isToldOf(lead, { start, end, kind }),
  )
  const weight =
    (behind === undefined ? 0 : WEIGHT) +
    becomes.weight +
    (counted ? 2 : 0) +
    (counted && COUNTED_ZONES.test(tail) ? 1 : 0) +
    (ANNOUNCING.test(lead) || SITE.test(lead) || TOLD.test(lead) ? 2 : 0) +
    (INCLUDED.test(tail) || (leads && HEADLINE.test(lead.slice(leads.end))) ? 1 : 0) +
    (leads ? 2 : 0) +
    (OPENING.test(lead) || tellsOfProvince(lead) || (leads && /^인\s/.test(lead.slice(leads.end))) ? 1 : 0) +
    (sized || themed || TOTAL_SIZE.test(tail) ? 2 : 0) +
    (named ? WEIGHT : 0) +
    borne +
    (MEANT.test(tail) ? 2 : 0) +
    followed(tail) +
    (alone || PENDING.test(tail) || COPULA.test(tail) ? 1 : 0)
  if (weight < WEIGHT) return undefined
  const kind = behind ?? becomes.kind ?? (leads ? lead.slice(leads.start, leads.end) : undefined)
  const led = leads === undefined ? (counted ? 'counted-run' : 'announced-run') : 'led-run'
  const rule = behind === undefined ? (becomes.weight > 1 ? 'becoming-run' : led) : 'run-before-kind'
  return { counted: told, rule, ...(kind === undefined ? {} : { kind }) }
}
