import { expect, it } from 'vitest'
import { processed } from './support/processed.ts'

const ambiguousIn = (text: string): string[] =>
  processed(text)
    .mentions.filter(({ type, doubts }) => type === 'amount' && doubts.includes('currency-ambiguous'))
    .map(({ quote }) => quote)

it.each([
  ['Some $1.1 billion won was spent on lighthouses.', ['$1.1 billion']],
  ['The zone drew $300 million won, a record.', ['$300 million']],
  ['A bid of $1.1 billion won approval on Monday.', []],
  ['The zone drew $300 million (400 billion won).', []],
])('doubts a sum that two currencies claim: %s', (text, expected) => {
  expect(ambiguousIn(text)).toEqual(expected)
})
