import type { Name, Span, ZoneType } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'

/** What a rule reads of a zone. Offsets are in the block. */
export interface ZoneReading extends Span {
  readonly rule: string
  readonly priority?: number
  /** The zone of the gazetteers that is meant, where one is. */
  readonly listed?: GazetteerEntry | undefined
  /** As the text has it; a listed zone keeps its own. */
  readonly name: Name
  readonly zoneType: ZoneType
  /** Codes; none where nothing tells the region. */
  readonly region?: readonly string[]
  /** Empty where no industry is named. */
  readonly theme?: string
}

/** The candidate of a zone: what is not known of it stays out of the draft. */
export function zoneCandidate(reading: ZoneReading): Candidate<'zone'> {
  const { start, end, rule, priority = 0, listed, name, zoneType, region = [], theme = '' } = reading
  return {
    type: 'zone',
    start,
    end,
    rule,
    priority,
    draft: {
      ids: listed ? [listed.id] : [],
      name: listed?.name ?? name,
      zoneType,
      ...(region.length > 0 ? { region } : {}),
      ...(theme !== '' ? { theme } : {}),
    },
  }
}
