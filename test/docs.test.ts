import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractors } from '../extractors/registry.ts'
import { documentStateSchema } from '../schemas/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const cli = join(root, 'dist/bin/teukgu.js')

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return sources(path)
    return path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : []
  })
}
const code = ['extractors', 'pipeline', 'cli'].flatMap((folder) => sources(join(root, folder))).join('\n')
const named = (pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].map((match) => match[1]!))]

describe('docs/api.md', () => {
  it('names every path', () => {
    const text = readFileSync(join(root, 'docs/api.md'), 'utf8')
    const server = sources(join(root, 'review/server')).join('\n')
    const paths = [...server.matchAll(/path: '(\/api\/[^']+)'/g)].map((match) => match[1]!)
    expect(paths.length).toBeGreaterThan(30)
    const lastPart = (path: string): string => /[/:][^/:]+$/.exec(path)![0]
    expect(paths.filter((path) => !text.includes(`${lastPart(path)}\``) && !text.includes(`${path}?`))).toEqual([])
  })
})

describe('README', () => {
  it('names every command', () => {
    const help = execFileSync(process.execPath, [cli, '--help'], { encoding: 'utf8' })
    const commands = [...help.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)]
      .map((match) => match[1]!)
      .filter((c) => c !== 'help')
    expect(commands.length).toBeGreaterThanOrEqual(6)
    expect(commands.filter((command) => !readme.includes(`\`teukgu ${command}`))).toEqual([])
  })

  it('names every extractor, state, problem and doubt', () => {
    const states = documentStateSchema.options
    const problems = named(/code: '([a-z-]+)'/g)
    const doubts = named(/doubts(?:\.push\(|: \[)'([a-z-]+)'/g)
    expect(problems.length).toBeGreaterThan(4)
    expect(doubts.length).toBeGreaterThan(3)
    const names = [...extractors.map((extractor) => extractor.id), ...states, ...problems, ...doubts]
    expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([])
  })
})
