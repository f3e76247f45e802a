import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { particleAfter } from '../../name/particles.ts'
import { unlisted } from '../draft.ts'

/** `나래대 LINC+사업단`: the unit of a university for work with firms, whose name no words of Hangul alone make up. */
const LINC_UNIT = /(?<owner>(?<![가-힣])[가-힣]{2,8}(?:대|대학교)\s)?LINC(?:\+|플러스|\s?3\.0)?\s?(?:육성)?\s?사업단/gu

/** Units of universities with their owner, where it stands before them. Block coordinates. */
export function* universityUnits(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(LINC_UNIT, text, ['LINC'])) {
    const end = match.index + match[0].length
    if (particleAfter(text, end) === undefined) continue
    const owned = match.groups!['owner'] !== undefined
    yield unlisted(text, match.index, end, owned ? 'university' : 'division', owned ? 'owner-and-body' : 'division', 6)
  }
}
