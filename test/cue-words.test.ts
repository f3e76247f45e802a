import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CueWords } from '../extractors/cue-words.ts'
import { matchesOf } from '../extractors/matches.ts'

describe('cue words', () => {
  it.each([
    ['harbour', 'Ships left the Harbour.', true],
    ['harbour', 'harbour', true],
    ['harbour', 'Ships left two harbours', false],
    ['such+as', 'ports such as Tongyeong', true],
    ['such+as', 'as such', false],
    ['such+as', 'such, (as)', true],
    ['such+as', 'such ports as these', false],
    ['sold|leased+by|to', 'plots leased to a shipyard', true],
    ['sold|leased+by|to', 'plots leased out to a shipyard', false],
    ['*wright', 'a Shipwright of Tongyeong', true],
    ['*wright', 'two shipwrights', false],
    ['*yard', 'a yard', true],
    ['( –', 'a wharf (east)', true],
    ['( –', 'a wharf – east', true],
    ['( –', 'a wharf - east', false],
  ])('%s in: %s', (items, text, held) => {
    expect(new CueWords(items).mayStandIn(text)).toBe(held)
  })

  it('count as words of their own beside digits and Hangul', () => {
    const cue = new CueWords('ktx')
    expect(cue.mayStandIn('KTX역 앞 2곳')).toBe(true)
    expect(cue.mayStandIn('2KTX')).toBe(true)
  })

  it('tell of the text that is asked about, not of the one before', () => {
    const [left, right] = [new CueWords('left'), new CueWords('right')]
    const answers = ['left', 'right', 'left right', ''].map((text) => [left.mayStandIn(text), right.mayStandIn(text)])
    expect(answers).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [false, false],
    ])
  })

  it('are found wherever they stand', () => {
    const words = fc.array(fc.constantFrom('pier', 'Quay', 'dock', '부두', '7'), { maxLength: 8 })
    const cues = ['pier', 'quay', 'dock', 'pier+quay', 'quay+quay'].map((item) => ({ item, cue: new CueWords(item) }))
    fc.assert(
      fc.property(words, (list) => {
        const latin = list.filter((word) => /[a-z]/i.test(word)).map((word) => word.toLowerCase())
        const pairs = latin.map((word, i) => `${word}+${latin[i + 1]}`)
        for (const { item, cue } of cues)
          expect(cue.mayStandIn(list.join(' '))).toBe([...latin, ...pairs].includes(item))
      }),
    )
  })

  it('spare a pattern the texts without them', () => {
    const pattern = / (?:via|along) [A-Z]/g
    expect(matchesOf(pattern, 'a road via Tongyeong', new CueWords('via along'))).toHaveLength(1)
    expect(matchesOf(pattern, 'a road via Tongyeong', new CueWords('along'))).toHaveLength(0)
  })
})
