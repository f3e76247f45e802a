import type { Extractor } from '../../extractor.ts'
import { namesIn } from '../../name/analyse-names.ts'

/** Names of institutions in English blocks: `University of Tartu`. */
export const institutionEn: Extractor<'institution'> = {
  id: 'institution/en',
  type: 'institution',
  language: 'eng',
  extract: (block, { document }) => namesIn(document, block, 'institution', 'eng'),
}
