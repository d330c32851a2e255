type Run = (...args: readonly unknown[]) => unknown

/** A function of the entry, by its path: `Alignment.identity`. Methods stay bound to what they are of. */
export function functionAt(entry: object, path: string): Run {
  const names = path.split('.')
  const last = names.pop() ?? ''
  const owner = names.reduce((value, name) => (value as Record<string, object>)[name] as object, entry)
  const method = (owner as Record<string, Run>)[last] as Run
  return Object.defineProperty((...args) => Reflect.apply(method, owner, args), 'length', { value: method.length })
}
