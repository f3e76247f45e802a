import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const tuned = fileURLToPath(new URL('../dist/cli/tune-compiler.js', import.meta.url))
const FLAGS = ['--allow-natives-syntax', '--no-concurrent-recompilation', '--no-use-osr']

/** What a process says that tunes its compiler as if it were of this version, and whether it has optimised a function after so many calls. */
function tuneAs(version: string, calls = 15_000) {
  const script = `
    const { tuneCompiler } = await import(${JSON.stringify(tuned)})
    tuneCompiler(${version})
    const add = (a, b) => a + b * 2
    let sum = 0
    for (let i = 0; i < ${calls}; i++) sum = add(sum, i) % 1000
    console.log((%GetOptimizationStatus(add) & 16) > 0)`
  return spawnSync(process.execPath, [...FLAGS, '--input-type=module', '-e', script], { encoding: 'utf8' })
}

it('sets only flags that this version of Node knows', () => {
  const { status, stderr } = tuneAs('process.versions.node')
  expect([status, stderr]).toEqual([0, ''])
})

it.runIf(process.versions.node.startsWith('20.'))('optimises what runs long, and later than Node 20 would', () => {
  expect(tuneAs('"22.0.0"').stdout).toBe('true\n')
  expect(tuneAs('"20.0.0"').stdout).toBe('false\n')
  expect(tuneAs('"20.0.0"', 1_000_000).stdout).toBe('true\n')
})
