import { expect, test } from 'vitest'
import { codeAt } from '../extractors/code-at.ts'

test('gives the code unit inside a text, and 0 before its start and behind its end', () => {
  expect([-1, 0, 1, 2].map((at) => codeAt('가b', at))).toEqual([0, '가'.charCodeAt(0), 98, 0])
  expect(codeAt('', 0)).toBe(0)
})
