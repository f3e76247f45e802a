/** What leads to a number of days: `총 3일`, `최장 7일`, `접수일로부터 30일`, `기간을 30일`. */
const BEFORE =
  /(?:(?<![가-힣])(?:총|최장|최단|최대|최소|평균|약|꼬박|무려|불과|단|만|연차|휴가|휴가를|남은|영업일|근무일)|(?<![번음난째가-힣] ?)주|(?:영업일|근무일) 기준|[가-힣]일로부터|[가-힣 ]날(?:로)?부터)\s$/u
/** What tells behind `7일` that days are counted: `이 걸린다`, ` 전까지`, `에 한 번`, ` 치`. */
const AFTER =
  /^(?:[이은도씩]?\s?(?:걸[려린렸리]|소요)|\s(?:전(?=[에까부,.\s]|$)|치(?=[\s를의])|코스|과정|안팎|남짓|전후|꼴)|에\s(?:한|두|세|[1-9])\s?(?:번|차례|회)|짜리|제(?=[\s를의로는가])|\s(?:근무|근로)제?)/u
/** `심사 기간을 30일로`: a length that is set. */
const SET_LENGTH = /기간(?:을|은|이|도|의)?\s(?:최대\s|최소\s|총\s)?$/u
const AS_LENGTH = /^(?:으?로(?![부])|이다|이며|이고|에서|입니다)/u
/** `기간을 25일까지로 7일 연장했다`: by how many days somebody changes a length. */
const CHANGED = /^\s(?:더\s)?(?:연장|단축|늘[리렸려릴]|줄[이였여일인]|앞당[기겼겨길긴]|늦[추췄춰출춘])/u
const WHAT_IS_CHANGED = /(?:[을를]|까지로?|보다)\s(?:최대\s|총\s|각각\s|약\s)?$/u
/** `기간이 14일 늘었다`: by how many it changes. */
const CHANGES = /^\s(?:더\s)?(?:연장[됐되된될]|단축[됐되된될]|늘[었어]|줄[었어]|앞당겨)/u
const LENGTH = /(?:기간|기한|일정|시한|일수|시점)[이가도]\s(?:최대\s|총\s|약\s)?$/u
const LONGEST_BEFORE = 12
const LONGEST_AFTER = 10

/** True where the number of days at `start` to `end` counts them and is no day of a month: `처리에 20일이 걸린다`. */
export function isDayCount(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + LONGEST_AFTER)
  if (AFTER.test(after)) return true
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  if (CHANGED.test(after) && WHAT_IS_CHANGED.test(before)) return true
  if (CHANGES.test(after) && LENGTH.test(before)) return true
  return BEFORE.test(before) || (SET_LENGTH.test(before) && AS_LENGTH.test(after))
}
