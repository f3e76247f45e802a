import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'

/** `진주·사천·밀양시는`: towns that share the word for their kind, and act. */
const SHARED =
  /(?<![가-힣])(?<towns>[가-힣]{2,4}(?:[·ㆍ‧・][가-힣]{2,4}){1,6})(?<form>[시군구])(?=은|는|이|가|와|과|도|,(?!\s?[0-9])|·|\s등|에 따르면|의회)/gu

/** `와 나래도 다온군에 6개 지구를`: where something lies, behind the towns. */
const SITES_AFTER = /^[와과]\s(?:[가-힣]{2,4}\s)?[가-힣]{1,4}[시군구](?:에(?!\s따르면|게)|의|\s일[원대])/u

/** `나주시 등 7개 시군과 협력해`: the first of the towns that a province agrees with. */
const FIRST_PARTNER =
  /(?<![가-힣])(?<town>[가-힣]{1,4}[시군구])\s등\s[0-9]{1,2}개\s?(?:시[·ㆍ‧]?군(?:[·ㆍ‧]?구)?|(?:기초\s?|지방\s?)?(?:지자체|자치단체))[과와]\s/gu
const AGREES = /^(?!가깝|가까|인접|맞닿|이웃|비교|달리)[^.\n]{0,80}(?:협약|협력|MOU|체결|손잡|손을 잡)/u

/** The government of a town, by its full name alone. */
const governmentOf = (name: string) =>
  knownNames()
    .find(name)
    .find(({ family, start, end }) => family === 'institution' && start === 0 && end === name.length)
    ?.entries.find(({ kind }) => kind === 'local-government')

const government = (town: string, start: number, end: number): Candidate<'institution'> | undefined => {
  const listed = governmentOf(town)
  if (listed === undefined) return undefined
  const draft = { ids: [listed.id], name: listed.name, kind: 'local-government' as const, country: 'KR' }
  return { type: 'institution', start, end, rule: 'local-government-actor', priority: 5, draft }
}

/** Governments of towns that act together with a province. */
export function* partnerTowns(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(FIRST_PARTNER, text, ['군과 ', '구와 ', '체와 '])) {
    const town = match.groups!['town']!
    const end = match.index + match[0].length
    if (!AGREES.test(text.slice(end, end + 90))) continue
    const found = government(town, match.index, match.index + town.length)
    if (found !== undefined) yield found
  }
}

/** Governments of towns that share the word for their kind, one each: `진주·사천·밀양시`. */
export function* coordinatedTowns(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(SHARED, text, ['·', 'ㆍ', '‧', '・'])) {
    const { towns, form } = match.groups as { towns: string; form: string }
    const parts = Array.from(towns.matchAll(/[가-힣]+/g), ({ 0: town, index }) => ({
      town,
      start: match.index + index,
    }))
    if (SITES_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 30))) continue
    const found = parts.map(({ town, start }, index) =>
      government(town + form, start, start + town.length + (index === parts.length - 1 ? form.length : 0)),
    )
    if (!found.includes(undefined)) yield* found.filter((one) => one !== undefined)
  }
}

/** `가람군 투자유치 협의회`: a body of a town, in words of their own. */
const BODY =
  /(?<![가-힣])(?<town>[가-힣]{2,4}[도시군구])\s(?:[가-힣]{2,6}\s(?:협의회|협의체|위원회|추진단|자문단)|(?:농공단지|산업단지|산단|공단|기업인|상인회?|이장|소상공인)(?:입주기업|운영|연합)?(?:협의회|연합회))(?=은|는|이|가|를|을|의|에|와|과|도|[^가-힣])(?!(?:[은는이가])?\s(?:[0-9]{1,2}개|둘|셋|넷|다섯|여러))/gu

/** Of firms or people who share a place or a trade. */
const OF_MEMBERS = /(?:단지|산단|공단|기업인|상인|이장|소상공인)[가-힣]{0,4}(?:협의회|연합회)$|연합회$/u

/** Bodies that towns set up, by the town and what they are for. */
export function* townBodies(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(BODY, text, ['협의', ' 위원회', ' 추진단', ' 자문단', '연합회'])) {
    if (!placeNamed(match.groups!['town']!)) continue
    const kind = OF_MEMBERS.test(match[0]) ? 'association' : 'committee'
    yield unlisted(text, match.index, match.index + match[0].length, kind, 'owner-and-body', 1)
  }
}
