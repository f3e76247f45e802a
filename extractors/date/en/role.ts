import type { DateRole } from '../../../schemas/index.ts'
import { clauseEnd, clauseSide, clauseStart, doneOn, isOfVerb } from './clause.ts'

/** A designation that happens: not a `designated hospital`, nor one that ends. */
const DESIGNATED =
  /designat(?:e[sd]?|ing)\s(?:as|by|in|on|the|an?|its?|two|three|four|five|six|seven|eight|\d|\p{Lu})|(?:was|were|been|be|being|is|are|newly|officially|first|additionally|also|and)\s(?:re-?)?designated|designation|[\d.]\s?[:|·-]?\sDesignation|designate[sd]?[\s,(]{1,3}$|selected\sas/u
const ENDED = /revo(?:k|cat)|cancel|lifted|withdr[ae]w|rescind|scrapped|abolish|terminat|released\sfrom/i
const DONE = /(?:complet|finish|revok|cancel|abolish|rescind|end)(?:l?ed)|lifted/i
const AIMED =
  /target|goal|(?<![a-z])aim|complet|plan|slated|scheduled|expected|intend|propos|(?<![a-z])set\sto\s|decided?\sto\s|(?:is|are|was|were)\sdue\sto\s|will\s|to\sbe\s/i
const HELD =
  /(?<![a-z])(?:held|meetings?(?!\s\d)|conferences?|ceremony|ceremonies|events?|forums?|fairs?|exhibitions?|visited|signed)(?![a-z])/i
const ANNOUNCED = /announc|said|reported|according to|unveil|revealed|disclosed/i
/** What stands before a time of which a state is told, whatever happened to bring it about: `as of`. */
const STATE_OF = /(?<![a-z])as (?:of|at) $/i
/** The verb right before a day, whatever it announces. */
const SAID_ON =
  /(?<![a-z])(?:(?:announced|said|unveiled|revealed|released|published)|(?:data|figures|statistics|report|filing|survey)\sshow(?:s|ed))\s(?:on\s)?$/i
const TO_ANNOUNCE = /(?:will|to|be|would|shall)\s(?:be\s)?(?:announce|unveil|report)/i
/** `unveiled in March`, `announced plans late last year`: the verb right before a month or a year. */
const ANNOUNCED_IN =
  /(?:announced|unveiled|revealed|released|disclosed)\s(?:plans?\s)?(?:(?:in|during|back|early|late)\s){0,2}$/i
/** `(SEOUL=Garam News) On June 7, the ministry announced`: a clause that a dateline opens. */
const BEHIND_DATELINE = /[)\]]\s(?:On\s)?$/
/** `In March, the ministry announced`: the verb behind one that opens its clause. */
const ANNOUNCED_THEN = /^,?\s(?:[\p{L}()’'-]{1,20},?\s){1,16}(?:announced|unveiled|said)(?![a-z])/u
/** `In 2003, the cabinet of the day designated` */
const DESIGNATED_THEN = /^,\s(?:[\p{L}-]{1,20}\s){1,9}designated\s/u
/** `On August 6th, the port authority signed`: the verb behind a day that opens its clause. */
const HELD_THEN = /^,?\s(?:[\p{L}()&.’'-]{1,24}\s){1,12}(?:signed|inked|held|hosted)\s(?!by\s)/u
const DEADLINE = /deadline|(?<![a-z])due(?!\sto\s)|no later than/i
const HANDED_IN =
  /(?<![a-z])appl(?:y|icants?)(?![a-z])|applications?\s(?:should|must|will|are|is|can|may|for|from|by|until|till|through)(?![a-z])|(?:accept|receiv|tak)(?:e|es|ing|s)?\s(?:[a-z]{3,12}\s){0,2}(?:applications|bids|proposals|entries)(?![a-z])|submi(?:t|ssion)|(?<![a-z])regist(?:er|ration)(?![a-z])/i

/** True for a time that opens its clause, before who designated. */
const designatedThen = (text: string, start: number, end: number): boolean =>
  text.startsWith(', ', end) &&
  start - clauseStart(text, start, 12) < 6 &&
  DESIGNATED_THEN.test(text.slice(end, end + 110))

/** What a mention looks like to `roleOf`: `ahead` is a point that its own words put behind the anchor (`next year`), `coarse` one without a day. */
export type RoleForm = 'period' | 'until' | 'day' | 'coarse' | 'ahead'

/** True where the words around a point tell that something was announced then; of a month or a year only its own verb tells it. */
function isAnnounced(text: string, start: number, end: number, form: RoleForm, around: string): boolean {
  if (form === 'ahead') return TO_ANNOUNCE.test(around)
  const before = text.slice(Math.max(0, start - 7), start)
  const opens = start - clauseStart(text, start, 12) < 6 || BEHIND_DATELINE.test(before)
  if (opens && ANNOUNCED_THEN.test(text.slice(end, end + 110))) return true
  if (form === 'day' && isOfVerb(text, start)) return true
  if (form === 'coarse') return ANNOUNCED_IN.test(text.slice(Math.max(0, start - 32), start))
  return ANNOUNCED.test(around) && (TO_ANNOUNCE.test(around) || clauseSide(text, start, end) !== 'ahead')
}

/** What the date is, by the words around it in its clause; a target only where the clause looks ahead. */
export function roleOf(text: string, start: number, end: number, form: RoleForm): DateRole {
  if (form === 'period') return 'period'
  const around = text.slice(clauseStart(text, start, 40), clauseEnd(text, end, 40))
  if (DEADLINE.test(around) || (form === 'until' && HANDED_IN.test(around))) return 'deadline'
  if (STATE_OF.test(text.slice(Math.max(0, start - 8), start))) return 'other'
  if (form === 'until') return DONE.test(around) && clauseSide(text, start, end) === 'behind' ? 'other' : 'target'
  if (form === 'day' && SAID_ON.test(text.slice(Math.max(0, start - 26), start))) return 'announced'
  const but = around.indexOf(' but ')
  if (ENDED.test(but < 0 ? around : around.slice(0, but))) return 'other'
  if (DESIGNATED.test(around)) return 'designated'
  if (HELD.test(around)) return 'held'
  if (isAnnounced(text, start, end, form, around)) return 'announced'
  const done = doneOn(text, start)
  if (done && (form === 'day' || done === 'designated')) return done
  if (designatedThen(text, start, end)) return 'designated'
  if (form === 'day' && start - clauseStart(text, start, 12) < 6 && HELD_THEN.test(text.slice(end, end + 130)))
    return 'held'
  const aims = form === 'ahead' || AIMED.test(around)
  return aims && clauseSide(text, start, end) === 'ahead' ? 'target' : 'other'
}
