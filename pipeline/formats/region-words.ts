/** Names of regions by their ISO 3166-2 codes, Korean and English, as short as people say them. */
const REGIONS: Readonly<Record<string, readonly [ko: string, en: string]>> = {
  'KR-11': ['서울', 'Seoul'],
  'KR-26': ['부산', 'Busan'],
  'KR-27': ['대구', 'Daegu'],
  'KR-28': ['인천', 'Incheon'],
  'KR-29': ['광주', 'Gwangju'],
  'KR-30': ['대전', 'Daejeon'],
  'KR-31': ['울산', 'Ulsan'],
  'KR-41': ['경기', 'Gyeonggi'],
  'KR-42': ['강원', 'Gangwon'],
  'KR-43': ['충북', 'Chungbuk'],
  'KR-44': ['충남', 'Chungnam'],
  'KR-45': ['전북', 'Jeonbuk'],
  'KR-46': ['전남', 'Jeonnam'],
  'KR-47': ['경북', 'Gyeongbuk'],
  'KR-48': ['경남', 'Gyeongnam'],
  'KR-49': ['제주', 'Jeju'],
  'KR-50': ['세종', 'Sejong'],
}

/** A region (`KR-28`) in the reader's words; the code itself where it is not known. */
export const regionWords = (code: string, language: 'ko' | 'en'): string =>
  REGIONS[code]?.[language === 'ko' ? 0 : 1] ?? code

/** A country (ISO 3166-1 alpha-2) in the reader's words. */
export const countryWords = (code: string, language: 'ko' | 'en'): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code
