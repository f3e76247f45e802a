import { describe, expect, it } from 'vitest'
import { namesOf } from '../extractors/name/analyse-names.ts'
import { resolveNames } from '../pipeline/resolve-names.ts'
import { documentOf } from './support/document-of.ts'
import { growth, repeated } from './support/growth.ts'

const KIB = 1024

const HOSTILE: Readonly<Record<string, string>> = {
  'digits and commas': '1,2,',
  'numerals of Hangul': '억조',
  'open brackets': '((((',
  tildes: '~~~~',
  bullets: '▲부산 ',
  'places in brackets': '부산(블록체인), ',
  kinds: '규제자유특구 ',
  'places of a kind': '기회발전특구 지정 부산, 경북 포항·구미 ',
  'provinces in brackets': '특구 (부산)블록체인 ',
  'zones by their own names': '경제자유구역 부산진해 광양만권 ',
  'kinds in English': 'Free Economic Zone ',
  'capital words': 'Korea Institute of ',
  'words with and': 'Busan and ',
  'a long word': '가',
  'a long Latin word': 'Aa',
  marks: '(주)',
  'enumeration words': '가온, 등 기업 ',
  definitions: '한국전력공사(이하 한전) ',
  'companies such as': 'companies such as A, ',
  blanks: ' \t',
  heads: '홍길동 (대표 ',
  'kinds line by line': '재배지구다\n',
  'counted sites': '전시회는 서울, 제주, 속초 등 3곳에서 열린다. ',
  'complexes counted': '해룡산단, 세풍산단, 라온안 등 7개 산업단지를 묶는다. ',
  'bodies of a zone': '가람산단 경영자협의회 ',
  'complexes by words': '작은 도심내 첨단산단을 가람 산단과 넓힌다. ',
  'districts joined': '특구 안은 교육·과학연구지구와 녹지지구로 나뉜다. ',
  'zones without their towns': '묘목산업특구 ',
  'complexes of no list': '나래 가람일반산업단지, 삼성전자, ',
}

function findNames(text: string): void {
  const document = documentOf(text)
  const candidates = [...namesOf(document).values()]
    .flat()
    .map((name) => ({ ...name, block: 0, language: 'kor' as const, extractor: 'x' }))
  resolveNames(candidates, document)
}

describe('time grows no faster than the text', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: 180_000 }, (_, unit) => {
    expect(growth((length) => findNames(repeated(unit, length)), 128 * KIB)).toBeLessThanOrEqual(2.5)
  })
})
