import type { InputKind } from '../input/file-kind.ts'
import { InputReader } from '../input/read-input.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { Place } from '../record/place.ts'
import type { GoodRecord, LeftOut, RawRecord } from '../record/record.ts'

/** A record for commands that look at one after another, or why it cannot be read. */
export type InputRecord = GoodRecord | { readonly place: Place; readonly kind: 'broken'; readonly error: unknown }

const LONGEST = 256_000_000 // of commands that only look

/**
 * Reads the files (`-` is standard input) one after another; memory holds one record. What cannot be read comes out as a
 * `broken` record in its place; a file that is not there does too. What is no page in a
 * web archive is passed over.
 */
export async function* readRecords(files: readonly string[], kind: InputKind): AsyncGenerator<InputRecord> {
  for (const file of files) {
    for await (const raw of new InputReader(file, { kind, maxLength: LONGEST }).records()) {
      if (raw.kind !== 'left out') yield parsed(raw)
    }
  }
}

function parsed(raw: Exclude<RawRecord, LeftOut>): InputRecord {
  try {
    return parseRecord(raw)
  } catch (error) {
    return { place: raw.place, kind: 'broken', error }
  }
}
