import { institutionEn } from '../../extractors/institution/en/index.ts'
import { institutionKo } from '../../extractors/institution/ko/index.ts'
import { zoneEn } from '../../extractors/zone/en/index.ts'
import { zoneKo } from '../../extractors/zone/ko/index.ts'
import type { AnyCandidate, LocatedCandidate, Resolved } from '../../pipeline/extraction.ts'
import { dropNestedNames } from '../../pipeline/refiners/drop-nested-names.ts'
import { removeOverlaps } from '../../pipeline/refiners/remove-overlaps.ts'
import { resolveNames } from '../../pipeline/resolve-names.ts'
import type { Document } from '../../schemas/index.ts'

const EXTRACTORS = [zoneKo, zoneEn, institutionKo, institutionEn]

/** The zones and institutions of a document after refining and resolving; text order. */
export function namesOf(document: Document): Resolved<'zone' | 'institution'>[] {
  const found: AnyCandidate[] = []
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end)
    for (const extractor of EXTRACTORS) {
      for (const candidate of extractor.extract({ ...block, text }, { document })) {
        const { aliasOf, ...draft } = candidate.draft
        const moved = aliasOf && { start: aliasOf.start + block.start, end: aliasOf.end + block.start }
        found.push({
          ...candidate,
          start: candidate.start + block.start,
          end: candidate.end + block.start,
          draft: { ...draft, ...(moved ? { aliasOf: moved } : {}) },
          block: block.index,
          language: block.language,
          extractor: extractor.id,
        } as AnyCandidate)
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const refined = dropNestedNames.refine(removeOverlaps.refine(found, document), document)
  return resolveNames(refined as LocatedCandidate<'zone' | 'institution'>[], document)
}
