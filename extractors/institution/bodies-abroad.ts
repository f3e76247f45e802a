import type { InstitutionKind, Span } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { ofKnownNames } from '../name/names-index.ts'
import { type Owner, ownerAbroad } from '../name/owner-abroad.ts'

const HANGUL = /[가-힣]/
/** Kinds whose names are much the same in every country. */
const SHARED: ReadonlySet<string> = new Set(['ministry', 'agency', 'association'])
/** Names that only a body of Korea has. */
const OWN = /Korea|대한|한국|국립|KOTRA/
/** Ends of the Hangul names that states share: 환경부, 특허청, 대통령실, 의료기기협회. */
const SHARED_END = /(?:[부처청실]|협회)$/

/** The listed bodies of other countries, by every name in small letters. */
const listedAbroad = ofKnownNames(({ byId }): ReadonlyMap<string, GazetteerEntry> => {
  const found = new Map<string, GazetteerEntry>()
  for (const entry of byId.values())
    if (SHARED.has(entry.kind) && entry.country !== 'KR')
      for (const surface of entry.surfaces) found.set(surface.toLowerCase(), entry)
  return found
})

/** The name with its country, as it reads alone: `베트남 환경부`, `industry ministry of Japan`. */
function wholeName(text: string, body: Span, owner: Owner): string {
  if (owner.start < body.start || owner.end > body.end) return text.slice(owner.start, owner.end)
  const name = text.slice(body.start, body.end)
  return HANGUL.test(name) ? `${owner.name} ${name}` : `${name} of ${owner.name}`
}

/**
 * A ministry or agency of another country that is called as one of Korea: `베트남 환경부`, `Japan's industry ministry`, `Ministry of Health of
 * Uzbekistan`. Undefined where the text names no country, and where it is Korea's.
 */
export function bodyAbroad(
  text: string,
  body: Span,
  { kind, country }: GazetteerEntry,
): Candidate<'institution'> | undefined {
  if (!SHARED.has(kind) || country !== 'KR') return undefined
  const quote = text.slice(body.start, body.end)
  if (OWN.test(quote) || (HANGUL.test(quote) && !SHARED_END.test(quote))) return undefined
  const owner = ownerAbroad(text, body.start, body.end)
  if (!owner) return undefined
  const name = wholeName(text, body, owner)
  const listed = listedAbroad().get(name.toLowerCase()) ?? listedAbroad().get(`${quote} of ${owner.name}`.toLowerCase())
  return {
    type: 'institution',
    start: owner.start,
    end: owner.end,
    rule: 'body-abroad',
    priority: 5,
    draft: listed
      ? { ids: [listed.id], name: listed.name, kind: listed.kind as InstitutionKind, country: owner.code }
      : {
          ids: [],
          name: HANGUL.test(name) ? { ko: name } : { en: name },
          kind: kind as InstitutionKind,
          country: owner.code,
        },
  }
}
