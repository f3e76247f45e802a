import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { isHangul } from '../../gazetteers/fold.ts'
import { endingOf, isParticle, nameEnd } from '../../name/particles.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { unlisted } from '../draft.ts'
import { branchOf } from './beside-listed.ts'
import { isHallVenue } from './hall-venues.ts'
import {
  COUNTRIES_KO,
  DIVISION_FIELDS_KO,
  NO_NAME_KO,
  PLANNED_KO,
  SUFFIXES_KO,
  type Suffix,
  UNBUILT_KO,
} from './lexicon.ts'
import { placedAssociation, placedStart } from './placed-associations.ts'
import { quotedStart } from './quoted-bodies.ts'
import { stemFits } from './suffix-stems.ts'
import { nationalCentre, shortUniversity, weakName } from './weak-names.ts'

const BY_LAST = new Map<number, Suffix[]>()
for (const suffix of [...SUFFIXES_KO].sort((a, b) => b.suffix.length - a.suffix.length)) {
  const code = suffix.suffix.charCodeAt(suffix.suffix.length - 1)
  const list = BY_LAST.get(code)
  if (list) list.push(suffix)
  else BY_LAST.set(code, [suffix])
}
const LAST = new Uint8Array(65536)
for (const code of BY_LAST.keys()) LAST[code] = 1
const DIVISION_LAST = new Set([...'과국실관부팀'].map((c) => c.charCodeAt(0)))

/** Words of their own that follow the body that they belong to: `조선대 산학협력단`. */
const DEPENDENT =
  /^(?:(?:[가-힣]{2})?산학협력단|병원|대학병원|의료원|연구소|연구원|(?:[가-힣]{2,6})?대학원|의과대학|의대|공대|지역본부|연구센터|부설연구소|기술지주|기술지주회사|창업지원단|창업보육센터|LINC사업단)$/
const OWNER = /(?:대|대학교|대학|과기원|병원|공사|공단|진흥원|연구원|교)$/
const NO_OWNER =
  /^(?:시대|세대|차세대|신세대|확대|기대|군대|무대|일대|최대|국립대|사립대|지방대|의대|공대|여대|명문대|거점대|국립대학|지방대학|대학|학교|초대|현대|당대|중대|증대|절대|고대|근대)$/

/** The kind of institution that a whole name tells by its end: `association` for `가람기술협회`; undefined where it tells none. */
export const kindBySuffix = (name: string): InstitutionKind | undefined =>
  BY_LAST.get(name.charCodeAt(name.length - 1))?.find(
    (suffix) => name.endsWith(suffix.suffix) && stemFits(name.slice(0, -suffix.suffix.length), suffix),
  )?.kind

/** A label of a page that runs into the name behind it: `담당자가람대학교`. */
const LABEL = /^(?:담당자|담당부서|주관부서|주관기관|문의처|자료제공|사진제공|제공)(?=[가-힣]{4})/u
/** Bodies whose name and the title of their head share a syllable: `가람협회장`. */
const HEADED = /(?:협회|연합회|중앙회|진흥회|사회|협의회|학회|연구회|향우회|동문회|도민회|군민회)$/
/** True for 장 and its particle behind the name of a body. */
const isHead = (rest: string): boolean =>
  rest.startsWith('장') && (rest.length === 1 || isParticle(rest.slice(1), 'consonant'))

/** The suffix that a word carries before its particles, and where the name ends. */
function suffixOf(text: string, word: Word): { suffix: Suffix; end: number } | undefined {
  const lowest = Math.max(word.start + 1, word.end - 5)
  for (let end = word.end; end > lowest; end--) {
    const code = text.charCodeAt(end - 1)
    if (LAST[code] === 0) continue
    if (
      end < word.end &&
      !isParticle(text.slice(end, word.end), endingOf(code)) &&
      !/^측|^등$|^의장/.test(text.slice(end, word.end)) &&
      !isHead(text.slice(end, word.end))
    )
      continue
    const headed = end < word.end && isHead(text.slice(end, word.end))
    for (const suffix of BY_LAST.get(code)!) {
      if (headed && !HEADED.test(suffix.suffix)) continue
      const from = end - suffix.suffix.length
      if (from < word.start || !text.startsWith(suffix.suffix, from)) continue
      if (NO_NAME_KO.has(text.slice(word.start, end))) return undefined
      if (stemFits(text.slice(word.start, from), suffix)) return { suffix, end }
    }
  }
  return undefined
}

