import { describe, expect, it } from 'vitest'
import type { Document } from '../schemas/index.ts'
import { namesOf } from './support/names-of.ts'
import { runStages } from './support/run-stages.ts'

/** The quotes and ids of the zones of a Markdown page. */
function zonesOf(lines: readonly string[]): string[] {
  const document = { ...runStages(lines.join('\n'), 'page.md'), publication: [] } as unknown as Document
  return namesOf(document)
    .filter(({ candidate }) => candidate.type === 'zone')
    .map(({ candidate: { start, end, rule }, value }) => `${document.text.slice(start, end)} ${value.id} ${rule}`)
}

describe('zones of tables', () => {
  it('are of the kind that heads their column', () => {
    const page = [
      '| Free economic zone | Since |',
      '| --- | --- |',
      '| Incheon | 2003 |',
      '| Gwangyang Bay Area | 2003 |',
    ]
    expect(zonesOf(page)).toEqual([
      'Incheon zone/incheon-fez table-item',
      'Gwangyang Bay Area zone/gwangyang-bay-fez table-item',
    ])
  })

  it('are of the kind that the line above tells, each with the industry of its row', () => {
    const page = [
      'Regulation-free special zones of the first round',
      '',
      '| Region | Industry | Firms |',
      '| --- | --- | --- |',
      '| Busan | Blockchain | 8 |',
      '| Daegu | Smart wellness | 12 |',
    ]
    expect(zonesOf(page)).toEqual([
      'Busan zone/busan-blockchain-rfz table-item',
      'Daegu zone/daegu-smart-wellness-rfz table-item',
    ])
  })

  it('are none where no column is said to hold any', () => {
    const page = [
      'Firms of the free economic zones by city of their head office',
      '',
      '| Firm | Head office |',
      '| --- | --- |',
      '| Garam | Incheon |',
      '| Naru | Busan |',
    ]
    expect(zonesOf(page)).toEqual([])
  })

  it('are none of a themed kind where no industry stands beside them', () => {
    const page = ['| Regulation-free special zone | Firms |', '| --- | --- |', '| Busan | 8 |', '| Daegu | 12 |']
    expect(zonesOf(page)).toEqual([])
  })
})
