import { expect, test } from 'vitest'
import { z } from 'zod'
import { ArticleSchema } from '../src/schema/article.ts'

// `npm run schema` writes the file; the same test fails when it is out of date.
test('the committed JSON Schema is current', async () => {
  const schema = z.toJSONSchema(ArticleSchema, { target: 'draft-2020-12' })
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../schema/article.schema.json')
})
