import { runStages } from './run-stages.ts'

export const LEAD = '전남도는 3일 나주 특구의 실증을 마치고 제품 인증을 받았다고 밝혔다.'
export const BODY = '도는 올해 국비 45억 원으로 시험 설비를 늘리고 기업 열두 곳을 돕기로 했다.'
export const ENGLISH = 'The province said on Monday that the zone had finished its trials and won three certificates.'

/** Roles of the lines of a text between two sentences of an article. */
export function rolesOf(lines: readonly string[]): string[] {
  const document = runStages([LEAD, ...lines, BODY].join('\n\n'))
  return document.blocks.slice(1, -1).map(({ role }) => role)
}
