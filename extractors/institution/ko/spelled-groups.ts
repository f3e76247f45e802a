import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { nameEnd } from '../../name/particles.ts'
import { unlisted } from '../draft.ts'

/** `엘지(LG)화학`: a group spelled in Hangul, its letters in brackets, and the rest of the company's name. */
const SPELLED_GROUP =
  /(?<![가-힣A-Za-z])(?:엘지|에스케이|지에스|씨제이|케이티|에이치디|엘에스|디엘|디비|오씨아이|케이지|비엔케이|디지비|제이비|엔에이치)\((?<group>LG|SK|GS|CJ|KT|HD|LS|DL|DB|OCI|KG|BNK|DGB|JB|NH)\)(?<rest>[가-힣]{2,9})/gu

/** Companies whose group some papers spell out, each with the id of the name in letters: `엘지(LG)화학` is LG화학. */
export function* spelledGroups(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(SPELLED_GROUP, text, [
    '(LG)',
    '(SK)',
    '(GS)',
    '(CJ)',
    '(KT)',
    '(HD)',
    '(LS)',
    '(D',
    '(OCI)',
    '(KG)',
    '(BNK)',
    '(DGB)',
    '(JB)',
    '(NH)',
  ])) {
    const { group = '', rest = '' } = match.groups!
    const start = match.index
    const end = nameEnd(text, start, start + match[0].length)
    const name = group + rest.slice(0, rest.length - (start + match[0].length - end))
    const entry = knownNames()
      .find(name)
      .find((hit) => hit.family === 'institution' && hit.start === 0 && hit.end === name.length)?.entries[0]
    const found = unlisted(text, start, end, 'company', 'introduced', 2)
    if (!entry) yield found
    else yield { ...found, draft: { ids: [entry.id], name: entry.name, kind: entry.kind as InstitutionKind } }
  }
}
