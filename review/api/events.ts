import { z } from 'zod'
import { keySchema } from './common.ts'
import { runProgressSchema } from './runs.ts'

/** What `GET /api/events` sends (server-sent events), by the name of the event. */
export const serverEventSchema = z.discriminatedUnion('event', [
  /** Once, at the start: the state of now. */
  z.object({ event: z.literal('hello'), data: z.object({ running: runProgressSchema.nullable() }) }),
  z.object({ event: z.literal('run'), data: runProgressSchema }),
  /** Something was decided, here or in another window; at most 100 keys, `all` where there are more. */
  z.object({ event: z.literal('decided'), data: z.object({ keys: z.array(keySchema), all: z.boolean() }) }),
])
export type ServerEvent = Readonly<z.infer<typeof serverEventSchema>>
