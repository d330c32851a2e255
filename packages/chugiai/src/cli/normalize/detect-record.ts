import { detectEncoding } from '@chugiai/normalizer'
import { placeName } from '../record/place.ts'
import type { GoodRecord, Outcome } from '../record/record.ts'
import { stringField } from '../record/record-input.ts'

/** `chugiai normalize --detect`: the encodings that a file, or the text of a record, may have; best first. */
export async function detectRecord(
  record: GoodRecord,
  { textField, json }: { readonly textField: string; readonly json: boolean },
): Promise<Outcome> {
  const input = record.kind === 'json' ? stringField(record.value, textField) : record.bytes
  const encodings = detectEncoding(input)
  if (json) return { output: `${JSON.stringify({ ...record.place, encodings })}\n`, issues: [] }
  const guesses = encodings.map(({ encoding, confidence }) => `${encoding} ${confidence.toFixed(2)}`)
  return { output: `${placeName(record.place)}: ${guesses.join(', ') || 'unknown'}\n`, issues: [] }
}
