import { describe, expect, it } from 'vitest'
import { message, type Translate } from '../review/web/i18n/message.ts'
import { problemWords } from '../review/web/problems/message-words.ts'

const korean: Translate = (id, parameters) => message('ko', id, parameters)
const english: Translate = (id, parameters) => message('en', id, parameters)

describe('what the pipeline tells', () => {
  it.each([
    'Unexpected publication date 2009-03-02 (stamp) beside 2024-05-17 (html-meta), expected one.',
    'Unexpected publication date "봄날", expected one such as 2020-07-06.',
    'Unexpected size of 20971520 bytes, expected at most 10485760',
    'Unexpected text of 9000001 bytes, expected at most 8000000',
    'Unexpected binary content, expected text',
    'Unexpected ZIP archive, expected text, Markdown or HTML',
    'Unexpected html without any text, expected an article',
    'Unexpected bytes in 321 places, expected UTF-8 or CP949 (best guess euc-kr)',
    'Unexpected nesting deeper than 200 elements, expected less',
    'Unexpected marks by the thousand, expected markdown: read as plain text',
    'Unexpected pipe, device or folder, expected a file',
    'The file has no bytes',
    'The file holds only white space',
    'It cannot be read: EACCES',
    'The sidecar is ignored: not JSON',
  ])('is said in the language of the reader: %s', (told) => {
    expect(problemWords(korean, told)).toMatch(/[가-힣]{2}/)
    expect(problemWords(korean, told)).not.toContain('{')
    expect(problemWords(english, told)).not.toMatch(/Unexpected|\{/)
  })

  it('keeps the days and names where they come from', () => {
    const told = 'Unexpected publication date 2009-03-02 (stamp) beside 2024-05-17 (html-meta), expected one.'
    expect(problemWords(korean, `${told}; The file has no bytes`)).toBe(
      '발행일이 둘입니다: 2024-05-17 (웹 메타데이터), 2009-03-02 (본문의 날짜 표시). 빈 파일입니다.',
    )
  })

  it('stays as it is where it has no words of its own', () => {
    const told = 'amount/ko digits-scale-won left out: Unexpected max below value'
    expect(problemWords(korean, told)).toBe(told)
  })
})
