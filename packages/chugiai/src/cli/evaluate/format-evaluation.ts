import type { LabelScores, Score } from '@chugiai/annotation'
import type { Evaluation } from './compare-raw.ts'

const HEAD = ['label', 'gold', 'predicted', 'precision', 'recall', 'F1']

/** The evaluation as an aligned table: a row a label, and all of them together. Undefined numbers are a dash. */
export function formatEvaluation({ byLabel, all }: Evaluation): string {
  const rows = [HEAD, ...Object.entries({ ...byLabel, all }).map(([label, scores]) => rowOf(label, scores))]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  return `${lines.join('\n')}\n`
}

function rowOf(label: string, { gold, predicted, precision, recall, f1 }: LabelScores): string[] {
  return [label, String(gold), String(predicted), percent(precision), percent(recall), percent(f1)]
}

function percent(score: Score): string {
  return score.value === null ? '–' : (score.value * 100).toFixed(1)
}
