import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { GENERIC_KO, NOT_IN_NAME_KO } from './lexicon.ts'

/** The proper name and the kind at the end of the name of a complex: 진관 and 산업단지 of `남양주 진관 일반산업단지`. */
const FULL =
  /(?:^|\s)(?<own>[가-힣]{2,4})\s?(?:(?:일반|지방|국가|도시첨단)\s?(?:산업단지|산단)|(?<rural>농공단지)|(?:산업단지|산단))$/u

/** A town and what stands behind it, an industry first: `이차전지 클러스터 산업단지` of `상주 이차전지 클러스터 산업단지`. */
const BEHIND_TOWN =
  /^(?<town>[가-힣]{2,5})\s(?<rest>(?<theme>[가-힣A-Za-z0-9]{2,10})\s(?:클러스터|밸리|융합|융복합|특화|전용)\s?(?:산업단지|산단))$/u

/** The name of a complex of an industry without its town; undefined for other names. */
function withoutTown(name: string): string | undefined {
  const { town = '', rest, theme = '' } = BEHIND_TOWN.exec(name)?.groups ?? {}
  return placeNamed(town) && isTheme(theme) ? rest : undefined
}

/** A word and the further ones before a full kind: 동남권 and `방사선 의과학` of `동남권 방사선 의과학 일반산업단지`. */
const OF_WORDS =
  /^(?<first>[가-힣]{2,5})\s(?<rest>[가-힣A-Za-z0-9·]{2,10}(?:\s[가-힣A-Za-z0-9·]{2,10}){0,2})\s?(?<grade>일반|도시첨단|국가)\s?(?:산업단지|산단)$/u

/**
 * The forms of a complex of several words: by the first one, `동남권 산단`, where that is no place, else by the ones behind the
 * place, `중소기업 일반산단`.
 */
export function wordForms(name: string): readonly string[] {
  const { first = '', rest = '', grade = '' } = OF_WORDS.exec(name)?.groups ?? {}
  if (first === '' || NOT_IN_NAME_KO.test(first)) return []
  if (!placeNamed(first)) return [`${first} 산단`, `${first} 산업단지`]
  if (placeNamed(rest.split(' ')[0]!)) return []
  return [`${rest} ${grade}산단`, `${rest} ${grade}산업단지`]
}

/** The industry of a national complex: 수소 of `완주 수소특화 국가산단`, 항공 of `항공 국가산업단지`. */
const OF_INDUSTRY = /(?:^|\s)(?<theme>[가-힣]{2,8}?)(?:\s?특화|융합)?\s?국가\s?(?:산업단지|산단)$/u

/** The shorter names by which a text may call a listed national complex of an industry again: 수소산단, `수소 국가산단`. */
export function industryForms(name: string): readonly string[] {
  const theme = OF_INDUSTRY.exec(name)?.groups?.['theme']
  if (theme === undefined || !isTheme(theme) || placeNamed(theme)) return []
  return ['산단', '국가산단', '국가산업단지'].map((kind) => theme + kind)
}

/** A valley that its town and a number name: `가람 제2테크노밸리`. */
const NUMBERED_VALLEY = /^[가-힣]{2,4}\s?(?<own>제[0-9]테크노밸리)$/u

/** The name of a listed valley without its town: `제2테크노밸리`. */
export function valleyForms(name: string): readonly string[] {
  const own = NUMBERED_VALLEY.exec(name)?.groups?.['own']
  return own === undefined ? [] : [own]
}

/** The shorter names by which a text may call a complex again; none where its name holds no proper name of its own. */
export function shortForms(name: string): readonly string[] {
  const behind = withoutTown(name)
  if (behind !== undefined) return [behind]
  const { own: word, rural } = FULL.exec(name)?.groups ?? {}
  const own = word?.replace(/(?<=..)(?:일반|지방|국가)$/, '')
  if (own === undefined || placeNamed(own) || GENERIC_KO.has(own) || NOT_IN_NAME_KO.test(own)) return []
  return (rural ? ['농공단지'] : ['산업단지', '산단']).map((kind) => own + kind)
}
