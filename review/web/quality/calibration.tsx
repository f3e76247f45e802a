import type { CalibrationBin } from '../../api/index.ts'
import { useTranslate } from '../i18n/translate.ts'
import { linear } from '../pictures/scale.ts'

const SIZE = 320
const EDGE = 44
const TICKS = [0, 0.25, 0.5, 0.75, 1]

const figures = (bin: CalibrationBin): string =>
  bin.right === null
    ? ''
    : `${Math.round(bin.expected * 100)} % → ${Math.round(bin.right.share * 100)} % (${bin.mentions})`

function Frame({ x, y }: { readonly x: (at: number) => number; readonly y: (at: number) => number }) {
  const t = useTranslate()
  return (
    <>
      {TICKS.map((at) => (
        <g key={at}>
          <line class="grid" x1={x(0)} x2={x(1)} y1={y(at)} y2={y(at)} />
          <text class="tick" x={x(0) - 6} y={y(at) + 4} text-anchor="end">
            {at * 100}
          </text>
          <text class="tick" x={x(at)} y={y(0) + 16} text-anchor="middle">
            {at * 100}
          </text>
        </g>
      ))}
      <line class="lane" x1={x(0)} x2={x(1)} y1={y(0)} y2={y(1)} />
      <text class="tick" x={x(0.5)} y={SIZE - 4} text-anchor="middle">
        {t('quality.expected')}
      </text>
    </>
  )
}

/** How often mentions of a confidence were right: on the diagonal, confidence means what it says. */
export function Calibration({ bins }: { readonly bins: readonly CalibrationBin[] }) {
  const t = useTranslate()
  const measured = bins.filter(({ right }) => right !== null)
  const x = linear(0, 1, EDGE, SIZE - 10)
  const y = linear(0, 1, SIZE - EDGE, 10)
  return (
    <section>
      <h2>{t('quality.calibration')}</h2>
      {measured.length === 0 ? (
        <p class="quiet">{t('quality.notYet')}</p>
      ) : (
        <svg class="picture square" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('quality.calibration')}>
          <Frame x={x} y={y} />
          {measured.map((bin) => (
            <g key={bin.from}>
              <line
                class="interval"
                x1={x(bin.expected)}
                x2={x(bin.expected)}
                y1={y(bin.right?.low ?? 0)}
                y2={y(bin.right?.high ?? 0)}
              />
              <circle class="dot" cx={x(bin.expected)} cy={y(bin.right?.share ?? 0)} r={4}>
                <title>{figures(bin)}</title>
              </circle>
            </g>
          ))}
        </svg>
      )}
      <ul class="columns">
        {measured.map((bin) => (
          <li key={bin.from}>{figures(bin)}</li>
        ))}
      </ul>
    </section>
  )
}
