import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { sha256Of } from '../../pipeline/engine/read-source.ts'
import { defaultLimits } from '../../pipeline/limits.ts'
import { type ProcessOutput, processDocument } from '../../pipeline/process-document.ts'
import { isDone, type Metadata } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
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
  if (line.length > LONGEST_LINE) return `Unexpected length over ${LONGEST_LINE}, expected at most that`
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const parsed = lineSchema.safeParse(json)
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map((i) => `${i.path.join('.') || 'it'}: ${i.message}`).join('; ')
}

function processLine({ text, published, language }: Line): ProcessOutput {
  const metadata: Metadata = {
    ...(published ? { published, publishedBasis: 'input' as const } : {}),
    ...(language ? { language } : {}),
  }
  // Reading takes one mark off the beginning: of a text that begins with its own, offsets count that one too.
  const bytes = Buffer.from(text.startsWith(MARK) ? MARK + text : text)
  const source = { id: sha256Of(bytes), uri: 'input.txt', bytes, metadata }
  return processDocument({ source, limits: defaultLimits })
}

function render(id: string, output: ProcessOutput, sentences: boolean): string {
  if (sentences) return `${JSON.stringify({ document: id, sentences: sentencesOf(output.document) })}\n`
  return output.mentions.map((mention) => `${JSON.stringify(toLine(mention, id))}\n`).join('')
}

const MARK = '\uFEFF'

/** What of a line that was read does not go without saying, one note each. */
function notesOf(line: string, { state, reason }: ProcessOutput): string[] {
  const lost = line.includes('\uFFFD') ? ['Unexpected bytes, expected UTF-8: read as U+FFFD'] : []
  return state === 'ok-with-problems' && reason !== null ? [...lost, reason] : lost
}

/** In code units: a text of the largest size with all of its characters escaped, and room for what else is told of it. */
const LONGEST_LINE = 6 * defaultLimits.maxTextBytes + 100_000

/**
 * Lines as `\n` ends them, without it: readline would also split at U+2028, which may stand in a JSON string. Of a line that is
 * longer than `longest` only so much is held that it shows.
 */
export async function* linesOf(input: AsyncIterable<unknown>, longest: number): AsyncGenerator<string> {
  let parts: string[] = []
  let length = 0
  const take = (part: string): void => {
    if (length <= longest) parts.push(part.slice(0, longest + 1 - length))
    length += part.length
  }
  for await (const chunk of input) {
    const [first = '', ...rest] = String(chunk).split('\n')
    take(first)
    for (const line of rest) {
      yield parts.join('')
      parts = []
      length = 0
      take(line)
    }
  }
  yield parts.join('')
}

async function opened(file: string): Promise<NodeJS.ReadableStream> {
  if (file === '-') return process.stdin.setEncoding('utf8')
  const stream = createReadStream(file, 'utf8')
  try {
    await once(stream, 'open')
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return stream
}

/** Lines in, lines out, in the order of the input; a bad line is a problem and the others go on. Never holds all of them. */
export async function extractLines(file: string, options: ExtractOptions): Promise<number> {
  const { say, problem } = talk(options.quiet)
  const input = await opened(file)
  let [number, bad] = [0, false]
  for await (const raw of linesOf(input, LONGEST_LINE)) {
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
    for (const note of notesOf(line, output)) say(`note: line ${number} (${parsed.id})  ${note}`)
    await writeData(render(parsed.id, output, options.sentences))
  }
  return bad ? EXIT.failed : EXIT.ok
}
