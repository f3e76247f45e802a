import type { ZoneType } from '../../../schemas/index.ts'
import { isTheme } from '../themes.ts'
import { industry, type ToldKind } from './told-kind.ts'

/** How long the words for a family are before their last one. */
export const LONGEST_FAMILY = 70

/** Words at the end of a stretch of text for zones of which a town has one; `name` is what each of them is called. */
const WHOLE: readonly {
  readonly words: RegExp
  readonly name: string
  readonly type: ZoneType
  readonly theme?: string
  /** True for words that other places bear too: those of the tables count. */
  readonly listedOnly?: true
}[] = [
  {
    words: /(?:[Ss]mart[- ]?[Ff]arm(?:ing)?(?: [Ii]nnovation)?|[Ff]arm [Ii]nnovation) [Vv]alleys$/,
    name: 'Smart Farm Innovation Valley',
    type: 'other',
    theme: 'smart farm',
  },
  {
    words: /[Pp]etrochemical [Cc]omplexes$/,
    name: 'Petrochemical Complex',
    type: 'industrial-complex',
    listedOnly: true,
  },
  { words: /[Tt]ouris[tm] [Cc]omplexes$/, name: 'Tourist Complex', type: 'district' },
  { words: /[Ii]nnovation [Cc]ities$/, name: 'Innovation City', type: 'district', listedOnly: true },
  { words: /(?:[Ee]nterprise|[Cc]orporate) [Cc]ities$/, name: 'Enterprise City', type: 'district', listedOnly: true },
  { words: /(?:[Ss]pecial )?[Tt]ouris[mt](?: [Ss]pecial)? [Zz]ones$/, name: 'Special Tourist Zone', type: 'other' },
  {
    words:
      /(?:[Ss]pecial )?(?:R&D|[Rr]esearch(?:(?: and |-and-| & )[Dd]evelopment)?)(?: [Ss]pecial| [Ii]nnovation)? (?:[Zz]ones|[Dd]istricts)$/,
    name: 'R&D Special Zone',
    type: 'research-development',
  },
  {
    words: /(?:[Pp]ort )?(?:[Hh]interland|[Bb]ackup|[Rr]ear)(?: [Cc]omplexe)?s$|[Dd]istriparks$/,
    name: 'Port Hinterland',
    type: 'district',
  },
  {
    words:
      /(?:[Aa]utonomous|[Ss]elf-driving|[Dd]riverless|[Aa]utomated)[ -](?:[a-z]{3,10} ){0,3}(?:[Pp]ilot|[Tt]est|[Tt]rial|[Dd]emonstration)(?: (?:[Oo]peration|[Oo]perating|[Rr]un))? (?:[Zz]ones|[Dd]istricts|[Aa]reas)$/,
    name: 'Autonomous Driving Pilot Zone',
    type: 'other',
  },
]

/** battery complexes, secondary battery specialized complexes */
const COMPLEXES =
  /(?<![A-Za-z-])(?<theme>(?:secondary |rechargeable )?batter(?:y|ies)|displays?|semiconductors?|chips?|bio|biotech|hydrogen|robots?)(?: industry)?(?: [Ss]peciali[sz]ed)? [Cc]omplexes$/i
/** bio clusters, artificial intelligence clusters */
const CLUSTERS =
  /(?<![A-Za-z-])(?:(?<first>[A-Za-z]{2,14})[ -])?(?<field>[A-Za-z]{2,14})(?: industry| industrial)? [Cc]lusters$/

/** What the zones of a list are, and how long the words for it are. */
export interface Family {
  readonly kind: ToldKind
  readonly length: number
  /** True where only zones of the tables count. */
  readonly listedOnly: boolean
  /** True for words that plants of one firm bear too. */
  readonly ofPlants?: boolean
}

/** The family that a stretch of text ends in; undefined for other words. */
export function familyOf(text: string): Family | undefined {
  for (const { words, name, type, theme = '', listedOnly = false } of WHOLE) {
    const match = words.exec(text)
    if (match) return { kind: { type, name, theme }, length: match[0].length, listedOnly }
  }
  return complexesOf(text) ?? clustersOf(text)
}

function complexesOf(text: string): Family | undefined {
  const match = COMPLEXES.exec(text)
  if (!match) return undefined
  const theme = industry(
    match
      .groups!['theme']!.toLowerCase()
      .replace(/^batter(?=y|ies)/, 'secondary batter')
      .replace('rechargeable', 'secondary'),
  )
  const kind: ToldKind = { type: 'other', name: `${theme} Specialized Complex`, theme }
  return { kind, length: match[0].length, listedOnly: false, ofPlants: !/speciali/i.test(match[0]) }
}

/** What an industry makes: `medical device`. */
const PART = /^(?:devices?|cells?|equipment|parts|materials?)$/
const BIOTECH = /^(?:bio)?tech$/i

/** Clusters of an industry: `bio` of `fostered bio clusters`. */
function clustersOf(text: string): Family | undefined {
  const match = CLUSTERS.exec(text)
  const { first = '', field = '' } = match?.groups ?? {}
  const own = isTheme(field) || BIOTECH.test(field) || (isTheme(first) && PART.test(field))
  if (!match || !own || field === 'innovation') return undefined
  const two = isTheme(first) && /^[a-z]/.test(first)
  const theme = (two ? `${first} ${field}` : field).toLowerCase().replace(/^biotech$/, 'bio')
  const outside = two || first === '' ? 0 : first.length + 1
  const kind: ToldKind = { type: 'district', name: `${theme} cluster`, theme }
  return { kind, length: match[0].length - outside, listedOnly: false }
}