/** A force before a body of it: `해군 군수사령부`. */
const FORCE = /^(?:육군|해군|공군|해병대|국군)$/
/** What starts the name of an association right before it: `글로벌 가람협회`. */
const WORLDWIDE = /^(?:글로벌|국제|세계)$/
const isBody = (text: string, { start, end }: Word): boolean => /협회|연맹|학회|기구/.test(text.slice(start, end))

/** Start of a name whose words are written apart: back to 한국, 국립 … at most three words. */
function leaderStart(text: string, words: readonly Word[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    if (words[i + 1]!.start - words[i]!.end !== 1 || text.charCodeAt(words[i]!.end) !== 32) break
    const word = text.slice(words[i]!.start, words[i]!.end)
    // `민원에 대한 가람위원회`: a verb, not the country
    if (word === '대한' && /에\s$/.test(text.slice(Math.max(0, words[i]!.start - 2), words[i]!.start))) break
    if (
      /^(?:한국|대한|국립|전국|대한민국)$/.test(word) ||
      (i === index - 1 &&
        FORCE.test(word) &&
        /^[가-힣]{0,4}(?:사령부|정비창|본부|학교)/.test(text.slice(words[index]!.start, words[index]!.end))) ||
      (i === index - 1 && WORLDWIDE.test(word) && isBody(text, words[index]!))
    )
      return words[i]!.start
    if (/[은는을를에의와과로된한할]$|[0-9]/.test(word)) break
  }
  return words[index]!.start
}

/** `한·` before `일가람위원회`: a pair of nations whose body it is. */
const NATION_BEFORE = /(?<![가-힣])[한미중일러독영불]\s?[.·ㆍ․-]$/u
const NATION = /^(?:한|미|중|일|러|독|영|불|호|베트남|유럽|EU|아세안)(?=[가-힣]{4})/u

/** Start of the nation that a dot joins to the one that starts a body: `한·일가람위원회`. */
function nationStart(text: string, { start, end }: Word): number {
  if (!NATION.test(text.slice(start, end))) return start
  return start - (NATION_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0)
}

/** What a committee is for, in a word of its own before it: `노후거점산업단지 경쟁력강화추진위원회`. */
const OF_ZONE = /^[가-힣]{2,}(?:산업단지|산단|특구|구역|공단)$/
/** True for the government whose committee it is: `가람도 도시계획위원회`. */
const isGovernment = (word: string): boolean => /[시도군구]$/.test(word) && placeNamed(word) !== undefined

function zoneStart(text: string, words: readonly Word[], index: number): number {
  const word = words[index]!
  const left = words[index - 1]
  const beside = left && left.end + 1 === word.start && text.charCodeAt(left.end) === 32
  if (!beside) return word.start
  const before = text.slice(left.start, left.end)
  return OF_ZONE.test(before) || isGovernment(before) ? left.start : word.start
}

/** Start of the Latin word that a hyphen or & joins to a name: `KU-MAGIC연구원`. */
function hyphenStart(text: string, words: readonly Word[], index: number): number {
  const word = words[index]!
  const left = words[index - 1]
  const joined = left && !left.hangul && left.end + 1 === word.start && /[-&]/.test(text.charAt(left.end))
  return joined ? left.start : word.start
}

const isPlanned = (text: string, end: number, kind: string): boolean =>
  PLANNED_KO.test(text.slice(end, end + 12)) || (UNBUILT_KINDS.has(kind) && UNBUILT_KO.test(text.slice(end, end + 80)))
const UNBUILT_KINDS: ReadonlySet<string> = new Set(['research-institute', 'agency', 'hospital', 'other', 'technopark'])

/** `27개 산학협력협의회`: bodies that are counted are named by none. */
const isCounted = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 32 && /[0-9]여?\s?개\s$/.test(text.slice(Math.max(0, start - 5), start))

