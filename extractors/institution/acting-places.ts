import type { GazetteerHit } from '../name/names-index.ts'
import { particleAfter } from '../name/particles.ts'
import { englishPlace } from '../name/places.ts'
import { ACTOR_VERBS_EN, HEADLINE_VERBS_EN } from './en/actors.ts'

const HANGUL = /[가-힣]/
/** Particles of an actor: a place that does something is its government. */
const ACTOR_PARTICLE = /^(?:은|는|이|가|도|측|측은|측이)$/
const ACTOR_AFTER_KO =
  /^\s?(?:\([^()\n]{1,20}\)(?:은|는|이|가)\s|\(이하\s|\((?:시장|군수|구청장|도지사|지사)\s|(?:와|과|,)\s[^.\n]{0,80}(?:협약|MOU|손잡|협력|(?:입주|분양|매매)\s?계약)|(?:와|과)\s[^.,\n]{2,16}에\s따르면|(?:와|과)\s(?:공동|협업|협의|함께|손을)|(?:와|과)\s[가-힣A-Za-z0-9]{2,14}[은는이가]\s[^.\n]{0,40}(?:착공식|기공식|준공식|설명회|간담회|토론회|포럼|세미나)|(?:와|과)\s재단[은이]\s|(?:와|과|,)\s[가-힣A-Za-z0-9·]{2,24}[시도군구청원회단사부처교터크합](?:\([^()\n]{2,20}\))?(?:(?:\s등)?(?:은|는|이|가)(?![가-힣])|,)|\s등(?:은|이)\s(?:지난\s|이달\s)?[0-9]{1,2}일\s|(?:을|를)\s(?:포함한|비롯한)\s[0-9]{1,3}개\s(?:시·도|시·군|시도|시군|지자체|자치단체|지방자치단체|기관)(?:이|가)|[·ㆍ]\s?[가-힣A-Za-z0-9㈜·]{2,26}\s[^.\n]{0,32}(?:협약|MOU|양해각서|맞손|손잡)|\s(?![가-힣]{1,6}[읍면동리]\s)[^.,\n]{2,28}\s양해각서|\s등[과이]\s(?:공동|함께|협|손)|의\s(?:[^.,\n]{2,24}\s)?(?:신청|요청|건의|제안|요구|노력|지원|의지|협조|결정|방침|입장|주도|주관|후원|중재|귀책)(?:을|를|에|이|가|으로|로|과|와)|\s[가-힣]{2,8}팀(?![가-힣]{2})|\s(?:승인|인가|허가|심의)(?:[을를이가,]|\s|$)|\s[가-힣]{0,6}(?:사절단|대표단|방문단|투자유치단)|에서\s(?:각각\s|직접\s|공동으로\s)?(?:시행하|제안|신청|건의|요청|발주|관리하)|\s?쪽(?:은|이|도)\s|\s및\s(?:㈜|\(주\))|\s및\s[가-힣]{2,6}에\s(?:따르면|의하면)|에\s(?:[가-힣]{1,8}\s){0,2}(?:건의|요청|요구|제출|신청|감사드|감사의|기탁|제안)(?=[하했해합드을를린\s])|(?:와|과)\s[0-9]{1,2}개\s시[·ㆍ]?군(?:은|이)\s|(?:와|과)\s(?:㈜|\(주\))\s?[가-힣A-Za-z0-9]{2,16}[은는이가]\s|(?:와|과)\s[가-힣A-Za-z0-9]{2,16}(?:㈜|\(주\))[은는이가]\s|에\s[^.,\n]{1,40}[을를]\s전(?:달)?[하했한해]|(?:,|\s및)\s[가-힣A-Za-z0-9·]{2,20}[와과]의?\s(?:협업|협력|공조|협의|공동|함께)|\([0-9.]{1,5}%\)[와과]\s[^.,\n]{2,30}(?:공동|출자|참여)|\s등\s[0-9]{1,3}개\s(?:기관|기업|지자체)(?:·[가-힣]{2,4})?[과와이가은는]\s[^.,\n]{0,40}(?:협약|손을\s|손잡|힘을\s)|로부터|에 따르면|에 의하면|관계자|공무원|당국|측은|측이|관계자는|투자유치|소속 공무원)/
const ACTOR_BEFORE_EN =
  /(?<![a-z])(?:by|with|according to|between|governments? of|(?:[bmtr]{1,2}illion|won|KRW) from)\s(?:the\s)?$/i
/** Local governments that a list names: `local governments such as Garam Province and `. */
const AMONG_GOVERNMENTS_EN =
  /(?:governments|municipalities)(?: (?:such as|including|like)|:| --| ?[—–―]) ?(?:the )?(?:[A-Z][A-Za-z-]{1,15}(?: [A-Z][A-Za-z]{2,12}){0,2}(?:, and |, | and )){0,4}$/
/** What lies or leads between two places: `the sea between Garam County and Narae County`. */
const SPACE_BETWEEN_EN =
  /(?:coasts?|seas?|waters?|borders?|boundary|distance|road|roads|bridge|bridges|tunnel|railway|line|lines|section|route|routes|expressway|highway|land|islands?|located|lies|lying|situated|midway|halfway|straddling|stretch(?:es|ing)?|stretch) between (?:[A-Z][a-z-]{2,16}(?: (?:City|County|Province))? and )?(?:the )?$/

/** The smaller place of an address: `in Pohang, North Gyeongsang Province`. */
const ADDRESS_EN = /(?:in|of|from|at|near) ([A-Z][A-Za-z-]{2,15})(?:,|['’]s)? $/

/** True for the province in an address: `in Pohang, North Gyeongsang Province`. */
export function isInAddress(text: string, { start }: GazetteerHit): boolean {
  const town = ADDRESS_EN.exec(text.slice(Math.max(0, start - 34), start))?.[1]
  return town !== undefined && englishPlace(town) !== undefined
}

const TOWN_BEFORE_EN = /[A-Z][a-z]{1,14}(?:-(?:gun|si|gu)| City| County), $/
/** True for the province in the address of a town that acts: `Garam-gun, Gyeonggi Province announced`. */
export const isOfTown = (text: string, { start, end }: GazetteerHit): boolean =>
  /(?:Province|-do)$/.test(text.slice(start, end)) && TOWN_BEFORE_EN.test(text.slice(Math.max(0, start - 24), start))

/** Where something was held: `at Pohang City Hall`, `in a room of the city hall`. */
const HELD_AT_EN = /(?:^|\s)(?:at|in|of) (?:the )?$/

/** True for the hall or office of a town as the place of something: `at Pohang City Hall`. */
export const isHouse = (text: string, { start, end }: GazetteerHit): boolean =>
  /(?:hall|office)$/i.test(text.slice(Math.max(start, end - 6), end)) &&
  HELD_AT_EN.test(text.slice(Math.max(0, start - 8), start))

/** The rest of a short line that ends without a full stop. */
const HEADLINE_AFTER = /^,\s[가-힣A-Za-z0-9‘'“"][^.\n]{4,70}(?:\n|$)/
/** True for the first word of a line, set apart from what it does: `가람군, 농공단지 분양 끝내`. */
const isHeadline = (text: string, { start, end }: GazetteerHit): boolean =>
  HEADLINE_AFTER.test(text.slice(end, end + 90)) &&
  /[시군구도]$/.test(text.slice(start, end)) &&
  (start === 0 || text.charAt(start - 1) === '\n')

/** `가 5곳, `, `와 가람구가 각각 15개사`: how many of a thing a town has. */
const COUNTED_THERE =
  /^(?:[와과]\s[가-힣]{1,4})?(?:이|가|은|는)\s(?:각\s|각각\s)?[0-9]{1,3}(?:곳|개소|개사|개\s(?:업체|기업))(?!으?로부터|[과와]\s|[을를]\s유치)/

/** Who is chosen rather than acts: `designated Seosan City and Pohang City`, `Seosan City and Pohang City Designated as`. */
const CHOSEN_BEFORE_EN = /designat(?:ed?|es|ing) (?:[A-Z][a-z]{2,14} (?:City|County|Province) and )?$/
const CHOSEN_AFTER_EN = /^(?: and [A-Z][a-z]{2,14} (?:City|County|Province))? (?:Designated|Selected|Named) as(?![a-z])/

/** True for a place that its government is meant by, as it acts: `광주시는`, `Daegu City said`. */
export function isActor(text: string, hit: GazetteerHit): boolean {
  if (!HANGUL.test(text.charAt(hit.end - 1))) return isActorEn(text, hit)
  const after = text.slice(hit.end, hit.end + 90)
  const particle = particleAfter(text, hit.end) ?? ''
  if (isHeadline(text, hit)) return true
  if (COUNTED_THERE.test(after)) return false
  return (particle !== '' && ACTOR_PARTICLE.test(particle)) || ACTOR_AFTER_KO.test(after)
}

function isActorEn(text: string, hit: GazetteerHit): boolean {
  const after = text.slice(hit.end, hit.end + 50)
  const name = text.slice(hit.start, hit.end)
  if (isHouse(text, hit)) return false
  if (/government|office/i.test(name)) return true
  if (
    / Metropolitan City$| Special (?:Self-Governing|Autonomous) /.test(name) &&
    (OF_OFFICE_EN.test(text.slice(Math.max(0, hit.start - 14), hit.start)) ||
      (text.charAt(hit.end) === ')' && IN_OFFICE_EN.test(text.slice(Math.max(0, hit.start - 50), hit.start))))
  )
    return true
  if (SPEAKS_FOR_EN.test(text.slice(Math.max(0, hit.start - 20), hit.start)) && OFFICIAL_NAME_EN.test(name)) return true
  if (AMONG_GOVERNMENTS_EN.test(text.slice(Math.max(0, hit.start - 120), hit.start)) && OFFICIAL_NAME_EN.test(name))
    return true
  if (OF_DIVISION_EN.test(text.slice(Math.max(0, hit.start - 22), hit.start)) && OFFICIAL_NAME_EN.test(name))
    return true
  if (OWNS_DIVISION_EN.test(after)) return true
  // what becomes a zone is the place
  if (/^ (?:(?:will|would|could|has|have|(?:is|are) (?:set|expected|due) to) )?(?:[a-z]{3,12}ly )?bec[ao]m/.test(after))
    return false
  const before = text.slice(Math.max(0, hit.start - 34), hit.start)
  if (CHOSEN_BEFORE_EN.test(before) || CHOSEN_AFTER_EN.test(after)) return false
  if (isInAddress(text, hit) || isOfTown(text, hit)) return false
  if (SPACE_BETWEEN_EN.test(text.slice(Math.max(0, hit.start - 60), hit.start))) return false
  const acts =
    ACTOR_VERBS_EN.test(after) ||
    HEADLINE_VERBS_EN.test(after) ||
    isListedActor(text, hit.end) ||
    IN_CHARGE_EN.test(text.slice(hit.end, hit.end + 72)) ||
    (OFFICIAL_NAME_EN.test(name) && actsAlong(text, hit.end)) ||
    isToAct(text, hit)
  return (acts && !WHERE_EN.test(before)) || ACTOR_BEFORE_EN.test(before) || actsWithOthers(text, hit)
}

const DONE_BY_EN = /(?:host|organi[sz]|sponsor|promot|fund|sign|prepar|pursu|conduct|implement|arrang)ed by $/
const GOES_ON_EN = /(?:,| and) (?:the )?$/
/** What is done somewhere, or a sentence that ends. */
const SOMEWHERE_EN = /[.;:\n]|(?:^|\s)(?:in|at|from|near|across|around|to|for|on|between|that|which|who)\s/
/** True where others that act stand before a place: `hosted by local lawmakers, Garam-do, and `. */
function actsWithOthers(text: string, { start }: GazetteerHit): boolean {
  const before = text.slice(Math.max(0, start - 130), start)
  if (!GOES_ON_EN.test(before)) return false
  const by = before.lastIndexOf(' by ') + 4
  return by > 4 && DONE_BY_EN.test(before.slice(0, by)) && !SOMEWHERE_EN.test(before.slice(by))
}

/** Before a place that says where who acts is: `Garam County in South Korea's `. */
const WHERE_EN = /\s(?:(?:in|from|of|near|at)(?: (?:South )?Korea['’]s)?|(?:in|near|at) the)\s$/

/** `, Kaltmann Corporation, and Zentra Solutions plan`: others of an enumeration act with it. */
const WITH_OTHERS_EN =
  /^(?:, (?:the )?[A-Z][A-Za-z&-]{1,20}(?: (?:& |of |for )?[A-Z][A-Za-z&-]{1,20}){0,4}(?:,? (?:Co\.,? ?Ltd\.?|Inc\.|Corp\.))?){0,4},? and (?:others|(?:the )?(?:(?:city|county) of )?[A-Z][A-Za-z&-]{1,20}(?: (?:& |of |for )?[A-Z][A-Za-z&-]{1,20}){0,5}(?: \([A-Z]{2,8}\)|,? (?:Co\.,? ?Ltd\.?|Inc\.|Corp\.))?) (?:plan|will|signed|agreed|have|jointly|are to|announced|decided|concluded)(?![a-z])/
/** ` (site and permits), `: what a party of an agreement is in charge of. */
const IN_CHARGE_EN = /^ \([a-z][a-z ,&-]{4,60}\),? (?:and )?[A-Z]/
/** `, along with Narae Bureau and others,`: who else acts, before what they do. */
const ALONG_WITH_EN = /^,? (?:along|together|jointly) with (?:the )?[A-Z]/
const MOST_BESIDE = 180

/** True where a verb of acting stands behind the bodies that a place is told along with: `, along with an agency, is holding a fair`. */
function actsAlong(text: string, end: number): boolean {
  const behind = text.slice(end, end + MOST_BESIDE)
  if (!ALONG_WITH_EN.test(behind)) return false
  const [sentence = ''] = behind.split(/[;\n]|\. /)
  return Array.from(sentence.matchAll(VERB_TO_COME), ({ index, 0: comma }) => index + comma.length - 1).some(
    (at) => at > 7 && ACTOR_VERBS_EN.test(behind.slice(at, at + 50)),
  )
}
/** Where such a verb may begin: behind a comma, or at once where it is one of these. */
const VERB_TO_COME = /, | (?=(?:will|would|plans?|signed|announced|agreed|held|hosted|launched|opened) )/g
const isListedActor = (text: string, end: number): boolean =>
  /^,? ?(?:and )?(?:the )?(?:[A-Z]|others|city of|county of)/.test(text.slice(end, end + 18)) &&
  WITH_OTHERS_EN.test(text.slice(end, end + 220))

/** Who works for a government, in brackets behind a name: `(Policy Advisor, Garam Metropolitan City)`. */
const IN_OFFICE_EN = /\([A-Z][A-Za-z -]{3,40}, $/
/** The office of whoever leads a government: `Mayor of Gwangju Metropolitan City`. */
const OF_OFFICE_EN = /(?:[Mm]ayor|[Gg]overnor) of (?:the )?$/
/** Whoever speaks or works for a government: `An official of Pohang City`. */
const SPEAKS_FOR_EN =
  /(?:[Oo]fficial|[Ss]pokes(?:man|woman|person)|delegation|public servant)s? (?:of|from|at|for) (?:the )?$/
const OFFICIAL_NAME_EN = /(?: (?:City|County|District|Province|State)|-(?:do|si|gun|gu))$/
/** A part of a government, or what only one has, before and behind its name: `Tourism Bureau of Garam City`, `Garam City's decision`. */
const OF_DIVISION_EN = /(?:Bureau|Division|Department|Team) of (?:the )?$/
const OWNS_DIVISION_EN =
  /^['’]s (?:(?:approach|decision|announcement|proposal|request|stance|position|policy|policies|application)(?![a-z])|(?:[A-Z][A-Za-z]{2,14} (?:and |& )?){1,3}(?:Bureau|Division|Department|Team)(?![a-z]))/
/** A headline that starts with the name: `Ulsan city to revamp …`. */
const TO_ACT_EN =
  /^ to (?:revamp|build|invest|host|attract|open|foster|create|support|launch|develop|provide|establish|set up|push|promote|offer|expand|designate|test|pilot|operate|introduce|hold|sign|spend|raise|apply|pursue|run)(?![a-z])/
const isToAct = (text: string, hit: GazetteerHit): boolean =>
  TO_ACT_EN.test(text.slice(hit.end, hit.end + 16)) &&
  /(?:^|\n\s{0,3})$/.test(text.slice(Math.max(0, hit.start - 4), hit.start))
