import { describe, expect, it } from 'vitest'
import { en } from '../review/web/i18n/en.ts'
import { ko } from '../review/web/i18n/ko.ts'
import { COMMAND_IDS } from '../review/web/keys/commands.ts'
import {
  amountRoleSchema,
  dateRoleSchema,
  decisionFlagSchema,
  documentStateSchema,
  findingKindSchema,
  institutionKindSchema,
  MENTION_ACTIONS,
  qualifierSchema,
  rejectReasonSchema,
  reviewStateSchema,
  zoneTypeSchema,
} from '../schemas/index.ts'

const ids = Object.keys(en) as (keyof typeof en)[]
const parametersOf = (text: string): string[] => [...text.matchAll(/\{(\w{1,20})\}/g)].map(([name]) => name).sort()

describe('dictionaries', () => {
  it('have the same ids, and every message the same parameters', () => {
    expect(Object.keys(ko).sort()).toEqual([...ids].sort())
    expect(ids.filter((id) => parametersOf(en[id]).join() !== parametersOf(ko[id]).join())).toEqual([])
  })

  it('leave no message empty, and none of the Korean in English', () => {
    expect(ids.filter((id) => en[id].trim() === '' || ko[id].trim() === '')).toEqual([])
    const universal = new Set(['otherLanguage', 'told.decided', 'card.of', 'runs.compare', 'step.one'])
    expect(ids.filter((id) => !/[가-힣]/.test(ko[id]) && !universal.has(id) && !id.startsWith('switch'))).toEqual([])
    expect(ids.filter((id) => /[가-힣]/.test(en[id]) && !['otherLanguage', 'switchLanguage'].includes(id))).toEqual([])
  })

  it.each([
    ['command', COMMAND_IDS],
    ['state', reviewStateSchema.options],
    ['flag', decisionFlagSchema.options],
    ['flagHelp', decisionFlagSchema.options],
    ['action', MENTION_ACTIONS],
    ['reason', rejectReasonSchema.options],
    ['role', amountRoleSchema.options],
    ['qualifier', qualifierSchema.options],
    ['dateRole', dateRoleSchema.options],
    ['zoneType', zoneTypeSchema.options],
    ['kind', institutionKindSchema.options],
    ['document', documentStateSchema.options],
    ['finding', findingKindSchema.options],
  ])('have words for every %s', (prefix, codes) => {
    expect(codes.filter((code) => !(`${prefix}.${code}` in en))).toEqual([])
  })
})
