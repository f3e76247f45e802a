import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../pipeline/limits.ts'
import { read, readWithin } from '../pipeline/read.ts'
import { Refused } from '../pipeline/refused.ts'
import { collectIssues, sourceOf } from './support/run-stages.ts'

const KOREAN = '인천경제자유구역청은 12일 1,200억 원을 투자한다고 밝혔다.\n“펲시맨과 쑛다리 똠방각하가 햏했다.”\n'
const ENGLISH = 'The zone authority will invest 30 billion won by 2027.\nIt has three districts.\n'

function decoded(content: string | Uint8Array, name?: string) {
  const context = collectIssues()
  return { ...read.run(sourceOf(content, name), context), issues: context.issues }
}

function refusal(content: string | Uint8Array, name?: string): { state: string; message: string } {
  try {
    read.run(sourceOf(content, name), collectIssues())
  } catch (error) {
    if (error instanceof Refused) return { state: error.state, message: error.message }
    throw error
  }
  throw new Error('Expected a refusal')
}

describe('read: encodings', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(KOREAN), KOREAN],
    ['utf-8', iconv.encode(KOREAN, 'utf-8', { addBOM: true }), KOREAN],
    ['utf-16le', iconv.encode(KOREAN, 'utf-16le', { addBOM: true }), KOREAN],
    ['utf-16be', iconv.encode(KOREAN, 'utf-16be', { addBOM: true }), KOREAN],
    ['utf-16le', iconv.encode(ENGLISH, 'utf-16le', { addBOM: false }), ENGLISH],
    ['utf-16be', iconv.encode(KOREAN.repeat(4), 'utf-16be', { addBOM: false }), KOREAN.repeat(4)],
    ['cp949', iconv.encode(KOREAN, 'cp949'), KOREAN],
    ['cp949', iconv.encode('똠방각하', 'cp949'), '똠방각하'],
    ['cp949', iconv.encode('햏', 'cp949'), '햏'],
    ['utf-8', new TextEncoder().encode('plain ASCII'), 'plain ASCII'],
  ])('reads %s without loss', (encoding, bytes, text) => {
    expect(decoded(bytes)).toMatchObject({ encoding, text, issues: [] })
  })

  it('keeps line ends as they are and takes no byte-order mark into the text', () => {
    expect(decoded('\uFEFFfirst line\r\nsecond line\rthird line\n').text).toBe(
      'first line\r\nsecond line\rthird line\n',
    )
  })

  it('reports how many bytes of a damaged UTF-8 text were replaced', () => {
    const bytes = Buffer.concat([
      Buffer.from(KOREAN),
      Buffer.from([0xff]),
      Buffer.from(KOREAN),
      Buffer.from([0xc0]),
      Buffer.from('끝'),
    ])
    const { encoding, issues, text } = decoded(bytes)
    expect(encoding).toBe('utf-8')
    expect(text.split('\uFFFD')).toHaveLength(3)
    expect(issues).toMatchObject([{ code: 'replaced-bytes', severity: 'warning', start: KOREAN.length }])
    expect(issues[0]!.message).toContain('2 places')
  })

  it('tells no place of a byte that was lost in markup: its offsets are not those of the text', () => {
    const page = Buffer.concat([Buffer.from(`<p>${KOREAN}</p>`), Buffer.from([0xff]), Buffer.from(KOREAN)])
    expect(decoded(page, 'a.html').issues).toEqual([
      { code: 'replaced-bytes', severity: 'warning', message: expect.stringContaining('1 place,') },
    ])
  })

  it.each([
    ['a byte short', 'utf-16le', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['a byte short', 'utf-16be', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['two bytes short', 'utf-32le', (bytes: Buffer) => bytes.subarray(0, -2)],
    ['with half a pair', 'utf-16le', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -2), Buffer.from([0, 0xd8])])],
  ])('loses nothing in silence of a text that is %s: %s', (_, charset, damaged) => {
    const { text, encoding, issues } = decoded(damaged(iconv.encode(KOREAN, charset, { addBOM: true })))
    expect({ text, encoding }).toEqual({ text: `${KOREAN.slice(0, -1)}\uFFFD`, encoding: charset })
    expect(issues).toMatchObject([{ code: 'replaced-bytes', start: KOREAN.length - 1 }])
  })

  it('prefers CP949 for a Korean text with a damaged byte', () => {
    const bytes = Buffer.concat([
      iconv.encode(KOREAN, 'cp949'),
      Buffer.from([0xff, 0x0a]),
      iconv.encode(KOREAN, 'cp949'),
    ])
    expect(decoded(bytes)).toMatchObject({ encoding: 'cp949', issues: [{ code: 'replaced-bytes' }] })
  })

  it.each([
    ['Korea’s zones grew. The city’s plan isn’t final.'],
    ['A café in Busan cost €5 million – a “naïve” plan, says Müller…'],
    ['“Smart” zones – and their “rules”'],
  ])('reads a Western text of Windows as such, and says that this is a guess: %s', (western) => {
    const { text, encoding, issues } = decoded(iconv.encode(western, 'windows-1252'))
    expect({ text, encoding }).toEqual({ text: western, encoding: 'windows-1252' })
    expect(issues).toMatchObject([{ code: 'doubtful-charset', severity: 'warning' }])
  })

  it('does not take a few Chinese words for Korean without a word', () => {
    const chinese = '仁川自由经济区宣布明年将投资建设生物工厂'
    expect(decoded(iconv.encode(chinese, 'gb2312')).issues).toContainEqual(
      expect.objectContaining({ code: 'doubtful-charset' }),
    )
  })

  it.each([['shift_jis'], ['euc-jp']])('does not take %s for Korean without a word', (charset) => {
    const japanese = '釜山の規制自由特区に投資すると発表した。会社は来年までに工場を建てる。'.repeat(3)
    expect(decoded(iconv.encode(japanese, charset)).issues).toContainEqual(
      expect.objectContaining({ code: 'doubtful-charset' }),
    )
  })

  it('reads Korean back that had been misread as Windows-1252', () => {
    const story = '나주시는 4일 배터리 특구에 시험장을 짓고 국비 45억 원을 들인다고 밝혔다. 기업 열두 곳이 함께 한다.\n'
    const misread = iconv.decode(iconv.encode(story, 'cp949'), 'windows-1252')
    expect(decoded(misread)).toMatchObject({
      text: story,
      encoding: 'cp949',
      issues: [{ code: 'doubtful-charset', severity: 'warning' }],
    })
    const french =
      'La société a décidé de créer à Séoul un pôle où œuvrent déjà dix ingénieurs «très» qualifiés. '.repeat(9)
    expect(decoded(french)).toMatchObject({ text: french, encoding: 'utf-8', issues: [] })
  })

  it('takes Korean among much English, names and rare syllables for Korean', () => {
    for (const korean of ['Busan (부산) and Ulsan (울산): KRW 5 billion', '뷁 쀍 똠방각하 펲시콜라', KOREAN]) {
      const { text, encoding, issues } = decoded(iconv.encode(korean, 'cp949'))
      expect({ text, encoding, issues }).toEqual({ text: korean, encoding: 'cp949', issues: [] })
    }
  })

  it('reads the charset that a page names', () => {
    const page = '<html><head><meta charset="windows-1252"></head><body>Korea’s zones</body></html>'
    expect(decoded(iconv.encode(page, 'windows-1252'), 'a.html')).toMatchObject({ text: page, format: 'html' })
    const korean =
      '<html><head><meta http-equiv=content-type content="text/html; charset=euc-kr"></head><body>똠방각하</body></html>'
    expect(decoded(iconv.encode(korean, 'cp949'), 'a.html')).toMatchObject({ text: korean, encoding: 'cp949' })
  })

  it.each([['iso-8859-1'], ['windows-1252'], ['us-ascii'], ['gb2312'], ['shift_jis'], ['base64'], ['hex'], ['ucs2']])(
    'does not believe a Korean page that names %s',
    (charset) => {
      const page = `<html><head><meta charset="${charset}"></head><body>${KOREAN.repeat(2)}</body></html>`
      expect(decoded(iconv.encode(page, 'cp949'), 'a.html')).toMatchObject({
        text: page,
        encoding: 'cp949',
        issues: [],
      })
    },
  )

  it('believes a page in another language that names its charset', () => {
    for (const [charset, text] of [
      ['gb2312', '韩国仁川自由经济区宣布将投资建设生物工厂，公司明年开始招聘。'],
      ['shift_jis', '釜山の規制自由特区に投資すると発表した。'],
      ['iso-8859-2', 'Współpraca z koreańską strefą: 5 milionów złotych'],
    ] as const) {
      const page = `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`
      expect(decoded(iconv.encode(page, charset), 'a.html')).toMatchObject({ text: page, encoding: charset })
    }
  })
})

