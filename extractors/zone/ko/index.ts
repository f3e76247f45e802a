import type { Extractor } from '../../extractor.ts'
import { namesIn } from '../../name/analyse-names.ts'

/** Names of zones in Korean blocks: `대구 스마트웰니스 규제자유특구`. */
export const zoneKo: Extractor<'zone'> = {
  id: 'zone/ko',
  type: 'zone',
  language: 'kor',
  extract: (block, { document }) => namesIn(document, block, 'zone', 'kor'),
}
