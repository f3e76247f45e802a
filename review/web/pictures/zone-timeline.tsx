import type { ZoneTime } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { shown } from '../text/controls.ts'
import { bothNames, EntityLink } from '../ui/names.tsx'
import { linear, yearOf } from './scale.ts'
import { useNarrow } from './use-narrow.ts'

const TOP = 26
/** Names stand beside their lanes, or above them where there is no room. */
const WIDE = { width: 900, left: 300, row: 26, years: 12 }
const NARROW = { width: 420, left: 0, row: 46, years: 5 }

interface Dated {
  readonly zone: ZoneTime
  readonly years: readonly {
    readonly at: number
    readonly edtf: string
    readonly key: string
    readonly document: number
  }[]
}

/** Zones with a designation date whose year is known, the earliest first. */
const datedOf = (zones: readonly ZoneTime[]): Dated[] =>
  zones
    .map((zone) => ({
      zone,
      years: zone.designated.flatMap((one) => {
        const at = yearOf(one.edtf)
        return at === null ? [] : [{ ...one, at }]
      }),
    }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => Math.min(...a.years.map(({ at }) => at)) - Math.min(...b.years.map(({ at }) => at)))

interface AxisProps {
  readonly from: number
  readonly to: number
  readonly most: number
  readonly height: number
  readonly x: (at: number) => number
}

function Axis({ from, to, most, height, x }: AxisProps) {
  const step = Math.max(1, Math.ceil((to - from) / most))
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)
  return (
    <>
      {years.map((year) => (
        <g key={year}>
          <line class="grid" x1={x(year)} x2={x(year)} y1={TOP - 6} y2={height} />
          <text class="tick" x={x(year)} y={TOP - 12} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
    </>
  )
}

interface LaneProps {
  readonly of: Dated
  readonly top: number
  readonly narrow: boolean
  readonly x: (at: number) => number
}

/** A zone: its name, and a dot for each date. */
function Lane({ of: { zone, years }, top, narrow, x }: LaneProps) {
  const t = useTranslate()
  const language = useLanguage()
  const { width, left, row } = narrow ? NARROW : WIDE
  const [name] = bothNames(zone.zone.name, language)
  const y = narrow ? top + row - 12 : top + row / 2
  const nameAt = narrow ? { x: 0, y: top + 16 } : { x: left - 8, y: y + 4 }
  return (
    <g>
      <line class="lane" x1={left} x2={width - 20} y1={y} y2={y} />
      <a href={hrefOf('entities', zone.zone.id, { type: 'zone' })}>
        <rect class="hit" x={0} y={nameAt.y - 16} width={narrow ? width : left - 8} height={24} />
        <text class="name-tick" {...nameAt} text-anchor={narrow ? 'start' : 'end'}>
          {shown(name).slice(0, 42)}
        </text>
      </a>
      {years.map(({ at, edtf, key, document }) => (
        <a
          key={key}
          href={hrefOf('documents', document, { mention: key })}
          aria-label={`${shown(name)}, ${sayOf(t, 'zoneType', zone.zoneType)}: ${dateWords(edtf, language)}`}
        >
          <circle class="hit" cx={x(at)} cy={y} r={12} />
          <circle class="dot" cx={x(at)} cy={y} r={5} />
        </a>
      ))}
    </g>
  )
}

/** When texts say that zones were designated: one line a zone, one dot a date, each leading to its evidence. */
export function ZoneTimeline({ of }: { readonly of: readonly ZoneTime[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const narrow = useNarrow()
  const { width, left, row, years: most } = narrow ? NARROW : WIDE
  const dated = datedOf(of)
  const all = dated.flatMap(({ years }) => years.map(({ at }) => at))
  const from = Math.floor(Math.min(...all)) - 1
  const to = Math.ceil(Math.max(...all)) + 1
  const x = linear(from, to, left + 20, width - 20)
  const height = TOP + dated.length * row
  if (dated.length === 0) return <Empty title={t('pictures.timeline')} />
  return (
    <section>
      <h2>{t('pictures.timeline')}</h2>
      <svg class="picture" viewBox={`0 0 ${width} ${height}`}>
        <title>{t('pictures.timeline')}</title>
        <Axis from={from} to={to} most={most} height={height} x={x} />
        {dated.map((of, at) => (
          <Lane key={of.zone.zone.id} of={of} top={TOP + at * row} narrow={narrow} x={x} />
        ))}
      </svg>
      <details>
        <summary>{t('pictures.asTable')}</summary>
        <ul>
          {dated.map(({ zone, years }) => (
            <li key={zone.zone.id}>
              <EntityLink of={zone.zone} /> {years.map(({ edtf }) => dateWords(edtf, language)).join(' · ')}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Empty({ title }: { readonly title: string }) {
  const t = useTranslate()
  return (
    <section>
      <h2>{title}</h2>
      <p class="quiet">{t('nothingHere')}</p>
    </section>
  )
}
