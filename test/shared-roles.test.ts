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

it('gives the parts that a line tells the role of the sum before it', () => {
  const parts = '분야별로는 안전 12억원, 문화 17억원, 보건 9억원 등이다.'
  expect(rolesIn(`나래군은 예산 320억원을 짰다.\n${parts}`)).toEqual(['budget', 'budget', 'budget', 'budget'])
  expect(
    rolesIn(`나래군은 예산 320억원을 짰다.\n이웃은 안전 12억원, 문화 17억원, 보건 9억원 등이다.`).slice(1),
  ).toEqual(['other', 'other', 'other'])
})

it('gives the sums of a line that goes on with the figures of the one before their role', () => {
  const body = '올해 수출은 91억 달러다.'
  expect(rolesIn(`${body}\n또 그물이 7100만 달러로 8% 늘었다.`)).toEqual(['export', 'export'])
  expect(rolesIn(`${body}\n닻(3억 달러)과 노(2억 달러)가 뒤를 이었다.`)).toEqual(['export', 'export', 'export'])
  expect(rolesIn(`${body}\n또 그물 장수에게 71만 원이 남았다.`)).toEqual(['export', 'other'])
  expect(rolesIn(`${body}\n그물이 7100만 달러로 8% 늘었다.`)).toEqual(['export', 'other'])
})

it('gives sums by trade or country the role of the line before', () => {
  const body = '올해 수출은 91억 달러다.'
  expect(rolesIn(`${body}\n업종별로는 그물이 71억 달러로 가장 많다.`)).toEqual(['export', 'export'])
  expect(rolesIn(`${body}\n연간 목표액 95억 달러의 96%다.`)).toEqual(['export', 'export'])
  expect(rolesIn(`${body}\n반면 그물은 7100만 달러에 그쳤다.`)).toEqual(['export', 'export'])
})
