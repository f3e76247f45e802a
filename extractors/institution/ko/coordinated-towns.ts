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

/** The government of a town, by its full name alone. */
const governmentOf = (name: string) =>
  knownNames()
    .find(name)
    .find(({ family, start, end }) => family === 'institution' && start === 0 && end === name.length)
    ?.entries.find(({ kind }) => kind === 'local-government')

/** Governments of towns that share the word for their kind, one each: `진주·사천·밀양시`. */
export function* coordinatedTowns(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(SHARED, text, ['·', 'ㆍ', '‧', '・'])) {
    const { towns, form } = match.groups as { towns: string; form: string }
    const parts = Array.from(towns.matchAll(/[가-힣]+/g), ({ 0: town, index }) => ({
      town,
      start: match.index + index,
    }))
    if (SITES_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 30))) continue
    const listed = parts.map(({ town }) => governmentOf(town + form))
    if (listed.includes(undefined)) continue
    for (const [index, { town, start }] of parts.entries()) {
      const { id, name } = listed[index]!
      const end = start + town.length + (index === parts.length - 1 ? form.length : 0)
      const draft = { ids: [id], name, kind: 'local-government' as const, country: 'KR' }
      yield { type: 'institution', start, end, rule: 'local-government-actor', priority: 5, draft }
    }
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
