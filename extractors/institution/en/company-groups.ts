const GROUP =
  'operators|businesses|compan(?:y|ies)|firms?|makers?|manufacturers?|startups?|enterprises|institutions|organizations|universities'
const SPOKEN_OF = new RegExp(GROUP)
const GROUP_WORD = new RegExp(
  `(?:${GROUP}|Companies|Firms|giants|conglomerates|corporations|groups|affiliates|partners|tenants|investors|players|powerhouses|heavyweights|brands)$`,
)
const SMALL_WORD =
  /^(?:[a-z-]{1,16}|North|South|East|Southeast|Northeast|Eastern|Western|America|Europe|Asia|Africa|Oceania|Japan|China|Germany|France|Britain|Italy|India|Taiwan|Korea|Vietnam|U\.S\.|US|USA|UK|EU)$/
/** Most small words between a group and the cue of its list: `companies from all over the world such as`. */
const MOST_BETWEEN = 6

/** True where a clause speaks of firms or other bodies. */
export const speaksOfGroup = (clause: string): boolean => SPOKEN_OF.test(clause)

/** Words for groups whose members the verb `include` lists, and what tells of them: `firms that want to join the zone include`. */
const GROUP_INCLUDES =
  /(?:ompanies|articipants|irms|usinesses|artners|enants|ccupants|nvestors|rganizations|nstitutions)$/
const TOLD_OF: ReadonlySet<string> = new Set(
  'that of which in with to from interested participating invited investing selected located operating based involved'.split(
    ' ',
  ),
)
const SMALL = /^(?:[a-z-]{1,16}|[A-Z]{2,6})$/
const MOST_TOLD = 15

/** True where a text ends with a group of firms, or with one and what tells of it. */
function endsInGroup(before: string): boolean {
  const words = before.split(' ').slice(-MOST_TOLD)
  return words.some((word, i) => {
    if (!GROUP_INCLUDES.test(word)) return false
    const [told, ...rest] = words.slice(i + 1)
    return told === undefined || (TOLD_OF.has(told) && rest.every((each) => SMALL.test(each)))
  })
}

/** True where a text ends with a word for a group of firms, or with one and a few small words; `cue` opens the list behind it. */
export function isOfGroup(before: string, cue: string): boolean {
  if (cue.startsWith('include')) return endsInGroup(before)
  const words = (before.endsWith(',') ? before.slice(0, -1) : before).split(/[ \n]/).slice(-MOST_BETWEEN - 1)
  for (const word of words.reverse()) {
    if (GROUP_WORD.test(word)) return true
    if (!SMALL_WORD.test(word)) return false
  }
  return false
}
