const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Heads of phrases that name what money is spent on, in the singular. */
export const SUBJECT_HEADS: readonly string[] = list(`
  plant factory facility center centre complex project program programme infrastructure technology research development
  equipment semiconductor chip system platform network road railway rail bridge port airport terminal park hospital school
  campus building construction house housing apartment cluster district farm station battery vehicle bus drone robot ship
  shipyard hydrogen material machinery training education initiative scheme expansion testbed demonstration laboratory lab
  museum library resort hotel casino stadium arena mall warehouse pipeline industry ecosystem startup line smelter refinery
  mine tunnel dock pier harbor harbour highway expressway subway runway hub base village town theater theatre studio garden
  r&d ai software content medicine vaccine drug biotechnology satellite rocket reactor turbine grid cable display panel
  cell module engine car aircraft engineering manufacturing production commercialization commercialisation renovation
  modernization upgrade restoration reclamation dredging landscaping safety welfare tourism marketing promotion
  verification certification infrastructures solution service venture enterprise business sme area site sector
  foundry fab smartfarm waterworks sewage treatment belt
`)

/** Heads that name nothing without a word before them. */
export const LOOSE_HEADS: readonly string[] = list(`
  plant factory facility center centre complex project program programme system platform network initiative scheme
  expansion line hub base area site sector business service solution industry venture enterprise development
  construction production building technology cluster district station material content upgrade demonstration ai port park
  town village panel module cell equipment infrastructure promotion verification certification
`)

/** Heads that are money themselves, or how it is counted. */
export const MONEY_HEADS: readonly string[] = list(`
  investment budget sale cost revenue amount won dollar million billion total year fund fee price profit loan subsidy
  expense spending funding capital project deal contract export import value sum tax stake debt month package
  government sector ministry
`)

/** Words at which a noun phrase ends: prepositions, conjunctions, auxiliaries, determiners inside it. */
export const PHRASE_STOPS: readonly string[] = list(`
  in on at by of for from with to into onto over during through throughout until till under near between across via as
  since after before within without against along around among amid toward towards per about above below behind beyond
  and or but nor while when that which who whom whose where so if because although though than then
  is are was were be been being will would can could may might must shall should has have had do does did
  a an the this these those its their his her our your my it they he she we you i all each every both some any no not
  now today tomorrow yesterday this next last also only annually together alone here there said says
`)

/** Verbs that may follow a head without an ending that shows it. */
export const RELATED_VERBS: readonly string[] = list('run built made set led held begun due worth worldwide')

/** Verbs of building and buying, as infinitive and as gerund. */
export const PURPOSE_VERBS: readonly (readonly [string, string])[] = [
  ['build', 'building'],
  ['construct', 'constructing'],
  ['establish', 'establishing'],
  ['set up', 'setting up'],
  ['develop', 'developing'],
  ['create', 'creating'],
  ['expand', 'expanding'],
  ['complete', 'completing'],
  ['purchase', 'purchasing'],
  ['buy', 'buying'],
  ['install', 'installing'],
  ['fund', 'funding'],
  ['finance', 'financing'],
  ['open', 'opening'],
  ['upgrade', 'upgrading'],
  ['support', 'supporting'],
  ['foster', 'fostering'],
  ['nurture', 'nurturing'],
  ['promote', 'promoting'],
  ['renovate', 'renovating'],
  ['restore', 'restoring'],
  ['improve', 'improving'],
  ['modernize', 'modernizing'],
  ['secure', 'securing'],
  ['launch', 'launching'],
]

/** Words for spending between a sum and its purpose. */
export const SPENT_WORDS: readonly string[] = [
  ...['spent', 'invested', 'injected', 'used', 'allocated', 'earmarked', 'set aside', 'budgeted', 'provided', 'poured'],
  ...['put', 'required', 'needed', 'committed', 'go', 'going', 'secured', 'pledged', 'mobilized', 'funneled'],
]
