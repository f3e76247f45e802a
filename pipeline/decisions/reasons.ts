import type { Language } from '../../schemas/index.ts'

/** The same in both languages of the readers. */
export interface Words {
  readonly ko: string
  readonly en: string
}

const WORDS: Readonly<Record<string, Words>> = {
  contradiction: { en: 'people decided differently', ko: '사람마다 판단이 다름' },
  stale: { en: 'the value changed since it was decided', ko: '판단한 뒤 값이 바뀜' },
  orphan: {
    en: 'the words that were decided on are gone, or stand in more than one place',
    ko: '판단한 문구가 사라졌거나 여러 곳에 있음',
  },
  vanished: { en: 'no extractor finds it any more', ko: '추출기가 더는 찾지 못함' },
  relocated: { en: 'the text changed; found again by its words', ko: '본문이 바뀌어 문구로 다시 찾음' },
  carried: { en: 'its boundary moved; the value is the same', ko: '경계만 옮겨지고 값은 같음' },
  unmeasured: { en: 'its rule was never measured', ko: '규칙의 정확도를 잰 적이 없음' },
  'scale-implausible': { en: 'the scale of the sum is implausible', ko: '금액 단위가 의심스러움' },
  'negative-sign': { en: 'a minus stands before the sum', ko: '금액 앞에 음수 부호가 있음' },
  'weekday-mismatch': { en: 'the weekday does not fit the date', ko: '요일이 날짜와 맞지 않음' },
  'pair-differs': { en: 'the Korean and the English sentence differ', ko: '국문과 영문이 서로 다름' },
  'source-error': { en: 'a person calls it an error of its source', ko: '출처의 오류로 판단됨' },
  'other-preferred': { en: 'a person prefers the figure of another source', ko: '다른 출처의 값을 택함' },
  'conflicts-with': { en: 'another record says something else', ko: '다른 기록과 어긋남' },
  'sum-mismatch': { en: 'the sum does not add up', ko: '합계가 맞지 않음' },
  'product-mismatch': { en: 'the rate times its number is another sum', ko: '단가와 수량의 곱이 금액과 다름' },
  'rate-implausible': { en: 'no exchange rate of its time gives this sum', ko: '당시 환율로는 나올 수 없는 금액' },
  'currency-unknown': { en: 'the currency is unknown', ko: '통화를 알 수 없음' },
  'currency-ambiguous': { en: 'the currency may be another', ko: '통화가 다를 수 있음' },
  'currency-inherited': {
    en: 'the currency or scale is not in the span itself',
    ko: '통화나 단위를 다른 곳에서 가져옴',
  },
  'publication-date-conflict': { en: 'the document has two publication dates', ko: '문서의 발행일이 둘임' },
  'no-publication-date': { en: 'the publication date is unknown', ko: '발행일을 알 수 없음' },
  'unknown-name': { en: 'the name is in no list', ko: '목록에 없는 이름' },
  'shared-name': { en: 'several bodies bear the name', ko: '이름이 같은 곳이 여럿임' },
}

const ofConfidence = (percent: number): Words => ({
  en: `its rule is right in ${percent} of 100 cases`,
  ko: `이 규칙은 100건 중 ${percent}건이 맞음`,
})

/** A reason code in words a reviewer can read, in both languages; what follows its colon stands in brackets. */
export function wordsOf(code: string): Words {
  const [name = '', ...rest] = code.split(':')
  const detail = rest.join(':')
  if (name === 'confidence') return ofConfidence(Math.round(Number(detail) * 100))
  const plain = name.replaceAll('-', ' ')
  const { ko, en } = WORDS[name] ?? { ko: plain, en: plain }
  return detail === '' ? { ko, en } : { ko: `${ko} (${detail})`, en: `${en} (${detail})` }
}

/** A reason code in words of one language. */
export const inWords = (code: string, language: Language = 'eng'): string =>
  wordsOf(code)[language === 'kor' ? 'ko' : 'en']
