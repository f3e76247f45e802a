import type { AmountRole } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'

type Amount = Candidate<'amount'>

/** A quick look for what is built or run behind a sum. */
const IS_PLANT = /plant|production of|factor|facilit|fab|foundry|smelter|refinery|resort|hotel|casino|theme|data|mall/i

const BUILT =
  /(?:(?:build|building|built|construct|constructing|constructed|establish|establishing|established|set\sup|open|opened|opening)\s(?:an?|the|its|their)|(?<![A-Za-z])new)\s(?:new\s|about\s|nearly\s|over\s)?$/i
const PLANTS =
  '(?:plants?|factory|factories|fab|foundry|smelter|refinery|resort|hotel|casino|theme park|data cent(?:er|re)|shopping mall|(?:production|manufacturing|packaging|processing|assembly) (?:facility|facilities|lines?))(?![A-Za-z])'
const PLANT = new RegExp(`^[\\s-](?:[A-Za-z0-9&'’-]{1,20}\\s){0,4}${PLANTS}`, 'i')

/** `build a KRW 900 billion plant`, `a new $30 million factory`: the sum of a plant is what is invested in it. */
const isPlants = (text: string, { start, end }: Amount): boolean =>
  BUILT.test(text.slice(Math.max(0, start - 36), start)) && PLANT.test(text.slice(end, end + 100))

const ARTICLE = /(?<![A-Za-z])(?:the|an?|its|their|this)\s$/i
const PLANT_AT_ONCE = new RegExp(`^(?:\\s?\\([^()]{1,30}\\))?[\\s-](?:[a-z][a-z-]{1,15}\\s){0,2}${PLANTS}`)

/** `The 2 trillion won (US$1.5 billion) plant`. */
const isPlantOf = (text: string, { start, end }: Amount): boolean =>
  PLANT_AT_ONCE.test(text.slice(end, end + 80)) && ARTICLE.test(text.slice(Math.max(0, start - 6), start))

const SPENDS = /(?<![A-Za-z])(?:spend|spends|spent|spending)\s(?:[a-z]{1,13}\s){0,4}$/i
const ON_PLANT = new RegExp(
  `^(?:\\s?\\([^()]{1,40}\\))?(?:\\sby\\s(?:the\\send\\sof\\s)?\\d{4})?\\s(?:(?:on|for)\\s(?:(?:building|expanding)\\s)?|to\\s(?:build|construct|establish|expand|add|erect|set\\sup)\\s)(?:the|an?|its|their|new)\\s(?:[A-Za-z0-9,&'’-]{1,20}\\s){0,4}(?:${PLANTS}|facility|production\\sof\\s)`,
  'i',
)

/** ` over the next three years to strengthen operations of its Korean subsidiary`, ` to expand capacity` */
const ON_OWN =
  /^(?:\s?\([^()]{1,40}\))?(?:\s(?:over|within|in)\s(?:the\s)?(?:[a-z0-9]{1,6}\s){1,3}years)?\sto\s(?:strengthen|expand|upgrade|modernize|modernise|increase|boost|ramp\sup)\s(?:(?:its|their|the|annual|local|overall)\s)?(?:[a-z]{3,14}\s)?(?:operations?|production|capacity|output|lines?|facilities)(?![a-z])/

/** Who spends what the public has. */
const PUBLIC =
  /(?<![A-Za-z])(?:government|ministry|province|provincial|city|county|municipal|state|district|authority|council|budget|taxpayers?|public)(?![a-z])/i

/** `spends KRW 70 billion on its lens plant`, `to build a lens plant`: what a maker spends on a plant of its own is invested. */
function isSpentOnPlant(text: string, { start, end }: Amount): boolean {
  const behind = text.slice(end, end + 140)
  if (!SPENDS.test(text.slice(Math.max(0, start - 48), start))) return false
  if (!ON_PLANT.test(behind) && !ON_OWN.test(behind)) return false
  const before = text.slice(Math.max(0, start - 110), start)
  return !PUBLIC.test(before.slice(before.search(/[.;:]\s(?!.*[.;:]\s)/s) + 1))
}

