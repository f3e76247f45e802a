import { createHash } from 'node:crypto'

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 24)

const refused = (state, reason) => ({
  state,
  reason,
  document: null,
  mentions: [],
  records: [],
  pairs: [],
  findings: [],
  claims: [],
  issues: [],
  candidates: {},
  encoding: null,
  timings: {},
})

const RULES = [
  [
    'amount',
    /\d{1,9}억원/g,
    (quote) => ({ currency: 'KRW', value: Number.parseInt(quote, 10) * 1e8, qualifier: 'exact', role: 'other' }),
  ],
  ['date', /\d{4}년/g, (quote) => ({ edtf: quote.slice(0, 4), kind: 'date', anchor: 'text', role: 'other' })],
  ['zone', /[가-힣]{2,6}특구/g, (quote) => ({ id: `zone-${quote}`, name: { ko: quote }, zoneType: 'other' })],
]

function mentionsOf(id, text, cached) {
  const mentions = []
  for (const [type, pattern, value] of RULES) {
    for (const { 0: quote, index: start } of text.matchAll(pattern)) {
      mentions.push({
        id: `m_${digest(`${id}${type}${start}`)}`,
        documentId: id,
        type,
        quote,
        start,
        end: start + quote.length,
        language: 'kor',
        block: 0,
        value: value(quote),
        confidence: null,
        doubts: [],
        record: `r_${digest(`${id}${type}${quote}`)}`,
        extractor: `${type}/ko`,
        // Tells the tests whether candidates came from the cache.
        rule: cached[`${type}/ko`] ? 'cached' : 'extracted',
        version: '1',
      })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** What `processDocument` gives, by three patterns. */
export function toyProcess({ source, cached = {} }) {
  const text = new TextDecoder().decode(source.bytes)
  if (text === '') return refused('empty', 'Unexpected empty file, expected text')
  if (text.includes('HANG')) for (;;);
  if (text.includes('CRASH')) process.exit(7)
  if (text.includes('THROW')) throw new Error('thrown by a stage')
  const span = { start: 0, end: text.length }
  const block = {
    ...span,
    index: 0,
    kind: 'paragraph',
    path: 'body/0',
    role: 'content',
    language: 'kor',
    sentences: [span],
  }
  const document = {
    id: source.id,
    uri: source.uri,
    text,
    language: 'kor',
    metadata: source.metadata,
    publication: [],
    blocks: [block],
  }
  const mentions = mentionsOf(source.id, text, cached)
  const first = new Map()
  for (const m of mentions) if (!first.has(m.record)) first.set(m.record, m)
  const records = [...first].map(([id, m]) => ({
    id,
    documentId: source.id,
    type: m.type,
    value: m.value,
    mentions: [m.id],
  }))
  const candidates = { 'amount/ko': [], 'date/ko': [], 'zone/ko': [] }
  return {
    state: 'ok',
    reason: null,
    document,
    mentions,
    records,
    pairs: [],
    findings: [],
    claims: [],
    issues: [],
    candidates,
    encoding: 'utf-8',
    timings: { extract: 1 },
  }
}
