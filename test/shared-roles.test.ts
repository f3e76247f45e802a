import { expect, it } from 'vitest'
import { processed } from './support/processed.ts'

const rolesIn = (text: string): (string | undefined)[] =>
  processed(text)
    .mentions.filter(({ type }) => type === 'amount')
    .map(({ value }) => ('role' in value ? value.role : undefined))

const BODY = 'The yard invests $300 million in a pier.'

it('gives a sum of the headline the role that the body tells of it', () => {
  expect(rolesIn(`Naru draws $300 million\n\n${BODY}`)).toEqual(['investment', 'investment'])
})

it('leaves a round sum elsewhere in the body without a role', () => {
  const text = `A quay at Naru\n\n${BODY}\n\nGulls live there, too, and the old keeper of the light still tells his tales of storms.\n\nIts rival has $300 million.`
  expect(rolesIn(text)).toEqual(['investment', 'other'])
})
