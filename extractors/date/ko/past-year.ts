const OLD_YEAR = /^지난 ?(?:0\d|[6-9]\d) ?년$/u
const SURELY_YEAR = /(?:0\d|8[5-9]|9\d) ?년$/u
/** What follows a year but no number of years: a month, a part of the year, `이래`, `단지 설치 이래`. */
const PART_OF_YEAR =
  /^ ?(?:\d{1,2}월|[초말](?![가-힣])|(?:부터|까지)(?![가-힣])|에(?=\s(?!걸))|[상하]반기|[1-4]분기|이[후래](?![가-힣])|[가-힣A-Za-z]{2,16}(?: ?\([^()\n]{2,16}\))? ?(?:설치|설립|지정|개청|조성|개장|착공|준공|출범|창립|제정)(?:된|한)? 이래)/u
/** ` 우리나라 최초의 외국인 전용공단으로 출범한`: what something became, behind the year in which it did. */
const BECAME =
  /^ (?:[가-힣]{1,8} ){0,4}[가-힣]{2,10}(?:으로|로) (?:처음 )?(?:출범|지정|설립|설치|조성|개장|창립|발족)(?:한|된|됐|했|하)/u

/** True where two digits from `start` (지난) to `end` (behind 년) tell a year, no number of years: `지난 98년 6월`, `지난 02년 설립된`, `지난 70년 단지 설치 이래`, `지난 70년 공단으로 출범한`. */
export const isPastYear = (text: string, start: number, end: number): boolean =>
  OLD_YEAR.test(text.slice(start, end)) &&
  (SURELY_YEAR.test(text.slice(start, end)) ||
    PART_OF_YEAR.test(text.slice(end, end + 44)) ||
    BECAME.test(text.slice(end, end + 60)))
