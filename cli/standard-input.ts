import { Refused } from '../pipeline/refused.ts'

/** All bytes of standard input. Throws Refused where they are more than `maxBytes`, without reading on. */
export async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new Refused('too-large', `Unexpected size over ${maxBytes} bytes, expected at most that`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
