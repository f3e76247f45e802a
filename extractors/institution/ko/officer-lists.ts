import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { areNeighbours } from './list-neighbours.ts'
import { isMember, isPerson } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'

/** `가람텍 대표이사`: a name and who speaks for it, as a part of a list. */
const OFFICER =
  /(?<=,\s|^|[와과]\s|\s등\s)(?:㈜|\(주\))?(?<name>[가-힣A-Za-z0-9&]{3,14})\s(?:대표이사|부사장|사장|부회장|회장|대표|[가-힣]{0,3}공장장|[가-힣]{0,3}지사장|[가-힣]{0,3}본부장|상무|전무)(?=,\s|\s등|[와과]\s)/gu
const CUES = ['대표', '사장', '회장', '공장장', '지사장', '본부장', '상무', '전무']
const NEXT = /^(?:,\s|[와과]\s)$/u
/** Words before an office that tell no firm: `각 기업 대표`, `현지법인 대표`. */
const NO_FIRM =
  /(?:기업|업체|회사|법인|기관|단체|주민|상인|시민|도민|농민|학생|노동자|근로자|협력사|자회사|계열사|투자사|입주사|운영사|시공사|시행사|국내|해외|공동|각자|현지|지역|분야|부문|직원|노조|국회|경영|총괄|수석|전임|신임|초대)$/u

const mayBeFirm = (name: string): boolean =>
  isMember(name) && !isPerson(name) && !NO_FIRM.test(name) && placeNamed(name) === undefined

/** Firms of a list that names only who speaks for them, two in a row at least: `가람텍 대표이사, 나래온 공장장`. */
export function* officerLists(text: string): Iterable<Candidate<'institution'>> {
  const all = matchesOf(OFFICER, text, CUES).filter(({ groups }) => mayBeFirm(groups!['name']!))
  for (const [index, match] of all.entries()) {
    if (!areNeighbours(text, match, all[index + 1], NEXT) && !areNeighbours(text, all[index - 1], match, NEXT)) continue
    const name = match.groups!['name']!
    const start = match.index + match[0].indexOf(name)
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'person-name-title')
  }
}
