// Counts how many mentions of each rule test/gold and test/cases accept, and writes pipeline/assemble/rule-counts.ts.
// Confidence is made from these counts. Run after npm run build, when extractors or gold changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBytes, readSidecar } from '../dist/pipeline/engine/read-source.js'
import { scanCorpus } from '../dist/pipeline/engine/scan.js'
import { loadGold } from '../dist/pipeline/eval/gold.js'
import { countByRule } from '../dist/pipeline/eval/rule-counts.js'
import { defaultLimits } from '../dist/pipeline/limits.js'
import { processDocument } from '../dist/pipeline/process-document.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const counts = new Map()
const add = (key, right, wrong) => {
  const [r, w] = counts.get(key) ?? [0, 0]
  counts.set(key, [r + right, w + wrong])
}
const mentionsOf = (uri, bytes, metadata) =>
  processDocument({ source: { id: 'sha256:calibration', uri, bytes, metadata }, limits: defaultLimits }).mentions.map(
    (m) => ({ ...m, document: uri }),
  )

const scan = scanCorpus(join(root, 'corpus'), defaultLimits)
const lines = scan.files.flatMap((file) =>
  mentionsOf(file.uri, readBytes(file.path, defaultLimits.maxFileBytes), readSidecar(file.sidecar).metadata),
)
for (const [key, { right, wrong }] of countByRule(loadGold(join(root, 'test/gold')), lines)) add(key, right, wrong)

for (const type of ['amount', 'date', 'zone', 'institution'])
  for (const language of ['ko', 'en'])
    for (const row of JSON.parse(readFileSync(join(root, `test/cases/${type}/${language}.json`), 'utf8'))) {
      const metadata = {
        language: language === 'ko' ? 'kor' : 'eng',
        ...(row.published ? { published: row.published, publishedBasis: 'input' } : {}),
      }
      for (const mention of mentionsOf('case.txt', Buffer.from(row.text), metadata)) {
        if (mention.type !== type) continue
        const right = row.expect.some((item) => item.quote === mention.quote)
        add(`${mention.extractor} ${mention.rule}`, Number(right), Number(!right))
      }
    }

const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, [right, wrong]]) => `  '${key}': [${right}, ${wrong}],`)
const head = readFileSync(join(root, 'pipeline/assemble/rule-counts.ts'), 'utf8').split('> = {')[0]
writeFileSync(join(root, 'pipeline/assemble/rule-counts.ts'), `${head}> = {\n${rows.join('\n')}\n}\n`)
console.log(`${rows.length} rules measured`)
