import { describe, expect, it } from 'vitest'
import { renderDocuments } from '../cli/commands/run-report.ts'
import { displayWidth } from '../cli/output/width.ts'
import type { DocumentSummary } from '../pipeline/store/store.ts'

const document = (uri: string): DocumentSummary => ({
  id: 1,
  uri,
  documentId: null,
  language: 'kor',
  state: 'ok-with-problems',
  reason: null,
  note: null,
  runId: 1,
  zones: 6,
  institutions: 7,
  amounts: 14,
  dates: 1200,
  mentions: 1240,
  problems: 0,
})
const documents = [document('corpus/2024-02-29-경제자유구역-투자유치-실적과-올해의-계획.txt'), document('corpus/a.md')]

describe('the table of documents', () => {
  it.each([50, 60, 66, 80, 139, 140, 200])('fits a terminal of %d columns', (columns) => {
    const lines = renderDocuments(documents, columns).trimEnd().split('\n')
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  })

  it('tells how many records there are where their kinds have no room', () => {
    expect(renderDocuments(documents, 60)).toContain(' 1227 ')
    expect(renderDocuments(documents, 60)).not.toContain('amounts')
  })
})
