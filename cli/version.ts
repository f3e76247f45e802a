import { readFileSync } from 'node:fs'

/** The version of this program as package.json has it. */
export function programVersion(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return String(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version)
    } catch {
      // One of the two is right: this file is run as source or as built.
    }
  }
  return 'unknown'
}
