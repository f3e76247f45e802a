// Prints every regular expression of the built extractors and stages, one JSON line {file, source, flags} each:
// literals from the syntax tree, constructed ones by watching RegExp while the modules load.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const modules = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return modules(path)
    return path.endsWith('.js') && !path.endsWith('worker.js') ? [path] : []
  })
const files = ['schemas', 'extractors', 'pipeline', 'cli/output'].flatMap((folder) => modules(join(dist, folder)))

const seen = new Map()
/** As it was written: the build's barriers change nothing that a pattern matches, see extractors/compact-source.ts. */
const note = (file, compact, flags) => {
  const source = compact.replaceAll('(?=)', '')
  seen.set(`/${source}/${flags}`, { file, source, flags })
}
for (const file of files) {
  const tree = parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' })
  simple(tree, {
    Literal(node) {
      if (node.regex) note(relative(dist, file), node.regex.pattern, node.regex.flags)
    },
  })
}
let loading = ''
const Native = RegExp
globalThis.RegExp = new Proxy(Native, {
  construct(target, args, newTarget) {
    const made = Reflect.construct(target, args, newTarget === globalThis.RegExp ? target : newTarget)
    const caller = new Error().stack ?? ''
    if (
      caller
        .split('\n')
        .slice(2, 4)
        .some((line) => line.includes('/dist/'))
    )
      note(loading, made.source, made.flags)
    return made
  },
})
for (const file of files) {
  loading = relative(dist, file)
  await import(pathToFileURL(file).href)
}
for (const pattern of seen.values()) process.stdout.write(`${JSON.stringify(pattern)}\n`)
