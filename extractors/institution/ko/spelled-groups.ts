import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { nameEnd } from '../../name/particles.ts'
import { unlisted } from '../draft.ts'

/** Groups as some papers spell them, with their letters behind. */
const GROUPS =
  '엘지(LG) 에스케이(SK) 지에스(GS) 씨제이(CJ) 케이티(KT) 에이치디(HD) 엘에스(LS) 디엘(DL) 디비(DB) 오씨아이(OCI) 케이지(KG) 비엔케이(BNK) 디지비(DGB) 제이비(JB) 엔에이치(NH)'.split(
    ' ',
  )
const SPELLED = GROUPS.map((group) => group.replace(/\((.*)\)/, '\\($1\\)')).join('|')
/** `엘지(LG)화학`: a group spelled in Hangul, its letters in brackets, and the rest of the company's name. */
const SPELLED_GROUP = new RegExp(
  `(?<![가-힣A-Za-z])(?:${SPELLED})(?<=\\((?<group>[A-Z]{2,3})\\))(?<rest>[가-힣]{2,9})`,
  'gu',
)
const CUES = GROUPS.map((group) => group.slice(group.indexOf('(')))

/** Companies whose group some papers spell out, each with the id of the name in letters: `엘지(LG)화학` is LG화학. */
export function* spelledGroups(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(SPELLED_GROUP, text, CUES)) {
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
