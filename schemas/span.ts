import { z } from 'zod'

/** Half-open `[start, end)` in UTF-16 code units, so `text.slice(start, end)` is the surface form. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = Readonly<z.infer<typeof spanSchema>>
