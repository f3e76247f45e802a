import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'

describe('schemas/json', () => {
  it('is what the zod schemas say', () => {
    const script = fileURLToPath(new URL('../scripts/json-schemas.mjs', import.meta.url))
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })
  })
})
