import type { DatePoint } from '../../../schemas/index.ts'

type Relative = NonNullable<DatePoint['relative']>
const at = (unit: Relative['unit'], offset: number, to?: 'context'): Relative => ({
  unit,
  offset,
  ...(to ? { to } : {}),
})

/** Words for a year, month, week, quarter or day counted from the publication day, or from the date told before. */
export const RELATIVE: Readonly<Record<string, Relative>> = {
  '올 해': at('year', 0),
  금년: at('year', 0),
  금년도: at('year', 0),
  올해년도: at('year', 0),
  '이번 해': at('year', 0),
  작년: at('year', -1),
  작년도: at('year', -1),
  '지난 해': at('year', -1),
  '지난 연도': at('year', -1),
  재작년: at('year', -2),
  지지난해: at('year', -2),
  내년: at('year', 1),
  내년도: at('year', 1),
  '다음 해': at('year', 1),
  '다음 연도': at('year', 1),
  명년: at('year', 1),
  내후년: at('year', 2),
  후년: at('year', 2),
  전년: at('year', -1, 'context'),
  전년도: at('year', -1, 'context'),
  '같은 해': at('year', 0, 'context'),
  '그 해': at('year', 0, 'context'),
  이듬해: at('year', 1, 'context'),
  익년: at('year', 1, 'context'),
  이달: at('month', 0),
  '이 달': at('month', 0),
  '이번 달': at('month', 0),
  금월: at('month', 0),
  당월: at('month', 0),
  '지난 달': at('month', -1),
  '저번 달': at('month', -1),
  지지난달: at('month', -2),
  '다음 달': at('month', 1),
  '오는 달': at('month', 1),
  내달: at('month', 1),
  익월: at('month', 1),
  '다다음 달': at('month', 2),
  전월: at('month', -1, 'context'),
  '같은 달': at('month', 0, 'context'),
  '그 달': at('month', 0, 'context'),
  '이번 주': at('week', 0),
  '이 주': at('week', 0),
  금주: at('week', 0),
  '지난 주': at('week', -1),
  '저번 주': at('week', -1),
  지지난주: at('week', -2),
  '다음 주': at('week', 1),
  '오는 주': at('week', 1),
  '다가오는 주': at('week', 1),
  차주: at('week', 1),
  '다다음 주': at('week', 2),
  '같은 주': at('week', 0, 'context'),
  전날: at('day', -1, 'context'),
  전일: at('day', -1, 'context'),
  다음날: at('day', 1, 'context'),
  '다음 날': at('day', 1, 'context'),
  이튿날: at('day', 1, 'context'),
  '이번 분기': at('quarter', 0),
  '지난 분기': at('quarter', -1),
  '다음 분기': at('quarter', 1),
  오늘: at('day', 0),
  금일: at('day', 0),
  어제: at('day', -1),
  어저께: at('day', -1),
  그제: at('day', -2),
  그저께: at('day', -2),
  그끄저께: at('day', -3),
  내일: at('day', 1),
  명일: at('day', 1),
  모레: at('day', 2),
  '내일 모레': at('day', 2),
  글피: at('day', 3),
  그글피: at('day', 4),
}

/** Words before an incomplete date that say on which side of the anchor it lies. */
export const DIRECTION: Readonly<Record<string, 'past' | 'future' | 'this' | 'near'>> = {
  지난: 'past',
  지난번: 'past',
  저번: 'past',
  오는: 'future',
  다가오는: 'future',
  다음: 'future',
  이번: 'this',
  올: 'this',
}

/** Which part of a month, year or week. */
export const PART: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  초: 'early',
  초순: 'early',
  초반: 'early',
  초기: 'early',
  상순: 'early',
  중순: 'mid',
  중반: 'mid',
  말: 'late',
  말경: 'late',
  말께: 'late',
  말쯤: 'late',
  하순: 'late',
  후반: 'late',
}

/** Native and Sino-Korean counts before a counter (`두 달`, `세 번째`). */
export const COUNT: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
  십: 10,
}

/** Native words for so many days; 하루 and 보름 are left out, for they are seldom a date. */
export const DAYS: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
}

/** Ordinal words for weeks and weekdays; -1 is the last one. */
export const ORDINAL: Readonly<Record<string, number>> = {
  첫: 1,
  첫째: 1,
  '첫 번째': 1,
  둘째: 2,
  '두 번째': 2,
  셋째: 3,
  '세 번째': 3,
  넷째: 4,
  '네 번째': 4,
  다섯째: 5,
  '다섯 번째': 5,
  마지막: -1,
}

/** The days of the week by their one-letter names, Monday first. */
export const WEEKDAYS = '월화수목금토일'

/** EDTF season codes. */
export const SEASON: Readonly<Record<string, number>> = { 봄: 21, 여름: 22, 가을: 23, 겨울: 24 }

/** What may stand right behind a word of time: particles, and nouns that are often written without a blank. */
export const PARTICLES: readonly string[] = [
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '엔',
  '도',
  '과',
  '와',
  '로',
  '으로',
  '부터',
  '까지',
  '만',
  '인',
  '보다',
  '처럼',
  '쯤',
  '께',
  '경',
  '자',
  '들어',
  '이후',
  '이전',
  '이래',
  '중',
  '안',
  '내',
  '사이',
  '기준',
  '현재',
  '대비',
  '동안',
  '밤',
  '낮',
  '아침',
  '오전',
  '오후',
  '저녁',
  '새벽',
  '나',
  '이나',
  '였',
  '이었',
  '이다',
  '입',
  '다',
  '하고',
  '이며',
  '이면',
  '면',
  '고',
  '이고',
]

