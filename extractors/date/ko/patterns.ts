import { oneOf, sticky } from '../eat.ts'
import {
  COUNT,
  COUNTED,
  DAYS,
  DIRECTION,
  HANJA_WEEKDAYS,
  ORDINAL,
  PART,
  PARTICLES,
  RELATIVE,
  SEASON,
  WEEKDAYS,
} from './lexicon.ts'

/** Nothing of a longer word follows: no Hangul, or a particle. */
const WORD_END = `(?![가-힣])|(?=${oneOf(PARTICLES)})`
const END = `(?:${WORD_END})`
const TILDE = '[~∼～〜〰˜–—―-]'
const QUOTE = "['‘’`´＇]"
const COUNTS = `(?<count>\\d{1,3}|${oneOf(Object.keys(COUNT))})`
const UNITS = '(?<unit>년|개월|달|주일|주|일)'
/** Behind a number of days: it is a count, not a day. */
const COUNT_TAIL = `(?:${oneOf(COUNTED.glued)})|여(?![가-힣])|\\s?(?:${oneOf(COUNTED.spaced)})`
const HANGUL_NUMBER = '[일이삼사오육칠팔구십]'

/** `올해`, `지난달`, `어제`: a word that is a date by itself. */
export const RELATIVE_WORD = sticky(
  `(?<!한\\s)올(?=\\s(?:들어(?!\\s?올)|초(?![가-힣])|초(?=에|부터|까지)))|(?!오늘에\\s이[르른]|내주(?:는|도|고|며|지|기|면|자|려)(?![가-힣]))(?:${oneOf(Object.keys(RELATIVE))})(?=년도|동[기월]|같은\\s?[기시달분]|[0-9(]|[상하]반기|[초말중]|${WORD_END}|월요|화요|수요|목요|금요|토요|일요)`,
)
/** `이듬해인 2024년`: the year behind the word is the date. */
export const APPOSED = sticky(`(?:${oneOf(Object.keys(RELATIVE))})인\\s(?=\\d{4}\\s?년)`)
/** `지난`, `오는`, `올` before a date; not 다음 of `협약을 체결한 다음 4월에`. */
export const DIRECTION_WORD = sticky(
  `(?!(?<=[한된난친낸]\\s)다음)(?<word>${oneOf(Object.keys(DIRECTION))})\\s{0,2}(?=[0-9상하봄여가겨월화수목금토일연첫둘셋넷마${QUOTE.slice(1, -1)}])`,
)
/** `이천십오년`. */
export const HANGUL_YEAR = sticky('(?<word>(?:이천|천구백)[일이삼사오육칠팔구십]{0,4})년(?![가-힣])')
/** `2천25년까지`: as broadcasts write a year. */
export const SPOKEN_YEAR = sticky(
  '2천\\s?(?<year>\\d{1,2})년(?=에|까지|부터|엔|은|이후|\\s?[초말](?![가-힣])|\\s(?!동안|전|넘|된)|[,.)]|$)',
)
/** `2018년`, `'18년`, `2014년도`; a bare number of two digits is checked by the grammar. */
export const YEAR = sticky(
  `(?<quote>${QUOTE}\\s?)?(?<year>\\d{4}(?=\\s?(?:년|회계|학년))|\\d{2}(?=\\s?년))\\s?(?:회계\\s?연도|학년도|년)(?!생|형식|형|판|식|산(?![업단지학림간청출책실정물불악])|제|차|째|짜리|\\s?만에|\\s?동안|간|\\s?\\d{1,2}월호)(?:도(?!시|자|약|입|로|쿄|달|전|움|운)|대(?=\\s|$|[^가-힣]))?`,
)
/** `2021·2023년`: one of a list of years before its last. */
export const LISTED_YEAR = sticky(
  '(?<year>(?:19|20)\\d{2})(?=(?:\\s?[·・,]\\s?(?:19|20)\\d{2}){1,4}\\s?년(?!생|형|식|산))',
)
/** `2014~2018년`, `’04~’16년`, `2014년~18년`. */
export const YEAR_RANGE = sticky(
  `${QUOTE}?(?<a>\\d{4}|(?<=${QUOTE})\\d{2})(?:년)?\\s?(?:${TILDE}|(?<dot>[·・]))\\s?${QUOTE}?(?<b>\\d{4}|\\d{2})\\s?년(?!생|간|\\s?동안)(?<decade>대)?(?:도(?![가-힣]))?`,
)
/** `1990년대`, `80년대`. */
export const DECADE = sticky(`(?<year>\\d{3}0|[1-9]0)\\s?년대`)
/** `19세기`, `21세기 초`. */
export const CENTURY = sticky(
  `(?<n>\\d{1,2})\\s?세기(?![가-힣])|(?<m>\\d{1,2})\\s?세기(?=${oneOf(PARTICLES)}|초|말|중)`,
)
/** `3월`, `2월 달`, `오월` before a day. */
export const MONTH = sticky(
  `(?:(?<month>\\d{1,2})\\s?월|(?<word>십일|십이|일|이|삼|사|오|유|육|칠|팔|구|십|시)월(?=\\s?(?:\\d{1,2}|[일이삼사오육칠팔구십]{1,3})일))(?!호|드컵|급|세|평균|간|\\s?민주항쟁|항쟁|\\s유신)(?:\\s달(?=에|\\s|$))?`,
)
/** `내년 10, 11월`, `2·6·10월`: one of a list before its last, with those behind it. */
export const LISTED_MONTH = sticky(
  '(?<month>\\d{1,2})(?=(?<rest>(?:\\s?[·・,]\\s?\\d{1,2}){1,5})\\s?월(?!호|드컵|급|세|평균|간|\\s?\\d{1,2}\\s?일))',
)
/** `3~5월`, `3월~5월`. */
export const MONTH_RANGE = sticky(
  `(?<a>\\d{1,2})(?:월)?\\s?(?:${TILDE}|(?<dot>[·・]))\\s?(?<b>\\d{1,2})\\s?월(?!호|\\s?\\d{1,2}\\s?일)`,
)
/** `6일`, `21일`, `이십이일`; a count (`5일간`) is not a day. */
export const DAY = sticky(
  `(?!1일\\s?(?:평균|생산|처리|최대|최소|이용|방문객|관광객|탑승객|여객|승객|통행|상시|총\\s|유동|발생|[가-힣]{0,4}(?:생산|처리|취수|급수|배출|공급|소비|사용|판매|수송|작업|가공|발전)\\s?(?:량|용량|능력|규모|물량)|용수\\s\\d|\\d)|\\d{1,2}일(?:분(?!기)|장(?=이|은|을|의|에|과|날|터|\\s|$|[,·.])))(?:(?<day>\\d{1,2})\\s?일|(?<listed>\\d{1,2})(?=(?:[·,]\\s?\\d{1,2}){1,4}\\s?일)|(?<word>이십${HANGUL_NUMBER}?|삼십일?|십${HANGUL_NUMBER}|${HANGUL_NUMBER})일(?=에|\\s|,|부터|까지|$))(?!${COUNT_TAIL}|[본반생주상용원관정산]|\\s[1-9]회)`,
)
/** `10~12일`, `10일(수)~12일`. */
export const DAY_RANGE = sticky(
  `(?<a>\\d{1,2})(?:일)?\\s?(?:\\([월화수목금토일]\\)\\s?)?(?:${TILDE}|(?<=\\d)부터|(?<dot>[·・]))\\s?(?<b>\\d{1,2})\\s?일(?!\\s?(?:간|동안|째|차|정도|이내)|[이은]?\\s(?:더\\s)?(?:걸[리린렸]|소요))`,
)
/** `11월/28일`, `11월-28일` keep their separator between month and day. */
export const GLUE = sticky('\\s?[/-](?=\\d{1,2}일)|\\s{1,2}')
/** `(월)`, `[화요일]`, `, 수요일`: behind a day. */
export const WEEKDAY = sticky(
  `\\s?[(（\\[]\\s?(?<short>[${WEEKDAYS}${HANJA_WEEKDAYS}])(?:요일)?\\s?[)）\\]]|,?\\s?(?<long>[${WEEKDAYS}])요일(?:날)?`,
)
/** `수요일`. */
export const PLAIN_WEEKDAY = sticky(`(?<long>[${WEEKDAYS}])요일`)
/** `3분기`, `3/4분기`, `3·4분기`, `3.4분기`, `이사분기`. */
export const QUARTER = sticky(
  `(?:(?<n>[1-4])\\s?(?:[/·ㆍ・.]\\s?4\\s?|사)?|(?<word>[일이삼사])사?)\\s?분기(?!\\s?(?:연속|내리|째|만에))`,
)
/** `1~3분기`. */
export const QUARTER_RANGE = sticky(
  `(?<a>[1-4])(?:분기)?\\s?(?:${TILDE}|(?<dot>[·ㆍ・](?!\\s?4\\s?분기)))\\s?(?<b>[1-4])(?:/4)?\\s?분기`,
)
/** `(1∼6월)`: behind a half or a quarter, its months. */
export const MONTHS_OF_PART = sticky(`\\s?[(（]\\s?\\d{1,2}월?\\s?${TILDE}\\s?\\d{1,2}월\\s?[)）]`)
/** `상반기`, `후반기`. */
export const HALF = sticky('(?<![상전]\\s?[·ㆍ・,/]\\s?)(?<word>상|하|전|후)반기')
/** `봄`, `겨울철`. */
export const SEASON_WORD = sticky(`(?<word>${oneOf(Object.keys(SEASON))})(?:철)?${END}`)
/** `초`, `중순`, `말`: behind a month or year. */
export const PART_WORD = sticky(`(?<word>${oneOf(Object.keys(PART))})${END}`)
/** `연말까지`, `연초에`. */
export const YEAR_END = sticky(`[연년](?<word>말|초)(?=에|까지|부터|께|쯤|엔|이면|로|을|은|의|이\\s|\\s|$|[,.)])`)
/** `둘째 주`, `3주차`, `2번째 주`. */
export const NTH_WEEK = sticky(
  `(?:(?<n>${oneOf(Object.keys(ORDINAL))})\\s?주|(?<digit>\\d)\\s?(?:주차|번째\\s주))(?:${WORD_END}|(?=[월화수목금토일]요일))`,
)
/** `셋째 목요일`. */
export const NTH_WEEKDAY = sticky(`(?<n>${oneOf(Object.keys(ORDINAL))})\\s?(?<long>[${WEEKDAYS}])요일`)
/** ` 마지막 날`, ` 말일`: behind a month, its last day. */
export const LAST_DAY = sticky(`\\s?(?:마지막\\s?날|말일)${END}`)
/** `의 주에`, `이 있는 주`: behind a day, the whole week that it stands in. */
export const WEEK_OF = sticky('(?:의\\s?|이\\s(?:있는|포함된|속한)\\s)주(?=에|\\s|$|[.,])')

