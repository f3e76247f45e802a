// A document with mentions as the store takes it, made without the stages: only what surrounds them is measured.
import { createHash } from 'node:crypto'

const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const TYPES = ['amount', 'date', 'zone', 'institution']
const DOUBTS = [[], [], [], [], ['scale-implausible'], ['unknown-name'], ['weekday-mismatch', 'pair-differs']]

const valueFor = (type, n) =>
  ({
    amount: { currency: 'KRW', value: n * 1e6, qualifier: 'exact', role: 'budget' },
    date: { edtf: '2024-05', kind: 'date', anchor: 'text', role: 'other' },
    zone: { id: `zone/${n % 97}`, name: { ko: `특구${n % 97}` }, zoneType: 'other' },
    institution: { id: `inst/${n % 89}`, name: { en: `Body ${n % 89}` }, kind: 'other' },
  })[type]

/** Document number `i` as a change of the store; every second one is English. */
export function syntheticDocument(i, mentions) {
  const quotes = Array.from({ length: mentions }, (_, j) => `quote-${i}-${j}`)
  const words = quotes.map((quote) => `${'filler words around '.repeat(12)}${quote}`)
  const text = words.join(' ')
  const document = `sha256:${sha256(String(i))}`
  const language = i % 2 === 0 ? 'kor' : 'eng'
  const blocks = [
    {
      index: 0,
      kind: 'paragraph',
      path: 'body/0',
      start: 0,
      end: text.length,
      role: 'content',
      language,
      sentences: [],
    },
  ]
  let at = 0
  const rows = quotes.map((quote, j) => {
    const start = text.indexOf(quote, at)
    at = start + quote.length
    const type = TYPES[j % 4]
    const value = JSON.stringify(valueFor(type, i * mentions + j))
    const confidence = ((i * 7 + j * 13) % 100) / 100
    const doubts = JSON.stringify(DOUBTS[(i + j) % DOUBTS.length])
    const id = `m_${sha256(`${i} ${j}`).slice(0, 24)}`
    const [record, extractor] = [`r_${id.slice(2)}`, `${type}/${language.slice(0, 2)}`]
    return [id, type, start, at, quote, language, 0, value, confidence, doubts, record, extractor, `rule-${j}`, 'bench']
  })
  const content = {
    ...{ textSha256: sha256(text), text, language, metadata: '{}', publication: '[]' },
    ...{ blocks: JSON.stringify(blocks), pairs: '[]', mentions: rows, records: [], candidates: new Uint8Array() },
    ...{ findings: [], claims: [], search: { headings: '', body: '', records: '' } },
  }
  const name = `bench/${i}.txt`
  const facts = {
    corpus: 'bench',
    size: text.length,
    stamp: null,
    sidecarSha256: null,
    note: null,
    ownNames: null,
    published: null,
  }
  return {
    kind: 'document',
    file: { uri: name, rawUri: name, sourceSha256: document, ...facts },
    rows: { state: 'ok', reason: null, encoding: 'utf-8', problems: [], content },
  }
}
