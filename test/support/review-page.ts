import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { teukgu } from './command.ts'

const MAIN = fileURLToPath(new URL('../../dist/bin/teukgu.js', import.meta.url))

/** A corpus of its own with its database and its decisions. */
export interface ReviewPlace {
  readonly corpus: string
  readonly db: string
}

const argumentsOf = ({ corpus, db }: ReviewPlace): string[] => [
  ...['--corpus', corpus, '--db', db],
  ...['--decisions', join(dirname(corpus), 'decisions')],
]

/** Writes articles into a corpus. */
export function writeArticles({ corpus }: ReviewPlace, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(corpus, name)), { recursive: true })
    writeFileSync(join(corpus, name), text)
  }
}

/** Brings the database up to the corpus; by another program than the built one where it is given. */
export function runOver(place: ReviewPlace, program?: string): void {
  const command = ['run', '--quiet', '--jobs', '1', ...argumentsOf(place)]
  const { code, err } = teukgu(command, program === undefined ? {} : { program })
  if (code !== 0 && code !== 1) throw new Error(err)
}

/** A new corpus, extracted. */
export function reviewPlace(files: Readonly<Record<string, string>>): ReviewPlace {
  const folder = mkdtempSync(join(tmpdir(), 'teukgu-page-'))
  const place = { corpus: join(folder, 'corpus'), db: join(folder, 'review.db') }
  mkdirSync(place.corpus)
  writeArticles(place, files)
  runOver(place)
  return place
}

/** The same corpus and database once more, to be changed by one test alone. */
export function copyOf(place: ReviewPlace): ReviewPlace {
  const folder = mkdtempSync(join(tmpdir(), 'teukgu-page-'))
  cpSync(dirname(place.corpus), folder, { recursive: true })
  return { corpus: join(folder, 'corpus'), db: join(folder, 'review.db') }
}

export interface RunningReview {
  readonly url: string
  /** Ends the server as Ctrl-C does. */
  stop(): Promise<void>
}

/** Starts `teukgu review` as a person would. */
export function startReview(place: ReviewPlace): Promise<RunningReview> {
  const child = spawn(process.execPath, [MAIN, 'review', '--json', '--actor', 'tester', ...argumentsOf(place)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let complaints = ''
  child.stderr.on('data', (data) => {
    complaints += String(data)
  })
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The review ended: ${complaints}`)))
    child.stdout.once('data', (line) => {
      const { url } = JSON.parse(String(line)) as { url: string }
      const stop = async (): Promise<void> => {
        child.kill('SIGINT')
        await ended
      }
      resolve({ url, stop })
    })
  })
}

export interface PageOptions {
  readonly language?: 'ko' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** What a page did that it must not do: errors in its code, and requests to anywhere but its server. */
export interface Watched {
  readonly page: Page
  readonly errors: string[]
  readonly outside: string[]
}

/** A new page of an empty profile on the review, watched from its first request on. */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Watched> {
  const { language = 'en', theme = 'light', width = 1280, height = 800 } = options
  const context = await browser.newContext({ viewport: { width, height }, locale: language, timezoneId: 'Asia/Seoul' })
  const page = await context.newPage()
  const errors: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  // A conflict is an answer like any other; the browser logs it all the same.
  page.on('console', (line) => line.type() === 'error' && !line.text().includes('409') && errors.push(line.text()))
  page.on('request', (request) => request.url().startsWith(url) || outside.push(request.url()))
  await page.addInitScript(
    (settings) => {
      if (localStorage.getItem('teukgu.settings') === null)
        localStorage.setItem('teukgu.settings', JSON.stringify(settings))
    },
    { language, theme },
  )
  await page.goto(url)
  return { page, errors, outside }
}
