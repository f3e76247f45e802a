import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { listedByKey } from './listed-by-key.ts'

/** How Korean texts spell the same loan word of trade, each by the form that stands for all. */
const SPELLINGS: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/테크놀러지|테크날러지|테크놀로지스|테크놀러지스/u, '테크놀로지'],
  [/머(?:티리얼|터리얼|트리얼|티어리얼|테리얼|터리알|티리알)[즈스]?$/u, '머티리얼즈'],
  [/메(?:트리얼|터리얼|티리얼)[즈스]?$/u, '머티리얼즈'],
  [/케미컬$/u, '케미칼'],
  [/시스템[즈스]$/u, '시스템'],
  [/솔루션[즈스]$/u, '솔루션'],
  [/일렉트로닉[스즈]$|엘렉트로닉스$/u, '일렉트로닉스'],
  [/세미컨덕터$|세미콘덕터$/u, '세미컨덕터'],
  [/인더스트리[즈스]$/u, '인더스트리'],
  [/인터네셔날$|인터내셔날$|인터네셔널$/u, '인터내셔널'],
]
const SHORTEST = 6

/** The form that stands for all spellings of a Hangul name that ends in a loan word; undefined for other names. */
function spellingKey(name: string): string | undefined {
  const own = name.replaceAll(' ', '')
  if (own.length < SHORTEST || !/^[가-힣A-Za-z0-9]+$/u.test(own)) return undefined
  const found = SPELLINGS.find(([pattern, form]) => pattern.test(own) || own.endsWith(form))
  return found && own.replace(found[0], found[1])
}

const listedOfKey = listedByKey(spellingKey, ({ family, kind }) => family === 'institution' && kind === 'company')

/** The one listed company whose Hangul name spells its loan word otherwise: 가람테크놀러지 for `가람테크놀로지`. */
export function listedByLoanWord(name: string): GazetteerEntry | undefined {
  const key = spellingKey(name)
  return key === undefined ? undefined : listedOfKey(key)
}
