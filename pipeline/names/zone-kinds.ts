import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { THEMED_TYPES } from '../../extractors/zone/kinds.ts'
import type { ZoneType } from '../../schemas/index.ts'

/** True for kinds that may be one zone: a bare special zone and the kind that a list gives it. */
export const compatible = (a: string, b: string): boolean =>
  a === b || (a === 'other' && THEMED_TYPES.has(b)) || (b === 'other' && THEMED_TYPES.has(a))

/** The kind of a listed zone; a district of a zone that is called an industrial complex is one. */
export function zoneTypeOf({ kind, name }: GazetteerEntry): ZoneType {
  const complex =
    kind === 'district' && (/(?:산업단지|산단)$/.test(name.ko ?? '') || /Industrial Complex$/.test(name.en ?? ''))
  return complex ? 'industrial-complex' : (kind as ZoneType)
}
