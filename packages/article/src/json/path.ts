/** Where a value stands in a JSON value: keys and indices from the root. */
export type JsonPath = readonly (string | number)[]

/** `['blocks', 3, 'span']` as `blocks[3].span`, the form that issues give. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
