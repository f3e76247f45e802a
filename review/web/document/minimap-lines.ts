import type { ReviewState } from '../../../schemas/index.ts'
import type { Mark } from '../../api/index.ts'

/** A line of the minimap, `y` pixels from its top: `open` where a mention of it is still to be judged. */
export interface Line {
  readonly y: number
  readonly kind: 'open' | 'done'
}

/** The lines of a minimap, from the top: as many as it has pixels at most, however many mentions there are. */
export function linesOf(
  marks: readonly Mark[],
  length: number,
  height: number,
  stateOf: (mark: Mark) => ReviewState,
): Line[] {
  const lines = new Map<number, Line['kind']>()
  for (const mark of marks) {
    const y = Math.round((mark.start / Math.max(1, length)) * (height - 2))
    if (lines.get(y) !== 'open') lines.set(y, stateOf(mark) === 'pending' ? 'open' : 'done')
  }
  return [...lines].map(([y, kind]) => ({ y, kind })).sort((a, b) => a.y - b.y)
}
