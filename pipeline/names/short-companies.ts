import { GENERIC_FIRST_EN, HEAD_LAST_EN } from '../../extractors/institution/en/lexicon.ts'
import { LEGAL_END } from '../../extractors/institution/legal-forms.ts'
import type { InstitutionValue } from '../../schemas/index.ts'
import { isSlug, nameKey } from './name-key.ts'

/** Words of trade besides those that are heads of names: `Zentrabus Industrial`. */
const TRADE = /^(?:Industrial|Industry|Tech|Techno|Pharm|Pharmaceutical|Electric|Asset|Machinery|Metal|Metals)$/
const FEWEST_INITIALS = 3
const SHORTEST = 4
const MOST_WORDS = 6

const isTrade = (word: string): boolean =>
  TRADE.test(word) || GENERIC_FIRST_EN.has(word) || HEAD_LAST_EN.get(word) === 'company'

/** How many words stand before those of trade that end a name: 1 for `Zentrabus Industrial`; all of them where none do. */
function ownWords(words: readonly string[]): number {
  let count = words.length
  while (count > 1 && isTrade(words[count - 1]!)) count--
  return count
}

/** The companies of one document by what it may call them for short: their initials, and their names without words of trade. */
export class ShortCompanies {
  readonly #byShort = new Map<string, InstitutionValue | undefined>()

  /** Learns the short forms of a company's English name. */
  add(name: string, value: InstitutionValue): void {
    const words = name.replace(LEGAL_END, '').split(' ')
    if (words.length < 2) return
    // an unlisted group is settled by its shorter name
    const own = words.at(-1) === 'Group' && isSlug(value.id) ? words.length : ownWords(words)
    if (own < words.length) this.#learn(words.slice(0, own).join(' '), value)
    // `Zentrabus Narae` of `Zentrabus Narae Lithium Solution`, which is no branch in Korea
    for (let count = 2; count < Math.min(words.length, MOST_WORDS); count++)
      if (words[count] !== 'Korea' && count !== own) this.#learn(words.slice(0, count).join(' '), value)
    const initials = words.join('').replace(/[^A-Z]/g, '')
    if (initials.length >= FEWEST_INITIALS) this.#learn(initials, value)
  }

  /** The one company that a name is short for: `Zentrabus`, `ZMI`; undefined where there is none, or several. */
  find(name: string): InstitutionValue | undefined {
    return name.length >= SHORTEST || /^[A-Z]{3}$/.test(name) ? this.#byShort.get(nameKey(name)) : undefined
  }

  #learn(short: string, value: InstitutionValue): void {
    const key = nameKey(short)
    const known = this.#byShort.has(key) ? this.#byShort.get(key) : value
    this.#byShort.set(key, known?.id === value.id ? value : undefined)
  }
}
