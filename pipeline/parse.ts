import type { Metadata } from '../schemas/index.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { parseHtml } from './parse-html.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { type ParsedText, parseText } from './parse-text.ts'
import type { DecodedSource, ParsedDocument } from './parsed-document.ts'
import { Refused } from './refused.ts'
import type { Stage } from './stage.ts'

function parseFormat({ format, text }: DecodedSource, limits: Limits): ParsedText {
  switch (format) {
    case 'html':
      return parseHtml(text, limits)
    case 'markdown':
      return parseMarkdown(text, limits)
    case 'text':
      return parseText(text)
  }
}

/** What the caller or a sidecar says wins; the basis of the publication date goes with the date. */
function merged(own: Metadata, given: Metadata): Metadata {
  const { publishedBasis: _, ...rest } = own
  return given.published === undefined ? { ...own, ...given } : { ...rest, ...given }
}

/** The `parse` stage within the given limits. */
export function parseWithin(limits: Limits): Stage<DecodedSource, ParsedDocument> {
  return {
    name: 'parse',
    run(source, context) {
      const { text, blocks, metadata, plain } = parseFormat(source, limits)
      if (blocks.length === 0)
        throw new Refused('no-text', `Unexpected ${source.format} without any text, expected an article`)
      if (plain) {
        const message = `Unexpected marks by the thousand, expected ${source.format}: read as plain text`
        context.report({ code: 'markup-ignored', severity: 'warning', message })
      }
      const size = Buffer.byteLength(text)
      if (size > limits.maxTextBytes) {
        throw new Refused('too-large', `Unexpected text of ${size} bytes, expected at most ${limits.maxTextBytes}`)
      }
      return {
        id: source.id,
        uri: source.uri,
        text,
        metadata: merged(metadata, source.metadata),
        blocks: blocks.map((block, index) => ({ index, ...block })),
      }
    },
  }
}

/** Text to blocks: the canonical text and its blocks in order. Refuses with `no-text`, `too-large` or `limit`. */
export const parse: Stage<DecodedSource, ParsedDocument> = parseWithin(defaultLimits)
