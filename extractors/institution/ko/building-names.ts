import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { NOT_INTRODUCED_KO } from './lexicon.ts'
import { isPerson } from './member-names.ts'
import { isGivenLike } from './person-words.ts'
import { NAME, SUM, settlersAt } from './settlers.ts'
import { isCompanyByForm } from './trading-names.ts'

const ZONE_WORD = '(?:산단|단지|지구|특구|구역|공단|밸리|클러스터|부지|농공)'
const BUILDS =
  '(?:공장|생산\\s?(?:시설|설비|라인)|본사|연구소|물류센터)(?:[을를]|\\s등을)\\s(?:새로\\s|각각\\s)?(?:신설|신축|증설|이전|건립|건설|설립|구축|세우|세운|짓|지어)'
/** `가람판넬은 나래농공단지 1만㎡ 부지에 104억 원을 들여`, `…단지에, 나래온과 다온켐은`: who begins a sentence or clause and invests in a zone. */
const OPENING = new RegExp(
  `(?<=^|[.!?]["”’]?\\s|\\n|[단구]지에,\\s|[산공]단에,\\s)(?<first>${NAME})(?:[와과]\\s(?<second>${NAME}))?(?<particle>[은는])\\s(?=[^.\\n]{0,50}?${ZONE_WORD}[^.\\n]{0,36}?(?:${SUM}|${BUILDS}))`,
  'gu',
)
/** `가람에이가 나래산단에 공장을 짓고, 다온티는 두레산단에 터를 잡는다`: who stands right before the complex where it builds. */
const AT_COMPLEX = new RegExp(
  `(?<=^|[.!?]["”’]?\\s|\\n|[고며],\\s)(?<first>${NAME})(?:[와과]\\s(?<second>${NAME}))?(?<particle>[은는이가])\\s(?=[가-힣A-Za-z0-9]{2,14}(?:산단|단지|공단|밸리|특구)(?:에|로)\\s(?:[^.,\\n]{0,16}?${BUILDS}|(?:새로\\s|새\\s)?(?:터|둥지|터전)[를을]\\s))`,
  'gu',
)
/** `추출 업체 나래포티가 산단에 110억 원을 들여`, `생산업체 세람온과 다원테크가 각각 9억 원, 10억 원을 투입해`. */
const OF_TRADE = new RegExp(
  `(?<=(?:업체|제조사|제조기업|전문기업)(?:인)?\\s)(?<first>${NAME})(?:[와과]\\s(?<second>${NAME}))?(?<particle>[은는이가])\\s(?=[^.\\n]{0,60}?(?:${SUM}|${BUILDS}))`,
  'gu',
)
/** Words that begin a sentence about an investment and name nobody. */
const NO_OPENING =
  /^(?:이[들번곳]|다음[달주해]?|해당|양[측사]|업체|기업|회사|투자|협약|사업|공장|부지|단지|조성|현재|당시|올해|지난|앞으로)|(?:가운데|중에|따르면|위해|통해|따라|의하면|[에로만]|에서|까지|부터)$|^(?:테스트베드|스마트(?:팩토리|팜)|(?:비닐)?하우스|태양광)$/
/** Ends of words for buildings and people, `기숙사`, `체육관`, `경영진`: a name in one counts where its form tells a company. */
const NO_BUILDER =
  /(?:[장관집소실동터사등단진측원탑촌역체]|공간|시설|자치|정부|[업학산]계|외국인|법인|상인|노인|[업작농]가|[찰방무]서|창고|우체국)$/

const mayOpen = (name: string): boolean =>
  isCompanyByForm(name) || !(NO_BUILDER.test(name) || (isPerson(name) && isGivenLike(name)))

/** What tells that a text speaks of investing or building. */
const CUE =
  /원을\s(?:투자|들여|투입)|[산공]단[에로]\s|단지[에로]\s|(?:공장|시설|설비|라인|본사|연구소|센터)(?:[을를]|\s등을)\s/

/** Subjects of sentences that tell what they invest in a zone or build there. Block coordinates. */
export function* buildingNames(text: string): Iterable<Candidate<'institution'>> {
  if (!CUE.test(text)) return
  for (const pattern of [OPENING, OF_TRADE, AT_COMPLEX])
    for (const match of matchesOf(pattern, text, ['은 ', '는 ', '이 ', '가 '])) {
      const { first = '', second, particle = '' } = match.groups!
      if (NO_OPENING.test(first) || NOT_INTRODUCED_KO.test(first)) continue
      if (pattern !== OF_TRADE && !(mayOpen(first) && (second === undefined || mayOpen(second)))) continue
      yield* settlersAt(text, match.index, { first, second, particle })
    }
}