/** `나래첨단소재 융합지구`: an industry before the zone for it. */
const ZONE_AFTER = /^\s(?:[가-힣]{2,4}\s?)?(?:융합|융복합|특화|산업)?(?:지구|단지|산단|특구|클러스터)(?![가-힣]{3})/u
const isIndustryOf = (text: string, { suffix, end }: { suffix: Suffix; end: number }): boolean =>
  /^(?:첨단소재|정밀화학)$/u.test(suffix.suffix) && ZONE_AFTER.test(text.slice(end, end + 16))

/** `자료연구소인 ‘나래센터’`: what another body is, said before its name. */
const isSort = (text: string, word: Word, end: number): boolean =>
  text.slice(end, word.end) === '인' &&
  text.charAt(word.end) === ' ' &&
  placeAtStart(text.slice(word.start, end)) === undefined

/** `기술개발사업단`: what says of a division only its work, so that the word before it names it: 백신실용화. */
const PLAIN_WORK = /^(?:핵심)?(?:기술개발|연구개발|인력양성|실용화|산업육성|기반구축)사업단/

function workStart(text: string, words: readonly Word[], index: number): number {
  const word = words[index]!
  const left = words[index - 1]
  const named =
    PLAIN_WORK.test(text.slice(word.start, word.end)) && left?.end === word.start - 1 && text.charAt(left.end) === ' '
  if (!named || !left.hangul || left.end - left.start < 3) return word.start
  return nameEnd(text, left.start, left.end) < left.end ? word.start : left.start
}

/** Start of the country right before an association of it: `중국 가람운수협회`; undefined where none stands there. */
function countryStart(text: string, words: readonly Word[], index: number): number | undefined {
  const [word, left] = [words[index]!, words[index - 1]]
  if (left?.end !== word.start - 1 || text.charAt(left.end) !== ' ' || !isBody(text, word)) return undefined
  const before = text.slice(left.start, left.end)
  return COUNTRIES_KO.has(before) && before !== '한국' ? left.start : undefined
}

/** Where the words before a committee, an association or a division that belong to its name start. */
function startBefore(text: string, words: readonly Word[], index: number, kind: InstitutionKind): number {
  if (kind === 'committee') return zoneStart(text, words, index)
  if (kind === 'association') return countryStart(text, words, index) ?? placedStart(text, words, index)
  return kind === 'division' ? workStart(text, words, index) : words[index]!.start
}

/** `대경·` before `강원권사업단`: another region of the same body. */
const REGIONS_BEFORE = /(?<![가-힣])[가-힣]{2,3}[·ㆍ]$/u

/** A body named by the end of its word: `한국치과의료기기산업협회`, `생체재료개발센터`. */
export function* suffixNames(text: string, words: readonly Word[]): Iterable<Candidate<'institution'>> {
  for (const [index, word] of words.entries()) {
    if (!word.hangul || word.end - word.start < 3 || !isHangul(text.charCodeAt(word.end - 1))) continue
    const dependent = dependentName(text, words, index)
    if (dependent) {
      yield dependent
      continue
    }
    if (word.end - word.start > 30) continue
    const found = suffixOf(text, word)
    if (!found) {
      const weak =
        weakName(text, word) ??
        shortUniversity(text, word) ??
        nationalCentre(text, word) ??
        placedAssociation(text, words, index)
      if (weak) yield weak
      continue
    }
    if (isPlanned(text, found.end, found.suffix.kind) || isHallVenue(text, word.start, found.end)) continue
    if (text.endsWith('(가칭)', word.start) || isSort(text, word, found.end)) continue
    if (isCounted(text, word.start) || isIndustryOf(text, found)) continue
    const region = REGIONS_BEFORE.exec(text.slice(Math.max(0, word.start - 10), word.start))
    if (region && /권사업단$/.test(text.slice(word.start, found.end))) {
      yield unlisted(text, word.start - region[0].length, found.end, found.suffix.kind, 'name-suffix')
      continue
    }
    const label = LABEL.exec(text.slice(word.start, found.end))?.[0].length
    const start = label
      ? word.start + label
      : Math.min(
          quotedStart(text, word.start, found.end),
          leaderStart(text, words, index),
          hyphenStart(text, words, index),
          nationStart(text, word),
          startBefore(text, words, index, found.suffix.kind),
        )
    yield unlisted(text, start, found.end, found.suffix.kind, 'name-suffix')
    if (found.suffix.kind === 'association') yield* branchOf(text, found, found.suffix.kind)
  }
}