/** `2022. 8. 4.`, `2020-07-06`, `'19.4.17`, `2020/7/6`. */
export const NUMERIC_DAY = sticky(
  `(?:(?<year>\\d{4})|(?<quote>${QUOTE}\\s?)?(?<short>\\d{2}))(?<sep>\\s?[.\\-/]\\s?)(?<month>\\d{1,2})\\s?[.\\-/]\\s?(?<day>\\d{1,2})(?:일|\\.(?!\\d))?(?![\\d%]|[.\\-/]\\d|,\\d{3})`,
)
/** `'23.4분기`, `2022.상반기`, `'24.1/4분기`, `'25.1Q`, `'25.2H`, `'15.上`, `'26.말`: a part of the year behind the stop. */
export const DOTTED_PART = sticky(
  `(?:(?<year>(?:19|20)\\d{2})|${QUOTE}\\s?(?<short>\\d{2}))\\s?\\.\\s?(?:(?<quarter>[1-4])(?:\\s?(?:[/·ㆍ・]\\s?4\\s?)?분기|Q(?![A-Za-z0-9]))|(?<n>[12])H(?![A-Za-z0-9])|(?<half>[상하上下])(?:반기|半期|(?=\\s?[(),:~/]|\\s|$))|(?<part>[초말])(?=\\s?[(),:~/]|\\s|$|에|까지|부터))`,
)
/** `2018.11`, `2014-10`, `'19.8`, `2018.11월`. */
export const NUMERIC_MONTH = sticky(
  `(?:(?<year>\\d{4})|(?<quote>${QUOTE}\\s?)(?<short>\\d{2}))\\s?[.\\-/]\\s?(?<month>\\d{1,2})(?<unit>월|\\.(?!\\d))?(?![\\d%]|[.\\-/,]\\d|\\s?(?:[만억조천백원배점개명%㎡㎢㎞㎏t℃]|km|kg)|(?<!월)(?!이다|이며|이고|입니다|임|부터|까지|에|이후|이전|기준|현재|경|말|초|중|월|자)[가-힣])`,
)
/** `20.7월`: the unit makes the bare number before it a year. */
export const SHORT_YEAR_MONTH = sticky(`(?<short>\\d{2})\\.\\s?(?<month>\\d{1,2})월(?!호)`)
/** `연내`: by the end of this year. */
export const WITHIN_YEAR = sticky('연내(?=에|로|\\s|$|[,.)])')
/** `7.17`, `7. 17.`, `3.31일`: only where the grammar has reason to expect a date. */
export const NUMERIC_MONTH_DAY = sticky(
  `(?<month>\\d{1,2})\\s?[./]\\s?(?<day>\\d{1,2})(?<unit>일|\\.(?!\\d))?(?![\\d%]|[.\\-/,]\\d|\\s?[만억조천백원배점개명%㎡㎢㎞㎏t℃])`,
)
/** `2014`, `'18` as an end of a range or in a header row. */
export const BARE_YEAR = sticky(
  `(?:(?<quote>${QUOTE}\\s?)(?<short>\\d{2})|(?<year>(?:19|20)\\d{2}))년?(?![\\d.,%]\\d|\\d|년|\\s?[만억조천백원배점개명%㎡㎢㎞㎏호])`,
)

