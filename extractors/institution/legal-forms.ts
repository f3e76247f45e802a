/** Legal forms of companies in Latin letters that mean nothing else in a running text; sources of patterns, the longer ones first. */
export const PLAIN_FORMS =
  'Co\\.?, ?Ltd\\.?|Co\\.,? (?:Ltd\\.?|LLC|Inc\\.?|Limited)|Inc\\.?|Corp\\.?|Ltd\\.?|LLC|GmbH|PLC|Plc|AG|Limited'

/** Those that are read as a form at the end of a name only: `Co` is a beginning, `SE` a direction. */
const LAST_FORMS = 'Co\\.? ?Ltd\\.?|Co\\.?|SE|SA|S\\.A\\.?|S\\.p\\.A\\.|AB|ASA|Oyj?|N\\.?V\\.?|B\\.?V\\.?|KGaA'

/** Source of all forms that a name may end with. */
export const FORMS_AT_END = `(?:${PLAIN_FORMS}|${LAST_FORMS})`

/** The form that ends a name, with the blank and the comma before it: `, Inc.` of `Zentrabus, Inc.`. */
export const LEGAL_END = new RegExp(`,?\\s${FORMS_AT_END}$`)
