import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : ''

/** Lines of the shell blocks that call the command, by whichever way in. Those of npm itself need a fresh clone. */
const commands = [...readme.matchAll(/^```(?:sh|bash|console)\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/^\$ /, '').replace(/\s+#\s.*$/, ''))
  .map((line) => line.replace(/\b(?:npx teukgu|npm run (?:--silent |-s )?teukgu --)(?=\s)/g, 'teukgu'))
  .filter((line) => /(?:^|\|\s*)teukgu\s/.test(line))

/** A folder as a user has it after a clone, and a path on which `teukgu` is the built command. */
function clone(): { cwd: string; path: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'teukgu-readme-'))
  for (const folder of ['corpus', 'test/gold']) cpSync(join(root, folder), join(cwd, folder), { recursive: true })
  // The README speaks of a folder of the user's own.
  cpSync(join(root, 'corpus'), join(cwd, 'articles'), { recursive: true })
  const bin = join(cwd, 'bin')
  mkdirSync(bin)
  mkdirSync(join(cwd, 'output'))
  writeFileSync(
    join(bin, 'teukgu'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/bin/teukgu.js')}' "$@"\n`,
  )
  chmodSync(join(bin, 'teukgu'), 0o755)
  return { cwd, path: `${bin}:${process.env.PATH}` }
}

describe('README', () => {
  it('has only commands that run', () => {
    expect(commands.length).toBeGreaterThan(0)
    const { cwd, path } = clone()
    const env = { ...process.env, PATH: path, HOME: cwd }
    execFileSync('teukgu', ['run', '--quiet'], { cwd, env })
    for (const command of commands) {
      const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, env })
      expect(status, `${command}\n${stderr}`).toBe(0)
    }
  })
})
