/**
 * A function that makes a value when it is first asked for it. Word lists are made so: whoever imports the package for
 * something else does not pay for them.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
