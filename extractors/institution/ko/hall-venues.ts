import { HALL_AFTER_KO } from './lexicon.ts'

/** True where a town hall or a centre is the place in which something was held. */
export const isHallVenue = (text: string, start: number, end: number): boolean =>
  (/[시군구도]청$/.test(text.slice(start, end)) && HALL_AFTER_KO.test(text.slice(end, end + 14))) ||
  (HOUSE.test(text.slice(start, end)) && HELD_THERE.test(text.slice(end, end + 60)))
/** What has rooms for others: `나래우체국`. */
const HOUSE = /(?:센터|우체국|박물관|미술관|과학관|도서관|문화원|교육원|연수원|수련원|인재원)$/u
/** `에서 협약식을 가졌다`: a centre is the place then. */
const HELD_THERE =
  /^에서\s[^.\n]{0,40}(?:협약식|체결식|설명회|간담회|보고회|총회|발대식|출범식|개소식|기념식|기공식|준공식|세미나|포럼|토론회|공청회|설명회|워크숍)[을를이가]?\s(?:열|가졌|가진|갖|개최|진행)/u
