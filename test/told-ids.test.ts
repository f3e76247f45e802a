import { describe, expect, it } from 'vitest'
import { documentOf } from './support/document-of.ts'
import { namesOf } from './support/names-of.ts'

/** The governments of a text with their doubts. */
const governments = (text: string): readonly string[] =>
  namesOf(documentOf(text))
    .filter(({ value }) => 'kind' in value && value.kind === 'local-government')
    .map(({ value, doubts }) => [value.id, ...doubts].join(' '))

describe('governments that share a name', () => {
  it('is the one in the province of another government', () => {
    expect(governments('경남도는 고성군은 돕는다. 고성군은 20일 계획을 공고했다.')).toContain(
      'inst/local-kr-48-goseong',
    )
  })

  it('is the one in the province of the only zones that the text names', () => {
    expect(governments('고성조선산업특구가 바뀐다. 고성군은 20일 계획을 공고했다.')).toEqual([
      'inst/local-kr-48-goseong',
    ])
  })

  it('is doubted where nothing tells, or zones of two provinces do', () => {
    expect(governments('고성군은 20일 계획을 공고했다.')).toEqual(['inst/local-kr-42-goseong shared-name'])
    expect(governments('고성군은 20일 마산자유무역지역과 북평국가산업단지를 견줬다.')).toEqual([
      'inst/local-kr-42-goseong shared-name',
    ])
  })
})

describe('companies that are listed under another spelling', () => {
  const companies = (text: string) =>
    namesOf(documentOf(text)).map(({ value, doubts }) => [value.id, ...doubts].join(' '))

  it('are doubted where their sound alone tells them', () => {
    expect(companies('SinSin Pharm Co., Ltd. signed the deal.')).toEqual(['inst/sinsin-pharm unknown-name'])
  })

  it('are not where the lists have the name', () => {
    expect(companies('SinSin Pharmaceutical signed the deal.')).toEqual(['inst/sinsin-pharm'])
  })
})
