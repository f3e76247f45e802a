import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type DecisionEvent, decisionEventSchema } from '../../schemas/index.ts'

/** A line that is no event: cut off by a crash, or written by something else. Kept where it is, and told. */
export interface BrokenLine {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly reason: string
}

/** What tells that a file did not change since it was read. */
export interface LogFile {
  /** Name in the folder. */
  readonly file: string
  readonly stamp: string
}

/** Thrown where a decisions file cannot be read or written: going on would forget decisions, or acknowledge what is not kept. */
export class DecisionsUnusable extends Error {
  constructor(message: string, cause: unknown) {
    super(`${message}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'DecisionsUnusable'
  }
}

const ENDING = '.jsonl'

const isLogName = (file: string): boolean => file.endsWith(ENDING) && !file.startsWith('.')

/** A pipe would keep every command waiting, and a folder cannot be read. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Names of the decision files of a folder with their stamps, sorted; none where there is no folder. */
export function listLogs(directory: string): LogFile[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((file) => isLogName(file) && isFile(join(directory, file)))
    .toSorted()
    .map((file) => ({ file, stamp: stampOf(join(directory, file)) }))
}

/** What is called like a decision file but is none: a folder, a pipe, a link to nothing. */
export const oddLogs = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory).filter((file) => isLogName(file) && !isFile(join(directory, file)))
    : []

/** Size and time of change of a file. */
export function stampOf(path: string): string {
  const { size, mtimeNs, ino } = statSync(path, { bigint: true })
  return `${size} ${mtimeNs} ${ino}`
}

/** Bytes of a name that every file system takes, with room for the ending. */
const MOST_NAME_BYTES = 200

/** A name that fits: the beginning of a long one, and a hash that tells it from others. */
function fitting(name: string): string {
  if (Buffer.byteLength(name) <= MOST_NAME_BYTES) return name
  let start = ''
  for (const character of name) {
    if (Buffer.byteLength(start + character) > MOST_NAME_BYTES - 20) break
    start += character
  }
  return `${start}~${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
}

/** The file of one actor: safe characters of the name as they are, others as %XX; a long name is cut and hashed. */
export function fileOfActor(actor: string): string {
  const safe = actor
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, (character) =>
      encodeURIComponent(character).replaceAll('.', '%2E').replaceAll('*', '%2A'),
    )
  return `${fitting(safe)}${ENDING}`
}

function parseLine(line: string): DecisionEvent | string {
  let json: unknown
  try {
    // Editors put a mark before the first line, and returns behind each.
    json = JSON.parse(line.trim())
  } catch {
    return 'Unexpected text, expected JSON: the line was cut off or changed'
  }
  const parsed = decisionEventSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `Unexpected ${issue?.path.join('.') || 'line'}, expected a decision (${issue?.message ?? 'unknown'})`
}

/** The events of a text of JSON lines, in order, and the lines that are none. A last line without its line feed may be whole. */
export function parseLog(text: string, file: string): { events: DecisionEvent[]; broken: BrokenLine[] } {
  const events: DecisionEvent[] = []
  const broken: BrokenLine[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const event = parseLine(line)
    if (typeof event === 'string') broken.push({ file, line: index + 1, reason: event })
    else events.push(event)
  })
  return { events, broken }
}

/** The text of a decisions file, without its lines that are no UTF-8: a character that was lost must not make another quote. */
export function textOfLog(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const lines: string[] = []
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    const line = bytes.subarray(start, end < 0 ? bytes.length : end)
    lines.push(isUtf8(line) ? line.toString('utf8') : 'no UTF-8')
    start = end < 0 ? bytes.length + 1 : end + 1
  }
  return lines.join('\n')
}

/** The events of one decisions file. Throws DecisionsUnusable. */
export function readLog(directory: string, file: string): { events: DecisionEvent[]; broken: BrokenLine[] } {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(directory, file))
  } catch (error) {
    throw new DecisionsUnusable('A file of decisions cannot be read', error)
  }
  return parseLog(textOfLog(bytes), file)
}

function syncFolder(directory: string): void {
  const descriptor = openSync(directory, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** True where the file is not empty and its last line has no end: a writer was killed there. */
function isTorn(descriptor: number): boolean {
  const { size } = fstatSync(descriptor)
  if (size === 0) return false
  const last = Buffer.alloc(1)
  readSync(descriptor, last, 0, 1, size - 1)
  return last[0] !== 0x0a
}

function makeFolder(directory: string): void {
  if (existsSync(directory)) return
  const first = mkdirSync(directory, { recursive: true })
  if (first !== undefined) syncFolder(dirname(first))
}

function append(path: string, events: readonly DecisionEvent[]): void {
  const descriptor = openSync(path, 'a+')
  try {
    const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('')
    const bytes = Buffer.from(isTorn(descriptor) ? `\n${lines}` : lines)
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Appends events to the file of their actor. When this returns they are on the disk: the file is synced, and its folder where
 * either is new. A torn last line is closed first and stays as it is. Throws DecisionsUnusable.
 */
export function appendEvents(directory: string, actor: string, events: readonly DecisionEvent[]): string {
  const file = fileOfActor(actor)
  const path = join(directory, file)
  try {
    makeFolder(directory)
    const isNew = !existsSync(path)
    append(path, events)
    if (isNew) syncFolder(directory)
  } catch (error) {
    throw new DecisionsUnusable('The decision was not kept', error)
  }
  return file
}
