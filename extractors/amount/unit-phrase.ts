const UNIT_BEFORE = /(?:[Uu]nits?|UNITS?|단위|\([Ii]n)\s{0,2}[:：=]?\s{0,2}(?:in |: ?)?(?:[A-Z]{3} ?|[$₩€] ?)?$/

/** True where a sum is itself the unit of a table or a figure: `(Unit: 100 million won)`, `(단위: 백만원)`. */
export function isUnitPhrase(text: string, start: number): boolean {
  return UNIT_BEFORE.test(text.slice(Math.max(0, start - 14), start))
}