/** `조선대 산학협력단`: a body of a university in two words. */
function dependentName(text: string, words: readonly Word[], index: number): Candidate<'institution'> | undefined {
  const word = words[index]!
  const owner = words[index - 1]
  if (!owner || owner.end + 1 !== word.start || text.charCodeAt(owner.end) !== 32) return undefined
  const before = text.slice(owner.start, owner.end)
  if (!OWNER.test(before) || before.length < 2 || before.length > 15 || NO_OWNER.test(before) || NO_NAME_KO.has(before))
    return undefined
  for (let end = word.end; end > Math.max(word.start + 1, word.end - 4); end--) {
    if (!DEPENDENT.test(text.slice(word.start, end))) continue
    // `가람발전연구원 연구원`: a researcher
    if (/연구[원소]$/.test(before) && text.slice(word.start, end) === '연구원') continue
    if (end < word.end && !isParticle(text.slice(end, word.end), endingOf(text.charCodeAt(end - 1)))) continue
    const hospital = /병원|의료원$/.test(text.slice(word.start, end))
    const institute = /(?:연구[원소]|진흥원|과학원|기술원)$/.test(before) && !hospital
    const holding = /기술지주(?:회사)?$/.test(text.slice(word.start, end))
    const kind = hospital ? 'hospital' : holding ? 'company' : institute ? 'research-institute' : 'university'
    return unlisted(text, owner.start, end, kind, 'owner-and-body', 1)
  }
  return undefined
}

/** A named division of a body: `특구정책과`, `규제자유특구기획단`; a glued title (`산업실장`) makes it a title. */
export function* divisionNames(text: string, words: readonly Word[]): Iterable<Candidate<'institution'>> {
  for (const word of words) {
    if (!word.hangul || word.end - word.start < 4 || word.end - word.start > 20) continue
    for (let end = word.end; end > Math.max(word.start + 3, word.end - 4); end--) {
      const code = text.charCodeAt(end - 1)
      if (!DIVISION_LAST.has(code)) continue
      if (end < word.end && !isParticle(text.slice(end, word.end), endingOf(code))) continue
      const name = text.slice(word.start, end)
      if (!DIVISION_FIELDS_KO.test(name) || /^(?:학과|경제과|전공)/.test(name)) continue
      if (isAndAfter(name, text.slice(end, word.end)) || isRoom(text, word.start, end)) break
      // 과 after a vowel can only be the noun; after a consonant it may be the particle.
      if (
        name.endsWith('과') &&
        endingOf(name.charCodeAt(name.length - 2)) !== 'vowel' &&
        end === word.end &&
        !HALL_BEFORE.test(text.slice(Math.max(0, word.start - 4), word.start)) &&
        !isDivisionContext(text, end)
      )
        break
      yield unlisted(text, word.start, end, 'division', 'division')
      break
    }
  }
}

/** `가람시청 `: the town hall before one of its divisions. */
const HALL_BEFORE = /[가-힣][시군구도]청\s$/u

/** True for a room in quotation marks: `‘시제품 나래지원실’`. */
const isRoom = (text: string, start: number, end: number): boolean =>
  text.charAt(end - 1) === '실' && /[’'”"]/.test(text.charAt(end)) && text.charAt(start - 1) === ' '

/** True where 과 behind a consonant is the particle: `대기업과의`, `기관과는`. */
const isAndAfter = (name: string, rest: string): boolean =>
  name.endsWith('과') &&
  endingOf(name.charCodeAt(name.length - 2)) !== 'vowel' &&
  (rest === '의' || ((rest === '는' || rest === '도') && /(?:기업|기관|대학)과$/.test(name)))

const isDivisionContext = (text: string, end: number): boolean =>
  /^\s?(?:과장|장|담당|관계자|주무관|사무관|팀|\()|^\s[가-힣]{2,8}팀(?![가-힣]{2})|^\s[가-힣]{3}\s(?:팀장|과장|주무관|사무관|계장|국장|주사)(?![가-힣]{3})/.test(
    text.slice(end, end + 12),
  ) || end >= text.length
