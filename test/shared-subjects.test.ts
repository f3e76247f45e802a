import { describe, expect, it } from 'vitest'
import { processed } from './support/processed.ts'

/** The amounts of a text as their quotes, by record, in text order. */
function recordsOf(text: string): string[][] {
  const { mentions } = processed(text, { published: '2024-05-02' })
  const byRecord = new Map<string, string[]>()
  for (const { type, record, quote } of mentions) {
    if (type === 'amount') byRecord.set(record, [...(byRecord.get(record) ?? []), quote])
  }
  return [...byRecord.values()]
}

const BODY = '시는 올해 시설운영비 120억원, 연구개발비 80억원을 쓴다고 밝혔다.\n'

describe('a sum with and without its subject', () => {
  it('is one record where the document gives it one subject', () => {
    expect(recordsOf(`가람시가 내년에 120억원을 더 쓴다.\n\n${BODY}`)).toEqual([['120억원', '120억원'], ['80억원']])
  })

  it('stays apart where two subjects have the same sum', () => {
    expect(recordsOf(`가람시가 내년에 120억원을 더 쓴다.\n\n${BODY.replace('80', '120')}`)).toHaveLength(3)
  })

  it('stays apart where the sums are of different kinds', () => {
    expect(recordsOf(`가람사는 지난해 매출 120억원을 올렸다.\n\n${BODY}`)).toHaveLength(3)
  })

  it('stays apart in one block', () => {
    expect(recordsOf(`가람시가 내년에 120억원을 더 쓴다. ${BODY}`)).toHaveLength(3)
  })
})
