import { isHeadlineVerb } from '../../institution/en/actors.ts'

/** True where a headline goes on behind a name that ends at an offset: `Garam Industrial Complex Opens`, not a longer name. */
export const isInHeadline = (text: string, end: number): boolean => {
  const { word = '', more } = HEADLINE_WORD.exec(text.slice(end, end + 28))?.groups ?? {}
  return isHeadlineVerb(word) || (more === undefined && OF_HEADLINE.test(word))
}
const HEADLINE_WORD = /^ (?<word>[A-Z][a-z]{1,14})(?![A-Za-z-])(?<more> [A-Z])?/
const OF_HEADLINE =
  /^(?:Development|Construction|Creation|Redevelopment|Expansion|Groundbreaking|Completed|Designated|Selected|Approved|To)$/
