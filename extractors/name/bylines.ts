/**
 * Where a byline in brackets at the start of a block ends, else 0: `[에너지경제신문 … 기자]`, `(서울=연합뉴스) … 기자 =`,
 * `가나경제 … 기자 =`, `Staff reporter, …`. `hangul`: whether the block holds any.
 */
export function bylineEnd(text: string, hangul: boolean): number {
  if (!hangul && text.length < LONGEST_SIGNED && SIGNED_EN.test(text)) return text.length
  // other bylines without brackets are in Korean
  if (!hangul && !BRACKET.test(text)) return 0
  const match =
    /^\s{0,4}(?:[[(【][^\])】\n]{1,60}(?:\([가-힣]{2,5}\)=[^\])】\n]{1,12})?(?:기자|특파원|=|Reporter)[^\])】\n]{0,24}[\])】])(?:[^.\n=]{0,20}기자\s?=)?/u.exec(
      text.slice(0, 120),
    )
  const signed = match ?? SIGNED.exec(text.slice(0, 40)) ?? TAGGED.exec(text.slice(0, 24))
  return signed ? signed[0].length : STAMPED.test(text.slice(0, 80)) ? text.length : 0
}
const LONGEST_SIGNED = 120
/** `Staff reporter, The Narae Times` */
const SIGNED_EN =
  /^\s{0,4}(?:By [A-Z][A-Za-z. -]{2,30}[\n,] ?)?(?:(?:Staff|Senior|Contributing) )?(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent), [A-Z][^\n]{2,70}\s{0,4}$/
const BRACKET = /^\s{0,4}[[(【]/
/** `가나경제 홍길동 기자 =`, `가나투데이=홍길동 기자 |` */
const SIGNED =
  /^\s{0,4}[가-힣A-Za-z]{2,12}(?:\([가-힣]{2,5}\))?(?:\s[가-힣]{2,4}\s기자\s?[=|]|\s?=\s?[가-힣]{2,4}\s기자(?:\s?\||\s))/u
/** `[가나신문] 시가 …`: the medium alone in brackets. */
const TAGGED =
  /^\s{0,4}[[【][가-힣A-Za-z]{2,10}(?:신문|일보|뉴스|경제|데일리|타임[스즈]|투데이|저널|통신|포스트|헤럴드|매일|신보)[\]】]/u
/** A line of a medium and a time stamp: `에너지경제신문 입력 2024.02.27 15:47`. */
const STAMPED =
  /^\s{0,4}[가-힣A-Za-z]{2,12}\s(?:기사\s?)?(?:입력|등록|승인|수정|송고|발행)\s?:?\s?[0-9]{4}[-./년]\s?[0-9]{1,2}[-./월]\s?[0-9]{1,2}[.일]?(?:\s[0-9]{1,2}:[0-9]{2})?\s{0,4}$/u
