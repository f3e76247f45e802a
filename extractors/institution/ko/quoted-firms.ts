import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO, NOT_INTRODUCED_KO } from './lexicon.ts'
import { isMember } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { isTradeName, NO_INVESTOR } from './trading-names.ts'
import { isWeakCompany } from './weak-names.ts'

/** `의약품 업체 ‘가람’은`: a word in quotation marks right behind the word for a trade. */
const QUOTED_FIRM =
  /[가-힣]{2}\s?(?:업체|제조사|전문기업|회사)(?:인)?\s['‘](?<name>[가-힣A-Za-z0-9&]{2,14})['’](?=[은는이가와과]\s|,\s|\s등\s)/gu
/** `중국 ‘가람에너지’가`: a word in quotation marks right behind its country. */
const QUOTED_ABROAD =
  /(?<![가-힣])(?<country>[가-힣]{2,5})(?:의)?\s['‘](?<name>[가-힣A-Za-z0-9&]{3,14})['’](?=[은는이가와과]\s)/gu
/** `‘가람온’ ‘나래 코리아’ 등 3개 회사가`: names in quotation marks, and how many firms they are. */
const QUOTED_RUN =
  /(?<names>(?:['‘][가-힣A-Za-z0-9& ]{2,18}['’](?:,\s?|\s|[·ㆍ]\s?)){1,9})등\s?[0-9]{1,2}개\s?(?:회사|기업|업체|사)(?=[가는이은와과의에를을도](?![가-힣])|,|\s(?:대표|관계자|임직원))/gu
const ONE_QUOTED = /['‘](?<name>[가-힣A-Za-z0-9& ]{2,18})['’]/gu

/** Firms that stand in quotation marks, one behind the other, before their number. */
function* quotedRuns(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(QUOTED_RUN, text, ["' 등", '’ 등', "'등", '’등'])) {
    for (const one of match.groups!['names']!.matchAll(ONE_QUOTED)) {
      const name = one.groups!['name']!
      const start = match.index + one.index + 1
      if (DEED.test(name) || !isMember(name) || placeNamed(name)) continue
      yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'enumeration')
    }
  }
}

/** What firms do that settle, behind their names. */
const SETTLES = /공장|둥지|입주|투자|협약|계약|본사|연구소|분양|설비/
const REACH = 80
/** What is said of firms in quotation marks: `부품업체 ‘담합’이`. */
const DEED =
  /^(?:담합|갑질|특혜|봐주기|밀어주기|몰아주기|먹튀|줄도산|비상|울상|환영|반발|쏠림|짬짜미|옥석|[가-힣]{2,8}(?:하기|되기|주기|성|론|설|화|식|형|난|전))$/u

/** Firms that quotation marks and their trade tell, in a sentence about plants. Block coordinates. */
export function* quotedFirms(text: string): Iterable<Candidate<'institution'>> {
  yield* quotedRuns(text)
  for (const match of matchesOf(QUOTED_FIRM, text, ["'", '’'])) {
    const name = match.groups!['name']!
    const end = match.index + match[0].length - 1
    if (DEED.test(name) || NO_INVESTOR.test(name) || NOT_INTRODUCED_KO.test(name) || COUNTRIES_KO.has(name)) continue
    if (!isMember(name) || placeNamed(name) || !SETTLES.test(text.slice(end, end + REACH))) continue
    yield unlisted(text, end - name.length, end, kindBySuffix(name) ?? 'company', 'introduced')
  }
  for (const match of matchesOf(QUOTED_ABROAD, text, ["'", '’'])) {
    const { country = '', name = '' } = match.groups!
    const end = match.index + match[0].length - 1
    if (!COUNTRIES_KO.has(country) || !isMember(name) || placeNamed(name) || NO_INVESTOR.test(name)) continue
    if (!isTradeName(name) && !isWeakCompany(name) && kindBySuffix(name) !== 'company') continue
    if (SETTLES.test(text.slice(end, end + REACH)))
      yield unlisted(text, end - name.length, end, 'company', 'introduced')
  }
}
