import { romanised } from '../entities/romanise.ts'
import { LETTERS } from './company-words.ts'
import { ENGLISH_SOUNDS, KOREAN_SOUNDS, LOAN_SYLLABLES, SHARED_SOUNDS, type Sounds } from './sounds.ts'

const replaced = (text: string, sounds: Sounds): string =>
  sounds.reduce((sound, [letters, folded]) => sound.replace(letters, folded), text)

/** How Hangul spells a letter, by the letter. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name]))

/** Letters that a name says one by one, beside its words: the end of `NaraeCM`, the beginning of `KS Narae`. */
const RUN = /(?<![A-Z&])(?:[A-Z]&[A-Z]|[A-Z]{2,3})(?![A-Za-z&])|(?<![A-Z&])[A-Z]{2,3}(?=[A-Z][a-z])/u
/** Three letters that are a word: `TOP`, `ONE`. */
const WORD = /^(?:[^AEIOU&][AEIOU][^AEIOU&]|[AEIOU][^AEIOU&][AEIOU])$/
const PIECES = new RegExp(
  `(?<run>${RUN.source})|(?<hangul>[가-힣]{1,60})|(?<latin>(?:(?!${RUN.source})[a-zA-Z0-9&]){1,60})`,
  'gu',
)

/** Names that are one piece: Hangul, and words without letters that are said one by one. */
const HANGUL_ALONE = /^[가-힣]+$/
const WORDS_ALONE = /^[A-Z]?[a-z0-9]+(?:[A-Z][a-z0-9]+)*$/

const LOANS = new RegExp(
  Object.keys(LOAN_SYLLABLES)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

const koreanSound = (hangul: string): string =>
  replaced(romanised(hangul.replace(LOANS, (loan) => LOAN_SYLLABLES[loan]!)), KOREAN_SOUNDS)

/** Where a capital starts the next word of a name. */
const NEXT_WORD = /(?<=[a-z0-9])(?=[A-Z])/

function soundOfPiece({ run, hangul, latin = '' }: Readonly<Record<string, string | undefined>>): string {
  if (hangul !== undefined) return koreanSound(hangul)
  if (run === undefined || WORD.test(run))
    return (run ?? latin)
      .split(NEXT_WORD)
      .map((word) => replaced(word.toLowerCase().replaceAll('&', 'en'), ENGLISH_SOUNDS))
      .join('')
  return koreanSound(run.replace(/[A-Z&]/g, (letter) => SPELLINGS.get(letter)!))
}

/** A small letter before a capital, said by its name: `iMarket`, `mPlus`. */
const LETTER_FIRST = /^[eimn](?=[A-Z])/
const SAID: Readonly<Record<string, string>> = { e: 'I', i: 'Ai', m: 'Em', n: 'En' }
/** A capital before a word: `S Techwin`, `M-Square`, `JWorld`. */
const CAPITAL_FIRST = /^[A-Z](?=[A-Z][a-z]{2})/

/**
 * How a name without blanks sounds, in letters that Hangul and Latin share: 나래성 and `Naraesung`, 나래씨엠 and `NaraeCM` give the
 * same. Empty for a name in other letters.
 */
export function soundOf(written: string): string {
  const name = written
    .replace(LETTER_FIRST, (letter) => SAID[letter]!)
    .replace(CAPITAL_FIRST, (letter) => SPELLINGS.get(letter)!)
  if (HANGUL_ALONE.test(name)) return replaced(koreanSound(name), SHARED_SOUNDS)
  const pieces = WORDS_ALONE.test(name)
    ? [soundOfPiece({ latin: name })]
    : Array.from(name.matchAll(PIECES), ({ groups }) => soundOfPiece(groups!))
  return replaced(pieces.join(''), SHARED_SOUNDS)
}
