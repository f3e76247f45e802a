import { describe, expect, it } from 'vitest'
import { makeAnchor, subjectOf } from '../pipeline/decisions/anchor.ts'
import { foldMention } from '../pipeline/decisions/fold.ts'
import { makeItems } from '../pipeline/decisions/make-items.ts'
import { reconcile } from '../pipeline/decisions/reconcile.ts'
import type { Target, TargetMention } from '../pipeline/decisions/target.ts'
import { valueHash } from '../pipeline/decisions/value-hash.ts'
import type { Decision, DecisionEvent, RejectReason } from '../schemas/index.ts'
import { targetOf, won } from './support/decision-events.ts'

const TEXT = '강원도는 수소특구 실증에 총 145억원을 투입한다. 이와 별도로 교육에 9억원을 쓴다.'
const TARGET = targetOf(TEXT)

const at = (quote: string, text = TEXT) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

function mention(quote: string, value: number, text = TEXT): TargetMention {
  return { id: `m_${quote}_${value}`, type: 'amount', ...at(quote, text), value: valueHash('amount', won(value)) }
}

let clock = 0
interface Told {
  readonly action?: 'accept' | 'reject' | 'correct' | 'add' | 'defer'
  readonly reason?: RejectReason
  readonly claim?: readonly [quote: string, value: number]
  readonly actor?: string
  readonly target?: Target
}

/** A decision on a mention of the text, as if it had been made alone. */
function decided(quote: string, value: number, told: Told = {}): Decision {
  const { action = 'accept', reason, claim = [quote, value], actor = 'kim', target = TARGET } = told
  const anchor = makeAnchor(target, 'amount', at(quote, target.text), valueHash('amount', won(value)))
  clock += 1
  const base = {
    id: `0000000000${String(clock).padStart(16, '0')}`,
    ts: '2024-05-17T00:00:00.000Z',
    actor,
    subject: subjectOf(anchor),
    after: [],
    anchor,
  }
  const said = { type: 'amount' as const, ...at(claim[0], target.text), quote: claim[0], value: won(claim[1]) }
  const event: DecisionEvent =
    action === 'correct'
      ? { ...base, action, claim: said }
      : action === 'add'
        ? { ...base, action, claim: said, language: 'kor' }
        : action === 'reject' && reason !== undefined
          ? { ...base, action, reason }
          : { ...base, action }
  return foldMention([event])!
}

/** What becomes of decisions: each mention's flag by id, and the flags of those that stand alone. */
function met(decisions: readonly Decision[], mentions: readonly TargetMention[], target = TARGET) {
  const { byMention, alone, covered } = reconcile(target, mentions, decisions)
  return {
    mentions: Object.fromEntries([...byMention].map(([id, { attachment }]) => [id, attachment.flag])),
    alone: alone.map(({ flag }) => flag),
    covered: [...covered],
  }
}

describe('a decision after a run, in the same text', () => {
  it('is live on the same span and value', () => {
    expect(met([decided('145억원', 145e8)], [mention('145억원', 145e8)])).toEqual({
      mentions: { m_145억원_14500000000: 'live' },
      alone: [],
      covered: [],
    })
  })

  it('is carried where the boundary moved by less than half, and the value is the same', () => {
    expect(met([decided('145억원', 145e8)], [mention('총 145억원', 145e8)]).mentions).toEqual({
      'm_총 145억원_14500000000': 'carried',
    })
  })

  it('is stale where the value is another, on the same or an overlapping span', () => {
    const changed = [mention('145억원', 145e7), mention('총 145억', 1)]
    for (const one of changed) expect(met([decided('145억원', 145e8)], [one]).mentions).toEqual({ [one.id]: 'stale' })
  })

  it('has vanished where an accepted or corrected mention is no longer found', () => {
    expect(met([decided('145억원', 145e8)], [mention('9억원', 9e8)])).toMatchObject({
      mentions: {},
      alone: ['vanished'],
    })
    const corrected = decided('145억원', 145e8, { action: 'correct', claim: ['145억원', 146e8] })
    expect(met([corrected], []).alone).toEqual(['vanished'])
  })

  it('leaves nothing where a rejected or deferred mention is no longer found', () => {
    for (const action of ['reject', 'defer'] as const)
      expect(met([decided('145억원', 145e8, { action })], []).alone).toEqual([])
  })

  it('keeps a rejection for the same words and value, proposes other boundaries again where those were wrong', () => {
    const moved = [mention('총 145억원', 145e8)]
    expect(
      Object.values(met([decided('145억원', 145e8, { action: 'reject', reason: 'scope' })], moved).mentions),
    ).toEqual(['carried'])
    expect(
      Object.values(met([decided('145억원', 145e8, { action: 'reject', reason: 'boundary' })], moved).mentions),
    ).toEqual(['stale'])
  })

  it('keeps an added mention, and takes what an extractor now says of it for the same one', () => {
    const added = decided('9억원', 9e8, { action: 'add' })
    expect(met([added], []).alone).toEqual(['live'])
    expect(met([added], [mention('9억원', 9e8)])).toMatchObject({ mentions: { m_9억원_900000000: 'live' }, alone: [] })
    expect(met([added], [mention('9억원', 9e9)]).mentions).toEqual({ m_9억원_9000000000: 'stale' })
  })

  it('is live again where an extractor has learnt what a correction says', () => {
    const corrected = decided('145억원', 145e7, { action: 'correct', claim: ['총 145억원', 145e8] })
    expect(met([corrected], [mention('총 145억원', 145e8)]).mentions).toEqual({ 'm_총 145억원_14500000000': 'live' })
    expect(met([corrected], [mention('145억원', 145e7)]).mentions).toEqual({ m_145억원_1450000000: 'live' })
  })

  it('covers a second mention that says what a correction of the first one says', () => {
    const corrected = decided('145억원', 145e8, { action: 'correct', claim: ['9억원', 9e8] })
    expect(met([corrected], [mention('145억원', 145e8), mention('9억원', 9e8)]).covered).toEqual(['m_9억원_900000000'])
  })

  it('gives a mention to the decision that fits it best, whatever the order', () => {
    const exact = decided('총 145억원', 145e8, { action: 'reject' })
    const near = decided('145억원', 145e8)
    for (const order of [
      [exact, near],
      [near, exact],
    ]) {
      const { byMention, alone } = reconcile(TARGET, [mention('총 145억원', 145e8)], order)
      expect([...byMention.values()].map(({ attachment }) => attachment.decision.verdict.state)).toEqual(['rejected'])
      expect(alone).toEqual([])
    }
  })
})

