import { COMPANY_WORDS, LETTERS } from './company-words.ts'

/** Groups that lend their name to companies. */
const GROUPS: Readonly<Record<string, string>> = {
  삼성: 'Samsung',
  현대: 'Hyundai',
  롯데: 'Lotte',
  한화: 'Hanwha',
  포스코: 'POSCO',
  두산: 'Doosan',
  효성: 'Hyosung',
  코오롱: 'Kolon',
  대상: 'Daesang',
  동원: 'Dongwon',
  한솔: 'Hansol',
  하림: 'Harim',
  셀트리온: 'Celltrion',
  에코프로: 'EcoPro',
  카카오: 'Kakao',
  네이버: 'Naver',
  신세계: 'Shinsegae',
  하나: 'Hana',
  신한: 'Shinhan',
  우리: 'Woori',
}

const longestFirst = (words: Readonly<Record<string, string>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Latin letters, then one word in Hangul. */
const MIXED = /^(?<latin>[A-Z][A-Za-z0-9&.-]{1,20})\s?(?<word>[가-힣]{2,6})$/
/** Letters in Hangul or the name of a group, then a word that companies bear in both scripts. */
const SPELLED = new RegExp(
  `^(?:(?<group>${longestFirst(GROUPS)})|(?<letters>(?:${longestFirst(LETTERS)}){2,5}))\\s?(?<word>${longestFirst(COMPANY_WORDS)})$`,
  'u',
)
const LETTER = new RegExp(longestFirst(LETTERS), 'gu')
const LONGEST = 20

/**
 * A name of Latin letters, also as Hangul spells them, and a word that companies bear in both scripts, all in Latin: `LVIS코리아` is
 * `LVIS Korea`, `엠피에스코리아` is `MPS Korea`, `한화파워` is `Hanwha Power`. Other names as they are.
 */
export function latinName(name: string): string {
  const { latin, word } = MIXED.exec(name)?.groups ?? {}
  const own = word === undefined ? undefined : COMPANY_WORDS[word]
  if (own !== undefined) return `${latin} ${own}`
  const spelled = name.length > LONGEST ? undefined : SPELLED.exec(name)?.groups
  if (!spelled) return name
  const { group, letters = '', word: last = '' } = spelled
  const first = group === undefined ? letters.replace(LETTER, (letter) => LETTERS[letter]!) : GROUPS[group]!
  return `${first} ${COMPANY_WORDS[last]!}`
}
