/** Whether a value is an object of JSON: no array and not `null`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A record without the keys that hold `undefined`: a key that may hold it becomes one that may be missing. */
export type Defined<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key]
} & { [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined> }

/**
 * The fields that are there: keys that hold `undefined` are left out. To be spread, so that an optional key is missing
 * instead of undefined.
 *
 * @example ({ code, ...defined({ path, span }) }) // { code: 'x', path: 'blocks[3]' } when there is no span
 */
export function defined<const Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(Object(fields)).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>
}
