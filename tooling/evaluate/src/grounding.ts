import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatColumns, formatShare } from './columns.ts'
import { type GroundingScore, scoreDistortions, scoreInvented } from './grounding/evaluate-grounding.ts'
import { sampleTexts } from './grounding/sample-texts.ts'

// npm run grounding -w @chugiai/evaluate -- [SEED]
const SEED = 14
const seed = Number(process.argv[2] ?? SEED)
const repository = fileURLToPath(new URL('../../..', import.meta.url))
const texts = sampleTexts(resolve(repository))

print('distorted quotes at the very span', scoreDistortions(texts, 2000, seed))
print('invented quotes that were not placed', scoreInvented(texts, 500, seed))

function print(title: string, scores: readonly GroundingScore[]): void {
  const sum = { right: 0, total: 0 }
  for (const { right, total } of scores) {
    sum.right += right
    sum.total += total
  }
  const rows = [...scores].sort((a, b) => a.kind.localeCompare(b.kind))
  const cells = [...rows, { kind: 'all', ...sum }].map(({ kind, right, total }) => [
    kind,
    formatShare({ right, total }),
  ])
  console.log(formatColumns([[title, ''], ...cells]))
  for (const { kind, misses } of rows) for (const miss of misses) console.log(`  ${kind}: ${miss}`)
  console.log()
}
