import { describe, expect, test } from 'vitest'
import { functionAt } from '../src/function-at.ts'
import { type Call, misbehaviour } from '../src/wrong-calls.ts'
import * as annotation from './arguments/annotation.ts'
import * as article from './arguments/article.ts'
import * as chugiai from './arguments/chugiai.ts'
import * as formats from './arguments/formats.ts'
import * as lexis from './arguments/lexis.ts'
import * as normalizer from './arguments/normalizer.ts'
import * as recognizer from './arguments/recognizer.ts'
import * as temporal from './arguments/temporal.ts'
import * as text from './arguments/text.ts'
import * as view from './arguments/view.ts'

interface Entry {
  readonly entry: object
  readonly calls: Readonly<Record<string, Call>>
  readonly skipped: readonly string[]
}

const ENTRIES = { annotation, article, chugiai, formats, lexis, normalizer, recognizer, temporal, text, view }

describe.each(Object.entries<Entry>(ENTRIES))('%s', (name, { entry, calls, skipped }) => {
  test('every exported function is in the table', () => {
    const functions = Object.entries(entry).filter(([, value]) => typeof value === 'function')
    const named = new Set([...Object.keys(calls), ...skipped, ...(name === 'chugiai' ? elsewhere() : [])])
    expect(functions.map(([one]) => one).filter((one) => !named.has(one))).toEqual([])
  })

  test.each(Object.entries(calls))('%s refuses what is wrong by an error of the library', async (path, call) => {
    expect(await misbehaviour(functionAt(entry, path), call)).toEqual([])
  })
})

/** What `chugiai` passes on from the other packages. */
function elsewhere(): string[] {
  return Object.entries<Entry>(ENTRIES).flatMap(([name, { calls }]) => (name === 'chugiai' ? [] : Object.keys(calls)))
}
