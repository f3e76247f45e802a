import { z } from 'zod'
import { exportLineSchema } from '../../schemas/index.ts'

/** JSON Schema of one line of the jsonl export. */
export const jsonSchema = (): string => `${JSON.stringify(z.toJSONSchema(exportLineSchema), null, 2)}\n`
