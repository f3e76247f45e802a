import { doubtsToldBy } from '../conflicts/finding-doubts.ts'
import type { PlacedFinding } from '../store/finding-store.ts'
import { doubtCode } from './expected-error.ts'
import type { DoubtsOf } from './make-items.ts'
import { type FindingVerdict, isSettled } from './meet-settlements.ts'

/** What the export says of a figure that a person found wanting. */
function saidOf({ outcome, mention }: FindingVerdict, of: string): string[] {
  if (outcome === 'source-error') return mention === of ? ['source-error'] : []
  return outcome === 'prefer' && mention !== of ? ['other-preferred'] : []
}

const keysOf = (findings: readonly PlacedFinding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(doubtsToldBy).map((pair) => pair.join(' ')))

/** Doubts by the mention that gets them: what people said in settled conflicts. */
function saidBy(settled: readonly PlacedFinding[]): (mention: string) => string[] {
  return (of) =>
    settled.flatMap(({ verdict, mentions }) =>
      verdict === null || !mentions.some(({ mention }) => mention === of) ? [] : saidOf(verdict, of),
    )
}

/**
 * The doubts of a file's mentions without those that only settled conflicts tell of; with `told`, what people said of them instead.
 * Undefined where no conflict is settled.
 */
export function doubtsAfter(findings: readonly PlacedFinding[], fileId: number, told: boolean): DoubtsOf | undefined {
  const settled = findings.filter(({ verdict }) => isSettled(verdict))
  if (settled.length === 0) return undefined
  const open = keysOf(findings.filter(({ verdict }) => !isSettled(verdict)))
  const over = keysOf(settled)
  const said = told ? saidBy(settled) : () => []
  const places = findings.flatMap((finding) => finding.places).filter((place) => place.fileId === fileId)
  const ids = new Map(places.map(({ position, mention }) => [position, mention]))
  return (position, doubts) => {
    const mention = ids.get(position)
    if (mention === undefined) return doubts
    const isOver = (doubt: string): boolean => over.has(`${mention} ${doubt}`) && !open.has(`${mention} ${doubt}`)
    const left = doubts.filter((doubt) => !isOver(doubt) && !isOver(doubtCode(doubt)))
    return [...new Set([...left, ...said(mention)])].sort()
  }
}
