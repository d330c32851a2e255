import { validateDocument } from '@chugiai/annotation'
import { newsLabelSchema, structureLabelSchema } from '@chugiai/annotation/schemas'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from '../src/annotate.ts'
import { inventedPage } from './cases/pages.ts'
import { contradictions } from './one-truth.ts'

const numRuns = Number(process.env.FC_RUNS ?? 200)

test('article and mentions tell one story about a page', async () => {
  await fc.assert(
    fc.asyncProperty(inventedPage, async ({ text }) => {
      const { article, document } = await annotate(text)
      expect(contradictions({ article, document })).toEqual([])
      expect(validateDocument(document, { schemas: [newsLabelSchema, structureLabelSchema] })).toEqual([])
    }),
    { numRuns },
  )
})
