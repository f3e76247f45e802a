/** Sino-Korean digits. */
export const HANGUL_DIGITS: Readonly<Record<string, number>> = {
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
}

/** Powers of ten inside a group of four digits. */
export const SMALL_UNITS: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 }

/** Powers of ten of the groups; headlines also write them in Chinese characters. */
export const BIG_UNITS: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16, 萬: 4, 億: 8, 兆: 12 }

/** The decimal point in words. */
export const HANGUL_POINTS = '점쩜'
