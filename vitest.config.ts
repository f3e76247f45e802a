import { defineConfig } from 'vitest/config'

const limits = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } }
/** Tests that watch a clock, or a browser that does: they run one after another, with the machine to themselves. */
const ALONE = ['test/page-*.test.ts', 'test/review-server.test.ts', 'test/bench.test.ts', 'test/cli*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'side by side',
          include: ['test/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...limits, name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
