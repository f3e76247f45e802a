const OPENING = /[‘'“"`](?<words>(?:[가-힣A-Za-z0-9·&]{1,14}\s){1,3})$/u
const CLOSING = /[’'”"`]/
const LONGEST = 44
/** Words of a sentence, which no name in quotation marks has before its last word. */
const INFLECTED = /[은는을를에의와과로]$|(?:하는|되는|위한)$/u
/** The number of a meeting: `‘제43차 가람위원회’`. */
const MEETING = /^제?\s?[0-9]{1,4}(?:차|회)$/u

/** Where a body starts that ends before a closing quotation mark, with the words behind the opening one: `‘가람바이오 생산기술센터’`. */
export function quotedStart(text: string, start: number, end: number): number {
  if (!CLOSING.test(text.charAt(end))) return start
  const words = OPENING.exec(text.slice(Math.max(0, start - LONGEST), start))?.groups?.['words']
  if (
    words === undefined ||
    words
      .trimEnd()
      .split(' ')
      .some((word) => INFLECTED.test(word) || MEETING.test(word))
  )
    return start
  return start - words.length
}
