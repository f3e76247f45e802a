import type {
  Document,
  DocumentState,
  ExtractedRecord,
  Finding,
  Issue,
  Mention,
  SentencePair,
} from '../schemas/index.ts'
import type { RunStage } from './chain.ts'
import type { Claim } from './conflicts/claim.ts'
import { type CandidatesByExtractor, mergeCandidates } from './extract.ts'
import { foldParsed } from './fold/fold-document.ts'
import type { FoldedText } from './fold/folded-text.ts'
import { unfoldChecked, unfoldSpan } from './fold/unfold.ts'
import type { Limits } from './limits.ts'
import type { Source } from './parsed-document.ts'
import { Refused } from './refused.ts'
import { extract, parse, read, toDocument, toRecords } from './stages.ts'

/** One source and what the stages may do with it. */
export interface ProcessInput {
  readonly source: Source
  readonly limits: Limits
  /** Candidates of extractors whose version and document did not change, by extractor id. */
  readonly cached?: CandidatesByExtractor
}

/** What the stages made of one source. Offsets count in the canonical text. */
export interface ProcessOutput {
  readonly state: DocumentState
  /** In words; null only for `ok`. */
  readonly reason: string | null
  /** Null where the document was refused before it existed. */
  readonly document: Document | null
  readonly mentions: readonly Mention[]
  readonly records: readonly ExtractedRecord[]
  readonly issues: readonly Issue[]
  /** Sentences of a bilingual document that say the same. */
  readonly pairs: readonly SentencePair[]
  /** What the checks of the figures tell. */
  readonly findings: readonly Finding[]
  /** What other documents may contradict. */
  readonly claims: readonly Claim[]
  /** By extractor id, for the cache. */
  readonly candidates: CandidatesByExtractor
  /** The charset that `read` found; null where it found none. */
  readonly encoding: string | null
  /** Milliseconds by stage name. */
  readonly timings: Readonly<Record<string, number>>
}

/** What a document's stages reported, how long each took, and which one runs. */
interface Trace {
  readonly issues: Issue[]
  readonly timings: Record<string, number>
  current: string
  encoding: string | null
  /** The text as the stages after `parse` read it; null where that is the text itself. */
  reading: FoldedText | null
}

/** An issue whose span, where it has one, counts in the canonical text. */
function placed(issue: Issue, reading: FoldedText | null): Issue {
  const { start, end } = issue
  if (reading === null || start === undefined || end === undefined) return issue
  return { ...issue, ...unfoldSpan({ start, end }, reading) }
}

const tracing = (trace: Trace): RunStage =>
  function runStage(stage, input) {
    trace.current = stage.name
    const started = performance.now()
    const output = stage.run(input, {
      report: (issue) => trace.issues.push(placed({ ...issue, stage: stage.name }, trace.reading)),
    })
    trace.timings[stage.name] = performance.now() - started
    return output
  }

/** `ok`, or `ok-with-problems` with what the warnings and errors say. */
function outcome(issues: readonly Issue[]): { state: DocumentState; reason: string | null } {
  const serious = issues.filter((issue) => issue.severity !== 'info')
  if (serious.length === 0) return { state: 'ok', reason: null }
  const messages = [...new Set(serious.map((issue) => issue.message))]
  const more = messages.length > 3 ? ` (and ${messages.length - 3} more)` : ''
  return { state: 'ok-with-problems', reason: messages.slice(0, 3).join('; ') + more }
}

function checkSize(document: Document, limits: Limits): void {
  const bytes = Buffer.byteLength(document.text)
  if (bytes > limits.maxTextBytes)
    throw new Refused('too-large', `Unexpected text of ${bytes} bytes, expected at most ${limits.maxTextBytes}`)
}

/** A refusal keeps its state and reason; anything else is a bug of ours, told with the stage's name. */
function ending(error: unknown, trace: Trace): { state: DocumentState; reason: string } {
  if (error instanceof Refused) return { state: error.state, reason: error.message }
  const message = `The stage ${trace.current} failed: ${error instanceof Error ? error.message : String(error)}`
  trace.issues.push({ code: 'stage-failed', severity: 'error', message, stage: trace.current })
  return { state: 'failed', reason: message }
}

const told = ({ issues, timings, encoding }: Trace): Pick<ProcessOutput, 'issues' | 'timings' | 'encoding'> => ({
  issues,
  timings,
  encoding,
})

/**
 * Everything that one source says, or the state and reason why it says nothing. Never throws: a refusal ends in its state,
 * a bug of ours in `failed` with an issue that names the stage.
 */
export function processDocument({ source, limits, cached = {} }: ProcessInput): ProcessOutput {
  const trace: Trace = { issues: [], timings: {}, current: 'start', encoding: null, reading: null }
  const runStage = tracing(trace)
  try {
    const decoded = runStage(read, source)
    trace.encoding = decoded.encoding
    const parsed = runStage(parse, decoded)
    const folded = foldParsed(parsed)
    trace.reading = folded.reading
    const document = toDocument.run(folded.document, runStage)
    checkSize(document, limits)
    const candidates = runStage(extract(cached), document)
    const made = toRecords.run(mergeCandidates(document, candidates), runStage)
    const checked = folded.reading === null ? made : unfoldChecked(made, parsed, folded.reading)
    return { ...outcome(trace.issues), ...checked, candidates, ...told(trace) }
  } catch (error) {
    return {
      ...ending(error, trace),
      document: null,
      mentions: [],
      records: [],
      pairs: [],
      findings: [],
      claims: [],
      candidates: {},
      ...told(trace),
    }
  }
}
