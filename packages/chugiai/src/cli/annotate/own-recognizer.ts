import { createRecognizer, type OwnName, type Recognizer } from '@chugiai/recognizer'
import { ChugiaiError } from '@chugiai/text'
import { UsageError } from '../terminal/usage-error.ts'
import { readNames } from './read-names.ts'

const made = new Map<string, Promise<Recognizer>>()
let rulesAlone: Promise<Recognizer> | undefined

/** The recognizer that knows the names of a file; made once in each thread. @throws {UsageError} on a bad file */
export function recognizerWithNames(file: string): Promise<Recognizer> {
  const recognizer = made.get(file) ?? makeRecognizer(file)
  made.set(file, recognizer)
  return recognizer
}

/** That of {@link recognizerWithNames}, or one of rules alone when there is no file. Made once in each thread. */
export function recognizerFor(names: string | undefined): Promise<Recognizer> {
  if (names !== undefined) return recognizerWithNames(names)
  rulesAlone ??= createRecognizer()
  return rulesAlone
}

async function makeRecognizer(file: string): Promise<Recognizer> {
  const entries = await readNames(file)
  const names = entries.map(({ name }): OwnName => name)
  return createRecognizer({ names }).catch((error: unknown) => {
    throw error instanceof ChugiaiError ? usageError(file, entries, error) : error
  })
}

/** The error with the line that its path means: `names[3].label` is of the fourth name of the file. */
function usageError(file: string, entries: readonly { readonly line: number }[], error: ChugiaiError): UsageError {
  const index = Number(/^names\[(\d+)\]/.exec(error.path ?? '')?.[1])
  return new UsageError(`${file}:${entries[index]?.line ?? 1}: ${error.message}. ${error.hint ?? ''}`.trimEnd())
}
