import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clean } from '../pipeline/clean.ts'
import { detectLanguage } from '../pipeline/detect-language.ts'
import { parse } from '../pipeline/parse.ts'
import { read } from '../pipeline/read.ts'
import { segment } from '../pipeline/segment.ts'
import { collectIssues, sourceOf } from './support/run-stages.ts'

const ROOT = join(import.meta.dirname, 'golden')
const UPDATE = process.env.UPDATE === '1'

interface Blocks {
  readonly text: string
  readonly blocks: readonly {
    readonly start: number
    readonly end: number
    readonly sentences?: readonly { start: number; end: number }[]
  }[]
}

/** Blocks with their text in place of their length, so that a difference can be read. */
const readable = <D extends Blocks>({ text, blocks, ...rest }: D) => ({
  ...rest,
  blocks: blocks.map(({ start, end, sentences, ...block }) => ({
    start,
    text: text.slice(start, end),
    ...block,
    ...(sentences ? { sentences: sentences.map((sentence) => text.slice(sentence.start, sentence.end)) } : {}),
  })),
})

/** What each stage gives for a file, as JSON. */
function outputs(bytes: Uint8Array, name: string): Readonly<Record<string, () => unknown>> {
  const context = collectIssues()
  const decoded = read.run(sourceOf(bytes, name), context)
  const parsed = () => parse.run(decoded, context)
  const cleaned = () => clean.run(parsed(), context)
  return {
    read: () => ({ ...decoded, issues: context.issues }),
    parse: () => readable(parsed()),
    clean: () => readable(cleaned()),
    'detect-language': () => readable(detectLanguage.run(cleaned(), context)),
    segment: () => readable(segment.run(detectLanguage.run(cleaned(), context), context)),
  }
}

const STAGES = ['read', 'parse', 'clean', 'detect-language', 'segment']

describe.each(STAGES)('golden files of %s', (stage) => {
  const folder = join(ROOT, stage)
  const names = readdirSync(folder).filter((name) => extname(name) !== '.json')

  it('has at least one input', () => {
    expect(names.length).toBeGreaterThan(0)
  })

  it.each(names)('%s', (name) => {
    const path = join(folder, `${name}.json`)
    const actual = outputs(readFileSync(join(folder, name)), name)[stage]!()
    if (UPDATE) writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`)
    expect(existsSync(path), `${path} is missing: run with UPDATE=1`).toBe(true)
    expect(JSON.parse(JSON.stringify(actual))).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })
})
