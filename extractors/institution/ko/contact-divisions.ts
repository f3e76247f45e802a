import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'

/** `사회적경제팀(031-310-0000)`, `투자유치과(☎ 033-249-0000)`: whom to ask, with the number to call. */
const WITH_NUMBER =
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣]{3,12}(?:과|팀|담당관|사업소|담당관실))\s?\((?:☎|전화|문의|Tel)?[\s.:]{0,3}0[0-9]{1,2}[)-]\s?[0-9]{3,4}-[0-9]{4}/gu
/** Words for any such office, which name none. */
const NO_NAME = /^(?:담당|해당|소관|주관|관련|각|우리|본)(?:부서|과|팀)|(?:효과|결과|성과|학과|통과|과과)$/u

/** Divisions with the number to call in brackets. Block coordinates. */
export function* contactDivisions(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(WITH_NUMBER, text, [
    '과(',
    '팀(',
    '관(',
    '소(',
    '실(',
    '과 (',
    '팀 (',
    '관 (',
    '소 (',
    '실 (',
  ])) {
    const name = match.groups!['name']!
    if (!NO_NAME.test(name)) yield unlisted(text, match.index, match.index + name.length, 'division', 'division')
  }
}
