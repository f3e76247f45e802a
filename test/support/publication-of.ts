import { publication } from '../../pipeline/publication.ts'
import type { Issue, Metadata } from '../../schemas/index.ts'
import { documentOf } from './document-of.ts'

/** What the publication stage finds in a text: each date with its basis, their quotes, and the codes of what it reports. */
export function publicationOf(
  text: string,
  more: { readonly uri?: string; readonly metadata?: Metadata; readonly role?: 'boilerplate' } = {},
) {
  const issues: Omit<Issue, 'stage'>[] = []
  const { publication: _none, ...base } = documentOf(text)
  const blocks = base.blocks.map((b) => (more.role ? { ...b, role: more.role } : b))
  const input = { ...base, blocks, uri: more.uri ?? base.uri, metadata: more.metadata ?? {} }
  const { publication: found } = publication.run(input, { report: (issue) => issues.push(issue) })
  return {
    found: found.map((p) => `${p.edtf} ${p.basis}`),
    quotes: found.map((p) => p.quote),
    issues: issues.map((i) => i.code),
  }
}
