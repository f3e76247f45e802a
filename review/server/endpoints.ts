import type { Endpoint } from './endpoint.ts'
import { AUDIT_ENDPOINTS } from './endpoints/audit.ts'
import { CONFLICT_ENDPOINTS } from './endpoints/conflicts.ts'
import { DECISION_ENDPOINTS } from './endpoints/decisions.ts'
import { DOCUMENT_ENDPOINTS } from './endpoints/documents.ts'
import { ENTITY_ENDPOINTS } from './endpoints/entities.ts'
import { MENTION_ENDPOINTS } from './endpoints/mentions.ts'
import { metricsEndpoint } from './endpoints/metrics.ts'
import { namesEndpoint } from './endpoints/names.ts'
import { overviewEndpoint } from './endpoints/overview.ts'
import { problemsEndpoint } from './endpoints/problems.ts'
import { READING_ENDPOINTS } from './endpoints/reading.ts'
import { RUN_ENDPOINTS } from './endpoints/runs.ts'
import { searchEndpoint } from './endpoints/search.ts'
import { statusEndpoint } from './endpoints/status.ts'

/** All endpoints that answer with JSON. A path with a fixed part stands before one that takes anything there. */
export const ENDPOINTS: readonly Endpoint[] = [
  statusEndpoint,
  ...DOCUMENT_ENDPOINTS,
  ...MENTION_ENDPOINTS,
  ...DECISION_ENDPOINTS,
  ...READING_ENDPOINTS,
  ...CONFLICT_ENDPOINTS,
  ...RUN_ENDPOINTS,
  problemsEndpoint,
  metricsEndpoint,
  searchEndpoint,
  ...ENTITY_ENDPOINTS,
  namesEndpoint,
  ...AUDIT_ENDPOINTS,
  overviewEndpoint,
]
