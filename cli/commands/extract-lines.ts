import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { sha256Of } from '../../pipeline/engine/read-source.ts'
import { defaultLimits } from '../../pipeline/limits.ts'
import { type ProcessOutput, processDocument } from '../../pipeline/process-document.ts'
import { isDone, type Metadata } from '../../schemas/index.ts'
import { EXIT } from '../exit-code.ts'
import { sentencesOf, toLine } from '../output/mention-line.ts'
import { talk, writeData } from '../output/talk.ts'
import type { ExtractOptions } from './extract.ts'

const LANGUAGES: Readonly<Record<string, string>> = { ko: 'kor', en: 'eng' }

const lineSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string(),
  published: z.string().nullish(),
  language: z
    .string()
    .nullish()
    .transform((language) => LANGUAGES[language ?? ''] ?? language),
})
type Line = z.infer<typeof lineSchema>

function parseLine(line: string): Line | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const parsed = lineSchema.safeParse(json)
  return parsed.success ? parsed.data : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')
}

function processLine({ text, published, language }: Line): ProcessOutput {
  const metadata: Metadata = {
    ...(published ? { published, publishedBasis: 'input' as const } : {}),
    ...(language ? { language } : {}),
  }
  const bytes = Buffer.from(text)
  const source = { id: sha256Of(bytes), uri: 'input.txt', bytes, metadata }
  return processDocument({ source, limits: defaultLimits })
}

function render(id: string, output: ProcessOutput, sentences: boolean): string {
  if (sentences) return `${JSON.stringify({ document: id, sentences: sentencesOf(output.document) })}\n`
  return output.mentions.map((mention) => `${JSON.stringify(toLine(mention, id))}\n`).join('')
}

/** Lines as `\n` ends them, without it: readline would also split at U+2028, which may stand in a JSON string. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let parts: string[] = []
  input.setEncoding('utf8')
  for await (const chunk of input) {
    const [first = '', ...rest] = String(chunk).split('\n')
    parts.push(first)
    for (const line of rest) {
      yield parts.join('')
      parts = [line]
    }
  }
  yield parts.join('')
}

/** Lines in, lines out, in the order of the input; a bad line is a problem and the others go on. Never holds all of them. */
export async function extractLines(file: string, options: ExtractOptions): Promise<number> {
  const { problem } = talk(options.quiet)
  const input = file === '-' ? process.stdin : createReadStream(file)
  let [number, bad] = [0, false]
  for await (const raw of linesOf(input)) {
    number += 1
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') {
      problem(`! line ${number}: ${parsed}`)
      bad = true
      continue
    }
    const output = processLine(parsed)
    // A blank text asks for silence and gets it.
    if (!isDone(output.state) && parsed.text.trim() !== '') {
      problem(`! line ${number} (${parsed.id})  ${output.state}: ${output.reason ?? 'no reason known'}`)
      bad = true
    }
    await writeData(render(parsed.id, output, options.sentences))
  }
  return bad ? EXIT.failed : EXIT.ok
}
