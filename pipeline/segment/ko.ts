import { matchesOf } from '../../extractors/matches.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import {
  CLEARLY_NOMINAL,
  CLINGS,
  FINITE_DA,
  GOES_ON,
  MOOD,
  NOMINAL,
  NOT_DA,
  NOT_NOMINAL,
  NOT_YO,
  QUOTES_ON,
  QUOTES_ON_TIGHTLY,
  TELLING,
} from './ko-endings.ts'
import { protectedSpans } from './protect.ts'

/** A word between white space. Only its last 40 characters are looked at. */
interface Word {
  readonly start: number
  readonly end: number
}

const CLOSING = /(?:["”’'」』)\]】〉》>]|\[\d{1,3}\]){1,6}$/u
const MOOD_TAIL =
  /(?<![\u200d\ufe0f~∼^ㅋㅎㅠㅜㅡㅅ;\p{Extended_Pictographic}])[\u200d\ufe0f~∼^ㅋㅎㅠㅜㅡㅅ;\p{Extended_Pictographic}]{1,100}$/u
const STOP_TAIL = /[.!?。！？…]{1,20}$/u
/** `했다.이번` and `했다.“` need no blank. */
const TIGHT = /(?:[다요죠까]|[음임함])[.!?]{1,3}["”’']?(?=[가-힣A-Z㈜“‘"'(<▲△■□◆]|\[[^\d])/gu
/** Finite endings other than -다 and -요, of speech and of blogs. */
const FINITE_OTHER =
  /(?:[죠쥬욧]|[습입합됩갑]니까|니당|거든|더라|구나|(?:는|었|았|했|겠|이)군|잖아|는걸|을까|할까|일까|을게|할게|줄게|갈게|을께|할께|줄께|거야|네용|세용|어용|해용|에용|예용|까용|더라고|구먼|구만|네여|어여|해여|세여|에여|걸랑|아유|어유)$/u
const LATIN_TAIL = /(?:^|[^A-Za-z.])([A-Za-z.]{1,12})\.$/
const BULLET_HEAD = /^[▲△▶■□◆◇○●※①-⑳]/u

const lastOf = (text: string, word: Word): string => text.slice(Math.max(word.start, word.end - 40), word.end)

/** Where a stop is only part of a number, a date or an abbreviation. */
function isInnerStop(bare: string, head: string, first: boolean): boolean {
  if (!bare.endsWith('.') || bare.endsWith('..')) return false
  // 8. of a date, 2023.8.3., the number of a list item
  if (/\d\.$/.test(bare)) return /^\d/.test(head) || /^[('’‘]?\d{1,4}(?:\.\d{1,2}){0,2}\.$/.test(bare)
  if (first && /^[가-하A-Za-z]\.$/.test(bare)) return true
  const latin = LATIN_TAIL.exec(bare)?.[1]
  return latin !== undefined && (ABBREVIATIONS.has(latin.toLowerCase()) || /^[A-Z]$/.test(latin))
}

/** How certainly a word ends its sentence by its form alone. */
type Ending = 'stop' | 'formal' | 'ending' | 'nominal' | 'none'

function endingOf(raw: string, head: string, first: boolean): Ending {
  const closed = raw.replace(CLOSING, '')
  const calm = closed.replace(MOOD_TAIL, '')
  const moody = calm.length < closed.length
  if (STOP_TAIL.test(calm)) return isInnerStop(calm, head, first) ? 'none' : 'stop'
  if (closed.length < raw.length && !moody) return 'none' // “…다” goes on: 라고 follows, or a particle
  if (calm.endsWith('요')) return NOT_YO.test(calm) || calm.length < 2 ? 'none' : 'ending'
  if (FINITE_OTHER.test(calm)) return 'ending'
  if (moody && CLEARLY_NOMINAL.test(calm)) return 'ending'
  if (/[가-힣]니다$/u.test(calm) && !calm.endsWith('아니다')) return 'formal'
  if (calm.endsWith('다')) return FINITE_DA.test(calm) && !NOT_DA.test(calm) ? 'ending' : 'none'
  if (NOMINAL.test(calm) && !NOT_NOMINAL.test(calm)) return 'nominal'
  return 'none'
}

function breaksAfter(ending: Ending, head: string, nominal: boolean): boolean {
  switch (ending) {
    case 'stop':
    case 'formal':
      return !QUOTES_ON.test(head)
    case 'ending':
      return !GOES_ON.test(head)
    case 'nominal':
      return nominal && !GOES_ON.test(head)
    case 'none':
      return false
  }
}

/** One byte a UTF-16 code unit: 1 where a word that ends in it may end a sentence. All other words are passed over. */
const telling = new Uint8Array(65_536)
for (let i = 0; i < TELLING.length; i++) telling[TELLING.charCodeAt(i)] = 1
telling.fill(1, 0xd800, 0xe000)
const SPACES = /\s/
const spaces = new Uint8Array(65_536)
for (let code = 0; code < 65_536; code++) if (SPACES.test(String.fromCharCode(code))) spaces[code] = 1

const skipSpaces = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && spaces[text.charCodeAt(at)] === 1) at++
  return at
}
const skipWord = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && spaces[text.charCodeAt(at)] === 0) at++
  return at
}

/** Whether a block is written in the nominalising style: a clear such end, and no more sentences with a full stop. */
function isNominalStyle(text: string, start: number, end: number): boolean {
  let nominal = 0
  let stopped = 0
  for (let at = skipSpaces(text, start, end); at < end; ) {
    const to = skipWord(text, at, end)
    const last = text[to - 1]!
    if (last === '.') stopped++
    else if (telling[last.charCodeAt(0)] === 1 && CLEARLY_NOMINAL.test(lastOf(text, { start: at, end: to }))) nominal++
    at = skipSpaces(text, to, end)
  }
  return nominal >= 1 && nominal >= stopped
}

/** A question asked of rising positions: whether one lies inside a protected stretch. */
function protection(text: string, start: number, end: number): (at: number) => boolean {
  const spans = protectedSpans(text, start, end)
  let span = 0
  return (at) => {
    while (span < spans.length && spans[span]!.end <= at) span++
    const inside = spans[span]
    return inside !== undefined && inside.start < at && at < inside.end
  }
}

/** Ends without white space after them. */
function tightBoundaries(text: string, start: number, end: number): number[] {
  const isProtected = protection(text, start, end)
  const found: number[] = []
  for (const match of matchesOf(TIGHT, text.slice(start, end))) {
    const at = start + match.index + match[0].length
    const goesOn = /[.!?]$/.test(match[0]) ? QUOTES_ON_TIGHTLY : CLINGS
    if (!isProtected(at) && !goesOn.test(text.slice(at, at + 8))) found.push(at)
  }
  return found
}

/** Ends with white space after them. */
function spacedBoundaries(text: string, start: number, end: number): number[] {
  const isProtected = protection(text, start, end)
  const found: number[] = []
  let nominal: boolean | undefined
  let pending: Ending = 'none'
  let first = true
  let at = skipSpaces(text, start, end)
  while (at < end) {
    const word: Word = { start: at, end: skipWord(text, at, end) }
    at = skipSpaces(text, word.end, end)
    if (at >= end) break
    if (telling[text.charCodeAt(word.end - 1)] === 0) {
      pending = 'none'
      first = false
      continue
    }
    const raw = lastOf(text, word)
    const head = text.slice(at, Math.min(skipWord(text, at, Math.min(end, at + 12)), at + 12))
    const own = endingOf(raw, head, first)
    const ending: Ending = !first && own !== 'stop' && MOOD.test(raw) ? pending : own
    pending = ending
    first = false
    if (ending === 'none' || isProtected(word.end)) continue
    if (head.length < 12 && MOOD.test(head) && !/^[(<]$/.test(head)) continue
    if (ending === 'nominal') nominal ??= isNominalStyle(text, start, end)
    if (!breaksAfter(ending, head, nominal === true) && !BULLET_HEAD.test(head)) continue
    found.push(word.end)
    first = true
    pending = 'none'
  }
  return found
}

/** The ends of the Korean sentences in `[start, end)` of a text, in order, without the last. Linear. */
export function koreanBoundaries(text: string, start: number, end: number): number[] {
  const tight = tightBoundaries(text, start, end)
  const spaced = spacedBoundaries(text, start, end)
  return tight.length === 0 ? spaced : [...new Set([...tight, ...spaced])].sort((a, b) => a - b)
}
