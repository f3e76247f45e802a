import { constants, deflateRawSync } from 'node:zlib'

/** One file of an archive, its bytes as they come. */
export interface ZipEntry {
  readonly name: string
  readonly chunks: Iterable<string>
}

interface Stored {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly compressed: number
  readonly size: number
}

/** Bytes of text that are compressed at a time. */
const BLOCK = 1 << 18
const LARGEST = 0xffff_ffff
/** Names are UTF-8, and sizes follow the data: they are not known before. */
const FLAGS = 0x0808
const DEFLATE = 8
const VERSION = 20
/** 1 January 1980, the first day that the format knows: the same input gives the same bytes. */
const DATE = 0x0021

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Texts joined to blocks of about `BLOCK` characters. */
function* blocksOf(chunks: Iterable<string>): Iterable<Buffer> {
  let [parts, length]: [string[], number] = [[], 0]
  for (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length < BLOCK) continue
    yield Buffer.from(parts.join(''))
    ;[parts, length] = [[], 0]
  }
  if (length > 0) yield Buffer.from(parts.join(''))
}

/** The fields that the local and the central header share. */
function sharedFields({ crc, compressed, size, name }: Omit<Stored, 'offset'>): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(FLAGS, 2)
  fields.writeUInt16LE(DEFLATE, 4)
  fields.writeUInt16LE(0, 6)
  fields.writeUInt16LE(DATE, 8)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(compressed, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

const signed = (signature: number, ...rest: Buffer[]): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(signature)
  return Buffer.concat([head, ...rest])
}

const integers = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(4 * values.length)
  values.forEach((value, i) => {
    buffer.writeUInt32LE(value, 4 * i)
  })
  return buffer
}

const localHeader = (name: Buffer): Buffer =>
  signed(0x04034b50, sharedFields({ name, crc: 0, compressed: 0, size: 0 }), name)

function centralHeader(entry: Stored): Buffer {
  const rest = Buffer.alloc(16)
  rest.writeUInt32LE(entry.offset, 12)
  const madeBy = Buffer.from([VERSION, 0])
  return signed(0x02014b50, madeBy, sharedFields(entry), rest.subarray(2), entry.name)
}

function endOf(entries: readonly Stored[], offset: number, size: number): Buffer {
  const counts = Buffer.alloc(8)
  counts.writeUInt16LE(entries.length, 4)
  counts.writeUInt16LE(entries.length, 6)
  return signed(0x06054b50, counts, integers(size, offset), Buffer.alloc(2))
}

/** Yields the data of an entry and its sizes behind it; returns them. */
function* entryBytes({ name, chunks }: ZipEntry, offset: number): Generator<Buffer, Stored> {
  const entryName = Buffer.from(name)
  yield localHeader(entryName)
  let [crc, compressed, size] = [0, 0, 0]
  for (const block of blocksOf(chunks)) {
    crc = crcOf(block, crc)
    size += block.length
    const packed = deflateRawSync(block, { finishFlush: constants.Z_SYNC_FLUSH })
    compressed += packed.length
    yield packed
  }
  const last = deflateRawSync(Buffer.alloc(0))
  compressed += last.length
  yield last
  if (size > LARGEST) throw new Error(`Unexpected ${size} bytes in ${name}, expected at most ${LARGEST}`)
  yield signed(0x08074b50, integers(crc, compressed, size))
  return { name: entryName, offset, crc, compressed, size }
}

/**
 * A ZIP archive, chunk by chunk: memory holds one block, and the same entries give the same bytes. Throws where an entry or the
 * archive has 4 GiB or more.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function* zip(entries: Iterable<ZipEntry>): Iterable<Uint8Array> {
  const stored: Stored[] = []
  let offset = 0
  for (const entry of entries) {
    const bytes = entryBytes(entry, offset)
    let step = bytes.next()
    for (; !step.done; step = bytes.next()) {
      offset += step.value.length
      yield step.value
    }
    stored.push(step.value)
    if (offset > LARGEST) throw new Error(`Unexpected archive of ${offset} bytes, expected at most ${LARGEST}`)
  }
  const central = Buffer.concat(stored.map(centralHeader))
  yield central
  yield endOf(stored, offset, central.length)
}
