/** Results could not be written: exit status 3, and the message alone. */
export class OutputError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file grows larger than is allowed',
  EIO: 'the device failed',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the file system is read-only',
}

/** The error of a failed write as one that names the file and says why. */
export function outputError(path: string, cause: unknown): OutputError {
  const { code = '', message } = cause as NodeJS.ErrnoException
  return new OutputError(`${path} could not be written: ${REASONS[code] ?? message}`, { cause })
}

/** Does what writes to a path. @throws {OutputError} that names the path, when it fails */
export function writing<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof OutputError ? error : outputError(path, error)
  }
}
