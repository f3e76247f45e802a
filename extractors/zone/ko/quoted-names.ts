import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import type { KindMatch } from './kinds-in.ts'
import { type Left, placesOf } from './name-places.ts'

/** `‘부산 블록체인’ 특구`, `‘블록체인’ 특구`: an industry in quotes before the kind, with its place or without. */
const QUOTED_BEFORE =
  /[‘'“"`](?<name>(?:(?<place>[가-힣]{2,5})\s)?(?<theme>[가-힣A-Za-z0-9·-]{2,14}(?:\s[가-힣A-Za-z0-9·-]{1,14}){0,3}))[’'”"`]\s$/u

/** An industry in quotes that open at an offset, with the place right before them: `부산 ‘블록체인’ 특구`. */
function withPlaceBefore(text: string, quote: number, theme: string): Left {
  const word = /(?<![가-힣])(?<place>[가-힣]{2,7})\s$/u.exec(text.slice(Math.max(0, quote - 9), quote))?.groups?.[
    'place'
  ]
  const place = word === undefined ? undefined : placeNamed(word)
  if (word === undefined || !place) return { start: quote + 1, regions: [], places: [], theme }
  const start = quote - word.length - 1
  return { start, regions: place.region, places: [{ start, end: quote - 1, code: place.region }], theme }
}

/** The name in quotes right before a kind, where a place and an industry make it. */
export function quotedBefore(text: string, { start: kindStart, kind }: KindMatch): Left | undefined {
  if (kind.needs !== 'theme') return undefined
  const match = QUOTED_BEFORE.exec(text.slice(Math.max(0, kindStart - LONGEST_QUOTED), kindStart))
  const { place: written = '', theme: behind = '' } = match?.groups ?? {}
  const place = placeNamed(written)
  const theme = place || written === '' ? behind : `${written} ${behind}`
  if (!match || !isTheme(theme)) return undefined
  const start = kindStart - match[0].length + 1
  if (!place) return withPlaceBefore(text, start - 1, theme)
  const own = { start, end: start + written.length, code: place.region }
  return { start, regions: place.region, places: [own], theme }
}

const OPENING = /[‘'“"「『《<]/
const LONGEST_QUOTED = 40

/** The whole of a quoted name that a place starts and the kind ends: `‘양주·포천 글로벌 섬유·가죽 산업특구’`. */
export function quotedName(text: string, { start: kindStart, end }: KindMatch, from: number): Left | undefined {
  if (!/[’'”"」』》>]/.test(text.charAt(end))) return undefined
  let start = kindStart
  while (start > from && kindStart - start < LONGEST_QUOTED && !OPENING.test(text.charAt(start - 1))) start--
  if (!OPENING.test(text.charAt(start - 1)) || start === kindStart) return undefined
  const first = /^[^\s]+/.exec(text.slice(start, kindStart))![0]
  const places = placesOf(first, start)
  if (!places || places.length < first.length || first.length === kindStart - start) return undefined
  return {
    start,
    regions: [...new Set(places.list.flatMap((place) => place.code))],
    places: places.list,
    theme: text.slice(start + places.length, kindStart).trim(),
  }
}
