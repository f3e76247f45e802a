import type { Document } from '../schemas/index.ts'
import { assemble } from './assemble.ts'
import { chain } from './chain.ts'
import { check } from './check.ts'
import { clean } from './clean.ts'
import { detectLanguage } from './detect-language.ts'
import { type CandidatesByExtractor, extractCandidates } from './extract.ts'
import { pairSentences } from './pair-sentences.ts'
import { parse } from './parse.ts'
import { publication } from './publication.ts'
import { read } from './read.ts'
import { refine } from './refine.ts'
import { resolve } from './resolve.ts'
import { segment } from './segment.ts'
import type { Stage } from './stage.ts'
import { validate } from './validate.ts'
import { loadVersions } from './versions.ts'

/** Bytes to decoded text; apart from the rest because the run keeps the encoding that it found. */
/** Decoded text to the canonical text and its blocks; apart because all later stages read it folded (`fold/`). */
export { parse, read }

/** A parsed text to a document ready for extraction. */
export const toDocument = chain(clean).to(detectLanguage).to(segment).to(publication)

/** A document to candidates by extractor; those in `cached` are not extracted again. */
export const extract = (cached: CandidatesByExtractor): Stage<Document, CandidatesByExtractor> => ({
  name: 'extract',
  run: (document) => extractCandidates(document, cached),
})

/** Candidates to valid mentions and records, and what the checks of their figures tell. */
export const toRecords = chain(refine)
  .to(resolve)
  .to(pairSentences)
  .to(assemble(loadVersions().extractors))
  .to(validate)
  .to(check)

/** The names of all stages in the order in which they run. */
export const stageNames: readonly string[] = [read.name, parse.name, ...toDocument.names, 'extract', ...toRecords.names]
