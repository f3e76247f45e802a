import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sticky } from '../extractors/date/eat.ts'
import { readPoint } from '../extractors/date/en/any-point.ts'
import * as K from '../extractors/date/en/first-words.ts'
import { CARDINALS, MONTHS, ORDINALS, PARTS, SEASONS, STEPS, WEEKDAYS } from '../extractors/date/en/lexicon.ts'
import * as P from '../extractors/date/en/patterns.ts'
import { WordTable } from '../extractors/word-table.ts'

/** Each kind with the patterns that its readers ask first. */
const READERS: readonly (readonly [string, number, readonly Sticky[]])[] = [
  ['the n-th week', K.NTH, [P.NTH]],
  ['weeks', K.WEEK, [P.WEEK_OF, P.WEEK_NUMBER]],
  [
    'quarters to centuries',
    K.SUB_YEAR,
    [P.QUARTER, P.QUARTER_CODE, P.HALF_CODE, P.HALF, P.HALF_ALONE, P.SEASON_OF, P.FISCAL, P.DECADE, P.CENTURY],
  ],
  ['told from today', K.RELATIVE, [P.DEICTIC, P.RELATIVE]],
  ['weekdays', K.WEEKDAY, [P.WEEKDAY]],
  ['by name', K.NAMED, [P.NAMED_DAY, P.MONTH_NAMED_YEAR, P.MONTH_DAY, P.DAY_MONTH, P.MONTH_NAME]],
  ['days by ordinal', K.DAY, [P.ORDINAL_DAY]],
  [
    'in figures',
    K.NUMERIC,
    [P.ISO_DAY, P.COMPACT_DAY, P.QUOTED_MONTH, P.SLASH_DAY, P.ISO_MONTH, P.MONTH_YEAR, P.DOTTED_RANGE],
  ],
  ['bare years', K.YEAR, [P.BARE_YEAR, P.WORD_YEAR]],
  ['counts', K.COUNT, [P.STEP, P.WEEKDAYS_AWAY, P.HALF_YEARS, P.COUNT_OF_TIME]],
  ['the last ones', K.LAST | K.COUNT, [P.LAST_COUNT, P.LAST_FORTNIGHT, P.LAST_DECADES]],
  ['ranges', K.RANGE, [P.DAY_RANGE_MONTH, P.YEARS_RANGE, P.QUARTERS]],
  ['repeated times', K.SET, [P.EVERY]],
]
const WORDS = [
  ...[MONTHS, WEEKDAYS, ORDINALS, CARDINALS, STEPS, SEASONS, PARTS].flatMap((lexicon) => Object.keys(lexicon)),
  ...'the the the of in to and through until a an only every each day days weeks months year years quarter half'.split(
    ' ',
  ),
  ...'decade decades fortnight century today that before earlier end eoy more less Fridays nineties fiscal'.split(' '),
  ...'5 12 31 05 1st 3rd 27th 1990 1990s 2019 2020.8 2020.08.04 2020-07 20220804 10/31/74 3Q22 2H22 22Q3'.split(' '),
  ...[
    '’19',
    "'19.8",
    '‘90s',
    'Q3',
    'H1',
    'FY22',
    '04-Aug-2022',
    'Aug-2022',
    '2020. 8. 4.',
    'ſeptember',
    'weeK',
    '가',
    'hall',
    ',',
  ],
]
/** Nothing between digits and letters, a blank between words: two words in one are none of the table. */
const GLUE = '|'
const JOINTS = [' ', ' ', ' ', ' ', '-', '–', '~', '  ', '\n', '\u00a0', GLUE]

const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 5 })
  .map((pairs) =>
    pairs
      .flat()
      .join('')
      .replace(/(?<=[a-zſ])\|(?=[a-z])/gi, ' ')
      .replaceAll(GLUE, ''),
  )

/** The text with a clause that goes on: the pattern of a day takes `the fourth` alone, which no reader is asked for, as for `the fourth hall`. */
const goingOn = (text: string): string => `${text.replaceAll('hall', 'year')} of`

describe('the kinds of dates that a place may open', () => {
  it.each(READERS)('hold %s wherever their patterns match', (_, kind, patterns) => {
    fc.assert(
      fc.property(kind === K.DAY ? texts.map(goingOn) : texts, (text) => {
        for (const pattern of patterns) if (pattern.at(text, 0)) expect(K.kindsAt(text, 0) & kind).not.toBe(0)
      }),
      { numRuns: 2000 },
    )
  })
  it('hold parts wherever something follows that they are parts of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const next = P.PART.at(text, 0) ? P.PART.lastIndex : text.length
        if (P.OWN_UNIT.at(text, next) || readPoint(text, next, { bare: true }))
          expect(K.kindsAt(text, 0) & K.PART).not.toBe(0)
      }),
      { numRuns: 10000 },
    )
  })
  it('leave nothing but a year to digits that count things, and nothing to other words', () => {
    expect(K.kindsAt('12 buildings', 0)).toBe(K.YEAR)
    expect(K.kindsAt('2019, and', 0)).toBe(K.YEAR)
    expect(K.kindsAt('12 days', 0) & K.COUNT).not.toBe(0)
    expect(K.kindsAt('14 m² hall', 0)).toBe(K.YEAR)
    expect(K.kindsAt('5G', 0)).toBe(K.YEAR)
    expect(K.kindsAt('buildings', 0)).toBe(0)
    expect(K.kindsAt('the the 5th of May', 0)).toBe(0)
  })
})

describe('a word that leans on the next', () => {
  it.each(['first prototype', 'this kind', 'each area', 'the end, and', 'two.', 'next'])(
    'opens nothing: %s',
    (text) => {
      expect(K.kindsAt(text, 0)).toBe(0)
    },
  )
  it.each(['first half', 'this year', 'each month', 'the end of', 'two-year', 'next 3 weeks'])('opens: %s', (text) => {
    expect(K.kindsAt(text, 0)).not.toBe(0)
  })
})

describe('a table of words', () => {
  const words = ['may', 'march', 'mayor', 'aim', 'q']
  const table = new WordTable(new Map(words.map((word, i) => [word, i + 1])))
  it('gives the value of a whole word in any case and tells where it ends', () => {
    expect(table.valueAt('in MaRCH', 3)).toBe(2)
    expect(table.end).toBe(8)
    expect(table.valueAt('Q3', 0)).toBe(5)
    expect(table.end).toBe(1)
  })
  it('knows neither parts of words nor places without one', () => {
    expect(['ma', 'mayo', 'marches', ' may', '3', ''].map((text) => table.valueAt(text, 0))).toEqual([0, 0, 0, 0, 0, 0])
    table.valueAt('mayoral plan', 0)
    expect(table.end).toBe(7)
  })
  it('agrees with a map', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'amqrchyoi'), { maxLength: 5 }), (letters) => {
        const word = letters.join('')
        expect(table.valueAt(`${word} x`, 0)).toBe(words.indexOf(word) + 1)
      }),
      { numRuns: 5000 },
    )
  })
})
