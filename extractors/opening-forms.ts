/** Longest opening that is told: two code units. */
const LENGTH = 2
/** Stands for any kind of code unit. */
export const ANY = '\u0100'
/** A class of more kinds than this is any kind. */
const MOST_KINDS = 24
/** White space beyond ASCII. */
const WIDE_BLANKS =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /\s/.test(char) ? 32 : /\d/.test(char) ? 48 : char.toLowerCase().charCodeAt(0)
})

/** The kind of a code unit, 0–255: letters without case, all digits, all white space; units beyond ASCII share 128 kinds. */
export const kindOf = (code: number): number => (code < 128 ? FOLDED[code]! : 128 | (code & 127))

/** Kinds of up to two code units that a match may open with, as strings; a shorter one is a whole match. */
export type Forms = ReadonlySet<string>

const NOTHING: Forms = new Set([''])
/** One character of any kind; beyond the basic plane it takes two units. */
const ANYTHING: Forms = new Set([ANY, ANY + ANY])
/** What a reference to a group may stand for. */
const ANY_LENGTH: Forms = new Set(['', ...ANYTHING])

function joined(left: Forms, right: Forms): Forms {
  if (right === NOTHING) return left
  const all = new Set<string>()
  for (const a of left) {
    if (a.length === LENGTH) all.add(a)
    else for (const b of right) all.add((a + b).slice(0, LENGTH))
  }
  return all
}

const isWhole = (openings: Forms): boolean => {
  for (const opening of openings) if (opening.length < LENGTH) return false
  return true
}

/** The kinds of a character; where case is ignored, of both its cases, and of what folds to them (ſ, K). */
function kindsOfChar(char: string, ignoreCase: boolean): string[] {
  const cases = ignoreCase ? [char, char.toLowerCase(), char.toUpperCase()] : [char]
  if (ignoreCase && /s/i.test(char)) cases.push('\u017f')
  if (ignoreCase && /k/i.test(char)) cases.push('\u212a')
  return cases.map((c) => String.fromCharCode(kindOf(c.charCodeAt(0))))
}

const BLANKS: Forms = new Set([...` ${WIDE_BLANKS}`].flatMap((c) => kindsOfChar(c, false)))
const DIGITS: Forms = new Set(kindsOfChar('0', false))
const ESCAPED_CHARS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }

/** The signs of a pattern that open, part and close groups and classes; behind a backslash they mean nothing. */
const SIGN = /\\.|[[\]|()]/gs

/** Reads the source of a pattern for what its matches may open with. */
class OpeningReader {
  readonly #source: string
  readonly #ignoreCase: boolean
  #at = 0

  constructor({ source, ignoreCase }: RegExp) {
    this.#source = source
    this.#ignoreCase = ignoreCase
  }

  /** The openings of the alternatives up to a closing bracket or the end. */
  alternatives(): Forms {
    const first = this.#sequence()
    if (!this.#take('|')) return first
    const all = new Set(first)
    do for (const opening of this.#sequence()) all.add(opening)
    while (this.#take('|'))
    return all
  }

  #take(token: string): boolean {
    if (!this.#source.startsWith(token, this.#at)) return false
    this.#at += token.length
    return true
  }

  #sequence(): Forms {
    let all = NOTHING
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      all = joined(all, this.#repeated(this.#atom()))
      if (isWhole(all)) this.#skip(false)
    }
    return all
  }

  /** Goes to the bracket that closes the group, or before it to the next alternative. */
  #skip(alternatives: boolean): void {
    let depth = 0
    let inClass = false
    SIGN.lastIndex = this.#at
    for (let found = SIGN.exec(this.#source); found; found = SIGN.exec(this.#source)) {
      const [sign] = found
      // In a class only its end means something.
      if (inClass || sign === '[') {
        inClass = sign !== ']'
        continue
      }
      this.#at = found.index
      if (depth === 0 && (sign === ')' || (sign === '|' && !alternatives))) return
      depth += Number(sign === '(') - Number(sign === ')')
    }
    this.#at = this.#source.length
  }

  #atom(): Forms {
    if (this.#take('(')) return this.#group()
    if (this.#take('[')) return this.#class()
    if (this.#take('^') || this.#take('$')) return NOTHING
    if (this.#take('.')) return ANYTHING
    if (this.#take('\\')) return this.#escape()
    return this.#literal()
  }

  #group(): Forms {
    const around = ['?=', '?!', '?<=', '?<!'].some((token) => this.#take(token))
    if (!around && !this.#take('?:') && this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1
    if (around) this.#skip(true)
    const inner = around ? NOTHING : this.alternatives()
    this.#take(')')
    return inner
  }

  #literal(): Forms {
    return new Set(kindsOfChar(this.#source[this.#at++]!, this.#ignoreCase))
  }

  #escape(): Forms {
    const letter = this.#source[this.#at]!
    if (/[1-9]/.test(letter)) return this.#skipped(/\d+/y, ANY_LENGTH)
    if (letter === 'k') return this.#skipped(/k<[^>]*>/y, ANY_LENGTH)
    if (/p/i.test(letter)) return this.#skipped(/p\{[^}]*\}/iy, ANYTHING)
    if (!/[a-zA-Z]/.test(letter)) return this.#literal()
    this.#at++
    if (letter === 'u') {
      this.#at += 4
      const code = Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16)
      return new Set(kindsOfChar(String.fromCharCode(code), this.#ignoreCase))
    }
    if (letter === 'd') return DIGITS
    if (letter === 's') return BLANKS
    if (/b/i.test(letter)) return NOTHING
    const char = ESCAPED_CHARS[letter]
    return char === undefined ? ANYTHING : new Set(kindsOfChar(char, false))
  }

  #skipped(token: RegExp, openings: Forms): Forms {
    token.lastIndex = this.#at
    token.test(this.#source)
    this.#at = token.lastIndex
    return openings
  }

  #class(): Forms {
    const negated = this.#take('^')
    const all = new Set<string>()
    while (!this.#take(']')) {
      const from = this.#at
      const next = this.#take('\\') ? this.#escape() : this.#literal()
      const range = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      for (const opening of range ? this.#range(this.#source[from]!) : next) all.add(opening)
    }
    return negated || all.size > MOST_KINDS || all.has(ANY) ? ANYTHING : all
  }

  #range(from: string): Forms {
    this.#at++
    const to = this.#source[this.#at++]!
    if (from === '\\' || to === '\\') return ANYTHING
    const length = Math.min(to.charCodeAt(0) - from.charCodeAt(0) + 1, 256)
    const chars = Array.from({ length }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i))
    return new Set(chars.flatMap((char) => kindsOfChar(char, this.#ignoreCase)))
  }

  #repeated(once: Forms): Forms {
    const rest = this.#source.slice(this.#at, this.#at + 10)
    const found = /^(?:[?*+]|\{(?<min>\d+)(?<more>,\d*)?\})\??/.exec(rest)
    if (!found) return once
    this.#at += found[0].length
    const least = found.groups?.['min'] === undefined ? Number(rest[0] === '+') : Number(found.groups['min'])
    const most = rest[0] === '?' || /^\{[01]\}|^\{0,1\}/.test(rest) ? 1 : 2
    const maybe = new Set(['', ...once])
    const first = least > 0 ? once : maybe
    return most === 1 ? first : joined(first, least > 1 ? once : maybe)
  }
}

/** The forms that the matches of a pattern may open with, read from its source; lookarounds are not looked at. */
export const openingForms = (pattern: RegExp): Forms => new OpeningReader(pattern).alternatives()
