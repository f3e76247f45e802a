import { describe, expect, it } from 'vitest'
import { cutStart, displayWidth } from '../cli/output/width.ts'

describe('display width', () => {
  it('counts Hangul and pictographs twice, marks not at all', () => {
    expect(['abc', '특구', 'a특', '😀', 'e\u0301', '가'.normalize('NFD')].map(displayWidth)).toEqual([3, 4, 3, 2, 1, 2])
  })

  it('cuts a name at its beginning and never over the width', () => {
    expect(cutStart('corpus/송도.txt', 40)).toBe('corpus/송도.txt')
    expect(cutStart('corpus/송도.txt', 10)).toBe('…/송도.txt')
    for (let columns = 1; columns < 20; columns++)
      expect(displayWidth(cutStart('corpus/송도-바이오.txt', columns))).toBeLessThanOrEqual(columns)
  })
})
