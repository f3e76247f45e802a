// Builds the review page to dist/web/: static files without any inline script or style, so that a strict policy can hold.
import { join } from 'node:path'
import { build } from 'vite'

/** Bundles review/web below `root` to `dist`/web. */
export async function buildPage(root, dist) {
  await build({
    root: join(root, 'review/web'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2023',
      cssTarget: ['chrome125', 'firefox140', 'safari18'],
      outDir: join(dist, 'web'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  })
}
