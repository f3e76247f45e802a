import { describe, expect, it } from 'vitest'
import { compactSource } from '../extractors/compact-source.ts'
import { compacted } from '../scripts/compact-patterns.mjs'

/** So long that it is worth it. */
const long = (source: string): string => `${source}(?:${'z'.repeat(100)}|y)`
const compact = (source: string): string => compactSource(long(source)).replace(/\(\?:z+\|y\)$/, '')

describe('compactSource', () => {
  it('puts a barrier behind what V8 would copy', () => {
    expect(compact('(?:a|b)c')).toBe('(?:a|b)(?=)c')
    expect(compact('(?<n>a|b)c')).toBe('(?<n>a|b)(?=)c')
    expect(compact('(?:ab){1,3}?c(d)?e')).toBe('(?:ab){1,3}?(?=)c(d)?(?=)e')
    expect(compact('(?:a(?:b|c)d|e)f')).toBe('(?:a(?:b|c)(?=)d|e)(?=)f')
  })

  it('puts none where nothing is copied, in what is read backwards, or in classes', () => {
    for (const source of [
      '(?:ab)c',
      '(?=a|b)c',
      '(?!a|b)c',
      '(?<=(?:a|b)c)d',
      '(?<!(?:a|b)c)d',
      '[(a|b)c]d',
      '\\(a|b\\)c',
    ])
      expect(compact(source)).toBe(source)
  })

  it('leaves short sources and patterns as they are, and does nothing twice', () => {
    expect(compactSource('(?:a|b)c')).toBe('(?:a|b)c')
    const pattern = /(?:a|b)c/
    expect(compactSource(pattern)).toBe(pattern)
    const once = compactSource(long('(?:a|b)c'))
    expect(compactSource(once)).toBe(once)
  })

  it('gives patterns that match the same', () => {
    const source =
      '(?<!x)(?<a>(?:1[0-2]|[1-9]))(?:월|\\.)\\s?(?:(?<b>[12]\\d|3[01]|[1-9])(?:일|\\.)?)?(?:부터|까지|[,~)\\]])?'.repeat(
        2,
      )
    const names = source.replace('<a>', '<c>').replace('<b>', '<d>')
    const text = '1월 3일까지12.31. 10월~ 11월2일부터 3.4, 9.9.~12월 x1월2일'
    const all = (pattern: string) =>
      [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => [match.index, ...match])
    expect(compactSource(names)).not.toBe(names)
    expect(all(compactSource(names))).toEqual(all(names))
  })
})

describe('compacted', () => {
  const literal = `/${long('(?:a|b)c')}/gu`
  const made = `/${compactSource(long('(?:a|b)c'))}/gu`

  it('rewrites literals, and patterns that are put together', () => {
    const text = `const A = ${literal}\nconst B = new RegExp(\`(?:\${x})?\`, 'u')\nconst C = new RegExp(${literal}, 'g')\n`
    const head = "import { compactSource as $compact } from './own.js';"
    expect(compacted(text, './own.js', compactSource)).toBe(
      `${head}const A = ${made}\nconst B = new RegExp($compact(\`(?:\${x})?\`), 'u')\nconst C = new RegExp($compact(${made}), 'g')\n`,
    )
  })

  it('leaves a module without patterns as it is', () => {
    expect(compacted("const a = '(?:a|b)'\n", './own.js', compactSource)).toBe("const a = '(?:a|b)'\n")
  })
})
