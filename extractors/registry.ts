import { amountEn } from './amount/en/index.ts'
import { amountKo } from './amount/ko/index.ts'
import { dateEn } from './date/en/index.ts'
import { dateKo } from './date/ko/index.ts'
import type { Extractor } from './extractor.ts'
import { institutionEn } from './institution/en/index.ts'
import { institutionKo } from './institution/ko/index.ts'
import { zoneEn } from './zone/en/index.ts'
import { zoneKo } from './zone/ko/index.ts'

/** Every extractor that runs, in this order. The only place where one is switched on. */
export const extractors: readonly Extractor[] = [
  amountKo,
  amountEn,
  dateKo,
  dateEn,
  zoneKo,
  zoneEn,
  institutionKo,
  institutionEn,
]
