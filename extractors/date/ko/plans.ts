/** Farthest that the end of a sentence that tells a plan lies behind its date. */
const REACH = 170
const SENTENCE_STOP = /다\.|\n/u

/** What a sentence ends in that tells a plan, or that something was agreed to be done. */
const PLAN_END =
  /(?:(?:예정|계획|방침|구상)(?:이|입니|이라고\s(?:밝혔|말했|전했|설명했|덧붙였))|[기키]로\s(?:했|합의했|결정했|약속했|협의했|뜻을\s모았)|목표로\s(?:한|하고\s있))다$/u
/** A quick look for the words of `PLAN_END`. */
const MAY_PLAN = ['예정', '계획', '방침', '구상', '기로', '키로', '목표로']

/** Verbs and words by which a date speaks of what is over, or is only compared with. */
export const OVER_BETWEEN =
  /[했됐었았였갔왔렸졌냈]|(?:된|받은|(?:체결|설립|준공|완공|발표|출범|개장|개최|선정|지정|시작|추진|조성|투자|가동|도입|인수|통과|확보|기록|달성|수상|입주)한|마친|맺은|거둔|올린|세운|열린|연|지은|들어선)\s|에\s이어|지난|^\s?들어(?:\s|서)|^.{0,8}(?:대비|보다|기준|현재|비해)/u
const ANY_DATE =
  /\d\s?(?:년(?!간|\s동안)|월|일(?!간)|분기)|내년|내후년|내달|다음\s?달|이달|올해|올\s|금년|지난|작년|연내|연말|연초|상반기|하반기/u
/** `2025년에 1공장, 2027년에 2공장을`: an item of a list by dates. */
const LISTED = /^(?:에는?|엔|까지)?\s[^,.\n]{1,24}[,·]\s?(?=\d|내년|내후년|내달|다음|올|연)/u
const HEADED_BY_DAY = /^[0-9]{1,2}(?:월\s?[0-9]{1,2})?일/u

/** True where the sentence that goes on behind a date closes with a plan, and no other date or past verb comes first: `내년 6월 이곳에 … 공장을 지을 계획이다`. */
export function endsInPlan(text: string, start: number, end: number): boolean {
  // A bare day is rather that of the report: `26일 … 짓기로 합의했다`.
  if (HEADED_BY_DAY.test(text.slice(start, start + 8))) return false
  const rest = text.slice(end, end + REACH)
  if (!MAY_PLAN.some((word) => rest.includes(word))) return false
  const stop = SENTENCE_STOP.exec(rest)
  if (stop?.[0] !== '다.') return false
  const sentence = rest.slice(0, stop.index + 1)
  const plan = PLAN_END.exec(sentence)
  if (!plan) return false
  let body = sentence.slice(0, plan.index)
  for (let item = LISTED.exec(body), count = 0; item && count < 4; item = LISTED.exec(body), count++) {
    if (OVER_BETWEEN.test(item[0])) return false
    body = body.slice(item[0].length).replace(/^[\d\s]{0,5}[가-힣]{1,3}/u, '')
  }
  return !OVER_BETWEEN.test(body) && !ANY_DATE.test(body)
}

/** Words of a date that put it ahead of the article. */
const AHEAD_WORDS = /^(?:오는|다음|다가오는|내년|내후년|내달|연내)/u
const MILESTONE = '(?:착공|준공|완공|개장|개항|개통|가동|양산|상용화|출시|입주|설립|건립|착수|상업운전|상업\\s운전)'
const MILESTONE_NEXT = new RegExp(`^[^.\\n다]{0,10}${MILESTONE}(?!식)`, 'u')
/** `착공 시기는 단지 조성이 끝나는 내년 하반기다` */
const TIME_OF = new RegExp(`${MILESTONE}\\s?(?:예정\\s?)?(?:시기|시점|목표|예정일)[은는]\\s`, 'u')
const COPULA = /^(?:이?다(?=[.\s]|$)|입니다|이며|으로\s(?:잡|예상|보고)|로\s(?:잡|예상|보고))/u

/** True where a step of a project stands right behind a date: `2027년 2공장을 가동하고`. */
export const isBeforeStep = (text: string, end: number): boolean => MILESTONE_NEXT.test(text.slice(end, end + 24))

/** True for a time ahead of the article that a step of a project stands beside: `오는 6월 준공`, `착공 시기는 … 내년 하반기다`. */
export function isStepAhead(text: string, start: number, end: number): boolean {
  if (AHEAD_WORDS.test(text.slice(start, start + 4)) && isBeforeStep(text, end)) return true
  if (!COPULA.test(text.slice(end, end + 8))) return false
  const before = text.slice(Math.max(0, start - 64), start)
  return TIME_OF.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1))
}

const DAY = /^(?:지난\s?)?(?:[’']?[0-9]{2,4}년\s)?(?:[0-9]{1,2}월\s?)?[0-9]{1,2}일(?:\([^()\n]{1,6}\))?$/u
const TOPIC_BEFORE = /[가-힣A-Za-z)][은는이가]\s$/u
const TOPIC_BEHIND = /^\s(?:[가-힣A-Za-z0-9·()]{1,20}\s){0,3}[가-힣A-Za-z()]{1,20}[은는]\s/u
const OPENS = /(?:^|[\n.”"]\s?|\][^\n]{0,3}|기자\s?=\s)$/u
/** `21일 군은 지난 10월 24일 …`: the day of the report opened the sentence. */
function isBehindDay(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const day = before.lastIndexOf('일 ')
  return day > 0 && IS_DIGIT.test(before[day - 1]!) && !before.includes('다.', day) && !before.includes('\n', day)
}
const IS_DIGIT = /\d/
const REPORTED = /[고라]\s?(?:밝혔|발표했|전했|말했|설명했|강조했|덧붙였|공고했)(?:습니)?$/u
/** The report itself is what was made on that day: `부는 10일 …가 담긴 ‘성과와 과제’를 발표했다`. */
const PUBLISHED = /[을를]\s(?:공식\s|잇따라\s)?(?:발표|공표|공개|공고)했(?:습니)?$/u
/** A clause that ends before the report. */
const OTHER_CLAUSE = /[고며]\s?[,，]?\s(?!있)|지만\s|는데\s/u
const REPORT_REACH = 260

/** True for a day beside who reports, in a sentence that ends with a report: `시는 30일 공장을 짓기로 한 기업에 땅을 판다고 밝혔다`, `28일 시는 … 밝혔다`. */
export function isDayOfReport(text: string, start: number, end: number): boolean {
  if (!DAY.test(text.slice(start, end)) || isBehindDay(text, start)) return false
  const topic =
    TOPIC_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    (OPENS.test(text.slice(Math.max(0, start - 6), start)) && TOPIC_BEHIND.test(text.slice(end, end + 90)))
  if (!topic) return false
  const rest = text.slice(end, end + REPORT_REACH)
  const stop = rest.indexOf('다.')
  const sentence = rest.slice(0, Math.max(0, stop))
  if (sentence === '' || sentence.includes('\n')) return false
  return REPORTED.test(sentence) || (PUBLISHED.test(sentence) && !OTHER_CLAUSE.test(sentence))
}