/** Words after a bare number of days that make it a count: written right behind it, or after a blank as well. */
export const COUNTED = {
  glued: ['간', '째', '차', '치', '씩', '내', '제', '분간', '짜리', '천하'],
  spaced: [
    '동안',
    '더 ',
    '부족',
    '만에',
    '만이',
    '정도',
    '가량',
    '이내',
    '안에',
    '내에',
    '이상',
    '이하',
    '미만',
    '초과',
    '넘게',
    '넘는',
    '가까이',
    '남짓',
    '단위',
    '연속',
    '평균',
    '분량',
    '주기',
    '앞으로',
    '앞두',
  ],
} as const

/** What a quoted title ends with: the year that it starts with is part of the name. */
export const TITLE_END =
  '회의|방향|계획|대책|방안|조사|사업|포럼|대회|박람회|행사|전략|보고서|공모|공모전|프로젝트|엑스포|콘퍼런스|컨퍼런스|정책|대상|시상식|축제|총회|세미나|설명회|발표회|협의회|간담회|평가|지침|예산안|백서|전시회|로드맵'

/** Nouns and verbs by which a clause says that its date lies ahead. */
export const AHEAD =
  '예정|되면|[한된린간연난온인]다고|(?<![했됐었았였갔왔렸졌혔])다는\\s(?:계획|방침|목표|전망|예상|구상|복안|청사진|약속)|추진할|나설|겠|[할될갈올릴킬길칠설줄]\\s?(?:것|계획|예정|방침|전망|수\\s있)|[기키]로\\s?(?:했|하)|앞두'

/** Nouns that say the same where they close a clause. */
export const PLAN = '계획|방침|전망|목표|예상'

/** Behind such a noun: it is what something else is done with, `계획을 심의해`, `전망이 나왔다`. */
export const PLAN_AS_OBJECT =
  /^(?:[안서도]|치)?(?:[을를은는이가에의]\s|[과와]\s|\s?(?:변경|수립|승인|심의|발표|보고|용역|위원|심사|평가|설명|수정|확정))/u

/** Right before such a noun: what is planned for the date, `24일 착공 계획을`. */
export const PLANNED_EVENT =
  /(?:착공|기공|준공|완공|개장|개막|개원|개교|개관|개통|개소|개청|가동|분양|입주|증설|증축|출시|상장|이전|시행|시작|도입|신청|공모|출범|착수|운영|양산|생산|공급|건설|조성|투자|매각|설립|신설|방문|개최|완료|인상|인하|감축|채용|모집)\s$/u

/** Syllables that end in ㄴ, before 다 the present tense: 연다, 잇는다, 간다. */
const NIEUN = Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 4)).join('')

/** Verbs in the present: ahead where they stand close to the date. */
export const SOON = `(?:개최|진행|시행|시작|추진|출범|개막|개장|착공|준공|완공)(?:되|하)는|열리는|열린다|연다|[${NIEUN}]다[.\\s]|개최한다|진행된다|시행된다|시작한다|선보인다|출시한다|접수한다|모집한다|신청하(?![였셨])`

/** Verbs of the report itself: the day beside them is that of the report, but `11월까지` before them is still ahead. */
export const REPORT = '따르면|밝혔|밝힌|전했|말했|발표했|설명했|강조했|덧붙였|알렸'

/** Ends of a sentence in the present: what it says is still to come on the day that it names. */
export const PRESENT_END = `(?:[${NIEUN}]다|[합됩옵갑](?:니다)|습니다)`

/** Verbs in the present that tell a state or a view, not an event. */
export const STATIVE =
  '있습니|없습니|같습니|(?:판단|분석|평가|추정|파악|풀이|해석|생각|집계)(?:된|됩니|합니)|달한|이른|차지한|의미한|뜻한|꼽힌|꼽은|평가한|평가된|알려진|해당한|속한|보인|본|불린|생각한|말한|밝힌|전한|설명한|강조한|덧붙인|나타난|나타낸|따른|않는|못한|필요한|가능한|존재한|위치한|유지한|지킨|웃돈|넘는|기록한'

/** Verbs by which a clause says that its date lies behind, or that it is the day of the report. */
export const BEHIND = '[했됐었았였갔왔렸졌혔쳤냈섰녔]|나타났'

/** Words that may also describe something else than the date: they count where no verb in the present ends the sentence. */
export const BEHIND_NOUN =
  '지난|에\\s이어|한\\s바\\s있|(?:받은|선정된|지정된|체결한|발표한)(?!다)|열린\\s|[을를]\\s연\\s|개최된|개최한\\s|출범한|설립된|준공한|시작된'

/** Before a verb in the past that tells no event: of the report, of a decision, of words that are told. */
export const NO_EVENT = /(?:따르|밝|전|말|발표|설명|강조|덧붙|알|[기키]로 ?|고 ?|목표로 |계획을 |방침을 )$/u
