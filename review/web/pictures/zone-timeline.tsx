import type { ZoneTime } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { sayOf, useTranslate } from '../i18n/translate.ts'
import { hrefOf } from '../state/route.ts'
import { useLanguage } from '../state/settings.ts'
import { shown } from '../text/controls.ts'
import { bothNames, EntityLink } from '../ui/names.tsx'
import { linear, yearOf } from './scale.ts'

const WIDTH = 900
const LEFT = 300
const ROW = 26
const TOP = 26

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

function Axis({
  from,
  to,
  height,
  x,
}: {
  readonly from: number
  readonly to: number
  readonly height: number
  readonly x: (at: number) => number
}) {
  const step = Math.max(1, Math.ceil((to - from) / 12))
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

/** When texts say that zones were designated: one line a zone, one dot a date, each leading to its evidence. */
export function ZoneTimeline({ of }: { readonly of: readonly ZoneTime[] }) {
  const t = useTranslate()
  const language = useLanguage()
  const dated = datedOf(of)
  const all = dated.flatMap(({ years }) => years.map(({ at }) => at))
  const from = Math.floor(Math.min(...all)) - 1
  const to = Math.ceil(Math.max(...all)) + 1
  const x = linear(from, to, LEFT + 10, WIDTH - 20)
  const height = TOP + dated.length * ROW
  if (dated.length === 0) return <Empty title={t('pictures.timeline')} />
  return (
    <section>
      <h2>{t('pictures.timeline')}</h2>
      <div class="scroll">
        <svg class="picture" viewBox={`0 0 ${WIDTH} ${height}`}>
          <title>{t('pictures.timeline')}</title>
          <Axis from={from} to={to} height={height} x={x} />
          {dated.map(({ zone, years }, row) => {
            const y = TOP + row * ROW + ROW / 2
            const [name] = bothNames(zone.zone.name, language)
            return (
              <g key={zone.zone.id}>
                <line class="lane" x1={LEFT} x2={WIDTH - 20} y1={y} y2={y} />
                <a href={hrefOf('entities', zone.zone.id, { type: 'zone' })}>
                  <rect class="hit" x={0} y={y - 12} width={LEFT - 8} height={24} />
                  <text class="name-tick" x={LEFT - 8} y={y + 4} text-anchor="end">
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
          })}
        </svg>
      </div>
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
