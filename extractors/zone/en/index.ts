import type { Extractor } from '../../extractor.ts'
import { namesIn } from '../../name/analyse-names.ts'

/** Names of zones in English blocks: `Yeosu National Industrial Complex`. */
export const zoneEn: Extractor<'zone'> = {
  id: 'zone/en',
  type: 'zone',
  language: 'eng',
  extract: (block, { document }) => namesIn(document, block, 'zone', 'eng'),
}
