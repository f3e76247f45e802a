import { describe, expect, it } from 'vitest'
import { languageOf } from '../pipeline/detect-language.ts'
import { runStages } from './support/run-stages.ts'

describe('detect-language', () => {
  it.each([
    ['kor', '인천시는 5일 투자 협약을 맺었다.'],
    ['kor', 'MOU 체결'],
    ['kor', 'KTR, LG Chem, GS Caltex 등과 MOU 체결'],
    ['kor', 'IFEZ는 Songdo Global Bio Cluster 조성 계획을 내놨다.'],
    ['kor', '광주시(光州市)는 規制自由特區를 신청했다.'],
    ['eng', 'The city signed an agreement with two firms on Monday.'],
    ['eng', 'MOU signed'],
    ['eng', 'Busan'],
    ['eng', 'Jeonnam DC Industry, Chungbuk Advanced Regenerative Bio, Gangwon AI Healthcare, Busan Marine Mobility'],
    ['eng', 'Ulsan (울산) joins the list of zones that may test hydrogen ships under the plan of the ministry.'],
    ['und', '1,234 5,678 (9.1%)'],
    ['und', '※ △ ~'],
    ['und', '仁川経済自由区域庁は5日、投資協定を締結したと発表した。'],
    ['und', '仁川经济自由区厅五日表示已签署投资协议'],
    ['und', 'Инчхонская свободная экономическая зона подписала соглашение'],
    [
      'und',
      'Die Freihandelszone wurde nach Angaben der Behörde für die Dauer von fünf Jahren verlängert und soll künftig über größere Flächen verfügen.',
    ],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('gives the document the language of most of its content', () => {
    const english =
      'Share\n\nThe port authority said that the new quay would open next year with four berths.\n\n부산항'
    expect(runStages(english).language).toBe('eng')
    const korean =
      '부산시는 새 부두가 내년에 문을 연다고 밝혔다.\n\nCopyright © 2020 Example Media Group. All rights reserved.'
    expect(runStages(korean).language).toBe('kor')
    expect(runStages('2020 2021 2022').language).toBe('und')
  })

  it('gives bare figures in a table the language of the document', () => {
    const { blocks } = runStages('구분\t2020\t2021\n매출\t1,200\t1,300\n\n시는 매출이 늘었다고 밝혔다.')
    expect(blocks.every(({ language }) => language === 'kor')).toBe(true)
  })
})
