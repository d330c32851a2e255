import type { ByteWriter } from '../pack/byte-writer.ts'
import { type DiacriticCounts, DiacriticModel, restored, withoutMarks } from '../recognizer.ts'
import { runsOfForms } from './count-forms.ts'

/** Writes what the recognizer's `readDiacriticModel` reads. */
export function writeDiacritics(writer: ByteWriter, { forms, rarities, pairs, worths }: DiacriticCounts): void {
  writer.text(forms.join(' ')).column(rarities).rising(pairs).column(worths)
}

/** Shares of syllables that come back as they were when their marks are taken off, and how sure the model was. */
export function evaluateDiacritics(counts: DiacriticCounts, texts: readonly string[]): string {
  const model = new DiacriticModel(counts)
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0 }))
  let right = 0
  let all = 0
  for (const text of texts) {
    for (const run of runsOfForms(text)) {
      const { text: found, syllables } = restored(run.map(withoutMarks).join(' '), model)
      for (const [at, form] of found.split(' ').entries()) {
        const bin = bins[Math.min(9, Math.floor((syllables[at]?.confidence ?? 0) * 10))]!
        bin.count++
        all++
        if (form !== run[at]) continue
        bin.right++
        right++
      }
    }
  }
  const table = bins.flatMap(({ count, right }, at) =>
    count > 0 ? [`${at / 10}: ${((100 * right) / count).toFixed(0)} of ${count}`] : [],
  )
  return `${((100 * right) / all).toFixed(2)} % of ${all} syllables; by confidence ${table.join(', ')}`
}
