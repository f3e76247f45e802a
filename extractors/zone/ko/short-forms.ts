import { placeNamed } from '../../name/places.ts'
import { GENERIC_KO, NOT_IN_NAME_KO } from './lexicon.ts'

/** The proper name and the kind at the end of the name of a complex: 진관 and 산업단지 of `남양주 진관 일반산업단지`. */
const FULL =
  /(?:^|\s)(?<own>[가-힣]{2,4})\s?(?:(?:일반|지방|국가|도시첨단)\s?(?:산업단지|산단)|(?<rural>농공단지)|(?:산업단지|산단))$/u

/** The shorter names by which a text may call a complex again; none where its name holds no proper name of its own. */
export function shortForms(name: string): readonly string[] {
  const { own: word, rural } = FULL.exec(name)?.groups ?? {}
  const own = word?.replace(/(?<=..)(?:일반|지방|국가)$/, '')
  if (own === undefined || placeNamed(own) || GENERIC_KO.has(own) || NOT_IN_NAME_KO.test(own)) return []
  return (rural ? ['농공단지'] : ['산업단지', '산단']).map((kind) => own + kind)
}
