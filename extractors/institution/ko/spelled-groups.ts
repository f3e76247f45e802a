import type { InstitutionKind } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { nameEnd } from '../../name/particles.ts'
import { unlisted } from '../draft.ts'

/** Groups by their letters, as some papers spell them. */
const GROUPS: Readonly<Record<string, string>> = {
  LG: '엘지',
  SK: '에스케이',
  GS: '지에스',
  CJ: '씨제이',
  KT: '케이티',
  HD: '에이치디',
  LS: '엘에스',
  DL: '디엘',
  DB: '디비',
  OCI: '오씨아이',
  KG: '케이지',
  BNK: '비엔케이',
  DGB: '디지비',
  JB: '제이비',
  NH: '엔에이치',
}
const LETTERS = Object.keys(GROUPS)
/** `엘지(LG)화학`: a group spelled in Hangul, its letters in brackets, and the rest of the company's name. */
const SPELLED_GROUP = new RegExp(
  `(?<![가-힣A-Za-z])(?<spelled>${Object.values(GROUPS).join('|')})\\((?<group>${LETTERS.join('|')})\\)(?<rest>[가-힣]{2,9})`,
  'gu',
)
const CUES = LETTERS.map((letters) => `(${letters})`)

/** Companies whose group some papers spell out, each with the id of the name in letters: `엘지(LG)화학` is LG화학. */
export function* spelledGroups(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(SPELLED_GROUP, text, CUES)) {
    const { spelled, group = '', rest = '' } = match.groups!
    if (GROUPS[group] !== spelled) continue
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
