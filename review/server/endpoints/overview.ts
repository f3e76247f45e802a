import { reviewedReader } from '../../../pipeline/decisions/reviewed-lines.ts'
import { ZoneOverview } from '../../../pipeline/entities/overview.ts'
import { entityDocumentOf } from '../../../pipeline/entities/read-entities.ts'
import type { Store } from '../../../pipeline/store/store.ts'
import { type Overview, overviewSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { type Places, placesOf } from '../views/places.ts'

const MOST_DOCUMENTS = 1000
/** Documents that are read before other requests are answered. */
const AT_ONCE = 8

/** Reads the documents that name a zone, a few at a time. */
async function gathered(store: Store): Promise<{ zones: ZoneOverview; read: number }> {
  const zones = new ZoneOverview()
  const read = reviewedReader(store)
  const summaries = store.summaries().filter((summary) => summary.zones > 0)
  const chosen = summaries.slice(0, MOST_DOCUMENTS)
  for (const [i, summary] of chosen.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve))
    const document = entityDocumentOf(store, summary, read)
    if (document !== null) zones.add(document)
  }
  return { zones, read: chosen.length }
}

function zonesOf(zones: ZoneOverview, places: Places): Overview['zones'] {
  return zones.dates().map(({ id, name, zoneType, documents, designated }) => ({
    zone: { type: 'zone', id, name },
    zoneType,
    documents,
    designated: designated.flatMap(({ edtf, uri, start, end }) => {
      const found = places(uri, 'date', start, end)
      return found === null ? [] : [{ edtf, key: found.key, document: found.fileId }]
    }),
  }))
}

function sumsOf(zones: ZoneOverview, places: Places): Overview['amounts'] {
  return zones.sums().flatMap(({ id, name, role, currency, records, largest, place }) => {
    const found = places(place.uri, 'amount', place.start, place.end)
    if (found === null) return []
    const { key, fileId: document } = found
    return [{ zone: { type: 'zone' as const, id, name }, role, currency, records, largest, key, document }]
  })
}

async function overviewOf(store: Store): Promise<Overview> {
  const { zones, read } = await gathered(store)
  const places = placesOf(store)
  return {
    documents: { read, total: store.summaries().length },
    zones: zonesOf(zones, places),
    amounts: sumsOf(zones, places),
    months: [...store.catalog.months()],
  }
}

/** `GET /api/overview` */
export const overviewEndpoint = endpoint({
  method: 'get',
  cached: true,
  path: '/api/overview',
  summary: 'What the pictures show: designations of zones, sums by zone and role, documents by month',
  answer: overviewSchema,
  // The promise is kept, so that two pages that ask at once wait for the same work.
  handle: async (_asked, { store, memo }) => ({
    body: await memo.of('overview', store.catalog.version(), () => overviewOf(store)),
  }),
})
