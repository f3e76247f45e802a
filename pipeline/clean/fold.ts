const DROPPED = /[\s\p{P}\p{S}\u200b-\u200f\u2060\ufeff]{1,999}/gu

/** A text without white space, punctuation and symbols, in lower case: what makes two lines the same to a reader. */
export const fold = (text: string): string => text.replace(DROPPED, '').toLowerCase()

/** The same, with digits at the end removed: `댓글 12` is `댓글`. */
export const foldLabel = (text: string): string => fold(text).replace(/\d{1,9}(?:개|건|회|명)?$/u, '')
