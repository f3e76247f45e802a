import * as crypto from 'node:crypto'
import type { FindingKind } from '../../schemas/index.ts'

/** `f_` and a hash of the kind and of the mention ids, whatever their order: the same in every run. */
export const findingId = (kind: FindingKind, mentions: readonly string[]): string =>
  `f_${crypto
    .createHash('sha256')
    .update(`${kind}\0${[...mentions].sort().join('\0')}`)
    .digest('hex')
    .slice(0, 24)}`
