import type { DateRole } from '../../../schemas/index.ts'
import {
  AHEAD,
  BEHIND,
  BEHIND_NOUN,
  NO_EVENT,
  PLAN,
  PLAN_AS_OBJECT,
  PLANNED_EVENT,
  PRESENT_END,
  REPORT,
  SOON,
  STATIVE,
} from './clause-lexicon.ts'
import { endsInPlan, isDayOfReport, isStepAhead } from './plans.ts'

const REACH = 110
/** How close a verb in the present must stand. */
const NEAR = 28
/** How close a verb that describes a noun must stand to speak of the date whatever ends the sentence. */
const BESIDE = 14
/** How far the end of a sentence may lie behind the date that it tells of. */
const SENTENCE_REACH = 260
const SIDE = new RegExp(
  `(?<ahead>${AHEAD})|(?<plan>${PLAN})|(?<soon>${SOON})|(?<report>${REPORT})|(?<behind>${BEHIND})|(?<noun>${BEHIND_NOUN})`,
  'gu',
)
const CLAUSE_END = /[.!?。\n]\s|\n|다\.|["”]/u
const SENTENCE_END = /[.!?。]\s|\n|다\./gu
const TO_COME = new RegExp(`(?:예정이|계획이|방침이)다?$|${PRESENT_END}$`, 'u')
const STATE_END = new RegExp(`(?:${STATIVE})다$`, 'u')

/** Where the clause puts a date: ahead of the anchor, on the nearer side, or (undefined) at or behind it. */
export type Side = 'ahead' | 'near' | undefined

/** Longer than any word that `SIDE` or `CLAUSE_END` knows. */
const OVERLAP = 16

/** A reader of one block that tells where the sentence of an offset ends; each sentence is read once. */
function sentenceReader(text: string): (at: number) => number {
  let from = 0
  let to = -1
  return (at) => {
    if (at >= from && at <= to) return to
    SENTENCE_END.lastIndex = at
    const stop = SENTENCE_END.exec(text)
    from = at
    to = stop ? stop.index + (stop[0] === '다.' ? 1 : 0) : text.length
    return to
  }
}

/** True where the sentence that goes on at `end` closes with a plan, or a verb in the present that tells an event. */
function isToCome(text: string, end: number, sentenceEnd: number): boolean {
  if (sentenceEnd - end > SENTENCE_REACH || BASIS.test(text.slice(end, end + 4))) return false
  const close = text.slice(Math.max(end, sentenceEnd - 9), sentenceEnd)
  return TO_COME.test(close) && !STATE_END.test(close)
}
/** True where the verb in the present that begins at `at`, or 현재 behind the date, tells a state. */
const isState = (text: string, end: number, at: number): boolean =>
  BASIS.test(text.slice(end, end + 4)) || STATE_END.test(text.slice(Math.max(end, at - 3), at + 2))
/** `접수 기간은 … 6월 3일까지다`, `개막일은 6월 3일이다`: the sentence says what the date is, not that it is over. */
const COPULA = /^(?:이?다(?=[.\s]|$)|입니다|이[며고](?=[,\s]))/u
/** `25일까지로 7일 연장했다`, `18일까지에서 25일까지로`: a deadline that is put off has not come yet. */
const EXTENDED =
  /^(?:로?\s(?:\d{1,3}(?:일|주|개월)간?\s)?(?:더\s)?(?:연장|연기|늦[추췄춰]|미[루뤄뤘]|늘[리렸려])|에서\s[^.\n]{2,16}까지로?\s)/u
/** `4월 1일자로`: the day from which something holds, which is told shortly before or after it. */
const EFFECTIVE = /^\s?자로\s/u
/** `30일 현재`, `6월 말 기준`: what holds on that day. */
const BASIS = /^\s?(?:현재|기준)/u

/**
 * A reader of one block for which side of the anchor the words behind a mention, in its sentence, put it on; the first
 * that tells wins, then the verb that ends the sentence. A deadline (`11월까지`) is ahead unless a verb that is not of the
 * report says that it is over; a line without a verb, as headlines and lists have it, leaves the nearer side. It remembers
 * the stretch that told nothing, so that mentions that stand close together are read once.
 */
export function sideReader(text: string): (end: number, deadline: boolean) => Side {
  let silentFrom = 0
  let silentTo = 0
  const endOf = sentenceReader(text)
  return (end, deadline) => {
    if (!deadline && BASIS.test(text.slice(end, end + 4))) return undefined
    if (deadline && EXTENDED.test(text.slice(end, end + 30))) return 'ahead'
    if (!deadline && EFFECTIVE.test(text.slice(end, end + 4))) return 'near'
    if (!deadline && COPULA.test(text.slice(end, end + 4))) return 'near'
    const from = end >= silentFrom ? Math.max(end, silentTo - OVERLAP) : end
    const rest = text.slice(from, end + REACH)
    const stop = CLAUSE_END.exec(rest)
    let told = stop !== null
    for (const { groups, index } of (stop ? rest.slice(0, stop.index + stop[0].length) : rest).matchAll(SIDE)) {
      const far = from + index - end
      const isPlan = groups!.plan !== undefined && isPlanned(text, end, from + index)
      if (groups!.ahead || isPlan || (groups!.soon && far < NEAR && !isState(text, end, from + index))) return 'ahead'
      if (groups!.behind || (groups!.report && !deadline)) return undefined
      if (groups!.noun && (far < BESIDE || !isToCome(text, end, endOf(end)))) return undefined
      told = true
    }
    if (!told) {
      if (end < silentFrom || end > silentTo) silentFrom = end
      silentTo = Math.min(end + REACH, text.length)
    }
    if (deadline) return 'ahead'
    if (isToCome(text, end, endOf(end))) return isOfOtherClause(text, end, endOf(end)) ? 'near' : 'ahead'
    return endsWithoutVerb(rest, stop, end + REACH > text.length) ? 'near' : undefined
  }
}

/** True where the noun of a plan at `at` speaks of the date that ends at `end`: as a predicate, or right behind what is planned for it. */
const isPlanned = (text: string, end: number, at: number): boolean =>
  !PLAN_AS_OBJECT.test(text.slice(at + 2, at + 10)) ||
  (at - end < BESIDE && PLANNED_EVENT.test(text.slice(Math.max(end, at - 4), at)))

/** True where a clause of its own, whose verb has no tense, parts a date from the present that ends its sentence: `10월 협약을 맺으며 공장이 들어선다`. */
const isOfOtherClause = (text: string, end: number, sentenceEnd: number): boolean =>
  JOINS.test(text.slice(end, end + REACH)) && !PLANNED.test(text.slice(Math.max(end, sentenceEnd - 9), sentenceEnd))
const JOINS = /^[^.\n]{4,100}[가-힣]며\s/u
const PLANNED = /(?:예정이|계획이|방침이)다?$/u

/** True where the line or the sentence is over and no verb closed it: `부지 선정 결과 11월 말 발표. `. */
function endsWithoutVerb(rest: string, stop: RegExpExecArray | null, last: boolean): boolean {
  const closed = stop ? stop[0] === '\n' || /^[.!?。]/.test(stop[0]) : last
  return closed && !/[다요죠]["”’)]?\s?$/.test(stop ? rest.slice(0, stop.index) : rest)
}

const EVENT =
  '개최|열린|열었|열렸|열리|(?<!문을\\s)연다|(?<!문을\\s)열고|(?<!문)[을를]\\s(?:열|연|갖(?![추춘출췄춰])|가졌|가진)|(?<!위원|[의국사협교학합호구])회의|행사|개막|진행(?![할될하]|\\s중)|참석|체결|협약식|방문(?!\\s중|중|객|자)|설명회|협의회|간담회|토론회|공청회|착공식|기공식|준공식|개소식|출범식|선포식|기념식|세미나|포럼|심포지엄|총회|박람회'
const BODY = '지구|지역|구역|특구|단지|산단|도시|기관|대학|센터|기업|업체|사업자|대상|대상지|후보지|거점|전진기지'

const ROLES: readonly (readonly [DateRole, RegExp])[] = [
  // not `고시한다`, `연기한다`
  ['deadline', /^\s?(?:이내|마감)|마감|(?<![고게실표제예연포])[기시]한(?!다|[\s가-힣]{0,3}것)/u],
  ['announced', /^[^.]{0,12}(?:따르면|밝혔|발표|전했|공고|말했|공시했|공시한)|^.{0,3}\s[^.\n]{0,33}에\s따르면/u],
  [
    'designated',
    new RegExp(
      `(?:${BODY})[’'”"]?(?:으로|로|에|가|이|[을를])?\\s?(?:최종\\s|신규\\s|추가\\s|공식\\s)?(?:지정|고시|선정)(?!을\\s위|\\s(?:추진|신청|건의|공모|대응|준비))|(?:지정|고시|선정)(?:됐|되|된|돼|했|한\\s|받)|지정[·\\s]?고시|^\\s?(?:지정|고시|선정)`,
      'u',
    ),
  ],
  ['held', new RegExp(EVENT, 'u')],
  [
    'target',
    /^(?:(?!집계[돼됐]|기록[해했]|나타나|그쳐|그쳤)[^\n]){0,36}(?:목표|계획|예정)|추진할|(?:달성|완공|준공|조성|구축|완료|개장|개항)(?:할|될|하기로|한다|된다|하겠|을\s목표|$)/u,
  ],
]

/** Where the words that tell of a date end: with its sentence, a clause that joins another. */
const CLOSES = /다\.|\n|[고며],\s|며\s/u

const HELD_FARTHER = /^(?:(?!다\.|[고며],?\s)[^\n]){30,110}[’'”"`]?[을를]\s(?:개최|열었|열고|체결했|맺었|가졌)/u

/** `30일 …와 공장을 짓기 위한 투자협약을 맺었다` */
const SIGNED_FARTHER =
  /^(?:(?!다\.|\d일)[^\n]){2,130}(?:협약|계약|양해각서)(?:\([A-Z]{2,4}\))?[을를]\s(?:체결[했하]|맺었|맺고|했다)/u

/** `29일 … 네 곳을 임대지구로 지정했다` */
const DESIGNATED_FARTHER =
  /^\s(?:(?!다\.|\d일)[^\n]){10,130}(?:으로|로)\s(?:추가\s|신규\s|최종\s)?(?:지정|선정)(?:했|됐|하였|되었)(?:습니)?다/u

/** The same of a day, which is else that of the report. */
const DESIGNATED_ON = new RegExp(`${DESIGNATED_FARTHER.source}(?!고)`, 'u')

/** `지난 9월 … 네 곳을 후보지로 지정했다고 밝혔다`: of a month what was done then, whoever told it. */
const isDesignatedIn = (text: string, start: number, end: number): boolean =>
  text.startsWith('지난 ', start) && text[end - 1] === '월' && DESIGNATED_FARTHER.test(text.slice(end, end + 150))

/** True where an event that is named at length behind a day was held: `27일 교육원에서 ‘…’을 개최했다`. */
const isHeldFarther = (text: string, end: number): boolean =>
  SIGNED_FARTHER.test(text.slice(end, end + 150)) ||
  (/^,?\s[^\n]{0,40}에서\s/.test(text.slice(end, end + 46)) && HELD_FARTHER.test(text.slice(end, end + 130)))

/** The next day in the words behind one: what is held then is not held before. */
const NEXT_DAY = /\s\d{1,2}일(?=[\s(에])/u

const HANDED_IN = /접수|신청|제출|모집|응모|공모|등록|납부|원서|지원서|참가|회신|의견\s?제출|이의\s?신청/u
const DONE_BY = /[했됐었았였갔왔렸졌혔쳤냈섰녔웠](?:다|고|으며|습니다)/u

/** `2030년까지`: a deadline where something is handed in, else what is aimed at, unless it is told as done. */
function roleUntil(text: string, start: number, end: number): DateRole {
  const rest = text.slice(end, end + 60)
  const stop = SENTENCE_STOP.exec(rest)
  const clause = stop ? rest.slice(0, stop.index + 1) : rest
  const before = text
    .slice(Math.max(0, start - 24), start)
    .split(SENTENCE_STOP)
    .at(-1)!
  if (HANDED_IN.test(clause.split(JOINT, 1)[0]!) || HANDED_IN.test(before)) return 'deadline'
  const verb = TO_COME_BY_NAME.test(text.slice(start, end)) ? null : DONE_BY.exec(clause)
  return verb && !NO_EVENT.test(clause.slice(0, verb.index)) ? 'other' : 'target'
}
/** What is done in the past may well aim at such a date: `내년 2월까지 900억 원을 들이는 공사에 착수했다`. */
const TO_COME_BY_NAME = /^(?:내년|내후년|오는|다음\s?(?:달|해)|내달)/u
const SENTENCE_STOP = /다\.|\n/u
const JOINT = /[고며],?\s/u

/** `2024년 5월 말 기준 지정된 특구`: the state of that time is told, not what happened then. */
const STANDS_AT = /^\s?말?\s?(?:현재|기준(?!\s?(?:금리|환율|지가)))(?=[\s,)으]|$)/u

/** `올해 말 완공을 목표로 진행되고` */
const AIMED_NEXT = /^.{0,5}(?:착공|준공|완공|개장|개통|가동|입주|개항|출시)[을를]?\s목표/u

/** `작년 5월 지정된 세 곳과`: another date's own words, about what stands behind them. */
const OF_OTHER_DATE =
  /\s(?:작년|지난해|재작년|올해|(?:19|20)[0-9]{2}년)\s(?:[0-9]{1,2}월\s)?(?:[가-힣]{2,8}(?:으로|로)\s)?(?:지정|고시|선정)(?:된|받은|한)(?=\s)/gu

/** What the date is, by the words right behind it. */
export function roleOf(text: string, start: number, end: number, isPeriod: boolean): DateRole {
  if (isPeriod) return 'period'
  if (text.startsWith('까지', end - 2)) return roleUntil(text, start, end)
  if (STANDS_AT.test(text.slice(end, end + 6))) return 'other'
  const rest = text.slice(Math.max(start, end - 2), end + 50)
  const stop = rest.search(CLOSES)
  const close = rest.slice(2).search(/[(（)）]/)
  const inner = close >= 0 && /[)）]/.test(rest[close + 2]!) ? close + 2 : rest.length
  const clause = rest.slice(0, Math.min(stop < 0 ? rest.length : stop + 1, inner))
  const near = clause.slice(0, 36)
  const next = clause.slice(2).search(NEXT_DAY)
  const isDay = text[end - 1] === '일' || text[end - 1] === ')' || text.startsWith('전날', start)
  const own = next < 0 ? clause : clause.slice(0, next + 2)
  for (const [role, pattern] of ROLES) {
    if (role === 'held' && AIMED_NEXT.test(near)) return 'target'
    if (role === 'held' && isDay && DESIGNATED_ON.test(text.slice(end, end + 150))) return 'designated'
    if (role === 'target' && isDayOfReport(text, start, end)) return 'announced'
    if (role === 'target' && text.startsWith('지난 ', start)) break
    const told = role === 'held' ? own : role === 'designated' ? near.replace(OF_OTHER_DATE, '') : near
    if (pattern.test(told) || (role === 'held' && isDay && isHeldFarther(text, end))) return role
  }
  if (isDesignatedIn(text, start, end)) return 'designated'
  return endsInPlan(text, start, end) || isStepAhead(text, start, end) ? 'target' : 'other'
}
