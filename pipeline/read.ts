import { type Decoded, decode } from './decode.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { DecodedSource, Source, SourceFormat } from './parsed-document.ts'
import { Refused } from './refused.ts'
import { binaryFormat, textFormat } from './sniff-type.ts'
import type { Stage, StageContext } from './stage.ts'

const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/

const counted = (places: number): string => `${places} ${places === 1 ? 'place' : 'places'}`

/** More lost characters than one in eight, or more control characters than one in fifty: not a text that a person wrote. */
function refuseGarbage({ text, replaced, encoding }: Decoded): void {
  const control = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (control * 50 > text.length) throw new Refused('unsupported', 'Unexpected binary content, expected text')
  if (replaced * 8 > text.length) {
    throw new Refused(
      'undecodable',
      `Unexpected bytes in ${counted(replaced)}, expected UTF-8 or CP949 (best guess ${encoding})`,
    )
  }
}

/** Tells where the first one is in plain text; in markup, offsets of the source are none of the text that is read from it. */
function reportReplaced({ text, replaced, encoding }: Decoded, format: SourceFormat, context: StageContext): void {
  if (replaced === 0) return
  const start = text.indexOf('\uFFFD')
  const message = `Unexpected bytes in ${counted(replaced)}, expected ${encoding}: read as U+FFFD`
  const place = format === 'text' ? { start, end: start + 1 } : {}
  context.report({ code: 'replaced-bytes', severity: 'warning', message, ...place })
}

function reportDoubt({ doubt: message }: Decoded, context: StageContext): void {
  if (message !== null) context.report({ code: 'doubtful-charset', severity: 'warning', message })
}

/** The `read` stage within the given limits. */
export function readWithin(limits: Limits): Stage<Source, DecodedSource> {
  return {
    name: 'read',
    run({ id, uri, bytes, metadata }, context) {
      if (bytes.length === 0) throw new Refused('empty', 'The file has no bytes')
      if (bytes.length > limits.maxFileBytes) {
        throw new Refused(
          'too-large',
          `Unexpected size of ${bytes.length} bytes, expected at most ${limits.maxFileBytes}`,
        )
      }
      const binary = binaryFormat(bytes, uri)
      if (binary) throw new Refused('unsupported', `Unexpected ${binary}, expected text, Markdown or HTML`)
      const decoded = decode(bytes)
      if (!VISIBLE.test(decoded.text)) throw new Refused('empty', 'The file holds only white space')
      refuseGarbage(decoded)
      const { text, encoding } = decoded
      const format = textFormat(text, uri)
      reportReplaced(decoded, format, context)
      reportDoubt(decoded, context)
      return { id, uri, metadata, text, encoding, format }
    },
  }
}

/**
 * Bytes to text: finds type and charset. Refuses with `empty`, `too-large`, `unsupported` or `undecodable`; reports
 * `replaced-bytes` where bytes were lost, and `doubtful-charset` where the charset is a guess.
 */
export const read: Stage<Source, DecodedSource> = readWithin(defaultLimits)
