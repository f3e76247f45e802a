import { z } from 'zod'
import { nameSchema } from './name.ts'

/** By which law or plan a zone is one. */
export const zoneTypeSchema = z.enum([
  'regulation-free',
  'global-innovation',
  'free-economic',
  'research-development',
  'free-trade',
  'opportunity-development',
  'regional-specialised',
  'foreign-investment',
  'industrial-complex',
  'medical-complex',
  'district',
  'other',
])
export type ZoneType = z.infer<typeof zoneTypeSchema>

/** ISO 3166-2:KR code of a province or metropolitan city. */
export const regionSchema = z.string().regex(/^KR-\d\d$/)

/** A named area with an economic or regulatory status. */
export const zoneValueSchema = z.object({
  id: z.string().min(1),
  name: nameSchema,
  zoneType: zoneTypeSchema,
  region: z.union([regionSchema, z.array(regionSchema).min(2)]).optional(),
  /** The industry, as named. */
  theme: z.string().min(1).optional(),
})
export type ZoneValue = Readonly<z.infer<typeof zoneValueSchema>>
