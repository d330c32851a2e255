import { createRecognizer, type OwnName, type Recognizer, type RecognizerOptions } from '@chugiai/recognizer'
import { ChugiaiError, defined } from '@chugiai/text'
import { modelOf } from '../model/model-flag.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { readNames } from './read-names.ts'

/**
 * The recognizer that knows the names of a file, with a model where the flag names one. @throws {UsageError} on a bad file
 */
export async function recognizerFor(names: string | undefined, model = 'none'): Promise<Recognizer> {
  const source = defined({ model: await modelOf(model) })
  return names === undefined ? createRecognizer(source) : recognizerWithNames(names, source)
}

/** A recognizer that knows the names of a file. @throws {UsageError} on a bad file */
export async function recognizerWithNames(
  file: string,
  source: Pick<RecognizerOptions, 'model'> = {},
): Promise<Recognizer> {
  const entries = await readNames(file)
  const names = entries.map(({ name }): OwnName => name)
  return createRecognizer({ ...source, names }).catch((error: unknown) => {
    throw error instanceof ChugiaiError ? usageError(file, entries, error) : error
  })
}

/** The error with the line that its path means: `names[3].label` is of the fourth name of the file. */
function usageError(file: string, entries: readonly { readonly line: number }[], error: ChugiaiError): UsageError {
  const index = Number(/^names\[(\d+)\]/.exec(error.path ?? '')?.[1])
  return new UsageError(`${file}:${entries[index]?.line ?? 1}: ${error.message}. ${error.hint ?? ''}`.trimEnd())
}
