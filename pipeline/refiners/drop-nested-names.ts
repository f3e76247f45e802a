import type { AnyCandidate, Refiner } from '../extraction.ts'

const isName = (candidate: AnyCandidate): boolean => candidate.type === 'zone' || candidate.type === 'institution'

/** True for a place that is said to be a zone, beside a body of its name: `The city of Busan will become a free economic zone`. */
const isSaidToBe = (zone: AnyCandidate, body: AnyCandidate): boolean =>
  zone.rule === 'predicated-place' && body.type === 'institution' && body.draft.kind === 'local-government'

/** True for a company by its mark that is called like a zone: `나래시티㈜는`. */
const isMarked = (body: AnyCandidate, zone: AnyCandidate): boolean =>
  body.type === 'institution' && body.rule === 'company-mark' && body.start === zone.start && body.end === zone.end

/** Better first: a place said to be a zone, a company by its mark, longer, then higher priority, then a zone, then earlier. */
const isBetter = (a: AnyCandidate, b: AnyCandidate): boolean => {
  if (isSaidToBe(a, b)) return true
  if (isSaidToBe(b, a)) return false
  if (isMarked(a, b)) return true
  if (isMarked(b, a)) return false
  const byLength = a.end - a.start - (b.end - b.start)
  if (byLength !== 0) return byLength > 0
  const byPriority = (a.priority ?? 0) - (b.priority ?? 0)
  return byPriority !== 0 ? byPriority > 0 : a.type === 'zone' && b.type !== 'zone'
}

/**
 * Of a zone and an institution that overlap the longer stays: `인천경제자유구역청` holds no zone, and a zone that is
 * called after a company holds no company; what looks like a date inside a name, `21세기 교육특구`, is none. Within one type nothing is changed.
 */
export const dropNestedNames: Refiner = {
  name: 'drop-nested-names',
  refine(candidates) {
    const dropped = new Set<AnyCandidate>()
    let open: AnyCandidate[] = []
    for (const candidate of candidates) {
      if (candidate.type === 'date') {
        if (open.some((name) => name.end >= candidate.end && !dropped.has(name))) dropped.add(candidate)
        continue
      }
      if (!isName(candidate)) continue
      open = open.filter((other) => other.end > candidate.start && !dropped.has(other))
      for (const other of open) {
        if (other.type !== candidate.type) dropped.add(isBetter(other, candidate) ? candidate : other)
      }
      open.push(candidate)
    }
    return dropped.size === 0 ? candidates : candidates.filter((candidate) => !dropped.has(candidate))
  },
}
