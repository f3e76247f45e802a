import { placeNamed } from '../../name/places.ts'
import { PLACE_BEFORE_KO } from './lexicon.ts'

/** Words before a person that are no company. */
export const NOT_BEFORE_PERSON =
  /(?:[은는을를의에서과와며고로인장원명씨등]|(?<!전)자|(?:알려|밝혀|꼽혀|이어|만들어|세워|다져|멀어|떨어)진|둘러싼|비롯한|한다|했다|[0-9된던할될])$|^(?:한국|당시|이날|그룹|노조|협회|재단|조합|위원회|총학생회|더불어|국민의힘|민주당|정의당|새누리당|무소속|입주기업|참여기업|공동|각자|주식회사|유한회사)$/
/** A last word of names that is none alone, 에너지 of `가람 에너지㈜`, and the word before it. */
const LONE_TRADE =
  /^(?:화학공업|금속공업|기계공업|전기공업|정밀공업|중공업|종합건설|산업개발|에너지|바이오|테크|푸드|코리아|한국|재팬|차이나|아시아|엔지니어링|시스템|솔루션|케미칼|로보틱스|로지스틱스|모빌리티|인터내셔널)$/
const WORD_BEFORE = /(?<![가-힣A-Za-z0-9&])[가-힣A-Za-z0-9&]{2,10}\s$/u

/** What a place has, as the last word of a name that starts with the place: 무역센터 of `가람 자동차 무역센터㈜`. */
const OF_PLACE = /^(?:무역|물류|유통|전시|컨벤션|발전|관광)?(?:센터|터미널|타워|랜드)$/

/** What a company is, or when it does something, which its name does not start with: 물류업체 of `물류업체 부산㈜`. */
const NO_START =
  /^(?:각각|각기|최근|현재|이미|특히|한편|또한|당초|이번|지난해|지난달|작년|올해|내년|이달)$|(?:업체|기업|회사|법인|사업자|시행사|운영사|시공사|건설사|계열사|협력사|제조사)$/u

/** Where the name before a mark starts: at the words before it where those behind them are none alone. */
export function startBeforeMark(text: string, start: number, name: string): number {
  const wordBefore = (at: number): string | undefined => {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 12), at))?.[0]
    return word === undefined || NOT_BEFORE_PERSON.test(word.trim()) || NO_START.test(word.trim()) ? undefined : word
  }
  if (LONE_TRADE.test(name)) {
    const word = wordBefore(start) ?? ''
    const at = start - word.length
    // `KQV 로지스틱스 코리아㈜`: a trade and a country are no name yet
    return LONE_TRADE.test(word.trim()) ? at - (wordBefore(at)?.length ?? 0) : at
  }
  // `나래 다온파크 부산㈜`: the branch of a town
  const branch = placeNamed(name) !== undefined
  if (!branch && !OF_PLACE.test(name)) return start
  let at = start
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(at)
    if (word === undefined) break
    at -= word.length
    if (!branch && placeNamed(word.trim()) !== undefined) return at
  }
  return branch ? at : start
}

/** Bodies of all places, which a place before them names: `가람동 마을회`. */
const OF_ANY_PLACE =
  /^(?:마을회|주민자치회|주민협의회|통장협의회|이장협의회|이장단협의회|상인회|번영회|청년회|부녀회|어촌계)$/u

/** Where the name of a body of people starts that live or trade in a place: at 가람동 of `가람동 마을회`. */
export function startOfMembers(text: string, start: number, name: string): number {
  if (!OF_ANY_PLACE.test(name)) return start
  return start - (PLACE_BEFORE_KO.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0)
}
