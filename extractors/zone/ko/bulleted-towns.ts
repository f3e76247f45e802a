import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { isTown, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedIn, listedUnder } from './listed-as.ts'

/** `농공단지인 △`, `농공단지는 ▲`: a kind right before the list of its complexes. */
const HEAD = new RegExp(`^(?:인|은|는|으로는|로는)\\s(?=[${BULLET}])`, 'u')
/** `△천안 동면·목천·백석 `, `△홍성·갈산·결성`: a town and its complexes. */
const ITEM = new RegExp(
  `[${BULLET}]\\s?(?<town>[가-힣]{2,3})(?<gap>[ ·])(?<names>[가-힣]{2,6}[0-9]?(?:·(?:[가-힣]{2,6}[0-9]?|[0-9])){0,14})\\s?`,
  'yu',
)
const MOST = 20
const FEWEST = 3

interface Complex {
  readonly start: number
  readonly end: number
  readonly own: string
  readonly town: string
  readonly region: readonly string[]
}

/** The complexes of a bulleted item, the first one with its town. */
function complexesOf({ index, groups, 0: whole }: RegExpExecArray): Complex[] {
  const { town = '', gap = '', names = '' } = groups!
  const region = placeNamed(town)!.region
  const townAt = index + whole.indexOf(town)
  const at = townAt + town.length + gap.length
  let stem = ''
  const found = Array.from(names.matchAll(/[^·]+/g), ({ 0: name, index: from }) => {
    const more = /^[0-9]$/.test(name)
    if (!more) stem = name.replace(/[0-9]$/, '')
    return { start: at + from, end: at + from + name.length, own: more ? stem + name : name, town, region }
  })
  if (gap === ' ') return found.map((complex, i) => (i === 0 ? { ...complex, start: townAt } : complex))
  return [{ start: townAt, end: townAt + town.length, own: '', town, region }, ...found]
}

/** Complexes that bullets give by their towns behind their kind: `농공단지인 △천안 동면·목천 △공주 검상·계룡 등`. */
export function* bulletedTowns(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  const head = HEAD.exec(text.slice(match.end, match.end + 6))
  if (!head || match.kind.type !== 'industrial-complex') return
  const kind = text.slice(match.start, match.end)
  const complexes: Complex[] = []
  ITEM.lastIndex = match.end + head[0].length
  for (let count = 0; count < MOST; count++) {
    const item = ITEM.exec(text)
    if (!item || !isTown(placeNamed(item.groups!['town']!))) break
    complexes.push(...complexesOf(item))
  }
  if (complexes.length < FEWEST) return
  for (const { start, end, own, town, region } of complexes) {
    const name = { ko: `${town} ${own}${kind}` }
    const found = listedUnder([`${town}${own}${kind}`, `${town} ${own}${kind}`, `${own}${kind}`])
    const listed = listedIn(found, region)
    const read = { listed, name, zoneType: 'industrial-complex', region: listed?.region ?? region } as const
    yield zoneCandidate({ start, end, rule: 'bulleted-complex', priority: 6, ...read })
  }
}
