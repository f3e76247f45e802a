import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { ofKnownNames } from '../../name/names-index.ts'
import { bodyAbroad } from '../bodies-abroad.ts'

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '')

const ministries = ofKnownNames(({ byId }): ReadonlyMap<string, GazetteerEntry> => {
  const found = new Map<string, GazetteerEntry>()
  for (const entry of byId.values()) {
    if (entry.kind !== 'ministry') continue
    for (const surface of entry.surfaces) if (/^Ministry /.test(surface)) found.set(letters(surface), entry)
  }
  return found
})

const MINISTRY = / [Mm]inistry(?![A-Za-z])/g
/** Words of which a text holds one where `reversedMinistries` finds something. */
export const MINISTRY_CUES = new CueWords('ministry')
const LONGEST_TOPICS = 90
const TOPIC = /^[A-Za-z-]{2,14},?$/
const ARTICLE = /^the$/i

/** A ministry called by its fields, with where they begin. */
interface Called {
  readonly start: number
  readonly listed: GazetteerEntry
}

/** The listed ministry that most of the words before ` ministry` name: fields with commas, `and` or `&` between them. */
function calledBefore(text: string, end: number): Called | undefined {
  const words = text.slice(Math.max(0, end - LONGEST_TOPICS), end).split(' ')
  let at = end
  let called: Called | undefined
  for (const word of words.reverse()) {
    if ((!TOPIC.test(word) && word !== '&') || ARTICLE.test(word)) break
    const start = at - word.length
    const topics = text.slice(start, end)
    const listed = ministryNamed(`Ministry of ${topics}`) ?? ministryNamed(`Ministry for ${topics}`)
    if (listed) called = { start, listed }
    at = start - 1
  }
  return called
}

/** Ministries called by their fields: `the Land, Infrastructure and Transport ministry`, `the oceans and fisheries ministry`. */
export function* reversedMinistries(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(MINISTRY, text, MINISTRY_CUES)) {
    const called = calledBefore(text, match.index)
    if (!called) continue
    const { start, listed } = called
    const end = match.index + match[0].length
    const draft = { ids: [listed.id], name: listed.name, kind: 'ministry' as const }
    const own: Candidate<'institution'> = { type: 'institution', start, end, rule: 'head-word', priority: 5, draft }
    yield bodyAbroad(text, own, listed) ?? own
  }
}

/** The country before a ministry. */
const OWN = /^(?:South )?Korean /
const NAMED = /^(?:(?:South )?Korean )?Ministry /

/** The listed ministry of a name, whatever commas it is written with; undefined for another. */
export const ministryNamed = (name: string): GazetteerEntry | undefined =>
  name.length < 100 && NAMED.test(name) ? ministries().get(letters(name.replace(OWN, ''))) : undefined
