import type { Span } from '../../../schemas/index.ts'

/** `규모의 … 공장이 들어선다`: what is built for a sum, and that it is. */
const BUILT =
  /^\s?(?:대\s)?규모의\s(?:(?:[가-힣]{1,4}\s)?투자(?:로|를 통해)\s)?['‘“]?(?<what>[가-힣A-Za-z0-9·]{1,12}(?:\s[가-힣A-Za-z0-9·]{1,12}){0,6}?)['’”]?(?:이|가|을|를)\s[^.,\n]{0,24}?(?:들어서|들어선|짓|지을|지어|건립|건설|세우|세운|신설|증설)/u
const PLANT =
  /(?:공장|제조\s?시설|생산\s?시설|생산\s?기지|생산\s?라인|데이터\s?센터|물류\s?센터|연구소|발전소|리조트|복합단지)$/
const REACH = 90

/** The plant that is built for a sum which ends at an offset: 배터리 공장 of `900억원 규모의 배터리 공장이 들어선다`. */
export function builtAt(text: string, end: number): Span | undefined {
  if (!text.startsWith('규모', end) && !text.startsWith(' 규모', end)) return undefined
  const match = BUILT.exec(text.slice(end, end + REACH))
  const what = match?.groups?.['what']
  if (!match || what === undefined || !PLANT.test(what)) return undefined
  const start = end + match[0].indexOf(what)
  return { start, end: start + what.length }
}
