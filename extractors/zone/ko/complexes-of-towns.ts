import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { FACILITY_KO, GENERIC_KO, NOT_IN_NAME_KO } from './lexicon.ts'
import { listedIn, listedUnder } from './listed-as.ts'

const COMPLEX = '(?:산업\\s?단지|산단|농공\\s?단지)'
/** `여수 상암`, `나주 미래·익신`, `장성 나노산단`: a town and the village that its complex is called after. */
const PAIR = `[가-힣]{2,3}\\s[가-힣]{2}(?:[·ㆍ][가-힣]{2})?(?:${COMPLEX})?`
const LIST = new RegExp(`(?<![가-힣])${PAIR}(?:(?:,\\s?|[와과]\\s|\\s및\\s)${PAIR}){2,11}(?![가-힣]{2})`, 'gu')
const ITEM = new RegExp(
  `(?<town>[가-힣]{2,3})\\s(?<name>[가-힣]{2})(?:[·ㆍ](?<second>[가-힣]{2}))?(?<kind>${COMPLEX})?`,
  'gu',
)
/** `산업단지는 `, `산단으로 `: the word for them right before a list. */
const HEAD_BEFORE = new RegExp(`${COMPLEX}(?:는|은|로는|으로|로)\\s(?:[가-힣]{1,6}\\s)?$`, 'u')
/** `로 정했다`, ` 등 5곳이다`: what goes on behind a list that its head tells to be of complexes; not who does something. */
const LIST_END = /^(?:$|[.…]|\s등(?![가-힣]{2})|으?로\s|[을를에]\s|이다|다\.|\s[0-9])/u
/** ` 등 5곳에 산업단지를`, ` 지역 후보지`: the word for them, or for what they are candidates for, behind a list. */
const HEAD_BEHIND = new RegExp(
  `^(?:\\s지역)?(?:\\s등(?:지)?)?(?<between>[^.,\\n]{0,30})(?:${COMPLEX}(?!\\s(?:근로자|급식|축제|주민|인근|직원))|\\s후보지)`,
  'u',
)
/** `에 관광객이 몰려`, `를 잇는`: what else happens at the places of a list. */
const OF_OTHERS = /[을를이가도]\s/u
/** ` 등 5개소를 개발`, ` 등지에 조성`: what is done at the places of a list, which a sentence before may tell to be complexes. */
const MADE = /^\s등(?:지[에를]|\s[0-9]{1,2}\s?(?:개소|곳|개\s?(?:지구|지역|단지)))[^.\n]{0,40}(?:조성|개발|지정|투자)/u
const FAR = new RegExp(COMPLEX, 'u')
const FAR_REACH = 160
/** True for the name of a village, or another word that names a complex of its town. */
const mayName = (name: string): boolean =>
  !(GENERIC_KO.has(name) || NOT_IN_NAME_KO.test(name) || isTheme(name) || FACILITY_KO.test(name))

/** The word for the kind of a list that stands between two offsets; undefined where nothing tells that it is of complexes. */
function kindOf(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - FAR_REACH), start)
  const behind = text.slice(end, end + 60)
  const between = HEAD_BEHIND.exec(behind)?.groups?.['between']
  const headed =
    (HEAD_BEFORE.test(before) && LIST_END.test(behind)) || (between !== undefined && !OF_OTHERS.test(between))
  const told =
    headed || FAR.test(text.slice(start, end))
      ? before.slice(-40) + behind.slice(0, 40)
      : MADE.test(behind) && FAR.test(before)
        ? before
        : undefined
  if (told === undefined) return undefined
  return /농공\s?단지/u.test(told) && !/산업\s?단지|산단/u.test(told) ? '농공단지' : '산업단지'
}

/** Complexes that a list gives by town and village, three at least: `여수 상암, 나주 왕곡, 고흥 도양 등 5곳에 산업단지를`. */
export function* complexesOfTowns(text: string): Iterable<Candidate<'zone'>> {
  if (!FAR.test(text)) return
  for (const list of matchesOf(LIST, text, [',', '과 ', '와 '])) {
    const items = matchesOf(ITEM, list[0])
    const odd = items.filter(({ groups }) => {
      const { name = '', second = name, kind } = groups!
      return kind === undefined && !(mayName(name) && mayName(second))
    })
    // `나주 미래·익신` among names that are plain
    const all = items.every(({ groups }) => isTown(placeNamed(groups!['town']!))) && odd.length * 4 <= items.length
    const kind = all ? kindOf(text, list.index, list.index + list[0].length) : undefined
    if (kind === undefined) continue
    for (const item of items) {
      const { town = '', name = '', second, kind: own } = item.groups!
      // names with their kind are read where the kind is
      if (own !== undefined && second === undefined) continue
      const { region } = placeNamed(town)!
      const start = list.index + item.index
      const names = second === undefined || own !== undefined ? [name] : [name, second]
      for (const [index, village] of names.entries()) {
        const forms = [`${town}${village}`, village].flatMap((form) => [`${form}${kind}`, `${form}일반산업단지`])
        const entry = listedUnder(forms)
        const listed = listedIn(entry, region)
        const end = start + town.length + 1 + name.length + index * (village.length + 1)
        const from = index === 0 ? start : end - village.length
        const read = {
          listed,
          name: { ko: `${town} ${village}${kind}` },
          region,
          zoneType: 'industrial-complex',
        } as const
        yield zoneCandidate({ start: from, end, rule: 'counted-complex', priority: 6, ...read })
      }
    }
  }
}
