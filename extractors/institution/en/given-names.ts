/**
 * Given names of people that begin the name of hardly any company: common ones of English, German, French, Spanish, Italian,
 * Polish, Dutch and Indian speakers. Left out are those that also begin well-known firms, such as Morgan, Philip or Eli.
 */
const GIVEN_NAMES_EN: ReadonlySet<string> = new Set(
  (
    'Aaron Adam Alan Albert Alejandro Alexander Alex Alice Amanda Amy Andrea Andreas Andrew Andy Angela Anita Ann Anna Anne Anthony Antonio Ashley Barbara Benjamin Bernard Bernd Bill Bob Brandon Brian Bruce Carl Carlos ' +
    'Carol Caroline Catherine Charlotte Chris Christian Christina Christine Christoph Christopher Claire Claudia Craig Cynthia Daniel Daniela Dave David Deborah Dennis Diana Diane Diego Dirk Donald Dominic Dorothy Douglas Edward ' +
    'Elena Elizabeth Emily Emma Eric Erik Erika Eva Fernando Francesca Francisco Francois Frank Franz Fred Gabriel Gary Giovanni Giulia Greg Gregory Guenter Hannah Hans Heather Heidi Helen Helmut Henrik Holger Ian Ingrid Isabelle ' +
    'Jacob Jacques James Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Jessica Jim Joan Joanna Joe Joel Joerg Johannes John Jonathan Jorge Jose Joseph Joshua Juan Juergen Julia Julie Justin Karen Karl Karin Kate ' +
    'Katherine Kathleen Keith Kenneth Kevin Klaus Larry Laura Lars Laurent Linda Lisa Lucas Luis Luke Marco Margaret Maria Marie Mario Mark Markus Martha Martin Martina Matthew Matthias Melissa Michael Michel Michelle Miguel Mike ' +
    'Monica Nancy Natalie Nathan Nicholas Nicolas Nicole Nigel Oliver Olivier Pamela Patricia Patrick Paul Paula Pedro Peter Petra Pierre Piotr Rachel Rainer Rajesh Ralf Rebecca Renate Richard Rick Robert Roger Ronald Ruth Ryan ' +
    'Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Simon Sofia Sophie Stefan Stefanie Stephanie Stephen Steve Steven Sunil Susan Suresh Susanne Sylvia Tamara Teresa Thomas Timothy Tina Tom Tomasz Tony Ulrich Ursula ' +
    'Uwe Veronica Victoria Vijay Vincent Virginia Walter Wendy William Wolfgang Xavier Yves'
  ).split(' '),
)

/** True for two or three words of which the first is a given name: `Anna Kowalska`. */
export const isWesternPerson = (words: readonly string[]): boolean =>
  words.length > 1 && words.length <= 3 && GIVEN_NAMES_EN.has(words[0]!)

/** How many words stand before the given name that ends a run of a company and its head: 2 for `Kaltmann Grains John Kim`. */
export function wordsBeforePerson(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && GIVEN_NAMES_EN.has(word))
  return at > 0 && at < words.length - 1 ? at : words.length
}

/** Common surnames of Koreans as English texts write them. */
const KOREAN_SURNAMES: ReadonlySet<string> = new Set(
  (
    'Kim Lee Park Choi Jung Jeong Chung Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Ryu Yoo Yu Hong Jeon Moon Yang Son Bae Baek Heo Nam Shim Noh Roh Ha Kwak ' +
    'Sung Cha Joo Woo Koo Min Na Ji Eom Chae Won Chun Bang Kong Hyun Ham Byun Yeom Do'
  ).split(' '),
)

/** True for a common surname of Koreans: `Park`. Some also begin names of companies. */
export const isKoreanSurname = (word: string): boolean => KOREAN_SURNAMES.has(word)