const PUTS =
  /(?<![A-Za-z])(?:put|puts|putting|plows?|plowed|ploughed|sinks?|sank|pumps?|pumped|brings?|brought|channell?ed)\s(?:in\s)?(?:about\s|another\s|nearly\s|over\s|some\s|up\sto\s|more\sthan\s|an?\s(?:additional|further|total\sof|combined)\s)?$/i
const INTO =
  /^(?:\s?\([^()]{1,40}\))?\s(?:(?:[a-z]{2,10}\s){0,3}into\s|in\s(?:the|an?|its|this)\s(?:business|project|venture|scheme|development|industry)(?![a-z]))/i
/** ` of the 1 trillion won will go towards the cell plant` */
const GOES_TOWARD = new RegExp(
  `^(?:\\sof\\sthe\\s[^.,;]{4,30})?\\s(?:will\\s)?(?:go|goes|went)\\s(?:to|toward|towards|into)\\s(?:the\\s|an?\\s)?(?:[A-Za-z0-9&'’-]{1,20}\\s){0,4}${PLANTS}`,
)

/** `put 3 trillion won into a plant`: money that is put into something is invested. */
const isPutInto = (text: string, { start, end }: Amount): boolean =>
  PUTS.test(text.slice(Math.max(0, start - 40), start)) && INTO.test(text.slice(end, end + 80))

const COST_LED = /\s(?:at|at a cost of|for|with)\s(?:about\s|some\s|over\s)?$/i
const BUILDS = new RegExp(
  `(?<![A-Za-z])(?:build|establish|construct|erect|setting up|sets? up)[a-z]{0,5}\\s(?:[A-Za-z-]{1,16}\\s){1,5}${PLANTS}`,
  'i',
)

/** `builds a lens plant on the coast at 90 billion won`. */
const isBuiltAt = (text: string, { start }: Amount): boolean =>
  COST_LED.test(text.slice(Math.max(0, start - 24), start)) &&
  BUILDS.test(text.slice(Math.max(0, start - 180), start).replace(/^.*[.;]\s/s, ''))

const PROJECTS =
  '(?:projects?|programme?s?|campaign|scheme|initiative|development|undertaking|effort|city|facility|facilities|complex|campus|cent(?:er|re)|park|bridge|road|airport|terminal|hub|cluster|belt|phase)(?![A-Za-z])'
const NO_NOUN =
  '(?:per|for|in|on|to|of|by|each|every|and|or|from|with|into|under|an?|the|over|at|as|is|was|this|that|which|while)'
