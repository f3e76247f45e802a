/** Maps a domain onto a stretch of pixels; a domain of one point falls into the middle. */
export function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  if (to <= from) return () => (start + end) / 2
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}

/** About `count` round numbers from 0 up to at least `most`: 0, 1, 2 or 5 times a power of ten apart. */
export function ticksTo(most: number, count: number): number[] {
  if (most <= 0) return [0]
  const rough = most / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? power
  const ticks: number[] = []
  for (let at = 0; at < most + step; at += step) ticks.push(at)
  return ticks
}

/** A point of time as years with a fraction, from the first point of an EDTF value; null where the year is not known. */
export function yearOf(edtf: string): number | null {
  const point = edtf.split('/').find((part) => /^\d{4}/.test(part))
  const [year, month = '01', day = '01'] = point?.split('-') ?? []
  if (year === undefined || !/^\d{4}$/.test(year)) return null
  const inYear = /^(?:0[1-9]|1[0-2])$/.test(month) ? (Number(month) - 1) / 12 : 0
  return Number(year) + inYear + (/^\d\d$/.test(day) ? (Number(day) - 1) / 372 : 0)
}

/** All months from the first to the last (`2024-05`), also those in between; at most `most`, the last ones. */
export function monthsBetween(first: string, last: string, most: number): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  const from = Math.max(index(first), index(last) - most + 1)
  return Array.from({ length: Math.max(0, index(last) - from + 1) }, (_, at) => {
    const month = from + at
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
