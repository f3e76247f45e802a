/** `piece` over and over, cut to `length` UTF-16 code units. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of processor time that `work` takes: the best of `runs`, so that a busy machine does not count. */
export function processorMs(work: () => void, runs = 3): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/**
 * How many times longer twice the input takes; 0 where the difference is too short to measure. A garbage collection may spoil one
 * measurement: the smallest ratio of up to `attempts` counts, and a quadratic pattern fails them all.
 */
export function growth(work: (length: number) => void, length: number, attempts = 5): number {
  let ratio = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < attempts && ratio > 2.5; attempt++) {
    const once = processorMs(() => work(length), 2)
    const twice = processorMs(() => work(2 * length), 2)
    ratio = Math.min(ratio, twice < once + 40 ? 0 : twice / once)
  }
  return ratio
}
