import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Each layer may import itself and those before it. */
const LAYERS = ['schemas', 'extractors', 'pipeline', 'review', 'cli']
const TYPES = ['amount', 'date', 'zone', 'institution']

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return sources(path)
    return /\.tsx?$/.test(path) ? [path] : []
  })
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const files = LAYERS.flatMap((layer) => sources(join(root, layer)))
const importsOf = (file: string, typesToo = true): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .filter(([, type]) => typesToo || !type)
    .map(([, , specifier]) => specifier!)
const localImports = (file: string, typesToo = true): string[] =>
  importsOf(file, typesToo)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(file), specifier))
const layerOf = (file: string): number => LAYERS.indexOf(relative(root, file).split('/')[0]!)

describe('architecture', () => {
  it('imports only earlier layers', () => {
    const turned = files.flatMap((file) =>
      localImports(file)
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${relative(root, file)} → ${relative(root, target)}`),
    )
    expect(turned).toEqual([])
  })

  it('has no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].map((f) => relative(root, f)).join(' → '))
        return
      }
      state.set(file, 'open')
      for (const target of localImports(file, false)) if (files.includes(target)) visit(target, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('keeps the entity types apart but for names and numbers', () => {
    const allowed = new Set(['institution → zone', 'zone → institution'])
    const crossing = files.flatMap((file) => {
      const [layer, type] = relative(root, file).split('/')
      if (layer !== 'extractors' || !TYPES.includes(type!)) return []
      return localImports(file)
        .map((target) => relative(join(root, 'extractors'), target).split('/')[0]!)
        .filter((other) => TYPES.includes(other) && other !== type)
        .map((other) => `${type} → ${other}`)
        .filter((pair) => !allowed.has(pair))
    })
    expect(crossing).toEqual([])
  })

  it('keeps extractors and stages away from clock, network and disk', () => {
    const disk = new Set(['extractors/gazetteers/load.ts', 'pipeline/versions.ts'])
    const bad = files
      .map((file) => relative(root, file))
      .filter((file) =>
        /^(schemas|extractors)\/|^pipeline\/[^/]+\.ts$|^pipeline\/(clean|segment|refiners|assemble)\//.test(file),
      )
      .filter((file) => !disk.has(file))
      .filter((file) => {
        const text = readFileSync(join(root, file), 'utf8')
        return /from 'node:(?:fs|net|http|https|child_process|os)|new Date\(\)|Date\.now\(|\bfetch\(/.test(text)
      })
    expect(bad).toEqual([])
  })

  it('writes SQL in one place only', () => {
    const sql = files
      .map((file) => relative(root, file))
      .filter((file) => !file.startsWith('pipeline/store/'))
      .filter((file) =>
        /from '(?:kysely|better-sqlite3)'|\b(?:insertInto|selectFrom)\(/.test(readFileSync(join(root, file), 'utf8')),
      )
    expect(sql).toEqual([])
  })
})
