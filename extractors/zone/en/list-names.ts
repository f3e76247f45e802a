import type { ZoneKind } from '../kinds.ts'
import { KINDS_EN } from '../kinds-en.ts'
import { LIST_NAMES_EN } from './lexicon.ts'

/** What zones of kinds without a type of their own are called, by a piece of the words for the kind. */
const OTHERS: Readonly<Record<string, string>> = {
  'education international': 'Education Internationalization Special Zone',
  education: 'Education Development Special Zone',
  'investment leading': 'Investment Leading District',
  'autonomous driving': 'Autonomous Driving Pilot Zone',
  'autonomous vehicle': 'Autonomous Driving Pilot Zone',
  'self-driving vehicle': 'Autonomous Driving Pilot Zone',
  touris: 'Special Tourist Zone',
  'employment crisis': 'Employment Crisis Area',
  crisis: 'Industrial Crisis Response Area',
  'specialized complex': 'Specialized Complex',
}

const named = new Map<ZoneKind, string>()
for (const [words, kind] of Object.entries(KINDS_EN)) {
  const other = Object.keys(OTHERS).find((piece) => words.includes(piece))
  const name = LIST_NAMES_EN[kind.type] ?? (other === undefined ? undefined : OTHERS[other])
  if (name !== undefined) named.set(kind, name)
}

/** What a zone is called that a list tells by its place alone; undefined for kinds of which a place may have several. */
export const listName = (kind: ZoneKind): string | undefined => named.get(kind) ?? LIST_NAMES_EN[kind.type]