/** `~` with or without blanks around it. */
export const RANGE_SIGN = sticky(`\\s?${TILDE}\\s?`)
/** `~`, which is no dash. */
export const TILDE_SIGN = sticky('\\s?[~∼～〜]')
/** `10시`, ` 오후 4시 30분`, ` 18:00`: the hour of a day that begins or ends a range. */
const CLOCK = '(?:\\s(?:(?:오전|오후|낮|밤|자정)\\s?)?(?:\\d{1,2}시(?:\\s?\\d{1,2}분)?|\\d{1,2}:\\d{2}))?'
/** `부터`: behind the first end of a range. */
export const FROM = sticky(`${CLOCK}\\s?부터\\s{0,2}`)
/** `에서`: the same, where a second end follows. */
export const AT_FROM = sticky('에서\\s{0,2}')
/** `과`, `와`: between two ends of `… 사이`. */
export const WITH = sticky('(?:과|와)\\s{0,2}')
/** `까지`, ` 사이`: behind the second end of a range. */
export const UNTIL_TAIL = sticky(`${CLOCK}\\s?까지|\\s사이`)
/** `까지`, ` 이전에`: behind a point that ends what is open before it. */
export const UNTIL = sticky('\\s?까지|\\s?이전(?=[에의까\\s,.)]|$)(?!\\s?(?:을|를|하|대상))')
/** `부터`, ` 이후`, ` 이래로`: behind a point that begins what is open after it. */
export const SINCE = sticky(
  '\\s?(?:부터|이후|이래|또는\\s그\\s이후)(?![가-힣])|\\s?(?:부터|이후|이래|또는\\s그\\s이후)(?=는|로|엔|에|의|도)',
)
/** ` 사이`: behind two points that `과` joins. */
export const BETWEEN_TAIL = sticky('\\s?사이')
/** `부터 5년간`, `부터 총 3년 동안`, `부터 사흘간`. */
export const LENGTH = sticky(
  `\\s?(?:총|향후|약|앞으로|매년)?\\s?(?:${COUNTS}\\s?${UNITS}|(?<days>${oneOf(Object.keys(DAYS))}))\\s?(?:간|동안)`,
)

