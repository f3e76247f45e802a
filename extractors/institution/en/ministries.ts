import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '')

let listed: ReadonlyMap<string, GazetteerEntry> | undefined

function ministries(): ReadonlyMap<string, GazetteerEntry> {
  if (listed) return listed
  const found = new Map<string, GazetteerEntry>()
  for (const entry of knownNames().byId.values()) {
    if (entry.kind !== 'ministry') continue
    for (const surface of entry.surfaces) if (/^Ministry /.test(surface)) found.set(letters(surface), entry)
  }
  listed = found
  return found
}

const MINISTRY = / [Mm]inistry(?![A-Za-z])/g
/** Words of which a text holds one where `reversedMinistries` finds something. */
export const MINISTRY_CUES = new CueWords('ministry')
const LONGEST_TOPICS = 90
const TOPIC = /^[A-Z][A-Za-z]{2,14},?$/

/** Where the fields before ` ministry` begin: capitalised words with commas, `and` or `&` between them. */
function topicsStart(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_TOPICS)
  const words = text.slice(from, end).split(' ')
  let at = end
  let start = end
  for (const word of words.reverse()) {
    at -= word.length
    if (TOPIC.test(word) && word !== 'The') start = at
    else if (word !== 'and' && word !== '&') break
    at--
  }
  return start
}

/** Ministries called by their fields: `the Land, Infrastructure and Transport ministry`. */
export function* reversedMinistries(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(MINISTRY, text, MINISTRY_CUES)) {
    const start = topicsStart(text, match.index)
    const topics = text.slice(start, match.index)
    const listed =
      topics === '' ? undefined : (ministryNamed(`Ministry of ${topics}`) ?? ministryNamed(`Ministry for ${topics}`))
    if (!listed) continue
    const draft = { ids: [listed.id], name: listed.name, kind: 'ministry' as const }
    yield { type: 'institution', start, end: match.index + match[0].length, rule: 'head-word', priority: 5, draft }
  }
}

/** The country before a ministry. */
const OWN = /^(?:South )?Korean /
const NAMED = /^(?:(?:South )?Korean )?Ministry /

/** The listed ministry of a name, whatever commas it is written with; undefined for another. */
export const ministryNamed = (name: string): GazetteerEntry | undefined =>
  name.length < 100 && NAMED.test(name) ? ministries().get(letters(name.replace(OWN, ''))) : undefined
