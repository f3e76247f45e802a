import type { InstitutionKind } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'

const HANGUL = /[가-힣]/

/** A candidate for an institution that is in no gazetteer; its quote is its name. */
export function unlisted(
  text: string,
  start: number,
  end: number,
  kind: InstitutionKind,
  rule: string,
  priority = 0,
): Candidate<'institution'> {
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  return {
    type: 'institution',
    start,
    end,
    rule,
    priority,
    draft: { ids: [], name: HANGUL.test(name) ? { ko: name } : { en: name }, kind },
  }
}
