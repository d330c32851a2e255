import { type DiacriticModel, EDGE } from './diacritic-model.ts'

/** The form that stands best at a place, and how likely it is. */
export interface ChosenForm {
  readonly number: number
  /** From 0 to 1: its share of all ways through the run. */
  readonly chance: number
}

/** The forms that may stand at each place of a run of syllables. */
export type Choices = readonly (readonly number[])[]

/** The best form at each place, all ways through the run weighed. */
export function chooseForms(choices: Choices, model: DiacriticModel): ChosenForm[] {
  const forward = forwards(choices, model)
  const backward = backwards(choices, model)
  return choices.map((forms, at) => {
    const sums = forms.map((_, k) => (forward[at]?.[k] ?? 0) + (backward[at]?.[k] ?? 0))
    const best = sums.indexOf(Math.max(...sums))
    return { number: forms[best] ?? EDGE, chance: Math.exp((sums[best] ?? 0) - logSum(sums)) }
  })
}

/** Logarithms of all ways that lead to each form, the form itself counted. */
function forwards(choices: Choices, model: DiacriticModel): number[][] {
  const rows: number[][] = []
  let before: readonly number[] = [EDGE]
  let row = [0]
  for (const forms of choices) {
    const [others, ways] = [before, row]
    row = forms.map(
      (form) => model.worth(form) + logSum(others.map((other, j) => (ways[j] ?? 0) + model.pairWorth(other, form))),
    )
    before = forms
    rows.push(row)
  }
  return rows
}

/** Logarithms of all ways that lead on from each form to the end. */
function backwards(choices: Choices, model: DiacriticModel): number[][] {
  const rows: number[][] = []
  let behind: readonly number[] = [EDGE]
  let row = [0]
  for (const forms of [...choices].reverse()) {
    const [others, ways] = [behind, row]
    row = forms.map((form) =>
      logSum(others.map((other, j) => (ways[j] ?? 0) + model.pairWorth(form, other) + model.worth(other))),
    )
    behind = forms
    rows.push(row)
  }
  return rows.reverse()
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}
