import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const INDEX = 'index.html'
const ASSETS = 'assets'
/** From this module run as source, built, and bundled. */
const PLACES = ['../../dist/web/', '../../web/', '../web/']

/** Folder of the built page; null where it was not built. */
export function pageFolder(): string | null {
  const folders = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return folders.find((folder) => [INDEX, ASSETS].every((name) => existsSync(join(folder, name)))) ?? null
}

interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly etag: string
}

function load(folder: string): ReadonlyMap<string, PageFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const type = TYPES[extname(name)]
      if (type === undefined) return []
      const path = join(parentPath, name)
      const body = new Uint8Array(readFileSync(path))
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`
      return [[`/${relative(folder, path).split(sep).join('/')}`, { body, type, etag }] as const]
    }),
  )
}

/** True for a name that changes with its content. */
const isHashed = (path: string): boolean => path.startsWith(`/${ASSETS}/`)

/** Answers a path with a file of the built page; a path without an ending is one of the page's own, and gets the page. */
export function pageFiles(folder: string | null): (path: string, ifNoneMatch: string | undefined) => Response | null {
  const files = folder === null ? new Map<string, PageFile>() : load(folder)
  return (path, ifNoneMatch) => {
    const found = files.get(path) ?? (extname(path) === '' ? files.get(`/${INDEX}`) : undefined)
    if (found === undefined) return null
    const { body, type, etag } = found
    const headers = {
      etag,
      'content-type': type,
      'cache-control': isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    return ifNoneMatch === etag
      ? new Response(null, { status: 304, headers })
      : new Response(body, { status: 200, headers })
  }
}
