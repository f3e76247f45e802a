/** True for the name of a company that bears a zone's: `㈜가람밸리`, and `가람밸리 관계자` in the same text. */
export function isCompany(text: string, start: number, end: number): boolean {
  if (/(?:㈜|\(주\))\s?$/.test(text.slice(Math.max(0, start - 4), start))) return true
  if (!/^(?:측|\s관계자)/.test(text.slice(end, end + 4))) return false
  const name = text.slice(start, end)
  return text.includes(`㈜${name}`) || text.includes(`(주)${name}`)
}
