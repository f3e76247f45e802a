import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { THEMED_TYPES } from '../../extractors/zone/kinds.ts'
import type { NameDraft, ZoneType } from '../../schemas/index.ts'

/** True for kinds that may be one zone: a bare special zone and the kind that a list gives it. */
export const compatible = (a: string, b: string): boolean =>
  a === b || (a === 'other' && THEMED_TYPES.has(b)) || (b === 'other' && THEMED_TYPES.has(a))

/** What names of type `other` end with that mean a specialised complex, or a zone with a law of its own. */
const OWN_KIND =
  /(?<complex>(?<=[가-힣 ])단지|[Cc]omplex(?:es)?)$|(?<law>교육발전|교육국제화|교육자유|관광|문화|평화경제|도심융합|분산에너지|[Tt]ouris[tm]|[Cc]ultur(?:e|al)|[Ee]ducation(?:al)?(?: [Dd]evelopment)?|[Pp]eace [Ee]conomic)(?:\s?특구| (?:[Ss]pecial )?[Zz]one)$/u

/** True for the name of a specialised complex or of a zone with a law of its own, which is no regulation-free zone for its industry. */
export const hasOwnKind = ({ ko, en }: NameDraft['name']): boolean => OWN_KIND.test(ko ?? en ?? '')

/** True where two names end with the same kind of their own, or both with none: `가람 커피 문화특구` is no complex for coffee. */
export function sameOwnKind(a: NameDraft['name'], b: NameDraft['name']): boolean {
  const korean = a.ko !== undefined && b.ko !== undefined
  const [left, right] = [a, b].map(({ ko, en }) => OWN_KIND.exec((korean ? ko : en) ?? '')?.groups)
  return left?.['law']?.toLowerCase() === right?.['law']?.toLowerCase()
}

/** The kind of a listed zone; a district of a zone that is called an industrial complex is one. */
export function zoneTypeOf({ kind, name }: GazetteerEntry): ZoneType {
  const complex =
    kind === 'district' && (/(?:산업단지|산단)$/.test(name.ko ?? '') || /Industrial Complex$/.test(name.en ?? ''))
  return complex ? 'industrial-complex' : (kind as ZoneType)
}
