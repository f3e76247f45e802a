import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { builtInNames } from '../../name/names-index.ts'

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '')

let listed: ReadonlyMap<string, GazetteerEntry> | undefined

function ministries(): ReadonlyMap<string, GazetteerEntry> {
  if (listed) return listed
  const found = new Map<string, GazetteerEntry>()
  for (const entry of builtInNames().byId.values()) {
    if (entry.kind !== 'ministry') continue
    for (const surface of entry.surfaces) if (/^Ministry /.test(surface)) found.set(letters(surface), entry)
  }
  listed = found
  return found
}

/** `the Health, Welfare and Family Affairs ministry` */
const REVERSED =
  /(?<![A-Za-z])(?!The )(?<topics>[A-Z][A-Za-z]{2,14}(?:(?:, and | and | & |, | )[A-Z][A-Za-z]{2,14}){1,6}) [Mm]inistry(?![A-Za-z])/g

/** Ministries called by their fields: `the Land, Infrastructure and Transport ministry`. */
export function* reversedMinistries(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(REVERSED, text, [' ministry', ' Ministry'])) {
    const topics = match.groups!['topics']!
    const listed = ministryNamed(`Ministry of ${topics}`) ?? ministryNamed(`Ministry for ${topics}`)
    if (!listed) continue
    const { index: start } = match
    const draft = { ids: [listed.id], name: listed.name, kind: 'ministry' as const }
    yield { type: 'institution', start, end: start + match[0].length, rule: 'head-word', priority: 5, draft }
  }
}

/** The country before a ministry. */
const OWN = /^(?:South )?Korean /
const NAMED = /^(?:(?:South )?Korean )?Ministry /

/** The listed ministry of a name, whatever commas it is written with; undefined for another. */
export const ministryNamed = (name: string): GazetteerEntry | undefined =>
  name.length < 100 && NAMED.test(name) ? ministries().get(letters(name.replace(OWN, ''))) : undefined
