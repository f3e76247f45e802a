import { describe, expect, it } from 'vitest'
import { blockText } from '../extractors/block-text.ts'

const read = (text: string, kind: 'paragraph' | 'tableCell' = 'paragraph') =>
  blockText(text, { start: 0, end: text.length, kind })

describe('blockText', () => {
  it('has blanks for the breaks of wrapped lines, and is as long as its part', () => {
    const text = 'Exports of the firms that belong to the Busan-Jinhae\nFree Economic Zone rose.'
    expect(read(text)).toBe(text.replace('\n', ' '))
    expect(read(text)).toHaveLength(text.length)
  })

  it('has blanks for the breaks of Korean lines that a word must follow', () => {
    const text = '부산에 본사를 둔 회사는 오늘\n나래 지구에서 기공식을\n열고 공장 건설에\n착수했습니다.'
    expect(read(text)).toBe('부산에 본사를 둔 회사는 오늘\n나래 지구에서 기공식을 열고 공장 건설에 착수했습니다.')
  })

  it('keeps the breaks of short lines, behind sentences, before bullets and of other blocks', () => {
    const list = 'Busan\nDaegu\nUlsan'
    expect(read(list)).toBe(list)
    const sentences = 'The zone in the far south of the country grew last year.\nBusan did not.'
    expect(read(sentences)).toBe(sentences)
    const bullets = 'The zone in the far south of the country grew last year\n- Busan'
    expect(read(bullets)).toBe(bullets)
    const cell = 'Exports of the firms that belong to the Busan-Jinhae\nFree Economic Zone'
    expect(read(cell, 'tableCell')).toBe(cell)
  })
})
