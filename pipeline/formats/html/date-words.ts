import type { ReportLanguage } from './labels.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SEASONS: Readonly<Record<ReportLanguage, readonly string[]>> = {
  ko: ['봄', '여름', '가을', '겨울'],
  en: ['spring', 'summer', 'autumn', 'winter'],
}
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** The parts of a year that EDTF writes as a month from 21 on: seasons, quarters, halves. */
function partOfYear(year: string, code: number, language: ReportLanguage): string | null {
  const season = SEASONS[language][code - 21]
  if (season !== undefined) return language === 'ko' ? `${year}년 ${season}` : `${season} ${year}`
  if (code >= 33 && code <= 36)
    return language === 'ko' ? `${year}년 ${code - 32}분기` : `${ORDINALS[code - 33]} quarter of ${year}`
  if (code !== 40 && code !== 41) return null
  return language === 'ko' ? `${year}년 ${code === 40 ? '상' : '하'}반기` : `${ORDINALS[code - 40]} half of ${year}`
}

/** A point of EDTF in words; null where digits are unknown, or for what is no point. */
function pointInWords(point: string, language: ReportLanguage): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(point)
  if (match === null) {
    const decade = /^(\d{3})X$/.exec(point)?.[1]
    return decade === undefined ? null : language === 'ko' ? `${decade}0년대` : `the ${decade}0s`
  }
  const [, year = '', month, day] = match
  if (month === undefined) return language === 'ko' ? `${year}년` : year
  if (Number(month) > 12) return partOfYear(year, Number(month), language)
  if (language === 'ko') return `${year}년 ${Number(month)}월${day === undefined ? '' : ` ${Number(day)}일`}`
  return `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1]} ${year}`
}

/** An EDTF value in a reader's words: `2019-06-12` is `2019년 6월 12일` or `12 June 2019`. As it is where it has no such words. */
export function dateInWords(edtf: string, language: ReportLanguage): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return pointInWords(edtf, language) ?? edtf
  const [first, last] = [from, to].map((point) => (point === '..' ? '' : pointInWords(point, language)))
  if (first == null || last == null) return edtf
  if (language === 'ko') return [first && `${first}부터`, last && `${last}까지`].filter(Boolean).join(' ')
  if (first === '') return `until ${last}`
  return last === '' ? `since ${first}` : `${first} to ${last}`
}
