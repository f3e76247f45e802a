/**
 * Short Korean names of provinces that have towns, and of metropolitan cities that have wards or counties (Local Autonomy Act), as texts
 * put them before a town.
 */
const WITH_TOWNS = '서울 부산 대구 인천 광주 대전 울산 경기 강원 충북 충남 전북 전남 경북 경남'.split(' ')

/** The short names of all provinces and of the cities of their rank. */
export const SHORT_PROVINCES: readonly string[] = [...WITH_TOWNS.slice(0, 7), '세종', ...WITH_TOWNS.slice(7), '제주']

/** Alternatives of a pattern: the short names of those that have towns, wards or counties of their own below them. */
export const PROVINCES_WITH_TOWNS: string = WITH_TOWNS.join('|')

/** Alternatives of a pattern: all short names. */
export const ANY_PROVINCE: string = SHORT_PROVINCES.join('|')
