/** How long a storage may take before the person is told that it does not answer. */
export const PATIENCE_MS = 3000

/** Why something was given up: the storage did not answer. What was asked for may still come about. */
export class StorageSilent extends Error {
  override readonly name = 'StorageSilent'
}

/** The answer of the storage; throws {@link StorageSilent} when none comes. */
export async function answerOf<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageSilent('The storage does not answer')), PATIENCE_MS)
  })
  try {
    return await Promise.race([asked, silence])
  } finally {
    clearTimeout(timer)
  }
}
