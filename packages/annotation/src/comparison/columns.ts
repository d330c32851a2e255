/** Numbers by their place; `NaN` where there is no place. */
export class Doubles {
  readonly #cells: Float64Array

  constructor(length: number, value = 0) {
    this.#cells = new Float64Array(length).fill(value)
  }

  at(place: number): number {
    return this.#cells[place] ?? Number.NaN
  }

  set(place: number, value: number): void {
    this.#cells[place] = value
  }
}

/** Places by place: `NONE` where none was set, and where there is no place. */
export class Places {
  readonly #cells: Int32Array

  constructor(length: number) {
    this.#cells = new Int32Array(length).fill(NONE)
  }

  at(place: number): number {
    return this.#cells[place] ?? NONE
  }

  set(place: number, value: number): void {
    this.#cells[place] = value
  }

  toArray(): number[] {
    return Array.from(this.#cells)
  }
}

/** No place. */
export const NONE = -1
