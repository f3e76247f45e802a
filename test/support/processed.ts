import { createHash } from 'node:crypto'
import { defaultLimits } from '../../pipeline/limits.ts'
import { type ProcessOutput, processDocument } from '../../pipeline/process-document.ts'
import type { Metadata } from '../../schemas/index.ts'

/** All stages, run on one text under a file name, with a publication date where one is given. */
export function processed(text: string, options: { name?: string; published?: string } = {}): ProcessOutput {
  const { name = 'article.txt', published } = options
  const bytes = new TextEncoder().encode(text)
  const metadata: Metadata = published === undefined ? {} : { published, publishedBasis: 'input' }
  const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return processDocument({ source: { id, uri: `test/${name}`, bytes, metadata }, limits: defaultLimits })
}
