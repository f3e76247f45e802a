import { parse as parseYaml } from 'yaml'
import type { Metadata } from '../../schemas/index.ts'

const FENCED = /^(?:---|\+\+\+)[ \t]*\r?\n/
const FIELDS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  제목: 'title',
  publisher: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  매체: 'publisher',
  발행처: 'publisher',
  source: 'source',
  url: 'source',
  link: 'source',
  출처: 'source',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  published_at: 'published',
  publisheddate: 'published',
  publication_date: 'published',
  publicationdate: 'published',
  publish_date: 'published',
  publishdate: 'published',
  date_published: 'published',
  datepublished: 'published',
  posted: 'published',
  날짜: 'published',
  작성일: 'published',
  발행일: 'published',
  보도일: 'published',
  게시일: 'published',
  등록일: 'published',
  배포일: 'published',
  입력: 'published',
  modified: 'modified',
  updated: 'modified',
  lastmod: 'modified',
  last_modified_at: 'modified',
  date_modified: 'modified',
  datemodified: 'modified',
  수정일: 'modified',
  language: 'language',
  lang: 'language',
  언어: 'language',
}

/** The end of a front matter block at the start of a text (after its closing fence), or 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const open = FENCED.exec(text.slice(0, 64))
  if (!open) return 0
  const head = text.slice(0, 8192)
  const toml = text.startsWith('+')
  const close = toml ? /\r?\n\+\+\+[ \t]*(?=\r?\n|$)/g : /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g
  close.lastIndex = open[0].length - 1
  const found = close.exec(head)
  if (!found) return 0
  const body = head.slice(open[0].length, found.index)
  const lines = body.split(/\r?\n/)
  const first = toml ? TOML_LINE : /^[\p{L}_][\p{L}\p{N}_ -]{0,30}:(?:\s|$)/u
  if (!first.test(lines[0] ?? '')) return 0
  return found.index + found[0].length
}

/** `date = "2021-03-15"`, `title = 'Ten quays'`, `draft = false`: a key and its value, in quotation marks or without. */
const TOML_LINE =
  /^\s{0,8}(?<key>[A-Za-z_][A-Za-z0-9_-]{0,40})\s{0,20}=\s{0,20}(?:"(?<double>[^"]{0,2000})"|'(?<single>[^']{0,2000})'|(?<bare>[^\s"'][^#]{0,200}))/

/** The keys of a TOML text up to its first table, their values as written. */
function readToml(toml: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of toml.split(/\r?\n/)) {
    if (/^\s{0,8}\[/.test(line)) break
    const { key, double, single, bare } = TOML_LINE.exec(line)?.groups ?? {}
    if (key !== undefined) fields[key] ??= double ?? single ?? bare!.trim()
  }
  return fields
}

/** What the front matter of a source says of it, YAML or TOML without its fences; empty where it is no mapping. */
export function frontMatterMetadata(source: string, syntax: 'yaml' | 'toml' = 'yaml'): Metadata {
  const fields = syntax === 'toml' ? readToml(source) : readYaml(source)
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {}
  for (const [key, value] of Object.entries(fields)) {
    const field = Object.hasOwn(FIELDS, key.toLowerCase()) ? FIELDS[key.toLowerCase()] : undefined
    if (!field || field === 'publishedBasis' || metadata[field] !== undefined) continue
    if (typeof value === 'string' || typeof value === 'number') metadata[field] = String(value)
  }
  const dated = metadata.published ?? metadata.modified
  return dated === undefined ? metadata : { ...metadata, publishedBasis: 'front-matter' }
}

/** Longer YAML is no front matter of an article. */
const LONGEST_YAML = 16_384
/** So many signs of anchors and aliases are no front matter either: to read them takes time with their square. */
const MOST_MARKS = 60
/** A key that stands twice is no reason to look through all others; the last one counts. */
const YAML = { schema: 'core', maxAliasCount: 10, logLevel: 'silent', uniqueKeys: false, prettyErrors: false } as const

/** The mapping that a YAML text holds, its dates left as written; empty where it cannot be read. */
function readYaml(yaml: string): Record<string, unknown> {
  if (yaml.length > LONGEST_YAML || yaml.split(/[&*]/, MOST_MARKS + 1).length > MOST_MARKS) return {}
  try {
    const value: unknown = parseYaml(yaml, YAML)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {} // front matter is a courtesy: what cannot be read says nothing
  }
}
