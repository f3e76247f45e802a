/** Lowest and highest price of a unit in won over a year. */
export type YearRange = readonly [low: number, high: number]

/**
 * Won for one unit of a currency by year: the range of the daily base rates, rounded outwards. A year that is missing is judged
 * by the range of all years.
 * @see Bank of Korea, Economic Statistics System (ECOS), statistics 3.1.1.1, daily base rates of the won
 */
export const WON_PER_UNIT: Readonly<Record<string, Readonly<Record<number, YearRange>>>> = {
  USD: {
    2000: [1100, 1270],
    2001: [1230, 1370],
    2002: [1160, 1340],
    2003: [1140, 1260],
    2004: [1030, 1200],
    2005: [995, 1065],
    2006: [910, 1015],
    2007: [900, 955],
    2008: [930, 1525],
    2009: [1150, 1580],
    2010: [1100, 1280],
    2011: [1045, 1205],
    2012: [1065, 1190],
    2013: [1050, 1165],
    2014: [1005, 1120],
    2015: [1065, 1210],
    2016: [1085, 1250],
    2017: [1065, 1215],
    2018: [1050, 1145],
    2019: [1105, 1225],
    2020: [1080, 1290],
    2021: [1080, 1200],
    2022: [1180, 1445],
    2023: [1215, 1365],
    2024: [1285, 1485],
    2025: [1345, 1490],
  },
  EUR: {
    2008: [1370, 1970],
    2009: [1590, 2000],
    2010: [1380, 1690],
    2011: [1440, 1630],
    2012: [1380, 1530],
    2013: [1380, 1540],
    2014: [1310, 1500],
    2015: [1150, 1370],
    2016: [1210, 1350],
    2017: [1200, 1370],
    2018: [1250, 1350],
    2019: [1250, 1360],
    2020: [1270, 1420],
    2021: [1310, 1390],
    2022: [1310, 1450],
    2023: [1310, 1480],
    2024: [1400, 1560],
    2025: [1470, 1730],
  },
  JPY: {
    2008: [8.2, 16.2],
    2009: [12.0, 16.2],
    2010: [11.8, 14.1],
    2011: [12.6, 15.7],
    2012: [12.2, 15.2],
    2013: [9.9, 12.7],
    2014: [8.9, 10.7],
    2015: [8.7, 10.1],
    2016: [9.7, 11.9],
    2017: [9.3, 10.6],
    2018: [9.3, 10.7],
    2019: [9.7, 11.7],
    2020: [10.3, 12.1],
    2021: [9.9, 11.1],
    2022: [9.4, 10.7],
    2023: [8.5, 10.2],
    2024: [8.5, 9.8],
    2025: [8.9, 10.3],
  },
  CNY: {
    2010: [160, 186],
    2011: [162, 188],
    2012: [168, 187],
    2013: [171, 189],
    2014: [161, 181],
    2015: [169, 189],
    2016: [164, 187],
    2017: [159, 176],
    2018: [160, 176],
    2019: [163, 176],
    2020: [162, 179],
    2021: [166, 189],
    2022: [184, 203],
    2023: [174, 196],
    2024: [181, 204],
    2025: [187, 210],
  },
}

/** The range of a currency over `years`, or over all years that are known where none of them is; null for an unknown currency. */
export function wonRange(currency: string, years: readonly number[]): YearRange | null {
  const table = WON_PER_UNIT[currency]
  if (table === undefined) return null
  const wanted = years.map((year) => table[year]).filter((range) => range !== undefined)
  const used = wanted.length > 0 ? wanted : Object.values(table)
  return [Math.min(...used.map(([low]) => low)), Math.max(...used.map(([, high]) => high))]
}
