import { z } from 'zod'

/** Names by language; either may be missing, not both. */
export const nameSchema = z
  .object({ ko: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((n) => n.ko !== undefined || n.en !== undefined, { message: 'Expected a name in at least one language' })
export type Name = Readonly<z.infer<typeof nameSchema>>
