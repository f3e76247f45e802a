import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const tuned = fileURLToPath(new URL('../dist/cli/tune-compiler.js', import.meta.url))

/** What a process says that tunes its compiler as if it were of this version, and whether a pattern is bytecode after its first use. */
function tuneAs(version: string) {
  const script = `
    const { tuneCompiler } = await import(${JSON.stringify(tuned)})
    tuneCompiler(${version})
    const pattern = /(?:a|b)+c/
    pattern.test('ab')
    console.log(%RegexpHasBytecode(pattern, true))`
  return spawnSync(process.execPath, ['--allow-natives-syntax', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
}

it('sets only flags that this version of Node knows', () => {
  const { status, stderr } = tuneAs('process.versions.node')
  expect([status, stderr]).toEqual([0, ''])
})

it.runIf(process.versions.node.startsWith('20.'))('has patterns compiled at their first use', () => {
  expect(tuneAs('"20.0.0"').stdout).toBe('false\n')
  expect(tuneAs('"22.0.0"').stdout).toBe('true\n')
})
