import { inWords } from '../../decisions/reasons.ts'
import type { ReportLanguage } from './labels.ts'

/** Doubts in Korean words; those that are missing keep their code. */
const KOREAN: Readonly<Record<string, string>> = {
  'scale-implausible': '금액의 자릿수가 그럴듯하지 않음',
  'negative-sign': '금액 앞에 음수 부호가 있음',
  'weekday-mismatch': '요일이 날짜와 맞지 않음',
  'pair-differs': '한국어 문장과 영어 문장이 서로 다름',
  'conflicts-with': '다른 기록과 어긋남',
  'sum-mismatch': '합계가 맞지 않음',
  'currency-unknown': '통화를 알 수 없음',
  'currency-ambiguous': '통화가 다를 수 있음',
  'currency-inherited': '통화나 단위가 본문의 다른 곳에서 옴',
  'publication-date-conflict': '발행일이 둘 이상임',
  'no-publication-date': '발행일을 알 수 없음',
  'unknown-name': '목록에 없는 이름',
  'shared-name': '이름이 같은 곳이 여럿임',
}

function inKorean(code: string): string {
  const [name = '', ...rest] = code.split(':')
  const words = KOREAN[name] ?? name
  return rest.length === 0 ? words : `${words} (${rest.join(':')})`
}

/** A doubt in words that a reader understands; what it concerns stands in brackets. */
export const doubtInWords = (code: string, language: ReportLanguage): string =>
  language === 'ko' ? inKorean(code) : inWords(code)
