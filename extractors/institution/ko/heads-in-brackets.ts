import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'
import { FAMILY_NAMES_KO, NO_COMPANY_KO } from './lexicon.ts'
import { isPerson } from './member-names.ts'
import { NOT_BEFORE_PERSON } from './name-before-mark.ts'
import { kindBySuffix } from './suffix-names.ts'

type Found = Candidate<'institution'>

/** `홍길동 위원장(나래전자 대표)`: what else a person heads. */
const IN_OFFICE =
  /[가-힣]{3}\s[가-힣]{2,8}\((?<name>[가-힣A-Za-z0-9&]{2,14})\s(?:대표이사|대표|회장|사장|원장|이사장|총장|소장|센터장)\)/gu

/** `나래이엔지사(홍길동 대표)`: a company and in brackets the person who heads it. */
const HEADED_BY =
  /(?<![가-힣A-Za-z0-9&])(?<name>[가-힣A-Za-z0-9&]{2,15})\s?\([가-힣]{3}\s(?:대표이사|대표|회장|사장)\)/gu
const FIRM_TAIL = /(?<=[가-힣]{3})사$/u

/** Companies with the person who heads them in brackets: `나래이엔지사(홍길동 대표)`. Block coordinates. */
export function* headedBy(text: string): Iterable<Found> {
  for (const match of matchesOf(HEADED_BY, text, ['대표)', '대표이사)', '회장)', '사장)'])) {
    const name = match.groups!['name']!
    const person = match[0].split('(')[1]!
    if (!FAMILY_NAMES_KO.test(person) || isTitleOrPerson(name) || NO_COMPANY_KO.test(name)) continue
    const own = name.replace(FIRM_TAIL, '')
    yield unlisted(text, match.index, match.index + own.length, kindBySuffix(name) ?? 'company', 'head-in-brackets')
  }
}
/** True for what a person is besides, `위원장(나래전자 대표)`, and for a person. */
const isTitleOrPerson = (name: string): boolean =>
  /(?:장|위원|의원|교수|박사|고문|감사|이사|간사|대표|씨|총무|회원|기업|업체|회사|분과|팀)$/.test(name) ||
  (/^[가-힣]{3}$/.test(name) && FAMILY_NAMES_KO.test(name))

/** Bodies that a person heads besides, in brackets: `홍길동 위원장(나래전자 대표)`. Block coordinates. */
export function* namesInOffice(text: string): Iterable<Found> {
  for (const match of matchesOf(IN_OFFICE, text, ['대표)', '대표이사)', '장)'])) {
    const name = match.groups!['name']!
    if (NO_COMPANY_KO.test(name) || NOT_BEFORE_PERSON.test(name)) continue
    // `가람상사(홍길동 대표)`: the person heads what stands before
    if (isPerson(name) && !isTitleOrPerson(match[0].split(/[\s(]/)[1] ?? '')) continue
    const start = match.index + match[0].indexOf(`(${name}`) + 1
    yield unlisted(text, start, start + name.length, kindBySuffix(name) ?? 'company', 'person-name-title')
  }
}