describe('read: types', () => {
  it.each([
    ['a.txt', 'plain text', 'text'],
    ['a', 'plain text', 'text'],
    ['a.MD', '# title', 'markdown'],
    ['a.markdown', '# title', 'markdown'],
    ['a.htm', 'no tags', 'html'],
    ['a.txt', '<!DOCTYPE html><html><body>x</body></html>', 'html'],
    ['a.txt', '\n<html lang="ko"><body>x</body></html>', 'html'],
    ['a.txt', '<지정 현황> 3곳', 'text'],
  ])('takes %s with %j for %s', (name, text, format) => {
    expect(decoded(text, name).format).toBe(format)
  })

  it.each([
    ['a.pdf', Buffer.from('%PDF-1.7\n…'), 'PDF'],
    ['a.txt', Buffer.from('%PDF-1.7\n…'), 'PDF'],
    ['a.hwp', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'HWP'],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'DOC'],
    ['a.docx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(30), Buffer.from('word/document.xml')]), 'DOCX'],
    [
      'a.hwpx',
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(30), Buffer.from('application/hwp+zip')]),
      'HWPX',
    ],
    ['a.zip', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(30)]), 'ZIP'],
    ['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'PNG'],
    ['a.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'JPEG'],
    ['a.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)), 'binary'],
    ['a.txt', Buffer.alloc(100), 'binary'],
  ])('refuses %s as unsupported and names the format', (name, bytes, format) => {
    const { state, message } = refusal(bytes, name)
    expect(state).toBe('unsupported')
    expect(message).toContain(format)
  })

  it.each([[''], [' \n\t\r\n'], ['\uFEFF'], ['\u00a0\u3000\u200b']])('refuses %j as empty', (text) => {
    expect(refusal(text).state).toBe('empty')
  })

  it('refuses bytes that are no text in any charset', () => {
    expect(refusal(Buffer.from('808182ff20c0c1fefd8020ff'.repeat(50), 'hex')).state).toBe('undecodable')
  })

  it('refuses a file above the limit', () => {
    const small = readWithin({ ...defaultLimits, maxFileBytes: 10 })
    expect(() => small.run(sourceOf('more than ten bytes'), collectIssues())).toThrow(/expected at most 10/)
  })
})
