import type { InstitutionKind } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { needsCue } from '../name/context-names.ts'
import type { GazetteerHit } from '../name/names-index.ts'
import { englishPlace } from '../name/places.ts'
import { isActor, isHouse, isInAddress, isOfTown } from './acting-places.ts'
import { bodyAbroad } from './bodies-abroad.ts'
import { unlisted } from './draft.ts'
import { HEADLINE_VERBS_EN } from './en/actors.ts'
import { runAfter } from './en/capital-runs.ts'
import { branchOf, inCity, isTownOfList } from './ko/beside-listed.ts'
import { EVERYDAY_COMPANIES_KO, isInvestor } from './ko/everyday-companies.ts'
import { COUNTRY_BEFORE_KO } from './ko/lexicon.ts'
import { isPersonWith } from './ko/person-words.ts'
import { isNamesake, isSpelledOtherwise } from './spelled-acronyms.ts'
import { isProject, isVenue } from './venues.ts'

const HANGUL = /[가-힣]/
/** Words after a name that make an organisation of an everyday word. */
const CUE_AFTER_KO =
  /^(?:에\s(?:따르면|의하면)|측은|사(?:[은는이가와의를]?\s))|^\s?(?:관계자|대표|회장|사장|부회장|부사장|전무|상무|임원|측은|측이|측|본사|그룹|계열사|자회사|주식|주가|지분|공장|[가-힣]{2,3}공장|제품|직원|노조|연구팀|연구소|연구진|총장|교수|감독|선수|구단|팀|컨소시엄|의원|후보|원내대표|최고위원|당사|대변인|등\s|㈜|\(주\)|코리아|신문|보도|기자)/
