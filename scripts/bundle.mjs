// Bundles the command and its worker thread to dist/bin/: a start that opens one file for each command instead of
// some six hundred takes about two thirds of the processor time.
import { chmodSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Files that modules read beside themselves; a bundled module stands in dist/bin/. */
const BESIDE = ['extractors/gazetteers/index.bin', 'pipeline/versions.json']
/** Loaded from node_modules: native code, and threads that start from a file of their own. */
const EXTERNAL = ['better-sqlite3', 'piscina']

/** Bundles the compiled modules below `dist`. */
export async function bundle(root, dist) {
  const bin = join(dist, 'bin')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: bin,
      rollupOptions: {
        input: { teukgu: join(dist, 'cli/main.js'), worker: join(dist, 'pipeline/engine/worker.js') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  for (const file of BESIDE) cpSync(join(dist, file), join(bin, file.slice(file.lastIndexOf('/') + 1)))
  chmodSync(join(bin, 'teukgu.js'), 0o755)
}
