import type { Candidate } from '../extractor.ts'
import { isCompany } from '../zone/company-namesakes.ts'
import { knownNames } from './names-index.ts'

const SLASH_BEFORE = /(?:(?:^|[\s)\]])|\([A-Z][a-z-]{1,14} [A-Z][a-z-]{1,14})\/ ?(?:The )?$/
/** `ⓒ 가나통신`, `출처 가나일보`: whose text or picture it is. */
const CREDIT_BEFORE = /(?:저작권자|ⓒ|©|출처|사진\s?[/=:]|[(（][가-힣]{2,4}=)\s?[:=(]?\s?(?:ⓒ|©|\(c\))?\s?$/
/** `[가나일보]가람시는`, `[가나일보(가람) 나래 기자]`: whose report a text is. */
const BYLINE_BEFORE = /\[$/
const BYLINE_AFTER = /^(?: = |\](?=[가-힣]| [A-Z])|(?:\([가-힣]{2,4}\))?\s[가-힣\s]{2,20}기자\])/
/** A line that holds a name and nothing else, as pages print the medium: `• 가나일보`. */
const ALONE_BEFORE = /^[\s•·▪◦*|-]{0,6}$/
const LINE_END = /^\s{0,3}(?:\n|$)/
/** Where a credit behind a slash ends: `(Na Rae / Garam Herald)`. */
const CREDIT_END = /^\s{0,3}(?:\n|$|\)\s{0,3}(?:\n|$))/
/** Brackets behind the sentence under a picture, at the end of a line. */
const CREDIT_IN_BRACKETS = /[a-z0-9)]\.["”’]? \((?:The )?$/
const LINE_CLOSES = /^\)\s{0,3}(?:\n|$)/
/** SEOUL, March 15 (Yonhap) -- */
const DATELINE_BEFORE = /, [A-Z][a-z]{2,8}\.? [0-9]{1,2}(?:, [0-9]{4})? \((?:[A-Za-z]{1,20}[/=])?$/
const DATELINE_AFTER = /^(?: News(?: Agency)?)?(?:[/=][A-Za-z ]{1,20})?\) {0,2}(?:--|[-–—=])/
/** Buttons to share and to log in. */
const BUTTON_AFTER = /^(?: 로고(?=\s*$|\n)|\+ (?:photo|account)|\+|(?: account| photo)(?= |$)[^\n]{0,20}(?:Log|\( ))/
const BUTTON_BEFORE =
  /(?:log in (?:with|using)|sign in with|share (?:on|to)|commenting using your|icon to log in:?)(?: [A-Z][A-Za-z.]{1,14},?)? (?:or )?$/i
/** `사진=가람군청` */
const PHOTO_BEFORE_KO = /사진\s?[=/:]\s?$/
/** `제2의 가람밸리`: another one like it. */
const ANOTHER = /제\s?[2-9]의\s$/
/** ` 제공. 재판매 및 DB 금지`, ` 제공]`: whose picture stands above. */
const RESOLD_AFTER = /^\s제공(?:[\])]|\.\s?재판매)/
const PHOTO_BEFORE =
  /(?:(?:[Pp]hoto|[Ii]mage|[Ss]creenshot)s?(?: by|:| =)|[Cc]redit(?::| -)|\((?:[Pp]hoto )?(?:[Pp]rovided|[Ss]upplied) by|[Cc]ourtesy of|(?:[Pp]hoto|[Ii]mage)s? courtesy|(?:^|\n|[[(☞※])\s{0,3}[Ss]ource ?:) (?:the )?$/
/** `Courtesy of Garam City/`, `Writer: `, `Provided by `: the same, less often. */
const OTHER_CREDIT_BEFORE =
  /[Cc]ourtesy of [A-Z][A-Za-z ]{2,40}\/ ?$|(?:^|\n)\s{0,3}Writer ?: $|(?:^|\n|[.)] )Provided by (?:the )?$/
/** What each way of `PHOTO_BEFORE` and `OTHER_CREDIT_BEFORE` ends in: a quick look at the last characters, which few names have before them. */
const CREDITING = /[y:=f-] (?:the )?$|\/ ?$/
const LONGEST_CREDITING = 6
/** `(가나신문 1996년 8월 10일자)`: the issue that an article was in. */
const ISSUE_AFTER = /^\s(?:[0-9]{4}년\s)?[0-9]{1,2}월\s?[0-9]{1,2}일\s?자\s?[)）]/
const SUMMIT_AFTER = /^(?:['’]s)?(?: [A-Z0-9][A-Za-z0-9'’]{1,20}){0,4} [Ss]ummits?(?![a-z])/

/** What makes an event of the host it is called after: `Garam Herald Finance and Investment Forum`. */
const EVENT_AFTER =
  /^ (?:[A-Z][A-Za-z]{1,15} (?:and |on )?){0,4}(?:Forum|Summit|Conference|Awards?|Symposium|Festival|Expo|Cup)(?![A-Za-z-])/

/** ` 나래뉴스 홍길동 기자 gil@example.com`: who wrote the text above. */
const REPORTER_AFTER =
  /^\s[가-힣]{2,4}\s?=\s?[가-힣]{2,4}\s기자(?![가-힣])|^(?:\s[가-힣A-Za-z]{2,8})?\s[가-힣]{2,4}\s?기자\s{1,3}[A-Za-z0-9._-]{1,30}@/u

/** `2013-03-29     가람뉴스`: a day and the medium. */
const DAY_BEFORE = /(?:^|\n)\s{0,3}(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}\.?\s{1,8}$/

/** A medium alone in its line, with or without `By`, or in brackets with a date. */
const isSigned = (before: string, after: string): boolean =>
  (DAY_BEFORE.test(before) && LINE_END.test(after)) ||
  (/(?:(?:^|\n)\s{0,3}|[0-9]:[0-9]{2} (?=[Bb]y ))(?:[Bb]y )?(?:The )?$/.test(before) &&
    LINE_END.test(after) &&
    (before.length < 60 || before.includes('\n'))) ||
  (before.endsWith('(') && /^,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,7} [0-9]/.test(after))

