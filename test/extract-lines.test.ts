import { describe, expect, it } from 'vitest'
import { linesOf } from '../cli/commands/extract-lines.ts'

async function* chunks(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts
}

const read = async (longest: number, ...parts: readonly string[]): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of linesOf(chunks(...parts), longest)) lines.push(line)
  return lines
}

describe('lines of an input', () => {
  it('may begin and end anywhere in what is read at once', async () => {
    expect(await read(100, 'a', 'b\nc\n', '\nd', 'e')).toEqual(['ab', 'c', '', 'de'])
    expect(await read(100, 'a\u2028b\n')).toEqual(['a\u2028b', ''])
  })

  it('are held only so far that one is seen to be too long, and the next is whole again', async () => {
    expect(await read(4, 'abcd\n', 'abc', 'def', 'ghi\nxyz')).toEqual(['abcd', 'abcde', 'xyz'])
  })
})
