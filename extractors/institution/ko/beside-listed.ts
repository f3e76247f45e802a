import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { regionBefore } from '../../name/city-before.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { particleAfter } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'

/** The governments that share a name, `강서구`, that of the city which the text names last before it first. */
export function inCity(
  text: string,
  { start }: GazetteerHit,
  entries: readonly GazetteerEntry[],
): readonly GazetteerEntry[] {
  if (entries.length < 2 || entries[0]!.kind !== 'local-government') return entries
  const region = regionBefore(text, start, new Set(entries.flatMap((entry) => entry.region)))
  const there = entries.filter((entry) => entry.region.some((code) => region?.includes(code)))
  return [...there, ...entries.filter((entry) => !there.includes(entry))]
}

/** ` 춘천지사`: a branch behind the body that it belongs to. */
const BRANCH_KO = /^\s(?<name>[가-힣]{2,8}(?:지사|지부|지회|지점|본부|분원|분소|무역관|사업부문?|사업처|사업단))/u
const HAS_BRANCHES: ReadonlySet<string> = new Set([
  'public-corporation',
  'agency',
  'association',
  'company',
  'research-institute',
  'international',
])

/** The branch behind a body that ends at an offset, as a division: `한국산업단지공단 춘천지사`. Block coordinates. */
export function* branchOf(
  text: string,
  { end }: Pick<GazetteerHit, 'end'>,
  kind: string,
): Iterable<Candidate<'institution'>> {
  if (!HAS_BRANCHES.has(kind)) return
  const name = BRANCH_KO.exec(text.slice(end, end + 16))?.groups?.['name']
  if (name === undefined || particleAfter(text, end + 1 + name.length) === undefined) return
  const last = end + 1 + name.length
  yield unlisted(text, end + 1, last, 'division', 'division')
  // `강원지역본부 동해지사`: a branch of the branch
  const own = BRANCH_KO.exec(text.slice(last, last + 16))?.groups?.['name']
  if (own === undefined || particleAfter(text, last + 1 + own.length) === undefined) return
  yield unlisted(text, last + 1, last + 1 + own.length, 'division', 'division')
}

/** True for a company called like a town, in a list of towns: 보령 in `천안·보령 등`. */
export function isTownOfList(text: string, { start, end, entries }: GazetteerHit): boolean {
  if (entries[0]?.kind !== 'company' || placeNamed(text.slice(start, end)) === undefined) return false
  const before = /(?<![가-힣])(?<town>[가-힣]{2,4})(?:[·ㆍ]|,\s?)$/u.exec(text.slice(Math.max(0, start - 7), start))
  return placeNamed(before?.groups?.['town'] ?? '') !== undefined
}
