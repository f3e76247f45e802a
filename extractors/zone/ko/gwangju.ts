import { isTown, placeNamed } from '../../name/places.ts'

/** Townships and villages of the Gwangju in Gyeonggi, which has its name in common with a metropolitan city. */
const TOWNSHIP =
  /^시?\s?(?:오포|초월|곤지암|도척|퇴촌|남종|남한산성|직동|학동|태전|역동|경안|쌍령|매산|추자|신현|능평|광남)/
/** `경기 안성과 `, `경기도 이천·여주·`, `경기도에는 여주와 `: towns of Gyeonggi before another one. */
const BEFORE = /경기도?(?:내)?(?:에서는|에는|에)?\s(?<towns>(?:[가-힣]{2,4}(?:[와과]\s|,\s?|·)){0,4})$/u
const REACH = 36

/** The region of Gyeonggi for a 광주 between two offsets that its province, towns before it or a township behind it tell to lie there; undefined for others. */
export function ofGyeonggi(text: string, start: number, end: number): readonly string[] | undefined {
  if (!/^광주시?$/.test(text.slice(start, end))) return undefined
  const behind = TOWNSHIP.test(text.slice(end, end + 6))
  const towns = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['towns']
  const words = towns?.split(/[와과]\s|,\s?|·/).filter((word) => word !== '')
  const listed = words?.every((word) => isTown(placeNamed(word))) ?? false
  return behind || listed ? ['KR-41'] : undefined
}