/** `2년 전`, `두 달 뒤`, `1개월 21일 전`: each step, then its side. */
export const STEP = sticky(`(?:${COUNTS}\\s?${UNITS}|(?<days>${oneOf(Object.keys(DAYS))}))(?:\\s하고)?\\s?`)
/** `전`: behind steps back. */
export const AGO = sticky(`전(?=에|부터|의|보다|까지|만|과|,|\\.|\\)|$)|전(?=\\s)`)
/** `후`, `뒤에`, `지나서`: behind steps ahead. */
export const HENCE = sticky(`(?:후|뒤)(?=에|부터|인|의|엔|까지|쯤|,|\\.|\\)|$|\\s)|지나서`)
/** `이내`, `안에`: behind a length that a point must lie within. */
export const WITHIN = sticky('(?:이내|안|내)(?=에|로|\\s|$|[,.)])')
/** `간`, `동안`, `여간`: behind a length of time. */
export const FOR = sticky(
  '(?:여\\s?)?(?:간|동안)(?![가-힣])|(?:여\\s?)?(?:간|동안)(?=의|에|은|을|이|에서|만|도|은|씩)|(?:이\\s)?넘게(?![가-힣])',
)
/** `오늘부터 `, `지금으로부터 최소 `: what steps ahead count from. */
export const BASE_FROM = sticky('(?:(?<day>오늘|어제|내일)(?:로)?부터|지금(?:으로)?부터)\\s(?<least>최소\\s)?')
/** `지난 3년`, `앞으로 사흘`, `다음 3주`. */
export const LAST_COUNT = sticky(
  `(?<word>지난|최근|다음|앞으로|향후|다가오는)\\s(?:${COUNTS}여?\\s?(?<unit>년|개월|달|주일|주|개\\s?분기|분기(?=\\s?(?:간|동안))|(?<![1-4]\\s?)분기)|(?<days>${oneOf(Object.keys(DAYS))})|(?<n>\\d{1,3})\\s?일(?=\\s?(?:간|동안)))(?:여?\\s?(?:간|동안)(?=(?:의|에|은|만)\\s)|(?:여?\\s?(?:간|동안)|여)?(?![가-힣]|\\s?(?:전|후|뒤|만에|내|이내|연속)))|(?<word2>지난|최근|앞으로|향후)\\s(?<n2>\\d{1,3})\\s?(?<unit2>년|개월|주|일)여?\\s?간(?=의|\\s)`,
)
/** `매년`, `매월`, `매분기`. */
export const EVERY = sticky(`(?<word>매년|매월|매달|매주|매분기)(?![가-힣])|(?<word2>매년|매월|매달|매주)(?=의)`)

const TWO_NUMBERS = `(?:\\d\\s?[년월일분기]{0,2}\\s?(?:\\([월화수목금토일]\\))?\\s?(?:${TILDE}|[·・])\\s?${QUOTE}?\\d|\\d부터\\s\\d)`
/** Two numbers with a sign between, anywhere in a block, and near by: without them no range shares its unit. */
export const ANY_SHARED = new RegExp(TWO_NUMBERS, 'u')
/** The same, near by. */
export const SHARED_HINT = sticky(`[^~∼～〜〰˜–—―·・\\n-]{0,24}${TWO_NUMBERS}`)
