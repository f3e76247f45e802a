import type { Overview } from '../../api/index.ts'
import { dateWords } from '../../notation/dates.ts'
import { useTranslate } from '../i18n/translate.ts'
import { useLanguage } from '../state/settings.ts'
import { linear, monthsBetween, ticksTo } from './scale.ts'
import { useNarrow } from './use-narrow.ts'

/** Units of the picture: a phone gets fewer, so that its text stays readable. */
const WIDTH = { wide: 900, narrow: 420 }
const HEIGHT = 190
const BOTTOM = 160
const LEFT = 40
const MOST_MONTHS = 240

interface Months {
  readonly months: readonly string[]
  readonly counts: ReadonlyMap<string, number>
  readonly undated: number
}

function monthsOf(of: Overview['months']): Months {
  const counts = new Map(of.flatMap(({ month, documents }) => (month === null ? [] : [[month, documents] as const])))
  const known = [...counts.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last, MOST_MONTHS)
  return { months, counts, undated: of.find(({ month }) => month === null)?.documents ?? 0 }
}

interface MonthsProps {
  readonly months: readonly string[]
  readonly counts: ReadonlyMap<string, number>
}

/** A bar for each month. */
function Bars({ months, counts }: MonthsProps) {
  const t = useTranslate()
  const language = useLanguage()
  const full = useNarrow() ? WIDTH.narrow : WIDTH.wide
  const ticks = ticksTo(Math.max(1, ...counts.values()), 3).filter(Number.isInteger)
  const y = linear(0, ticks.at(-1) ?? 1, BOTTOM, 16)
  const x = linear(0, months.length, LEFT, full - 10)
  const width = Math.max(1, Math.min(28, (full - LEFT - 10) / Math.max(1, months.length) - 2))
  return (
    <svg class="picture" viewBox={`0 0 ${full} ${HEIGHT}`} role="img" aria-label={t('pictures.months')}>
      {ticks.map((count) => (
        <g key={count}>
          <line class="grid" x1={LEFT} x2={full - 10} y1={y(count)} y2={y(count)} />
          <text class="tick" x={LEFT - 8} y={y(count) + 4} text-anchor="end">
            {count}
          </text>
        </g>
      ))}
      {months.map((month, at) => {
        const count = counts.get(month) ?? 0
        return (
          <g key={month}>
            <rect class="fill" x={x(at + 0.5) - width / 2} y={y(count)} width={width} height={BOTTOM - y(count)}>
              <title>{`${dateWords(month, language)}: ${count}`}</title>
            </rect>
            {(month.endsWith('-01') || at === 0) && (
              <text class="tick" x={x(at + 0.5)} y={BOTTOM + 18} text-anchor="middle">
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** The same figures in words. */
function MonthList({ months, counts }: MonthsProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <details>
      <summary>{t('pictures.asTable')}</summary>
      <ul class="columns">
        {months
          .filter((month) => counts.has(month))
          .map((month) => (
            <li key={month}>
              {dateWords(month, language)} <span class="count">{counts.get(month)}</span>
            </li>
          ))}
      </ul>
    </details>
  )
}

/** How many documents were published in each month. */
export function DocumentMonths({ of }: { readonly of: Overview['months'] }) {
  const t = useTranslate()
  const { months, counts, undated } = monthsOf(of)
  return (
    <section>
      <h2>{t('pictures.months')}</h2>
      {months.length === 0 ? (
        <p class="quiet">{t('nothingHere')}</p>
      ) : (
        <>
          <div class="scroll">
            <Bars months={months} counts={counts} />
          </div>
          {undated > 0 && <p class="quiet">{t('pictures.undated', { count: undated })}</p>}
          <MonthList months={months} counts={counts} />
        </>
      )}
    </section>
  )
}
