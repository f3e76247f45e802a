import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ExportedFile } from '../../pipeline/formats/brat.ts'
import { UsageError } from '../exit-code.ts'
import { writeData } from './talk.ts'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function opened(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}`)
  }
}

/** Writes chunks to a file, which appears whole or not at all. Throws UsageError where it cannot be made. */
function writeToFile(chunks: Iterable<string | Uint8Array>, out: string): void {
  const part = `${out}.part`
  const descriptor = opened(part)
  try {
    // `writeSync` may write less than it is given and say so only in what it returns.
    for (const chunk of chunks) writeFileSync(descriptor, chunk)
  } catch (error) {
    closeSync(descriptor)
    rmSync(part, { force: true })
    throw error
  }
  closeSync(descriptor)
  try {
    renameSync(part, out)
  } catch (error) {
    rmSync(part, { force: true })
    throw new UsageError(`${out} cannot be written: ${reasonOf(error)}`)
  }
}

/** Writes chunks to a file, else to standard output at its reader's pace. Throws UsageError where the file cannot be made. */
export async function writeChunks(chunks: Iterable<string | Uint8Array>, out: string | undefined): Promise<void> {
  if (out !== undefined) return writeToFile(chunks, out)
  for (const chunk of chunks) await writeData(chunk)
}

/** Writes files below a folder, and the folders that they need. Returns how many. Throws UsageError. */
export function writeFiles(files: Iterable<ExportedFile>, folder: string): number {
  let count = 0
  for (const { path, text } of files) {
    const target = join(folder, path)
    try {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    } catch (error) {
      throw new UsageError(`${target} cannot be written: ${reasonOf(error)}`)
    }
    count += 1
  }
  return count
}
