import { inHangul } from './translated-zone.ts'
import { ZONE_NAME_WORDS } from './zone-name-words.ts'

const MOST_WORDS = 5
const MOST_CHARACTERS = 40

/** The first English word listed for each in Hangul. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONE_NAME_WORDS)
    .reverse()
    .map(([en, ko]) => [ko, en]),
)
const LONGEST = Math.max(...[...ENGLISH.keys()].map((ko) => ko.length))

/** Hangul that words of zones make up, two at least, in English; undefined for other words. */
function inEnglish(ko: string): string | undefined {
  const words: string[] = []
  for (let at = 0; at < ko.length; ) {
    let length = Math.min(LONGEST, ko.length - at)
    while (length > 0 && !ENGLISH.has(ko.slice(at, at + length))) length--
    if (length === 0 || words.length === MOST_WORDS) return undefined
    words.push(ENGLISH.get(ko.slice(at, at + length))!)
    at += length
  }
  // 해양로봇산업 is the same as 해양로봇
  if (words.at(-1) === 'industry') words.pop()
  return words.length > 1 ? words.join(' ') : undefined
}

/**
 * What a zone is for, told by two words or more that zones are named for, the same for both languages: `marine semiconductor` of
 * 해양반도체 and of `marine semiconductor`. Undefined where one of the words is none of these.
 */
export function composedTheme(theme: string): string | undefined {
  if (theme.length > MOST_CHARACTERS) return undefined
  if (/[가-힣]/.test(theme)) return inEnglish(theme.replace(/[ ·ㆍ‧]/g, '').toLowerCase())
  const words = theme.toLowerCase()
  const ko = inHangul(words.split(' ')) ?? inHangul(words.split(/[ -]/))
  return ko === undefined ? undefined : inEnglish(ko)
}
