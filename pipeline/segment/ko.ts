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
} from './ko-endings.ts'
import { protectedSpans } from './protect.ts'

/** A word between white space. Only its last 40 characters are looked at. */
interface Word {
  readonly start: number
  readonly end: number
}

const WORDS = /\S{1,2000}/g
const CLOSING = /(?:["”’'」』)\]】〉》>]|\[\d{1,3}\]){1,6}$/u
const MOOD_TAIL = /(?:[~∼^ㅋㅎㅠㅜㅡㅅ♡♥❤★☆;]|\p{Extended_Pictographic}|[\u200d\ufe0f]){1,30}$/u
const STOP_TAIL = /[.!?。！？…]{1,20}$/u
/** `했다.이번` and `했다.“` need no blank. */
const TIGHT = /(?:[다요죠까]|[음임함])[.!?]{1,3}["”’']?(?=[가-힣“‘"'(<▲△■□◆]|\[[^\d])/gu
/** Finite endings other than -다 and -요, of speech and of blogs. */
const FINITE_OTHER =
  /(?:[죠쥬욧]|[습입합됩갑]니까|니당|거든|더라|구나|(?:는|었|았|했|겠|이)군|잖아|는걸|을까|할까|일까|을게|할게|줄게|갈게|을께|할께|줄께|거야|네용|세용|어용|해용|에용|예용|까용|더라고|구먼|구만|네여|어여|해여|세여|에여|걸랑|아유|어유)$/u
const LATIN_TAIL = /(?:^|[^A-Za-z.])([A-Za-z.]{1,12})\.$/
const BULLET_HEAD = /^[▲△▶■□◆◇○●※①-⑳]/u

const lastOf = (text: string, word: Word): string => text.slice(Math.max(word.start, word.end - 40), word.end)

/** Where a stop is only part of a number, a date or an abbreviation. */
function isInnerStop(bare: string, head: string, first: boolean): boolean {
  if (!bare.endsWith('.') || bare.endsWith('..')) return false
  if (/\d\.$/.test(bare))
    return (
      /^\d/.test(head) || (first && /^[(]?\d{1,2}\.$/.test(bare)) || /(?:^|\D)'?\d{2,4}\.(?:\d{1,2}\.){0,2}$/.test(bare)
    )
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

/** Whether a block is written in the nominalising style: two such ends, and hardly a sentence in -다. with a stop. */
function isNominalStyle(text: string, words: readonly Word[]): boolean {
  let nominal = 0
  let stopped = 0
  for (const word of words) {
    const last = text[word.end - 1]!
    if (last === '.') stopped++
    else if (
      /[음임함됨짐옴감냄]/.test(last) &&
      NOMINAL.test(lastOf(text, word)) &&
      !NOT_NOMINAL.test(lastOf(text, word))
    )
      nominal++
  }
  return nominal >= 1 && nominal >= stopped
}

/** The ends of the Korean sentences in `[start, end)` of a text, in order, without the last. Linear. */
export function koreanBoundaries(text: string, start: number, end: number): number[] {
  const block = text.slice(start, end)
  const words: Word[] = Array.from(block.matchAll(WORDS), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  const spans = protectedSpans(text, start, end)
  let span = 0
  const isProtected = (at: number): boolean => {
    while (span < spans.length && spans[span]!.end <= at) span++
    const inside = spans[span]
    return inside !== undefined && inside.start < at && at < inside.end
  }
  const nominal = isNominalStyle(text, words)
  const found: number[] = []
  let pending: Ending = 'none'
  let first = true
  words.forEach((word, i) => {
    const next = words[i + 1]
    for (const match of word.end - word.start > 3 ? text.slice(word.start, word.end).matchAll(TIGHT) : []) {
      const at = word.start + match.index + match[0].length
      if (!isProtected(at) && !CLINGS.test(text.slice(at, at + 8))) found.push(at)
    }
    if (!next) return
    const raw = lastOf(text, word)
    const head = text.slice(next.start, Math.min(next.end, next.start + 12))
    const mood = !first && MOOD.test(raw)
    const own = endingOf(raw, head, first)
    const ending: Ending = mood && own !== 'stop' ? pending : own
    pending = ending
    first = false
    if (isProtected(word.end)) return
    if (MOOD.test(head) && head.length < 12 && !/^[(<]$/.test(head)) return
    if (!breaksAfter(ending, head, nominal) && !(BULLET_HEAD.test(head) && ending !== 'none')) return
    found.push(word.end)
    first = true
    pending = 'none'
  })
  return found
}
