import { type NormalizeOptions, normalizationSteps, normalize, normalizeText } from '@chugiai/normalizer'
import { describeStep, messyText } from '@chugiai/testing'
import { runSteps } from '@chugiai/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const OPTIONS: readonly NormalizeOptions[] = [
  {},
  { preset: 'unicode' },
  { preset: 'search' },
  { tonePlacement: 'modern' },
  { tonePlacement: 'traditional', blanks: false },
]
const texts = fc.array(messyText, { maxLength: 4 }).map((parts) => parts.join(' '))

for (const options of OPTIONS) {
  const name = JSON.stringify(options)
  describeStep(
    { name: 'normalize@1', run: (text) => normalize(text, options) },
    { plain: (text) => normalizeText(text, options) },
  )

  describe(name, () => {
    test('is its steps one after another', () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(normalize(text, options).text).toBe(runSteps(text, normalizationSteps(options)).text)
        }),
      )
    })

    test('gives the same text for composed and decomposed input', () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(normalizeText(text.normalize('NFD'), options)).toBe(normalizeText(text.normalize('NFC'), options))
        }),
      )
    })
  })
}
