import type { FindingKind } from '../../schemas/index.ts'
import { digest } from '../identity.ts'

/** `f_` and a hash of the kind and of the mention ids, whatever their order: the same in every run. */
export const findingId = (kind: FindingKind, mentions: readonly string[]): string =>
  `f_${digest(`${kind}\0${[...mentions].sort().join('\0')}`)}`
