import type { Span } from '../../schemas/index.ts'

/** `up 3 percent from the same period in`, `compared with`: before a date that the sums of its clause are held against. */
const COMPARED_BEFORE =
  /(?:(?:%|(?<![a-z])(?:percent|per cent|points?|[a-z]{0,6}fold|times|higher|lower|more|less|down|up|rise|drop|fall|decline|increase|decrease|compared|respectively|swing|turnaround))[,)]?\s(?:from|over|on|than|to|with|versus)\s(?:(?:that|those)\s(?:of|in)\s)?(?:the\s)?|(?<![a-z])(?:to|at|reached|hit)\s(?:[a-z$₩€]{1,4}\s?)?[\d.,]{1,12}\s?(?:(?:trillion|billion|million|trn|bn|mn|tn|m)\s?)?(?:(?:won|dollars)\s?)?(?:\([^()]{1,24}\))?,?\s?(?:from|versus)\s(?:the\s)?|(?<![a-z])same\s(?:period|quarter|month|half|time)\s(?:(?:of|in|a)\s)?(?:the\s)?)$/i
/** `지난해 같은 기간보다`, `2023년 320억 원에 비해`, `지난해 실적을 뛰어넘은` */
const COMPARED_BEHIND =
  /^의?\s?(?:(?:제?\d{1,2}[회차]\s)?[^.,()（）\d\n은는이가]{0,10}[(（][^()（）\n]{1,24}[)）]\s?)?(?:(?:(?:최종|당초|본)\s?)?(?:예산|실적|동기|동월|같은\s?(?:기간|분기|달|시기))\s?[과와]?\s?)?(?:[\d.,만억조천]{1,12}\s?[\d.,만억조천]{0,10}\s?(?:원|달러|불)\s?)?(?:대비|보다|에\s?비해|[과와]?\s?비교|[^.,\n]{1,40}[을를]\s(?:뛰어넘|넘어서|웃도))/u
/** `from a year ago`, `of $3 billion a year earlier`: the year before of one sum, not of its neighbours. */
const AGO = /^(?:a|one)\syear\s(?:ago|earlier|before)$/i
const OF_ANOTHER = /(?:(?<![a-z])(?:from|than|over|to|with)|won|dollars?|[mbr]illion\)?)\s$/i

/** `since their start three years ago` */
const SINCE_THEN = /(?<![a-z])since\s(?:its|their|the)\s[a-z]{3,16}\s$/i

const REACH_BEFORE = 70
const REACH_BEHIND = 64

/** True for a date that a sum is only held against: it does not say when that sum is. */
export function isComparedWith(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start)
  if (COMPARED_BEFORE.test(before) || COMPARED_BEHIND.test(text.slice(end, end + REACH_BEHIND))) return true
  if (SINCE_THEN.test(before)) return true
  return AGO.test(text.slice(start, end)) && OF_ANOTHER.test(before)
}
