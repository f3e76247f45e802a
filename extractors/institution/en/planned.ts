import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'

/** Behind what is only a plan: ` project`, `, a flagship project`. */
export const PROJECT_EN = /^(?:[”"’']? project(?![a-z])|, an? (?:[a-z-]{3,14} ){0,3}project(?![a-z]))/
/** Behind a body that is not there yet: ` will be built`, ` is planned to open in`. */
const YET_AFTER =
  /^[”"’'‘]?(?: \([A-Z]{2,8}\))?(?: (?:will|is to|(?:is|are) (?:also )?(?:expected|planned|scheduled|slated|set) to|to) be (?:newly )?(?:built|established|set up|constructed|created)| (?:(?:is|are) (?:planned|scheduled|slated|set|due|expected) to|will) open (?:in|by|next|around) )/
/** Before a body that is not there yet: `plans to set up the`, `building permit for`, `tentatively named the`. */
const YET_BEFORE =
  /(?:^| )\(?(?:(?:plans?|planning|will|to)(?: to)? (?:form|establish|create|set up|found|launch|open) (?:the|an?|its)|(?:building|to build|constructing|to construct) (?:the|its)|(?:(?:[Cc]onstruction|groundbreaking)(?: site| ceremony)?(?: is underway)? (?:of|for)|establishment of|building permit for|(?:slated|set|scheduled) to host|candidates? for|site for|(?:provisionally|tentatively) (?:named|called|titled))(?: (?:the|its|an?))?) $/
const LONGEST_BEFORE = 44

/** True for a name that its own clause says is of a body that is only planned. */
export const isPlanned = (text: string, start: number, end: number): boolean =>
  YET_AFTER.test(text.slice(end, end + 50)) ||
  YET_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start).replace(/[“"‘']$/, ''))

/** Kinds of bodies that are built: one that is planned in one sentence of a text is so in all. */
const BUILT: ReadonlySet<InstitutionKind> = new Set(['hospital', 'university', 'research-institute', 'agency', 'other'])

/** True for a kind whose planned bodies are told over a whole text. */
export const isBuilt = (kind: InstitutionKind | undefined): boolean => kind !== undefined && BUILT.has(kind)

type Names = readonly Candidate<'zone' | 'institution'>[]

const isUnlisted = ({ type, draft }: Candidate<'zone' | 'institution'>): boolean =>
  type === 'institution' && draft.ids.length === 0 && isBuilt(draft.kind as InstitutionKind)

/** The initials in brackets behind a name: `KTC` of `the Korea Kelp Center (KTC)`, which then mean no other body. */
const initialsBehind = (text: string, end: number): string | undefined =>
  /^ \((?<short>[A-Z]{3,6})\)/.exec(text.slice(end, end + 9))?.groups?.['short']

const isInitials = (quote: string): boolean => /^[A-Z]{3,6}$/.test(quote)

/** The unlisted bodies of a text that some of its sentences say are only planned, as they are written. */
export function plannedIn(blocks: Iterable<{ readonly text: string; readonly names: Names }>): ReadonlySet<string> {
  const planned = new Set<string>()
  for (const { text, names } of blocks)
    for (const name of names)
      if (isUnlisted(name) && name.rule === 'head-word' && isPlanned(text, name.start, name.end))
        for (const part of [text.slice(name.start, name.end), initialsBehind(text, name.end)])
          if (part) planned.add(part)
  return planned
}

/** The names without the unlisted bodies that are only planned. */
export const withoutPlanned = <Name extends Candidate<'zone' | 'institution'>>(
  text: string,
  names: readonly Name[],
  planned: ReadonlySet<string>,
): Name[] =>
  names.filter((name) => {
    const quote = text.slice(name.start, name.end)
    return !(planned.has(quote) && (isUnlisted(name) || (name.type === 'institution' && isInitials(quote))))
  })
