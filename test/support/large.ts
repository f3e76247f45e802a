import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReviewPlace, reviewPlace, runOver } from './review-page.ts'

const MIB = 1024 * 1024
const FILLER = '지역의 기업과 대학이 함께 새로운 기술을 시험하고 그 결과를 나누며 규정을 고쳐 나갈 길을 찾는다. '

/** A Korean article of one mebibyte in which `marks` sums stand, one a sentence. */
export function largeArticle(marks: number): string {
  const each = MIB / marks
  const sentences: string[] = []
  for (let at = 0; at < marks; at++) {
    const sentence = `${at + 1}번째 사업에는 ${(at % 900) + 100}억원을 투입한다. `
    const room = Math.max(0, each - Buffer.byteLength(sentence))
    const filler = FILLER.repeat(2).slice(0, Math.floor((room / Buffer.byteLength(FILLER)) * FILLER.length))
    sentences.push(`${sentence}${filler}${at % 4 === 3 ? '\n\n' : ' '}`)
  }
  return sentences.join('')
}

/** A corpus of `documents` short articles with four mentions each. */
export function manyMentions(documents: number): ReviewPlace {
  const place = reviewPlace({})
  for (let at = 0; at < documents; at++) {
    const lines = Array.from(
      { length: 25 },
      (_, n) =>
        `${n + 1}. 부산광역시는 2024년 ${(n % 12) + 1}월 ${at + n + 2}억원을, 대구광역시는 ${n + 3}억원을 쓴다.`,
    )
    writeFileSync(join(place.corpus, `${String(at).padStart(5, '0')}.txt`), `${lines.join('\n')}\n`)
  }
  runOver(place)
  return place
}