const PROJECT = new RegExp(
  `^(?:\\)|\\s?\\([^()]{1,30}\\))?[\\s-](?:(?!${NO_NOUN}\\s)[A-Za-z-]{2,16}\\s){0,3}${PROJECTS}`,
)
const FOR_PROJECT =
  /^(?:\s?\([^()]{1,40}\))?\s(?:for|on)\s(?:the\s|an?\s|its\s)?(?:(?!(?:and|or|with|from|that|which|while|to|by|in)\s)[A-Za-z0-9&'’-]{1,20}\s){1,8}(?:project|programme?)s?(?![A-Za-z])/
const PROJECT_WORTH =
  /(?<![A-Za-z])(?:projects?|programme?s?)(?:,?\s(?:is\s|was\s|are\s|were\s)?(?:worth|valued\sat|priced\sat|totall?ing)|,\sestimated\sat)\s(?:[a-z]{2,13}\s){0,2}$/i

/** `▲ Quay Repair Project Phase 2 (1.6 billion won)` */
const PROJECT_BEFORE = /(?<![A-Za-z])(?:projects?|programme?s?)(?:\s(?:phase|stage)\s\d)?\s?\($/i

/** `the 300 billion won road project`, `a project worth 300 billion won`: what a project takes. */
const isProjects = (text: string, { start, end }: Amount): boolean =>
  PROJECT_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
  PROJECT.test(text.slice(end, end + 80)) ||
  FOR_PROJECT.test(text.slice(end, end + 150)) ||
  PROJECT_WORTH.test(text.slice(Math.max(0, start - 60), start))

const VESSELS =
  /^(?:\)|\s?\([^()]{1,30}\))?,?\sto\s(?:build|supply|construct|deliver)\s(?:[A-Za-z0-9().,-]{1,16}\s){0,7}(?:vessels?|ships?|carriers?|tankers?|containerships?|submarines?|frigates?|reactors?|turbines?|trains?)(?![a-z])/
const CONTRACTS = /(?<![a-z])(?:deals?|contracts?|orders?)\s(?:[a-z]{2,12}\s){0,3}$/i
/** ` worth of deals to manufacture lenses` */
const WORTH_OF_DEALS =
  /^(?:\s?\([^()]{1,30}\))? worth of (?:deals|contracts|orders) to (?:manufacture|produce|build|supply|make) /
/** `deals worth 2 trillion won to build six carriers`: what a yard earns. */
const isOrder = (text: string, { start, end }: Amount): boolean =>
  WORTH_OF_DEALS.test(text.slice(end, end + 60)) ||
  (CONTRACTS.test(text.slice(Math.max(0, start - 40), start).replace(/\([^()]{0,30}$/, '')) &&
    VESSELS.test(text.slice(end, end + 150)))

const SHARES = /(?<![a-z])(?:shares?|stocks?)(?![a-z])/i
const BY_PERCENT = /(?:%|percent|per cent)\s(?:to|at|to\s(?:end|close|finish|settle)\sat)\s$/i
/** `Shares in the yard edged up 0.8 percent to 24,500 won`. */
function isSharePrice(text: string, { start, draft }: Amount): boolean {
  if (draft.currency !== 'KRW' || draft.value >= SMALL) return false
  const before = text.slice(Math.max(0, start - 130), start)
  const shares = BY_PERCENT.test(before) ? SHARES.exec(before) : null
  return shares !== null && !/[.;]\s/.test(before.slice(shares.index))
}

/** Won that nobody builds with. */
const SMALL = 1e7
const COSTS = /^ costs? /
/** `tickets cost 12,000 won`: what is paid, no project. */
function isPaid(text: string, { start, draft }: Amount): boolean {
  if (draft.currency !== 'KRW' || draft.value >= SMALL) return false
  const before = text.slice(Math.max(0, start - 70), start)
  const verb = before.lastIndexOf(' cost')
  return verb >= 0 && COSTS.test(before.slice(verb)) && !/[.;]/.test(before.slice(verb))
}

/** Farthest that what is built with a sum stands behind it. */
const LONGEST_BEHIND = 140

/** The sums of a block, in order, each with the role that what it is put into gives it. */
export const withPurposeRoles = (text: string, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((amount) => {
    const role = purposeRole(text, amount)
    return role ? { ...amount, draft: { ...amount.draft, role } } : amount
  })

/** The role that what a sum is put into, built with or spent on gives it over the words near by; undefined where it is none of these. */
function purposeRole(text: string, amount: Amount): AmountRole | undefined {
  const { role } = amount.draft
  if (role === 'investment' && isOrder(text, amount)) return 'revenue'
  if (role === 'investment' || role === 'loan' || role === 'fund') return undefined
  const plant = IS_PLANT.test(text.slice(amount.end, amount.end + LONGEST_BEHIND))
  if (plant && (isPlants(text, amount) || isPlantOf(text, amount))) return 'investment'
  if (role === 'budget' && isPaid(text, amount)) return 'price'
  if (role === 'budget') return isSpentOnPlant(text, amount) ? 'investment' : undefined
  if (role !== 'other') return undefined
  if (isSharePrice(text, amount)) return 'price'
  if (isPutInto(text, amount) || isBuiltAt(text, amount)) return 'investment'
  if (plant && GOES_TOWARD.test(text.slice(amount.end, amount.end + 130))) return 'investment'
  return isProjects(text, amount) ? 'budget' : undefined
}
