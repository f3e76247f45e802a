import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The built program with a mistake in its Korean amounts, as a new version might have one: 억 is ten million. Returns the file
 * of the command.
 */
export function wrongScaleProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'teukgu-changed-'))
  for (const part of ['cli', 'extractors', 'pipeline', 'schemas'])
    cpSync(join(root, 'dist', part), join(folder, 'dist', part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  const replace = (file: string, from: string | RegExp, to: string): void => {
    const path = join(folder, 'dist', file)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${file} does not hold ${from}`)
    writeFileSync(path, after)
  }
  replace('extractors/number/korean-lexicon.js', '억: 8', '억: 7')
  replace('pipeline/versions.json', /"amount\/ko": "[0-9a-f]+"/, '"amount/ko": "wrong-scale"')
  return join(folder, 'dist/cli/main.js')
}
