import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { ofKnownNames } from '../../extractors/name/names-index.ts'
import { englishPlace } from '../../extractors/name/places.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { sameTheme, themeWords } from './name-key.ts'
import { hasOwnKind } from './zone-kinds.ts'

const COMPLEXES = /[Cc]omplex(?:es)?$/
const COMPLEX = /Speciali[sz]ed Complex$/
/** Complexes for the suppliers of an industry, which stand beside those for the industry itself. */
const SUPPLIERS = /Materials, Parts and Equipment|MPE/

const listedComplexes = ofKnownNames(({ byId }): readonly GazetteerEntry[] =>
  [...byId.values()].filter(
    ({ family, kind, name }) => family === 'zone' && kind === 'other' && COMPLEX.test(name.en ?? ''),
  ),
)

/** The towns that start an English name, also behind their province, each in its usual spellings: `Yongin-Pyeongtaek (chips)`. */
function townsOf(name: string): readonly string[] {
  const [first = '', second = ''] = name.split(' ')
  const town = englishPlace(first)?.kind === 'province' && /^[A-Z]/.test(second) ? second : first
  if (town === second && englishPlace(town) === undefined) return [town]
  const words = town.split(/[-–/·]/)
  return words.flatMap((word) => englishPlace(word)?.surfaces.filter((surface) => /^[A-Z]/.test(surface)) ?? [])
}

/** What stands behind the province of a complex: `Anseong` of `Gyeonggi Anseong`, `Osong` of `Chungbuk Osong`. */
function behindProvince(name: string): readonly string[] {
  const [province = '', own = ''] = name.split(' ')
  if (englishPlace(province)?.kind !== 'province' || !/^[A-Z][a-z]{3,}$/.test(own)) return []
  return englishPlace(own)
    ? townsOf(own)
    : listedComplexes().some((entry) => entry.name.en?.startsWith(`${own} `))
      ? [own]
      : []
}

/** True for industries that share a word of half their length at least: automotive parts and parts of self-driving cars. */
function areNear(a: string, b: string): boolean {
  const words = themeWords(a)
  const other = themeWords(b)
  const shared = other.filter((word) => words.some((own) => word === own || (own.length > 2 && word.startsWith(own))))
  return shared.length > 0 && shared.length * 2 >= Math.min(words.length, other.length)
}

/** `가람·나래 첨단전략산업 특화단지`, `가람의 2차전지 첨단전략산업 특화단지`: towns and the law of such complexes, perhaps with their industry. */
const STRATEGIC =
  /^(?:[가-힣]{2,4}도?\s)?(?<towns>[가-힣·]{2,9}?)의?\s?(?:(?<theme>[2이]차전지|반도체|디스플레이|바이오)\s)?(?:국가\s?)?첨단\s?전략\s?산업\s?특화\s?단지$/u

/** The only complex for an industry, and not its suppliers, that towns have. */
function strategicComplexOf(ko: string, region: readonly string[]): GazetteerEntry | undefined {
  const groups = STRATEGIC.exec(ko)?.groups
  const theme = groups?.['theme']?.replace('2', '이')
  const towns = groups?.['towns']?.replace(/(?<=[가-힣]{2})[시군](?=·|$)/g, '')
  if (towns === undefined) return undefined
  const ofTowns = listedComplexes().filter(
    (entry) =>
      !SUPPLIERS.test(entry.name.en ?? '') &&
      entry.region.some((code) => region.includes(code)) &&
      (theme === undefined || entry.theme?.ko === theme) &&
      entry.name.ko?.startsWith(`${towns} `),
  )
  return ofTowns.length === 1 ? ofTowns[0] : undefined
}

/**
 * The listed specialised complex of the town that an English name starts with: the one of its industry, for the industry
 * itself before that for its suppliers; without an industry, or with a near one, the only one that the town has.
 */
export function specialisedComplexOf({ name, zoneType, theme, region }: NameDraft): GazetteerEntry | undefined {
  if (region === undefined || (zoneType ?? 'other') !== 'other') return undefined
  if (name.en === undefined) return strategicComplexOf(name.ko ?? '', region)
  // `Garam Battery Tourist Special Zone` is none
  if (!COMPLEXES.test(name.en) && hasOwnKind(name)) return undefined
  if (!(COMPLEXES.test(name.en) || theme !== undefined)) return undefined
  const behind = behindProvince(name.en)
  const towns = behind.length > 0 ? behind : townsOf(name.en)
  if (towns.length === 0) return undefined
  const named = new RegExp(`(?:^|[-( ])(?:${towns.join('|')})(?![a-z])`)
  const ofTown = listedComplexes().filter(
    (entry) => entry.region.some((code) => region.includes(code)) && entry.surfaces.some((name) => named.test(name)),
  )
  const own = (entry: GazetteerEntry): string => entry.theme?.en ?? ''
  const fitting = theme === undefined ? ofTown : ofTown.filter((entry) => sameTheme(own(entry), theme))
  if (fitting.length === 0 && theme !== undefined && ofTown.length === 1)
    return areNear(own(ofTown[0]!), theme) ? ofTown[0] : undefined
  const suppliers = /[Mm]aterials|MPE|[Ss]upplier/.test(name.en)
  const ofKind = fitting.filter(({ name: { en = '' } }) => SUPPLIERS.test(en) === suppliers)
  const chosen = fitting.length > 1 && theme !== undefined ? ofKind : fitting
  return chosen.length === 1 ? chosen[0] : undefined
}