describe('a decision after the text changed', () => {
  const changed = targetOf(TEXT.replace('강원도는', '12일 강원특별자치도는'), {
    textSha256: 'c'.repeat(64),
    source: `sha256:${'d'.repeat(64)}`,
  })
  const now = (quote: string, value: number) => mention(quote, value, changed.text)

  it('is relocated with its mention, or alone where a person added it', () => {
    expect(met([decided('9억원', 9e8)], [now('9억원', 9e8)], changed).mentions).toEqual({
      m_9억원_900000000: 'relocated',
    })
    expect(met([decided('9억원', 9e8, { action: 'add' })], [], changed).alone).toEqual(['relocated'])
  })

  it('is stale where the words are the same and their value is not', () => {
    expect(met([decided('9억원', 9e8)], [now('9억원', 9e9)], changed).mentions).toEqual({ m_9억원_9000000000: 'stale' })
  })

  it('is an orphan where the words are gone', () => {
    const gone = targetOf(TEXT.replace('9억원', '8억원'), { textSha256: 'c'.repeat(64), source: changed.source })
    expect(met([decided('9억원', 9e8)], [mention('8억원', 8e8, gone.text)], gone)).toMatchObject({
      mentions: {},
      alone: ['orphan'],
    })
  })

  it('is a contradiction where two people decided on two texts and a third has both', () => {
    const other = targetOf(`머리말. ${TEXT}`, { textSha256: 'e'.repeat(64) })
    const both = [decided('9억원', 9e8), decided('9억원', 9e8, { action: 'reject', actor: 'lee', target: other })]
    const { byMention } = reconcile(changed, [now('9억원', 9e8)], both)
    expect(byMention.get('m_9억원_900000000')?.contradiction.map(({ actor }) => actor)).toEqual(['kim', 'lee'])
    const settled = { ...decided('9억원', 9e8, { actor: 'park', target: changed }) }
    const knowing = { ...settled, verdict: { ...settled.verdict, after: both.map(({ verdict }) => verdict.event) } }
    for (const last of [settled, knowing]) {
      const { contradiction } = reconcile(changed, [now('9억원', 9e8)], [...both, last]).byMention.get(
        'm_9억원_900000000',
      )!
      expect(contradiction).toEqual([])
    }
    const alone = [both[0]!, decided('9억원', 9e8, { action: 'reject', target: other })]
    expect(reconcile(changed, [now('9억원', 9e8)], alone).byMention.get('m_9억원_900000000')?.contradiction).toEqual([])
  })
})

describe('the items of a document', () => {
  const stored = (quote: string, value: number, doubts: string[] = []) => ({
    ...mention(quote, value),
    ...{ position: 0, quote, language: 'kor' as const, block: 0, value: won(value), confidence: 0.9, doubts },
    ...{ record: 'r', extractor: 'amount/ko', rule: 'figure-won', version: 'v', runId: 1 },
  })
  const itemsOf = (...of: Parameters<typeof makeItems>) => makeItems(...of).items

  it('are open until they are decided, and say why', () => {
    const [item] = itemsOf(TARGET, [stored('145억원', 145e8, ['scale-implausible'])], [])
    expect(item).toMatchObject({ review: 'pending', open: true, expectedError: 0.64, reasons: ['scale-implausible'] })
    const [done] = itemsOf(TARGET, [stored('145억원', 145e8)], [decided('145억원', 145e8)])
    expect(done).toMatchObject({ review: 'accepted', open: false, expectedError: 0, flag: 'live', reasons: [] })
  })

  it('come back as pending where the value changed, but a correction holds', () => {
    const accepted = itemsOf(TARGET, [stored('145억원', 145e7)], [decided('145억원', 145e8)])
    expect(accepted).toMatchObject([{ review: 'pending', flag: 'stale', open: true, reasons: ['stale'] }])
    const correction = decided('145억원', 145e8, { action: 'correct', claim: ['145억원', 146e8] })
    const corrected = itemsOf(TARGET, [stored('145억원', 1)], [correction])
    expect(corrected).toMatchObject([{ review: 'corrected', flag: 'stale', open: true }])
  })

  it('order what contradicts a decision before every doubt', () => {
    const doubtful = itemsOf(
      TARGET,
      [stored('9억원', 9e8, ['scale-implausible', 'sum-mismatch', 'currency-unknown'])],
      [],
    )
    const stale = itemsOf(TARGET, [stored('145억원', 1)], [decided('145억원', 145e8)])
    expect(stale[0]!.expectedError).toBeGreaterThan(doubtful[0]!.expectedError)
  })
})
