// Gives the patterns of the compiled extractors and stages their compact form, see extractors/compact-source.ts: literals here and
// now, those that are put together where they are made. Lines stay as they are, so that source maps hold.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'

const OWN = join('extractors', 'compact-source.js')

const modules = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return modules(path)
    return path.endsWith('.js') && !path.endsWith(OWN) ? [path] : []
  })

/** The text of a module with compact patterns; `own` is how it imports the function that makes them. */
export function compacted(text, own, compactSource) {
  const edits = []
  simple(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex, start, end }) {
      if (regex === undefined || regex.flags.includes('v')) return
      const source = compactSource(regex.pattern)
      if (source !== regex.pattern) edits.push({ start, end, by: `/${source}/${regex.flags}` })
    },
    NewExpression({ callee, arguments: [source] }) {
      if (callee.name !== 'RegExp' || source === undefined) return
      edits.push({ start: source.start, end: source.start, by: '$compact(' })
      edits.push({ start: source.end, end: source.end, by: ')', uses: true })
    },
  })
  let made = ''
  let kept = 0
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(kept, start) + by
    kept = end
  }
  const head = edits.some(({ uses }) => uses) ? `import { compactSource as $compact } from '${own}';` : ''
  return head + made + text.slice(kept)
}

/** Rewrites the modules of extractors and stages below `dist`. */
export async function compactPatterns(dist) {
  const { compactSource } = await import(pathToFileURL(join(dist, OWN)).href)
  for (const path of ['extractors', 'pipeline'].flatMap((folder) => modules(join(dist, folder)))) {
    const text = readFileSync(path, 'utf8')
    const own = relative(dirname(path), join(dist, OWN)).replaceAll('\\', '/')
    const made = compacted(text, own.startsWith('.') ? own : `./${own}`, compactSource)
    if (made !== text) writeFileSync(path, made)
  }
}
