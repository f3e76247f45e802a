import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'
import {
  endBeforeBracket,
  isBroken,
  isCompanyLike,
  isWhere,
  type Run,
  runAfter,
  runBefore,
  withoutOpener,
  withoutOwning,
} from './capital-runs.ts'
import { GENERIC_FIRST_EN } from './lexicon.ts'

type Found = Candidate<'institution'>

const COUNTRIES =
  'Germany|Japan|China|France|Italy|Spain|Denmark|Norway|Sweden|Finland|Belgium|Austria|Switzerland|Britain|Canada|India|Taiwan|Singapore|Vietnam|Israel|Australia|Ireland|America|U\\.S\\.|US|U\\.K\\.|UK|(?:the )?Netherlands|Hong Kong|Turkey|Türkiye|Russia|Poland|Hungary|Mexico|Brazil|Indonesia|Malaysia|Thailand|Kazakhstan|Uzbekistan|Saudi Arabia|(?:the )?UAE|Qatar|Kuwait|New Zealand|Luxembourg|Portugal|(?:the )?Philippines'
/** US-based Zentra */
const BASED_ABROAD = /-(?<=(?<![A-Za-z])[A-Z][A-Za-z.]{1,14}-)(?:based|headquartered|listed|funded|invested) (?=[A-Z])/g
const HYPHEN = new CueWords('-')
/** Germany's Kaltmann */
const FROM_ABROAD = new RegExp(`(?<![A-Za-z])(?:${COUNTRIES})['’]s? (?=[A-Z])`, 'g')
const APOSTROPHE = new CueWords("' ’")
/**
 * owned by Zentra, investment from Zentra, a subsidiary of Zentra. Looks back from a blank before a capital: to begin with the
 * words would try all of them at each letter.
 */
const OBJECT =
  / (?=[A-Z])(?<=(?<![A-Za-z])(?:(?:owned|invested|built|operated|supplied|produced|manufactured|acquired|funded|developed) (?:jointly )?by|investments? (?:from|by)|attract(?:ed|ing|s)?|acquir(?:ed|ing|es)|(?:(?:subsidiary|affiliate|unit|arm|branch|headquarters|plants?|factory|factories) of|(?:stake|shares) (?:of|in))(?: the)?(?: U\.S\.| US| German| Japanese| Chinese| French| Dutch)?(?: company| firm| giant)?|such companies as|(?:company|firm|corporation|startup|manufacturer|venture),? (?:called|named)) )/g
const OBJECT_CUES = new CueWords(
  'owned|invested|built|operated|supplied|produced|manufactured|acquired|funded|developed+by|jointly',
  'investment|investments+from|by such+companies',
  'attract attracted attracting attracts acquired acquiring acquires',
  'subsidiary|affiliate|unit|arm|stake|shares|branch|headquarters|plant|plants|factory|factories+of|in',
  'company|firm|corporation|startup|manufacturer|venture+called|named',
)
/** Zentra produces …, Zentra is headquartered in … */
const TRADES =
  / (?:(?:also |currently |mainly )?(?:manufactures|produces|supplies|operates|exports|specializes in)|speciali[sz]es in|is headquartered|(?:has|had) (?:invested|established|acquired)|acquired|(?:opened|set up|established) (?:its|an?|the)|plans to|(?:has |had |is |will )?(?:built|building|build) (?:its |an? |the |new )?(?:[a-z-]{2,16} ){0,4}(?:plant|factory|facility|facilities|plants|factories)|(?:is|was) (?:an?|the) (?:[a-z-]{2,16} ){0,4}(?:company|firm|manufacturer|maker|producer|supplier|subsidiary|affiliate|enterprise|startup|conglomerate)|held (?:its|an?) (?:groundbreaking|opening|completion)|moved into|(?:will|to) (?:relocate|build|invest|open) )(?![a-z])/g
