import { describe, expect, it } from 'vitest'
import { companyLists } from '../extractors/institution/en/company-lists.ts'

const quotes = (text: string): readonly string[] =>
  Array.from(companyLists(text), ({ start, end }) => text.slice(start, end))

describe('companies before a verb', () => {
  it('are left out where a broken line may hold the first word of their name', () => {
    expect(quotes('The bay is deep. Gale\nHarbor Wind will invest 3 trillion won.')).toEqual([])
  })

  it('are read behind a line that ends with a sentence or a small word', () => {
    expect(quotes('The bay is deep.\nHarbor Wind will invest 3 trillion won.')).toEqual(['Harbor Wind'])
    expect(quotes('By then the firm\nHarbor Wind will invest 3 trillion won.')).toEqual(['Harbor Wind'])
  })
})
