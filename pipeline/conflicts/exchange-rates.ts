/** Lowest and highest price of a unit in won over a year. */
export type YearRange = readonly [low: number, high: number]

/**
 * Won for one unit of a currency by year: the lowest and the highest average of a month; of 2026 the months to June. A year that is missing is
 * judged by the range of all years from 2000 on.
 * @see pipeline/conflicts/SOURCES.md
 */
export const WON_PER_UNIT: Readonly<Record<string, Readonly<Record<number, YearRange>>>> = {
  USD: {
    1997: [854, 1497],
    1998: [1213, 1707],
    1999: [1137, 1230],
    2000: [1110, 1217],
    2001: [1253, 1328],
    2002: [1180, 1323],
    2003: [1165, 1237],
    2004: [1050, 1183],
    2005: [1002, 1046],
    2006: [925, 981],
    2007: [915, 943],
    2008: [942, 1399],
    2009: [1163, 1450],
    2010: [1115, 1214],
    2011: [1057, 1151],
    2012: [1075, 1163],
    2013: [1056, 1135],
    2014: [1019, 1103],
    2015: [1085, 1184],
    2016: [1108, 1216],
    2017: [1083, 1179],
    2018: [1066, 1132],
    2019: [1120, 1210],
    2020: [1094, 1228],
    2021: [1098, 1184],
    2022: [1196, 1426],
    2023: [1243, 1352],
    2024: [1326, 1440],
    2025: [1365, 1465],
    2026: [1447, 1529],
  },
  EUR: {
    1999: [1149, 1362],
    2000: [964, 1146],
    2001: [1105, 1193],
    2002: [1150, 1230],
    2003: [1250, 1466],
    2004: [1382, 1495],
    2005: [1213, 1362],
    2006: [1158, 1231],
    2007: [1217, 1356],
    2008: [1387, 1840],
    2009: [1696, 1892],
    2010: [1463, 1624],
    2011: [1496, 1580],
    2012: [1395, 1494],
    2013: [1419, 1498],
    2014: [1335, 1480],
    2015: [1174, 1330],
    2016: [1243, 1349],
    2017: [1212, 1348],
    2018: [1273, 1331],
    2019: [1273, 1347],
    2020: [1296, 1404],
    2021: [1337, 1380],
    2022: [1330, 1405],
    2023: [1340, 1449],
    2024: [1437, 1508],
    2025: [1504, 1716],
    2026: [1709, 1761],
  },
  JPY: {
    1997: [7.06, 11.54],
    1998: [9.08, 13.18],
    1999: [9.68, 11.37],
    2000: [10.3, 10.85],
    2001: [10.13, 10.91],
    2002: [9.88, 10.09],
    2003: [9.9, 11.07],
    2004: [10.12, 11.14],
    2005: [8.63, 10.04],
    2006: [7.88, 8.5],
    2007: [7.56, 8.28],
    2008: [8.74, 14.92],
    2009: [12.93, 15.49],
    2010: [11.94, 13.82],
    2011: [13.02, 15.01],
    2012: [12.83, 14.82],
    2013: [10.2, 11.98],
    2014: [9.24, 10.49],
    2015: [9.0, 9.86],
    2016: [10.18, 11.06],
    2017: [9.59, 10.3],
    2018: [9.61, 10.09],
    2019: [10.16, 11.4],
    2020: [10.54, 11.46],
    2021: [10.2, 10.65],
    2022: [9.54, 10.42],
    2023: [8.74, 9.9],
    2024: [8.74, 9.36],
    2025: [9.28, 9.99],
    2026: [9.29, 9.51],
  },
  CNY: {
    1997: [103, 180],
    1998: [147, 205],
    1999: [137, 149],
    2000: [134, 147],
    2001: [151, 160],
    2002: [143, 160],
    2003: [141, 149],
    2004: [127, 143],
    2005: [121, 129],
    2006: [117, 122],
    2007: [120, 126],
    2008: [130, 205],
    2009: [170, 212],
    2010: [163, 178],
    2011: [164, 181],
    2012: [173, 183],
    2013: [171, 185],
    2014: [164, 179],
    2015: [175, 186],
    2016: [166, 186],
    2017: [163, 172],
    2018: [162, 171],
    2019: [165, 173],
    2020: [167, 174],
    2021: [170, 186],
    2022: [186, 199],
    2023: [178, 192],
    2024: [185, 198],
    2025: [190, 208],
    2026: [209, 226],
  },
}

/** How far a day's rate may lie from the averages of its year's months. */
const DAYS = 0.05
/** The years of the two crises, in which the won lost a fourth and more within a month, and the one that is not over. */
const WILD: Readonly<Record<number, number>> = { 1997: 0.35, 1998: 0.12, 2008: 0.1, 2009: 0.1, 2026: 0.1 }

/** Texts without a date are not older than most of what is read. */
const FIRST_UNDATED = 2000

function daysOf(year: number, [low, high]: YearRange): YearRange {
  const spread = WILD[year] ?? DAYS
  return [low * (1 - spread), high * (1 + spread)]
}

/** The days' ranges of each currency by year, and that of all years from 2000 on. */
const RANGES = new Map(
  Object.entries(WON_PER_UNIT).map(([currency, table]) => {
    const years = Object.entries(table).map(([year, range]) => [Number(year), daysOf(Number(year), range)] as const)
    const undated = years.flatMap(([year, range]) => (year >= FIRST_UNDATED ? [range] : []))
    return [currency, { byYear: new Map(years), undated: spanOf(undated) }]
  }),
)

function spanOf(ranges: readonly YearRange[]): YearRange {
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))]
}

/** The range of a currency over `years`, or over all years from 2000 on where none of them is known; null for an unknown currency. */
export function wonRange(currency: string, years: readonly number[]): YearRange | null {
  const ranges = RANGES.get(currency)
  if (ranges === undefined) return null
  const told = years.flatMap((year) => {
    const range = ranges.byYear.get(year)
    return range === undefined ? [] : [range]
  })
  return told.length > 0 ? spanOf(told) : ranges.undated
}
