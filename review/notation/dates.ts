import type { ReaderLanguage } from './amounts.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = { ko: '일월화수목금토'.split(''), en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' ') } as const
/** EDTF codes of seasons, quarters and halves. */
const PARTS: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = {
  '21': { ko: '봄', en: 'spring' },
  '22': { ko: '여름', en: 'summer' },
  '23': { ko: '가을', en: 'autumn' },
  '24': { ko: '겨울', en: 'winter' },
  '33': { ko: '1분기', en: 'Q1' },
  '34': { ko: '2분기', en: 'Q2' },
  '35': { ko: '3분기', en: 'Q3' },
  '36': { ko: '4분기', en: 'Q4' },
  '40': { ko: '상반기', en: 'first half of' },
  '41': { ko: '하반기', en: 'second half of' },
}
const EVERY: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = {
  'R/P1Y': { ko: '매년', en: 'every year' },
  'R/P1M': { ko: '매월', en: 'every month' },
  'R/P1W': { ko: '매주', en: 'every week' },
  'R/P1D': { ko: '매일', en: 'every day' },
}
const UNITS = {
  ko: { Y: '년', M: '개월', W: '주', D: '일' },
  en: { Y: 'year', M: 'month', W: 'week', D: 'day' },
} as const

function weekday(year: string, month: string, day: string, language: ReaderLanguage): string {
  if (/X/.test(year + month + day)) return ''
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()
  return WEEKDAYS[language][at] ?? ''
}

const number = (part: string): string => (part.includes('X') ? '?' : String(Number(part)))

function yearWords(year: string, language: ReaderLanguage): string {
  if (/^\d{3}X$/.test(year)) return language === 'ko' ? `${year.slice(0, 3)}0년대` : `the ${year.slice(0, 3)}0s`
  const shown = year.replaceAll('X', '?')
  return language === 'ko' ? `${shown}년` : shown
}

function pointWords(point: string, language: ReaderLanguage): string {
  const [year = '', month, day] = point.split('-')
  const inYear = yearWords(year, language)
  if (month === undefined) return inYear
  const part = PARTS[month]
  if (part) return language === 'ko' ? `${inYear} ${part.ko}` : `${part.en} ${inYear}`
  const monthName = MONTHS[Number(month) - 1] ?? '?'
  if (day === undefined) return language === 'ko' ? `${inYear} ${number(month)}월` : `${monthName} ${inYear}`
  if (language === 'en' && month === 'XX')
    return `day ${number(day)} of an unknown month${year.includes('X') ? '' : `, ${inYear}`}`
  const week = weekday(year, month, day, language)
  return language === 'ko'
    ? `${inYear} ${number(month)}월 ${number(day)}일${week && `(${week})`}`
    : `${week && `${week} `}${number(day)} ${monthName} ${inYear}`
}

function durationWords(edtf: string, language: ReaderLanguage): string {
  const parts = [...edtf.matchAll(/(\d{1,9})([YMWD])/g)].map(([, count = '', unit]) => {
    const word = UNITS[language][unit as keyof (typeof UNITS)['en']]
    return language === 'ko' ? `${count}${word}` : `${count} ${word}${count === '1' ? '' : 's'}`
  })
  return parts.join(' ')
}

/** An EDTF value in the reader's notation; digits that are not known are shown as `?`. */
export function dateWords(edtf: string, language: ReaderLanguage): string {
  if (edtf.startsWith('R/')) {
    const one = EVERY[edtf]
    const every = durationWords(edtf, language)
    return one ? one[language] : language === 'ko' ? `${every}마다` : `every ${every}`
  }
  if (edtf.startsWith('P')) return durationWords(edtf, language)
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return pointWords(from, language)
  if (to === '..') return language === 'ko' ? `${pointWords(from, 'ko')}부터` : `since ${pointWords(from, 'en')}`
  if (from === '..') return language === 'ko' ? `${pointWords(to, 'ko')}까지` : `by ${pointWords(to, 'en')}`
  return `${pointWords(from, language)} ~ ${pointWords(to, language)}`
}

/** A stretch of time as one estimates it: `12 min`, `1 h 5 min`. Milliseconds in. */
export function timeLeft(ms: number, language: ReaderLanguage): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const [hour, minute] = language === 'ko' ? ['시간', '분'] : [' h', ' min']
  if (minutes < 60) return `${minutes}${minute}`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}${hour}${rest > 0 ? ` ${rest}${minute}` : ''}`
}

/** A moment (ISO 8601) in the reader's local time, to the minute. */
export function momentWords(iso: string, language: ReaderLanguage): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return at.toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
