import type { GazetteerHit } from '../name/names-index.ts'
import { VENUE_AFTER_KO, VENUE_KO } from './ko/lexicon.ts'

const MOST_AFTER = 24
/** What makes a hall of any name: `Sejong International Hall`. */
const HALL_AFTER = /^ (?:International )?Hall(?![a-z])/
const HOUSE = /Hotel|Convention Cent|Hall$/
const HELD_IN = /\s(?:at|in)\s(?:the\s)?$/
/** What a company builds or makes and calls after itself: `POSCO Tower`, `Google Translate`. */
const BUILT_AFTER =
  /^ (?:Tower|Building|Stadium|Plaza|Square|Casino|Resort|Hotel|Mall|Arena|Translate|Maps)(?![a-z]| & [A-Z])/
/** What lies around a techno park, behind its name: `Garam Technopark Expansion Complex`. */
export const TECHNOPARK_SITE =
  /^ (?:(?:[A-Z][a-z]{2,14} ){0,2}(?:Complex|Zone|District|Area|Site)|expansion (?:complex|site|area))(?![a-z])/
/** What makes the name of a place of a medium's: `사이언스 파크`. */
const PARK_AFTER =
  /^\s?(?:파크|밸리|타운|시티|캠퍼스|플라자|센터|빌리지|허브|빌딩|페스티벌|축제|데이|위크|포럼|콘서트|엑스포|스쿨|카페)/
/** A hotel that a company calls after itself, where something was held: `가람시티 호텔에서`. */
const HOTEL_AFTER = /^\s?(?:[가-힣]{1,6}\s){0,2}호텔(?:에서|서)(?![가-힣])/
/** A meeting that bears the name of its host: `Invest Korea Summit`. */
const SUMMIT_AFTER = /^(?: Summit(?![a-z])|\s?서밋)/
/** Offices of the state in a town: `Sejong Government Complex`. */
const OFFICES_AFTER = /^ [Cc]omplex(?![a-z])/

/** True where a listed name of a kind is only part of the name of a place, hall or building. */
export function isVenue(text: string, { start, end }: GazetteerHit, kind: string): boolean {
  const quote = text.slice(start, end)
  const after = text.slice(end, end + MOST_AFTER)
  if (VENUE_KO.test(quote)) return VENUE_AFTER_KO.test(after)
  if (HALL_AFTER.test(after)) return true
  if (kind === 'media' && PARK_AFTER.test(after)) return true
  if (kind === 'company' && (BUILT_AFTER.test(after) || HOTEL_AFTER.test(after))) return true
  if (kind !== 'international' && SUMMIT_AFTER.test(after)) return true
  if (kind === 'technopark' && TECHNOPARK_SITE.test(after)) return true
  if (kind === 'local-government' && /[Gg]overnment$/.test(quote) && OFFICES_AFTER.test(after)) return true
  return HOUSE.test(quote) && HELD_IN.test(text.slice(Math.max(0, start - 8), start))
}

/** ` 발전단지` behind a company of that wind farm, ` 추진` behind one that develops a town: the project itself is meant. */
const PROJECT_AFTER = /^\s(?:발전\s?단지|발전\s?사업|단지|사업|프로젝트|추진|기폭제|계획|현장)(?![가-힣]{3})/u
const OF_PROJECT = /(?:해상풍력|풍력|태양광|개발)$/u
/** True for a company of a project where the project itself is meant. */
export const isProject = (text: string, { start, end }: GazetteerHit): boolean =>
  OF_PROJECT.test(text.slice(start, end)) && PROJECT_AFTER.test(text.slice(end, end + 10))