/** True for a name that only credits a picture, a report or a button, and for a body in the name of its summit. */
export function isNoMention(text: string, name: Candidate<'zone' | 'institution'>): boolean {
  const { never } = knownNames()
  if (never.size > 0 && never.has(text.slice(name.start, name.end))) return true
  if (name.type === 'zone')
    return isCompany(text, name.start, name.end) || ANOTHER.test(text.slice(Math.max(0, name.start - 6), name.start))
  const before = text.slice(Math.max(0, name.start - 60), name.start)
  const after = text.slice(name.end, name.end + 50)
  const { kind } = name.draft
  // `KT&G`: another name
  if (after[0] === '&' && /[A-Z]/.test(after.charAt(1)) && /[A-Z]/.test(text.charAt(name.end - 1))) return true
  if (kind === 'international' && SUMMIT_AFTER.test(after)) return true
  if (after[1] === '제' && RESOLD_AFTER.test(after)) return true
  if (
    CREDITING.test(before.slice(-LONGEST_CREDITING)) &&
    (PHOTO_BEFORE.test(before) || OTHER_CREDIT_BEFORE.test(before))
  )
    return true
  if (before.includes('사진') && PHOTO_BEFORE_KO.test(before)) return true
  // `The mayor speaks. (Garam City)`
  if (before.includes('(') && CREDIT_IN_BRACKETS.test(before) && LINE_CLOSES.test(after)) return true
  if (kind !== 'media' && kind !== 'company') return false
  if (EVENT_AFTER.test(after)) return true
  if (kind === 'media' && (isSigned(before, after) || REPORTER_AFTER.test(after) || /^ DB\s{0,3}(?:\n|$)/.test(after)))
    return true
  if (kind === 'media' && name.start < 7 && ALONE_BEFORE.test(before) && after.trim() === '') return true
  if (kind === 'media' && CREDIT_BEFORE.test(before)) return true
  if (kind === 'media' && BYLINE_BEFORE.test(before) && BYLINE_AFTER.test(after)) return true
  if (before.includes('/') && SLASH_BEFORE.test(before) && CREDIT_END.test(after)) return true
  if (before.endsWith('[') && /^\]\s{0,3}(?:\n|$)/.test(after)) return true
  if (before.includes('(') && DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(after)) return true
  if (kind === 'media' && before.endsWith('(') && ISSUE_AFTER.test(after)) return true
  if (kind === 'media' && before.endsWith('(') && /^\)\s{0,3}(?:\n|$)/.test(after)) return true
  return BUTTON_AFTER.test(after) || BUTTON_BEFORE.test(before)
}
