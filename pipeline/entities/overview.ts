import type { AmountRole, AmountValue, ExportLine, Name, ZoneValue } from '../../schemas/index.ts'
import type { EntityDocument, Place } from './entity-document.ts'
import { linesOfEntity, placeOf } from './entity-document.ts'
import { timelineOf } from './timeline.ts'

/** A zone with the dates on which texts say that it was designated. */
export interface ZoneDates {
  readonly id: string
  readonly name: Name
  readonly zoneType: ZoneValue['zoneType']
  readonly documents: number
  readonly designated: readonly (Place & { readonly edtf: string })[]
}

/** Sums of one role and currency that texts tie to a zone. */
export interface ZoneSums {
  readonly id: string
  readonly name: Name
  readonly role: AmountRole
  readonly currency: string
  readonly records: number
  readonly largest: number
  /** Of the largest. */
  readonly place: Place
}

interface Zone {
  readonly value: ZoneValue
  documents: number
  readonly dates: Map<string, Place & { readonly edtf: string }>
  readonly sums: Map<string, { role: AmountRole; currency: string; records: number; largest: number; place: Place }>
}

const MOST_ZONES = 100
const MOST_DATES = 20

type ZoneLine = ExportLine & { readonly value: ZoneValue }
const isZone = (line: ExportLine): line is ZoneLine => line.type === 'zone'

/** What is told of zones, gathered from one document after the other. */
export class ZoneOverview {
  readonly #zones = new Map<string, Zone>()

  add(document: EntityDocument): void {
    const lines = document.lines.filter(isZone)
    const values = new Map(lines.map(({ value }) => [value.id, value]))
    for (const [id, value] of values) {
      const zone = this.#zones.get(id) ?? { value, documents: 0, dates: new Map(), sums: new Map() }
      this.#zones.set(id, zone)
      zone.documents += 1
      addDates(zone, document, id)
    }
    this.#addSums(document, new Map(lines.map(({ record, value }) => [record, value.id])))
  }

  #addSums({ lines }: EntityDocument, zoneOf: ReadonlyMap<string, string>): void {
    const seen = new Set<string>()
    for (const line of lines) {
      const { type, value, record } = line
      if (type !== 'amount' || seen.has(record)) continue
      seen.add(record)
      const sum = value as AmountValue
      const ids = new Set((sum.entities ?? []).flatMap((entity) => zoneOf.get(entity) ?? []))
      // A sum beside several zones is of none of them alone.
      const zone = ids.size === 1 ? this.#zones.get([...ids][0]!) : undefined
      if (zone !== undefined && sum.per === undefined) addSum(zone, sum, placeOf(line))
    }
  }

  /** Zones with a designation, those of most documents first. */
  dates(): ZoneDates[] {
    return this.#sorted()
      .filter(([, { dates }]) => dates.size > 0)
      .slice(0, MOST_ZONES)
      .map(([id, { value, documents, dates }]) => {
        const designated = [...dates.values()].sort((a, b) => (a.edtf < b.edtf ? -1 : Number(a.edtf > b.edtf)))
        const { name, zoneType } = value
        return { id, name, zoneType, documents, designated: designated.slice(0, MOST_DATES) }
      })
  }

  /** Sums by zone, role and currency, of the zones of most documents first. */
  sums(): ZoneSums[] {
    return this.#sorted()
      .filter(([, { sums }]) => sums.size > 0)
      .slice(0, MOST_ZONES)
      .flatMap(([id, { value, sums }]) => [...sums.values()].map((sum) => ({ id, name: value.name, ...sum })))
  }

  #sorted(): [string, Zone][] {
    return [...this.#zones].sort(([a, x], [b, y]) => y.documents - x.documents || (a < b ? -1 : 1))
  }
}

/** The dates in the clauses of a zone that are said to be its designation; each date once. */
function addDates({ dates }: Zone, document: EntityDocument, id: string): void {
  if (!document.lines.some(({ value }) => 'edtf' in value && value.role === 'designated')) return
  const own = linesOfEntity(document, { type: 'zone', id })
  for (const { edtf, role, uri, quote, start, end } of timelineOf([{ document, own }]))
    if (role === 'designated' && !edtf.startsWith('X') && !dates.has(edtf))
      dates.set(edtf, { edtf, uri, quote, start, end })
}

function addSum({ sums }: Zone, { role, currency, value }: AmountValue, place: Place): void {
  if (currency === null) return
  const key = `${role} ${currency}`
  const known = sums.get(key)
  if (known === undefined) {
    sums.set(key, { role, currency, records: 1, largest: value, place })
    return
  }
  known.records += 1
  if (value <= known.largest) return
  known.largest = value
  known.place = place
}
