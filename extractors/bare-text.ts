const LETTER = /\p{L}/u
/** What figures without a letter need to be more than a count: a currency, a year, a sign (no comma) between two, an apostrophe. */
const TELLING = /\p{Sc}|\d{4}|\d\s?[^\s\d,]\s?\d|['‘’`´＇]/u

/** True where a text holds a letter of any script; every name and every word of an amount or a date needs one. */
export const hasLetter = (text: string): boolean => LETTER.test(text)

/** True for text in which nothing can be found, such as a cell of digits (`12`, `-`, `3 4`, `5%`). */
export const isBareText = (text: string): boolean => !LETTER.test(text) && !TELLING.test(text)
