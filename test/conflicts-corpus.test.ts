import { describe, expect, it } from 'vitest'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const { db } = toyCorpus()
const corpus = new URL('../corpus', import.meta.url).pathname
const json = (...args: string[]) => JSON.parse(teukgu(['conflicts', '--db', db, '--json', ...args]).out)

describe('teukgu conflicts on the sample corpus', () => {
  it('finds the one conflict, the one wrong sum and the one wrong weekday, and nothing else', {
    timeout: 60_000,
  }, () => {
    const run = teukgu(['run', '--corpus', corpus, '--db', db])
    expect(run.out).toContain(
      '1 sum that is told otherwise elsewhere, 2 figures and dates that contradict themselves: teukgu conflicts',
    )
    const { findings, count } = json()
    expect(count).toBe(3)
    type Told = { kind: string; places: { uri: string; quote: string }[] }
    const told = findings.map(({ kind, places }: Told) => `${kind} ${places[0]?.uri} ${places[0]?.quote}`)
    expect(told).toEqual([
      'value-conflict corpus/songdo-bio-center-investment.html 36.8 billion won',
      'sum corpus/jeonnam-e-mobility-results.md 495',
      'weekday corpus/kfez-innovation-briefing.html Thursday, March 13, 2024',
    ])
    expect(findings[0].explanation.en).toContain('36.8 billion won against 386억원 (KRW 38.6 billion)')
    expect(findings[0].explanation.ko).toContain('송도국제도시, 바이오, 실증, 소재, 부품')
    expect(findings[1].explanation.ko).toContain('485억원')
    expect(findings[2].explanation.en).toContain('is a Wednesday')
  })

  it('keeps what holds as evidence, and lists by kind and document', () => {
    const products = json('--kind', 'product', '--all').findings
    expect(products.map(({ explanation }: { explanation: { en: string } }) => explanation.en)).toEqual([
      '24 × 300 million won = 7.2 billion won ✓',
    ])
    expect(json('--document', 'jeonnam-e-mobility-results.md').count).toBe(1)
    expect(json('--kind', 'weekday,sum').count).toBe(2)
    expect(json('--limit', '1').findings).toHaveLength(1)
  })

  it('tells what people said of its mentions', () => {
    const decisions = ['--db', db, '--decisions', `${db}.decisions`, '--actor', 'test', '--quiet']
    const [first] = json().findings
    expect(first.places.map(({ review }: { review: string }) => review)).toEqual(['pending', 'pending'])
    const corrected = teukgu(['correct', first.places[0].mention, '--value', '38600000000', ...decisions])
    expect(corrected.code, corrected.err).toBe(0)
    expect(teukgu(['conflicts', first.id, '--db', db]).out).toMatch(/«36\.8 billion won».*\(corrected\)/)
  })

  it('shows one finding in context, and ends as it is told', () => {
    const [first] = json().findings
    const shown = teukgu(['conflicts', first.id.slice(0, 10), '--db', db, '--exit-code'])
    expect(shown.out).toContain('«386억원»')
    expect(shown.out).toContain('«36.8 billion won»')
    expect(shown.code).toBe(3)
    expect(teukgu(['conflicts', '--db', db]).code).toBe(0)
    expect(teukgu(['conflicts', '--db', db, '--kind', 'product', '--exit-code']).code).toBe(0)
    expect(teukgu(['conflicts', 'f_nothing', '--db', db]).code).toBe(2)
    expect(teukgu(['conflicts', '--db', db, '--kind', 'nonsense']).code).toBe(2)
  })
})
