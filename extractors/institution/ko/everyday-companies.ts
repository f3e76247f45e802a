import { FAMILY_NAMES_KO } from './lexicon.ts'
import { isGivenLike } from './person-words.ts'

/**
 * Names of companies that are also common nouns or given names: that a text means the company once does not say that it does again.
 */
export const EVERYDAY_COMPANIES_KO: ReadonlySet<string> = new Set(
  (
    '갭 피치 쇼트 디스코 플렉스 인터페이스 산산 야화 메타 타깃 델 넬 현대 대상 동서 대교 하나 신한 오리온 모레 서클 토스 국보 선진 유신 동방 보령 신영 대승 ' +
    '일화 세방 율곡 당근 비단 레이 디오 하이브 그라비티 유니티 아폴로 발레 자이언트 팩토리얼 트럼프 알파벳 다우 아마존 사프란 캐논 샤프 이항 한수 에니 제라 유라 ' +
    '서한 채비 화신 이도 다음 사조 에바 동희 우진 루나 세종 한양 대우 한국 미래 세계 라인 카드 스타 태양 삼천리 신도 동부 서부 남부 북부 중앙 제일 일신 대신 대한 보성 경동 정상 진로 무학'
  ).split(' '),
)

/** ` 300억 원을 투자`, ` 공장을 짓`, ` 협약을 맺`: what companies do or say that a text tells of zones; behind a name and its particle. */
const BUILDS =
  /^(?:은|는|이|가)\s[^.\n]{0,50}?(?:원을\s(?:투자|들여|투입)|[가-힣0-9]{0,5}공장(?:[을를]|에|에서|에는)\s|(?:증설|신규|신설)\s?투자[를에]\s|(?:생산\s?(?:라인|시설|설비)|물류센터|연구소)[을를]\s(?:짓|지어|세우|세운|신설|신축|증설|건설|건립|준공|착공)|투자협약|투자양해각서|(?:착공식|기공식|준공식)[을를]\s|(?:개발|양산|생산|상용화)에\s(?:성공|착수|나서|나선)|(?:협약|계약)[을를]\s(?:맺|체결)|밝혔(?:다|습니다))/

/** ` 홍길동 회장`: who heads a company, behind its name. */
const HEAD_AFTER =
  /^\s(?<person>[가-힣]{3})\s(?:대표이사|대표|부?회장|부?사장|전무|상무|이사|최고경영자|CEO)(?![가-힣]{2})/u

function isHeadedThere(text: string, end: number): boolean {
  const person = HEAD_AFTER.exec(text.slice(end, end + 12))?.groups?.['person']
  return person !== undefined && FAMILY_NAMES_KO.test(person) && isGivenLike(person)
}

/**
 * True where a listed company with a name that may mean something else does what companies do, or has a head:
 * `효성은 나래에 공장을 짓는다`, `효성 홍길동 사장`.
 */
export const isInvestor = (text: string, start: number, end: number): boolean =>
  !EVERYDAY_COMPANIES_KO.has(text.slice(start, end)) &&
  (BUILDS.test(text.slice(end, end + 80)) || isHeadedThere(text, end))

/** `나사를 만드는 `: what a company makes, before its name. */
const MAKES = /[을를]\s(?:주로\s)?(?:만드는|만들던|생산하는|제조하는|개발하는|개발한|판매하는|공급하는)\s$/u

/** True where a short name that the text has marked as a company's does or makes what companies do, `나사를 만드는 가람은`. */
export const doesAsCompany = (text: string, start: number, end: number): boolean =>
  isInvestor(text, start, end) ||
  (!EVERYDAY_COMPANIES_KO.has(text.slice(start, end)) &&
    GOES_ON.test(text.slice(end, end + 6)) &&
    MAKES.test(text.slice(Math.max(0, start - 14), start)))

/** What stands behind a company that the text has named before: a particle of an actor, its plant. */
const GOES_ON = /^(?:은|는|이|가|의|과|와|도|을|를|에|측은|측이)(?![가-힣])|^\s(?:공장|본사|이전|부지|임직원|계열사)/

/** True where a name that the text has given a company may mean it again. */
export const meansCompany = (text: string, _start: number, end: number): boolean =>
  GOES_ON.test(text.slice(end, end + 6))

/** The end of a name of at least six syllables that a text may leave out: 공업 of `가람단조공업`. */
const TRADE_END = /(?<=^[가-힣]{4,8})(?:공업|산업|정공|엔지니어링|시스템|홀딩스)$/u

/** What a text may call a company again without the trade that ends its name; undefined where the name ends otherwise. */
export function withoutTrade(name: string): string | undefined {
  const short = name.replace(TRADE_END, '')
  return short === name ? undefined : short
}