/** ` 등이 참여`: what the firms of a list do, behind the last one. */
const TAKES_PART = /^\s?등[이도]\s(?:[가-힣]{1,6}\s)?(?:참여|참가|투자|입주|함께|수상|선정)/u
const CUE_BEFORE_KO =
  /(?:기업|업체|회사|은행|포털|통신사|제약사|계열사|자회사|그룹|대기업|전문기업|제조사|완성차|브랜드|언론|매체|학술지|저널|일간지|일간|통신|신문|방송|구단|여당|야당|㈜|\(주\)|주식회사|스타트업|플랫폼)(?:인|은|는)?\s?['‘“"]?$/
const CUE_AFTER_EN =
  /^(?:'s|’s)?\s(?:Co\.|Inc|Corp|Ltd|Group|said|announced|officials?|CEO|Chairman|president|executives?|shares|plans?|will|signed|invested|aims|expects|intends|agreed|decided|pledged|vowed|launched|acquired|operates|produces|manufactures|employees|factory|plant|Korea)/
const CUE_BEFORE_EN =
  /(?:company|companies|firm|firms|maker|manufacturer|giant|startup|developer|carmaker|conglomerate|group|agency|newspaper|daily|partner|bank|with|by|including|includes?|such as|between|(?:china|japan|germany|france|taiwan|india|denmark|norway|sweden|italy|spain|britain|u\.s\.|uk)['’]s?|dutch|german|japanese|chinese|french|american|danish|british|taiwanese|italian)\s(?:the\s)?$/i

/** What a hit is judged by besides itself. */
export interface Neighbourhood {
  readonly text: string
  /** True where another name stands right beside it in an enumeration. */
  readonly enumerated: boolean
}

/** `, 나래군, 다솜군에 모두 67만평을 지정`: towns where something is built or designated. */
const SITES_AFTER =
  /^(?:(?:,\s?|·|와\s|과\s|\s및\s)[가-힣]{2,5}[시군구]){0,8}에\s(?!따르면|의하면)[^.\n]{0,40}(?:[0-9만]\s?평|㎡|㎢|지정|조성|건설|건립|짓|들어서|위치|공장|입주)/

function isCued(hit: GazetteerHit, { text, enumerated }: Neighbourhood): boolean {
  if (enumerated) return true
  const after = text.slice(hit.end, hit.end + 16)
  const before = text.slice(Math.max(0, hit.start - 24), hit.start)
  if (HANGUL.test(text.charAt(hit.end - 1)))
    return (
      CUE_AFTER_KO.test(after) ||
      // not `사업 대상 등이 선정됐다`
      (TAKES_PART.test(after) && !EVERYDAY_COMPANIES_KO.has(text.slice(hit.start, hit.end))) ||
      (CUE_BEFORE_KO.test(before) && !/^(?:으로|별로|별\s)/.test(after) && !isPlainNoun(text, hit)) ||
      isInvestor(text, hit.start, hit.end)
    )
  if (HANGUL.test(after.charAt(0)) || HANGUL.test(before.slice(-2))) {
    return (
      CUE_AFTER_KO.test(after) ||
      CUE_BEFORE_KO.test(before) ||
      (/^,\s/.test(after) && COUNTRY_BEFORE_KO.test(before)) ||
      /^(?:은|는|이|가|와|과)(?![가-힣])/.test(after)
    )
  }
  return CUE_AFTER_EN.test(after) || CUE_BEFORE_EN.test(before)
}

/** True for an everyday word behind one for firms and before another noun: `입주기업 대상 설명회`. */
const isPlainNoun = (text: string, { start, end }: GazetteerHit): boolean =>
  EVERYDAY_COMPANIES_KO.has(text.slice(start, end)) &&
  /[가-힣]\s$/.test(text.slice(start - 2, start)) &&
  !/(?:주식회사|인)\s$/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^(?:의|을|에|에게)?\s/.test(text.slice(end, end + 3))

/** True where a surface is longer and more telling than an everyday word: `현대모비스`, `Applied Materials Korea`. */
const isTelling = (quote: string): boolean =>
  HANGUL.test(quote) ? quote.length >= 5 : quote.includes(' ') && quote.length >= 9

/** True for a short Hangul name that a number is glued to: `1차병원` is not 차병원. */
const isGluedToNumber = (text: string, { start, end }: GazetteerHit): boolean =>
  end - start <= 4 && /^[0-9][가-힣]$/.test(text.slice(Math.max(0, start - 1), start + 1))

function counts(entry: GazetteerEntry, hit: GazetteerHit, place: Neighbourhood): boolean {
  if (isVenue(place.text, hit, entry.kind) || isGluedToNumber(place.text, hit)) return false
  if (entry.kind === 'local-government' && SITES_AFTER.test(place.text.slice(hit.end, hit.end + 100))) return false
  if (entry.kind === 'local-government')
    return (
      (place.enumerated && !isOfTown(place.text, hit) && !isInAddress(place.text, hit) && !isHouse(place.text, hit)) ||
      isActor(place.text, hit)
    )
  const quote = place.text.slice(hit.start, hit.end)
  // `the Toyota city of Aichi`
  if (
    entry.kind === 'company' &&
    place.text.startsWith(' city', hit.end) &&
    !/[a-z]/.test(place.text.charAt(hit.end + 5))
  )
    return false
  // `가람대로`: a road
  if (entry.kind === 'university' && quote.endsWith('대') && place.text.charAt(hit.end) === '로') return false
  if (entry.kind === 'company' && (isProject(place.text, hit) || isPersonWith(place.text, hit.start, hit.end)))
    return false
  // a name that committees share is no everyday word
  if (entry.kind === 'committee' && hit.entries.length > 1) return true
  return !needsCue(entry, quote) || (entry.contextNames.length === 0 && isTelling(quote)) || isCued(hit, place)
}

/** Capital letters after a company's name that make another company of it: a joint venture, a subsidiary. */
const TAIL_EN = /^ ([A-Z]{2,4}|[A-Z]&[A-Z])(?![\p{L}\p{N}&'’-]| [A-Z][a-z])/u
/** Capital letters right behind a Hangul name: `천보BLS`. */
const GLUED_TAIL = /^[A-Z]{2,4}(?:코리아)?(?![A-Za-z])/
/** Groups whose name begins the names of many companies that are in no list. */
const GROUPS_EN: ReadonlySet<string> = new Set(
  'LG SK GS CJ LS HD DB KG KT OCI POSCO Posco Hanwha Lotte Hyosung Doosan Kolon'.split(' '),
)
/** Words that make another company of a company's name: `Hitachi Metals`. */
const TRADE_EN =
  /^(?:(?:Electric|Heavy|Precision) (?:Machinery|Industries|Industry)|(?:(?:Alternative|Real Estate|Global) )?(?:Asset|Investment|Wealth|Fund) (?:Management|Trust|Partners)|(?:Life|General) Insurance|Savings Bank|Private Equity|Metals?|Graphite|Water(?: & Energy)?|Wire|Cable|Glass|Films?|Robotics|Chemicals?|Materials|Solar|Semiconductors?|Logistics|Construction|Engineering|Energy|Power|Systems|Technologies|Motors|Electric|Electronics|Plaspo|Mobis|Hydrogen|Steel|Pharma|Biologics|Bio|Biosciences?|Biopharma|Therapeutics|Pharmaceuticals?|Capital|Ventures|Securities|Networks|Foods|Trading|Entertainment)(?![A-Za-z'’-])/
const NO_MORE_EN =
  /(?:^| )(?:Co|Corp|Inc|Ltd|Group|CEO|Chairman|Chairwoman|Vice|President|Executive|Director|Senior|Plant|Park|Tower|Center|Centre|Complex|Building|Campus|Project|Mill|Factory|Works|Steelworks|Shipyard|Arena|Stadium|Department|Hotel|World|Mall|Korea|Monday|Tuesday|Wednesday|Thursday|Friday|And|In|The)(?: |$)/

/** What a hyphen joins to a company's name: `Shinsegae-Chelsea`. */
const JOINT = /^-[A-Z][a-z]{3,20}(?![\p{L}\p{N}-])/u

/** True for two to four capitalised words that end in a trade: `Korea New Battery Materials`. */
function isOwnTail(tail: string): boolean {
  const words = tail.split(' ')
  if (words.length < 2 || words.length > 4) return false
  if (NO_MORE_EN.test(words.slice(1).join(' ')) || NO_MORE_EN.test(words[0]!.replace(/^Korea$/, ''))) return false
  return /^(?:New|Fine|Advanced|Precision|Future|Next|Global|Smart|Green|Clean|Life|Energy|Battery|Bio|INNO|Inno|Electronic|Chemical|Hi-Tech|[A-Z]{2,5})$/.test(
    words[0]!,
  )
    ? /^(?:Metals?|Glass|Films?|Robotics|Chemicals?|Materials|Solar|Semiconductors?|Logistics|Engineering|Energy|Power|Systems|Tech|Techno|Technology|Technologies|Motors|Electric|Electronics|Steel|Pharma|Sciences?|Optics|Ceramics|Cable|Chem)$/.test(
        words.at(-1)!,
      )
    : false
}

/** True for capitals between a Hangul name and its plant, which say what is made there: `나래화학 SM 공장`. */
const isProductLine = (text: string, { end }: GazetteerHit, length: number): boolean =>
  HANGUL.test(text.charAt(end - 1)) &&
  /^\s(?:제?[0-9]?공장|라인|플랜트|설비)/.test(text.slice(end + length, end + length + 6))

/** Where the name of another company ends that a listed name only begins: a joint venture, a subsidiary. */
function longerName(text: string, hit: GazetteerHit): number | undefined {
  const tail = TAIL_EN.exec(text.slice(hit.end, hit.end + 8))
  if (tail && !NO_TAIL_EN.has(tail[1]!) && !isProductLine(text, hit, tail[0].length)) return hit.end + tail[0].length
  if (HANGUL.test(text.charAt(hit.end - 1))) {
    const glued = GLUED_TAIL.exec(text.slice(hit.end, hit.end + 9))
    return glued && !NO_TAIL_EN.has(glued[0]) ? hit.end + glued[0].length : undefined
  }
  const joint = text.charAt(hit.end) === '-' ? JOINT.exec(text.slice(hit.end, hit.end + 24)) : null
  if (joint) return hit.end + joint[0].length
  if (text.charAt(hit.end) !== ' ') return undefined
  const run = runAfter(text, hit.end + 1)
  if (run && HEADLINE_VERBS_EN.test(text.slice(hit.end, hit.end + 20))) return undefined
  if (run && isOwnTail(text.slice(run.start, run.end))) return run.end
  const trade = run && TRADE_EN.exec(text.slice(run.start, run.start + 40))
  if (trade && !NO_MORE_EN.test(text.slice(run.start, run.end))) return run.start + trade[0].length
  if (!GROUPS_EN.has(text.slice(hit.start, hit.end))) return undefined
  if (!run || !/^[A-Z][a-z]/.test(text.slice(run.start, run.end))) return undefined
  return NO_MORE_EN.test(text.slice(run.start, run.end)) ? undefined : run.end
}

/** Capital letters that are common words and titles. */
const NO_TAIL_EN: ReadonlySet<string> = new Set(
  'R&D M&A K&A Q&A AI AR BI CI IT EV EVS CEO CFO CTO COO CIO LNG LPG ESG IR PR TV IOT ICT US USA UK EU UN MOU DC SUV HQ PC LED OLED LCD NAND DRAM HBM PCR API UAM LTE VP VR AP CPU GPU NPU SSD ESS PHEV HEV BEV ADC CMO CDMO CRO PPS PVC ABS HR OK AND THE IN IPO FDI KRW USD EUR JPY LTD CO INC CORP LLC GMBH PLC'.split(
    ' ',
  ),
)

/** The code of a share behind the exchange where it is traded: `[NYSE: ZEN]`. */
const TICKER = /^\s?:\s?[A-Z0-9]{1,6}[\])]/

/** The institutions that gazetteer hits are, where their conditions hold: `중기부는`, `KTL과`, `광주시에 따르면`. */
export function* listedInstitutions(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'institution'>> {
  const names = hits.filter((hit) => hit.family === 'institution')
  if (names.length === 0) return
  const flags = enumeratedHits(text, names)
  for (const [index, hit] of names.entries()) {
    const enumerated = flags[index]!
    if (
      (!enumerated && isNamesake(text, hit)) ||
      isTownOfList(text, hit) ||
      isSpelledOtherwise(text, hit) ||
      TICKER.test(text.slice(hit.end, hit.end + 10))
    )
      continue
    const entries = inCity(
      text,
      hit,
      hit.entries.filter((entry) => counts(entry, hit, { text, enumerated })),
    )
    const best = entries[0]
    if (!best) continue
    const abroad = bodyAbroad(text, hit, best)
    if (abroad) {
      yield abroad
      continue
    }
    const branch = best.kind === 'agency' ? BRANCH_EN.exec(text.slice(Math.max(0, hit.start - 34), hit.start)) : null
    if (branch && englishPlace(branch[1]!)) {
      yield unlisted(text, hit.start - branch[0].length, hit.end, 'agency', 'name-and-more', 5)
      continue
    }
    const longer =
      best.kind === 'company' && !(names[index + 1]?.start === hit.end + 1) ? longerName(text, hit) : undefined
    if (longer !== undefined) {
      yield unlisted(text, hit.start, longer, 'company', 'name-and-more', 5)
      continue
    }
    yield* branchOf(text, hit, best.kind)
    yield {
      type: 'institution',
      start: hit.start,
      end: endOf(text, hit, best.kind),
      rule: best.kind === 'local-government' ? 'local-government-actor' : 'gazetteer',
      priority: 5,
      draft: {
        ids: entries.map((entry) => entry.id),
        name: best.name,
        kind: best.kind as InstitutionKind,
        ...(best.country ? { country: best.country } : {}),
      },
    }
  }
}

/** ` government` behind the name of a province or town, part of what it is called. */
const GOVERNMENT_AFTER = /^ [Gg]overnment(?![A-Za-z])/
/** A legal form that ends a listed name which no table spells out: `Korea Midland Power Company`. */
const FORM_AFTER = /^ (?:Company|Corporation)(?![A-Za-z'’])/
/** A word of trade that ends the whole name of a builder: `Garam Construction & Industrial`. */
const TRADE_AFTER = /^ (?:& )?(?:Industrial|Industries|Industry)(?![A-Za-z'’])/
/** Capitals behind a body of institutes that tell which one of them is meant: `Fraunhofer Institute IVV`. */
const INSTITUTE_AFTER = /^ [A-Z]{3,5}(?![A-Za-z0-9&-])/

/** Where a listed name ends with what belongs to it. */
function endOf(text: string, { start, end }: GazetteerHit, kind: string): number {
  if (kind === 'local-government')
    return GOVERNMENT_AFTER.test(text.slice(end, end + 12)) ? end + ' government'.length : end
  if (kind === 'company' && text.startsWith('Construction', end - 12))
    return (
      end +
      ((TRADE_AFTER.exec(text.slice(end, end + 16)) ?? FORM_AFTER.exec(text.slice(end, end + 14)))?.[0].length ?? 0)
    )
  if (kind === 'company' || kind === 'public-corporation')
    return end + (FORM_AFTER.exec(text.slice(end, end + 14))?.[0].length ?? 0)
  const institute = kind === 'research-institute' && /(?:Institute|Fraunhofer)$/.test(text.slice(start, end))
  return end + (institute ? (INSTITUTE_AFTER.exec(text.slice(end, end + 7))?.[0].length ?? 0) : 0)
}

/** The place of a regional branch before the name of its agency: `Gwangju Regional Public Procurement Service`. */
const BRANCH_EN = /(?<![A-Za-z])([A-Z][a-z]{2,14}) (?:Regional |Metropolitan |District )$/

/** ` ,`, `·`, `과 `, `를 비롯해 `, `, (재)` */
const BESIDE = /^(?:(?:과|와)?\s?[,·ㆍ‧․・、/&]?\s?(?:and (?:the )?|\([재사주]\)|㈜)?|[을를]\s비롯[한해]\s|\s및\s)$/

/** True where only a comma, a dot, 와/과 or `and` stands between two names. */
function beside(text: string, left: GazetteerHit | undefined, right: GazetteerHit | undefined): boolean {
  if (!left || !right || right.start - left.end > 9 || right.start < left.end) return false
  const gap = text.slice(left.end, right.start)
  return gap.trim() !== '' && BESIDE.test(gap)
}

/** True for a province between a ministry and a town of it that acts: `지식경제부 경남도 창원시는`. */
function isProvinceOf(
  text: string,
  left: GazetteerHit | undefined,
  hit: GazetteerHit,
  right: GazetteerHit | undefined,
): boolean {
  if (!left || !right || left.end + 1 !== hit.start || hit.end + 1 !== right.start) return false
  if (text.charAt(left.end) !== ' ' || text.charAt(hit.end) !== ' ' || !HANGUL.test(text.charAt(hit.end - 1)))
    return false
  const [before, own, after] = [left, hit, right].map(({ entries }) => entries[0]?.kind)
  return before === 'ministry' && own === 'local-government' && after === 'local-government' && isActor(text, right)
}

/** For each hit, whether it stands in an enumeration with a name that needs no condition. */
function enumeratedHits(text: string, names: readonly GazetteerHit[]): readonly boolean[] {
  const certain = names.map((hit) => {
    const quote = text.slice(hit.start, hit.end)
    return hit.entries.some((entry) =>
      entry.kind === 'local-government'
        ? isActor(text, hit)
        : !needsCue(entry, quote) || isCued(hit, { text, enumerated: false }),
    )
  })
  const flags = names.map((hit, index) => isProvinceOf(text, names[index - 1], hit, names[index + 1]))
  for (let i = 1; i < names.length; i++) {
    if (beside(text, names[i - 1], names[i]) && (certain[i - 1] || flags[i - 1])) flags[i] = true
  }
  for (let i = names.length - 2; i >= 0; i--) {
    if (beside(text, names[i], names[i + 1]) && (certain[i + 1] || flags[i + 1])) flags[i] = true
  }
  return flags
}
