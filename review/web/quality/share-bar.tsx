import type { Share } from '../../api/index.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)}`

/** A share with its 95 % interval: in figures, and as a point on a line. */
export function ShareBar({ of }: { readonly of: Share | null }) {
  if (of === null) return <span class="quiet">–</span>
  return (
    <span class="share">
      <span class="share-figures">
        <strong>{percent(of.share)}</strong>{' '}
        <span class="quiet">
          {percent(of.low)}–{percent(of.high)}
        </span>
      </span>
      <svg class="share-line" viewBox="0 0 100 10" aria-hidden="true">
        <line class="grid" x1={0} x2={100} y1={5} y2={5} />
        <line class="interval" x1={of.low * 100} x2={of.high * 100} y1={5} y2={5} />
        <circle class="dot" cx={of.share * 100} cy={5} r={3} />
      </svg>
    </span>
  )
}
