const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/** Offsets after which a pair of surrogates has ended, rising. */
function pairEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let i = 1; i < text.length; i++)
    if (isTrail(text.charCodeAt(i)) && isLead(text.charCodeAt(i - 1))) ends.push(i + 1)
  return ends
}

/** How many of the rising numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** UTF-16 offsets of a text as offsets in code points, as the Web Annotation model and brat count. */
export function codePointsOf(text: string): (offset: number) => number {
  const ends = pairEnds(text)
  return (offset) => offset - countUpTo(ends, offset)
}
