import { matchesOf } from '../../extractors/matches.ts'
import type { Block, Publication } from '../../schemas/index.ts'
import { MONTH_NAMES, readPublished } from './read-day.ts'
import { findDatelines } from './stamps.ts'

const DAY = new RegExp(`(?:${MONTH_NAMES})\\.?,?\\s\\d{1,2}(?!\\d)`)
const FULL_DAY = new RegExp(`(?:${MONTH_NAMES})\\.?\\s\\d{1,2},\\s(?:19|20)\\d{2}(?!\\d)`, 'g')
/** Any year that has all days. */
const LEAP_YEAR = 2000
/** How many blocks from the start of a text may open with its dateline. */
const HEAD = 20

/**
 * The day of a dateline without a year (`SEOUL, Nov. 29 (Wire) --`) where the text gives the year of that very day, as the caption of
 * a picture does (`This photo, taken on Nov. 29, 2023, shows …`); none where it gives two.
 */
export function fromDateline(text: string, blocks: readonly Block[]): readonly Publication[] {
  const [dateline] = findDatelines(text, blocks.slice(0, HEAD))
  if (!dateline) return []
  const quote = text.slice(dateline.start, dateline.end)
  const told = DAY.exec(quote)?.[0].replace(',', '')
  const day = told && readPublished(`${told}, ${LEAP_YEAR}`)?.slice(4)
  if (!day) return []
  const days = new Set(matchesOf(FULL_DAY, text, [', 19', ', 20']).map(([full]) => readPublished(full)))
  const [edtf, other] = [...days].filter((full) => full?.endsWith(day))
  return edtf === undefined || other !== undefined ? [] : [{ edtf, basis: 'dateline', quote, ...dateline }]
}
