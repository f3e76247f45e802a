import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CommandResult, teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const TEXT = '대구광역시는 7억원을 쓴다.'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teukgu-built-'))
  cpSync(join(root, 'dist/bin'), join(folder, 'dist/bin'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  // As another version of Node may have written it.
  writeFileSync(join(folder, 'dist/bin/index.bin'), new Uint8Array([0xff, 0x7f, 0x6f]))
})
afterAll(() => rmSync(folder, { recursive: true }))

const withoutIndex = (args: readonly string[]): CommandResult =>
  teukgu(args, { program: join(folder, 'dist/bin/teukgu.js'), input: TEXT })

it('never reads texts without the names that it should know', () => {
  const { code, out, err } = withoutIndex(['extract', '-', '--json'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('build teukgu again')
})

it('says of each document why it was not read', () => {
  const { corpus, db } = toyCorpus({ 'a.txt': TEXT })
  const { code, err } = withoutIndex(['run', '--corpus', corpus, '--db', db])
  expect(code).toBe(1)
  expect(err).toMatch(/! corpus\/a\.txt {2}failed: .*build teukgu again/)
})
