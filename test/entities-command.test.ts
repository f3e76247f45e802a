import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const place = toyCorpus({
  'a.txt': '누리이음테크는 2024년 3월 김제자유무역지역에 공장을 세운다고 밝혔다. 누리이음테크는 38억원을 투자한다.',
  'b.txt': '주식회사 누리이움테크는 김제자유무역지역에서 로봇을 만든다. 전라북도는 누리이움테크에 2억원을 지원한다.',
})
const folder = ['--db', place.db, '--decisions', join(place.corpus, '../decisions'), '--actor', 'test']
const read = ['--db', place.db, '--decisions', join(place.corpus, '../decisions')]
const json = (...args: string[]) => JSON.parse(teukgu(['entities', ...args, '--json']).out)

describe('teukgu entities', () => {
  it('lists and shows what documents name', () => {
    expect(teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet']).code).toBe(0)
    const { entities } = json('list', '김제', ...read)
    expect(entities).toEqual([expect.objectContaining({ id: 'zone/gimje-ftz', documents: 2 })])
    const page = json('show', 'Gimje Free Trade Zone', ...read)
    expect([page.id, page.mentions, page.listed.name.ko]).toEqual(['zone/gimje-ftz', 2, '김제자유무역지역'])
    expect(page.timeline.map(({ edtf }: { edtf: string }) => edtf)).toEqual(['2024-03'])
    expect(teukgu(['entities', 'show', '김제자유무역지역', ...read]).out).toContain('누리이음테크')
    expect(teukgu(['entities', 'show', 'nothing-such', ...read]).code).toBe(2)
  })

  it('suggests, previews and merges; the page then holds both', () => {
    const [found] = json('suggest', ...read).suggestions
    expect([found.entity.id, found.into.id].toSorted()).toEqual([
      'inst/slug-company-nurim-tech',
      'inst/slug-company-nurium-tech',
    ])
    const merge = ['merge', 'inst/slug-company-nurium-tech', 'inst/slug-company-nurim-tech', ...folder]
    const preview = teukgu(['entities', ...merge, '--dry-run'])
    expect(preview.out).toContain('This will join 2 + 2 mentions in 2 documents')
    expect(json('list', '누리', ...read).count).toBe(2)
    expect(teukgu(['entities', ...merge]).out).toContain('Joined 2 + 2 mentions')
    expect(json('list', '누리', ...read).entities).toEqual([expect.objectContaining({ documents: 2 })])
    const page = json('show', 'inst/slug-company-nurim-tech', ...read)
    expect([page.mentions, page.documents.length]).toEqual([4, 2])
    expect(json('suggest', ...read).count).toBe(0)
  })

  it('splits by document, and refuses what it cannot mean', () => {
    const split = ['split', 'zone/gimje-ftz', 'zone/gimje-other']
    expect(teukgu(['entities', ...split, ...folder]).code).toBe(2)
    expect(teukgu(['entities', ...split, '--quote', '없는 이름', ...folder]).code).toBe(2)
    expect(teukgu(['entities', ...split, '--document', 'b.txt', ...folder]).out).toContain(
      'Moved 1 mention in 1 document',
    )
    expect(json('show', 'zone/gimje-ftz', ...read).mentions).toBe(1)
    expect(json('show', 'zone/gimje-other', ...read).documents).toHaveLength(1)
    expect(teukgu(['entities', 'merge', 'zone/gimje-ftz', 'inst/slug-company-nurim-tech', ...folder]).code).toBe(2)
    expect(teukgu(['entities', 'merge', 'zone/not-there', 'zone/gimje-ftz', ...folder]).code).toBe(2)
  })
})