const TRADES_CUES = new CueWords(
  'manufactures produces supplies operates exports specializes specialises headquartered acquired',
  'has|had+invested|established opened|up|established+its|a|an|the held+its|a|an',
  'plans+to moved+into will|to+relocate|build|invest|open built building',
)
const IS_A = new CueWords('is|was+a|an|the')
const FIRM = new CueWords(
  'company firm manufacturer maker producer supplier subsidiary affiliate enterprise startup conglomerate',
)
const mayTrade = (text: string): boolean =>
  TRADES_CUES.mayStandIn(text) || (IS_A.mayStandIn(text) && FIRM.mayStandIn(text))
/** The branch of a foreign company: Kaltmann Korea. */
const KOREA =
  / Korea(?![\p{L}\p{N}-]|['’]s? (?:[A-Z]|largest|first)| (?!(?:CEO|President|Representative|Managing|Country|Chairman|Director)(?![a-z]))[A-Z])/gu
const KOREA_CUE = new CueWords('korea')
/** A full stop that ends a sentence before `Korea`. */
const SENTENCE_END = /(?<! (?:Inc|Ltd|Corp))[A-Za-z]{2}\.$/
/** Words before Korea that make no branch of it. */
const NO_BRANCH = new Set(
  'South North S. N. Invest Team Made Visit Digital Smart Bio Global Future Study Across New Modern Republic Of East West Central United Unified Greater Creative Green Great Buy Discover Imagine Inside Brand Enter Vision Dynamic Business Startup Innovation'.split(
    ' ',
  ),
)
/** Names of people, places and bodies of state; what is no company in spite of its capitals. */
const NO_COMPANY =
  /^(?:Prime|President|Premier|Secretary|Crown|King|Queen|Prince|Princess|House|Senate|Parliament|Communist|Tesla Model|Korea|Korean|Park|GDP|FDI|KRW|USD|US|EUR|AI|R&D|FEZ|Asian|Phase|Chapter|Article|Hallyu|Olympic|Olympics|Covid|COVID-19|COVID|Guangdong|Jiangsu|Shandong|Zhejiang|Sichuan|Hebei|Liaoning|Jilin|Shenzhen|Guangzhou|Tianjin|Qingdao|Suzhou|Wuhan|Dalian|Yantai|Weihai|Chongqing|Osaka|Kyoto|Nagoya|Fukuoka|Hokkaido|Kyushu|Okinawa|California|Texas|Georgia|Michigan|Silicon|Ohio|Munich|Berlin|Hamburg|Frankfurt|Bavaria|Saxony|Mumbai|Delhi|Hanoi|Istanbul|Ankara|Moscow|Vladivostok|Warsaw|Budapest|Monterrey|Sao Paulo|Jakarta|Batam|Kuala Lumpur|Johor|Penang|Bangkok|Almaty|Astana|Tashkent|Riyadh|Jeddah|NEOM|Abu Dhabi|Dubai|Doha|Auckland|Lisbon|Manila|Clark|Subic|Ho Chi Minh|Bonn|Stuttgart|Cologne|Dresden|Leipzig|Nuremberg|Lyon|Marseille|Milan|Turin|Barcelona|Madrid|Valencia|Geneva|Zurich|Basel|Vienna|Brussels|Antwerp|Rotterdam|Amsterdam|Eindhoven|Copenhagen|Aarhus|Oslo|Stockholm|Gothenburg|Helsinki|Dublin|Manchester|Birmingham|Glasgow|Edinburgh|Toronto|Vancouver|Montreal|Quebec|Ontario|Alberta|Sydney|Melbourne|Perth|Brisbane|Queensland|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Gujarat|Tamil Nadu|Andhra|Taipei|Hsinchu|Tainan|Kaohsiung|Da Nang|Haiphong|Hai Phong|Tel Aviv|Haifa|Yokohama|Kobe|Sendai|Kumamoto|Nanjing|Hangzhou|Wuxi|Shenyang|Changchun|Harbin|Hainan|Pudong|Ningbo|Xiamen|Fujian|Hunan|Hubei|Henan|Shanxi|Shaanxi|Yunnan|Xinjiang|Tibet|Inflation|Belt|West|East|North|South|Nobel|Fortune|Dow|Nikkei|Jurong|Phase|Northeast|Southeast)(?![a-z])/
/** Last words of bodies, which have rules of their own, and common nouns. */
const NO_LAST =
  /(?:Government|Ministry|Agency|Authority|Institute|Institutions?|Association|Committee|Hospital|University|Foundation|Council|Bureau|Department|Office|Division|Companies|Firms|CEOs|Presidents|Heads|SMEs|Enterprises|LOIs|MOUs|Officials|Complexes|Zones|Districts|Industry|Industries|Center|Centre|Market|Act|Law|River|Bay|Sea|Valley|Coast|Region|Area|Peninsula|Territory|State|Yard|Road|Bridge|Tower|Hall|Hotel|War|Era|Day|Week|Year)$/
/** A person's title inside a run. */
const WITH_TITLE =
  /(?:^| )(?:CEO|CFO|CTO|Chairman|Chairwoman|President|Vice|Director|Commissioner|Minister|Mayor|Governor|Head|Mr|Ms|Dr)(?:\.| |$)/
/** A common word behind a run that takes it as its adjective: `ICT companies`. */
const TAKEN =
  /^[ -](?:compan|businesse?s|firms|enterprise|industr|technolog|makers|manufacturers|startups|researchers|investors|investments?|officials|projects?|facilit|plants?|products?|markets?|services|talent|students|tourists|visitors|operations|zones?|casinos?|resorts?|hotels?|islands?|ports?|airports?|beach|bay|area|region)(?![A-Z])/

/** The companies that a verb of trade, a country or `X Korea` shows. */
export function* tradingNames(text: string): Iterable<Found> {
  for (const match of matchesOf(BASED_ABROAD, text, HYPHEN)) yield* after(text, match.index + match[0].length)
  for (const match of matchesOf(FROM_ABROAD, text, APOSTROPHE)) yield* after(text, match.index + match[0].length)
  for (const match of matchesOf(OBJECT, text, OBJECT_CUES)) yield* after(text, match.index + match[0].length)
  for (const match of mayTrade(text) ? matchesOf(TRADES, text) : []) {
    const run = runBefore(text, endBeforeBracket(text, match.index))
    if (run && (isWhere(text, run) || isBroken(text, run))) continue
    yield* named(text, run && withoutOpener(text, run), 'enumeration')
  }
  for (const match of matchesOf(KOREA, text, KOREA_CUE)) yield* branch(text, match.index, match.index + 6)
}

function* named(text: string, whole: Run | undefined, rule: string): Iterable<Found> {
  if (!whole) return
  const run = withoutOwning(text, whole)
  const name = text.slice(run.start, run.end)
  if (NO_COMPANY.test(name) || name.length < 3 || !isCompanyLike(name) || TAKEN.test(text.slice(run.end, run.end + 14)))
    return
  if (NO_LAST.test(name) || WITH_TITLE.test(name)) return
  yield unlisted(text, run.start, run.end, 'company', rule, -1)
}

/** What a person is: `, president of Garam Korea`, `, who is also`. */
const IS_PERSON =
  /^, who(?:se)?(?![A-Za-z])|^, (?:an? |the )?(?:(?:vice|senior|chief|managing|executive|deputy|former) )?(?:president|chairman|chairwoman|director|head|analyst|economist|professor|researcher|manager|partner|founder|CEO|officer|executive|lawyer|consultant|expert)(?![A-Za-z])/

function* after(text: string, at: number): Iterable<Found> {
  const run = runAfter(text, at)
  if (run && IS_PERSON.test(text.slice(run.end, run.end + 40))) return
  const own = run && withoutOpener(text, run)
  if (own && own.start === run.start) yield* named(text, own, 'introduced')
}

function* branch(text: string, before: number, end: number): Iterable<Found> {
  const run = runBefore(text, before)
  const own = run && withoutOpener(text, run)
  if (!own || SENTENCE_END.test(text.slice(own.start, own.end))) return
  const words = text.slice(own.start, own.end).split(' ')
  if (words.length > 3 || words.some((word) => NO_BRANCH.has(word)) || words.every((w) => GENERIC_FIRST_EN.has(w)))
    return
  if (!isCompanyLike(text.slice(own.start, own.end))) return
  yield unlisted(text, own.start, end, 'company', 'introduced')
}
