import type { Extractor } from '../../extractor.ts'
import { namesIn } from '../../name/analyse-names.ts'

/** Names of institutions in Korean blocks: `한국의료기기협동조합`. */
export const institutionKo: Extractor<'institution'> = {
  id: 'institution/ko',
  type: 'institution',
  language: 'kor',
  extract: (block, { document }) => namesIn(document, block, 'institution', 'kor'),
}
