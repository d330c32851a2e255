import { describeValue } from '@chugiai/text'
import { annotationError } from './error.ts'

/**
 * Stops at a name that is not one of those known: a caller without types else gets another thing than was asked for.
 *
 * @throws {ChugiaiError} `invalid_option`
 */
export function oneOf(option: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return
  throw annotationError('invalid_option', `${option} is ${describeValue(given)}`, {
    path: option,
    hint: `Choose one of ${known.join(', ')}.`,
  })
}
