/**
 * What is made once for an immutable value and costs more to make anew than to change: it is taken away from one version
 * of the value, changed along with it, and given to the next.
 */
export class CarriedCache<Key extends object, Value> {
  readonly #known = new WeakMap<Key, Value>()
  readonly #make: (key: Key) => Value

  constructor(make: (key: Key) => Value) {
    this.#make = make
  }

  /** What belongs to `key`, made when first asked for. */
  of(key: Key): Value {
    let value = this.#known.get(key)
    if (value === undefined) {
      value = this.#make(key)
      this.#known.set(key, value)
    }
    return value
  }

  take(key: Key): Value {
    const value = this.of(key)
    this.#known.delete(key)
    return value
  }

  give(key: Key, value: Value): void {
    this.#known.set(key, value)
  }
}
