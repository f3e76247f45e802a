import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Issue, Metadata } from '../../schemas/index.ts'
import { Refused } from '../refused.ts'

/** What a sidecar `FILE.meta.json` may say. Other keys are for other programs. */
export const sidecarSchema = z.object({
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
  published: z.string().min(1).optional(),
  language: z.string().min(2).max(35).optional(),
})

const MAX_SIDECAR_BYTES = 64 * 1024

/** `sha256:` and the hex digest of bytes. */
export const sha256Of = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** The bytes of a regular file of at most `maxBytes`. Never waits for a pipe. Throws Refused with the state of the file. */
export function readBytes(path: string, maxBytes: number): Uint8Array {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw new Refused('special-file', 'Unexpected pipe, device or folder, expected a file')
    if (stat.size > maxBytes)
      throw new Refused('too-large', `Unexpected size of ${stat.size} bytes, expected at most ${maxBytes}`)
    return readFileSync(descriptor)
  } catch (error) {
    if (error instanceof Refused) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Refused('unreadable', `It cannot be read: ${code}`)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** A sidecar as metadata, its hash, and what was wrong with it. A broken one is a problem and otherwise ignored. */
export interface Sidecar {
  readonly sha256: string | null
  readonly metadata: Metadata
  readonly issue: Issue | null
}

const broken = (sha256: string | null, why: string): Sidecar => ({
  sha256,
  metadata: {},
  issue: { code: 'invalid-sidecar', severity: 'warning', message: `The sidecar is ignored: ${why}`, stage: 'scan' },
})

function present(parsed: z.infer<typeof sidecarSchema>): Metadata {
  const { title, publisher, source, published, language } = parsed
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published, publishedBasis: 'sidecar' as const }),
    ...(language === undefined ? {} : { language }),
  }
}

/** Reads and checks a sidecar; `path` null means that there is none. */
export function readSidecar(path: string | null): Sidecar {
  if (path === null) return { sha256: null, metadata: {}, issue: null }
  let bytes: Uint8Array
  try {
    bytes = readBytes(path, MAX_SIDECAR_BYTES)
  } catch (error) {
    return broken(null, error instanceof Error ? error.message : String(error))
  }
  const sha256 = sha256Of(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const parsed = sidecarSchema.safeParse(JSON.parse(text))
    if (parsed.success) return { sha256, metadata: present(parsed.data), issue: null }
    const [first] = parsed.error.issues
    return broken(sha256, `${first?.path.join('.') || 'it'}: ${first?.message ?? 'Unexpected value'}`)
  } catch (error) {
    return broken(sha256, `Expected UTF-8 JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}
