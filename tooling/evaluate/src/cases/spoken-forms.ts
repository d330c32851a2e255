import { unverbalize, verbalize } from '@chugiai/normalizer'
import { type Case, exactCase, linesOf } from './case.ts'

/** Checks lines of `written~spoken`, read aloud as in the north (`nghìn`, `linh`). */
export function checkSpokenForms(content: string): Case[] {
  return pairsOf(content).map(([written, spoken]) =>
    exactCase(written, verbalize(written, { region: 'north' }).text, spoken),
  )
}

/** Checks lines of `spoken~written`. The files write `phẩy` and `chấm` alike as a decimal point. */
export function checkWrittenForms(content: string): Case[] {
  return pairsOf(content).map(([spoken, written]) =>
    exactCase(spoken, unverbalize(spoken, { decimal: 'point', certainty: 'likely' }).text, written),
  )
}

function pairsOf(content: string): [string, string][] {
  return linesOf(content).map((line) => {
    const [left = '', right = ''] = line.split('~')
    return [left, right]
  })
}
