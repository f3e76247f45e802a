import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

function timePart(ms: number): string {
  let [rest, part] = [ms, '']
  for (let i = 0; i < TIME_LENGTH; i++) {
    part = ALPHABET.charAt(rest % 32) + part
    rest = Math.floor(rest / 32)
  }
  return part
}

const randomPart = (): string => [...randomBytes(RANDOM_LENGTH)].map((byte) => ALPHABET.charAt(byte % 32)).join('')

/** The next id in order after `id`, at the same time; over the end of the random part it takes the next millisecond. */
function successor(id: string): string {
  const digits = [...id]
  for (let i = digits.length - 1; i >= 0; i--) {
    const value = ALPHABET.indexOf(digits[i]!)
    if (value < 31) {
      digits[i] = ALPHABET.charAt(value + 1)
      return digits.join('')
    }
    digits[i] = '0'
  }
  throw new Error('No event id is left after the last one')
}

/** A ULID greater than `last`, which is the greatest that is known: an event is always later than what its author saw. */
export function nextEventId(nowMs: number, last: string | null): string {
  const time = timePart(nowMs)
  if (last === null || time > last.slice(0, TIME_LENGTH)) return time + randomPart()
  return successor(last)
}
