import type { InstitutionKind } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'

const HANGUL = /[가-힣]/

/** Last words that say what a body found among companies really is: `St. Norwin Academy`. */
const OTHER_KINDS: Readonly<Record<string, InstitutionKind>> = {
  University: 'university',
  College: 'university',
  Academy: 'other',
  School: 'other',
  Hospital: 'hospital',
  Institute: 'research-institute',
  Association: 'association',
  Agency: 'agency',
}

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
  const own = kind === 'company' ? OTHER_KINDS[name.slice(name.lastIndexOf(' ') + 1)] : undefined
  return {
    type: 'institution',
    start,
    end,
    rule,
    priority,
    draft: { ids: [], name: HANGUL.test(name) ? { ko: name } : { en: name }, kind: own ?? kind },
  }
}
