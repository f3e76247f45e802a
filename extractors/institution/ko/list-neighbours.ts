/** Longest text between two neighbours of a list. */
const LONGEST_GAP = 3

/** True where two matches follow one another with nothing but what joins the parts of a list between them: `, ` of `가람텍, 나래온`. */
export function areNeighbours(
  text: string,
  left: RegExpExecArray | undefined,
  right: RegExpExecArray | undefined,
  joiner: RegExp,
): boolean {
  if (!left || !right) return false
  const end = left.index + left[0].length
  return right.index - end <= LONGEST_GAP && joiner.test(text.slice(end, right.index))
}
