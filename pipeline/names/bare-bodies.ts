import type { InstitutionValue } from '../../schemas/index.ts'

/** What every complex or government has, so that the word alone names none: 경영자협의회, 감사위원회. */
const BARE =
  /^(?:경영자|입주기업|입주업체|기업|기업인|대표자|공장장)(?:협의회|협회|총?연합회)$|^(?:감사|자치경찰|투자유치|기업유치|균형발전|공론화)위원회$/u

/** True for a body of some complex or government, told without it. */
export const isBareBody = (name: string): boolean => BARE.test(name.replace(/\s/g, ''))

/** The one body of a document, by its full name, that a bare one means: `가람산단 경영자협의회` for 경영자협의회. */
export function fullBodyOf(name: string, values: Iterable<InstitutionValue>): InstitutionValue | undefined {
  const bare = name.replace(/\s/g, '')
  const found = new Map<string, InstitutionValue>()
  for (const value of values) {
    const full = value.name.ko?.replace(/\s/g, '') ?? ''
    if (full.length > bare.length && full.endsWith(bare)) found.set(value.id, value)
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}
