import { sliceSpan, type TextStep } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messyText, spanIn } from './text-arbitraries.ts'

interface StepExpectations {
  /** The function that gives the text alone, where there is one. */
  readonly plain?: (text: string) => string
  /** Texts that matter to this step, beside the random ones. */
  readonly examples?: readonly string[]
}

/** The laws that every text step holds, checked on random messy text and on the step's own examples. */
export function describeStep(step: TextStep, { plain, examples = [] }: StepExpectations = {}): void {
  const texts = fc.oneof(messyText, fc.constantFrom('', ...examples))
  const check = (law: string, property: (text: string) => void) =>
    test(law, () => {
      const holds = fc.property(texts, (text) => {
        property(text)
      })
      fc.assert(holds, { examples: examples.map((text): [string] => [text]) })
    })

  describe(step.name, () => {
    test('has a name with a version', () => expect(step.name).toMatch(/^[a-z][a-z0-9-]*@\d+$/))
    if (plain) check('gives the text of the plain function', (text) => expect(step.run(text).text).toBe(plain(text)))
    check('lengths add up', (text) => {
      const result = step.run(text)
      expect(result.alignment.sourceLength).toBe(text.length)
      expect(result.alignment.targetLength).toBe(result.text.length)
    })
    check('kept sections are equal', (text) => {
      const result = step.run(text)
      let source = 0
      let target = 0
      const sections = result.alignment.toJSON()
      for (let i = 0; i < sections.length; i += 2) {
        const length = sections[i]!
        const kept = sections[i + 1] === -1
        if (kept) expect(result.text.slice(target, target + length)).toBe(text.slice(source, source + length))
        source += length
        target += kept ? length : sections[i + 1]!
      }
    })
    check('every character has a source', (text) => {
      const result = step.run(text)
      for (let at = 0; at < result.text.length; at++) {
        const source = result.alignment.toSource({ start: at, end: at + 1 })
        expect(source && sliceSpan(text, source)).toBeTruthy()
      }
    })
    check('one round trip covers and is stable', (text) => {
      const { alignment, text: target } = step.run(text)
      for (const span of fc.sample(spanIn(target.length), 5)) {
        const source = alignment.toSource(span)
        if (source === null) continue
        const cover = alignment.toTarget(source)!
        expect(cover.start <= span.start && span.end <= cover.end).toBe(true)
        expect(alignment.toTarget(alignment.toSource(cover)!)).toEqual(cover)
      }
    })
    check('running twice changes nothing', (text) => {
      const once = step.run(text).text
      const twice = step.run(once)
      expect(twice.text).toBe(once)
      expect(twice.alignment.isIdentity).toBe(true)
    })
  })
}
