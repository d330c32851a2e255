import * as z from 'zod'
import { DocumentSchema } from './document-schema.ts'
import { LabelSchemaSchema } from './label-schema.ts'

/** JSON Schema (draft 2020-12) of documents. The same is in the package as `schema/document.schema.json`. */
export function documentJsonSchema(): Record<string, unknown> {
  return generate(DocumentSchema, 'Annotated document')
}

/** JSON Schema (draft 2020-12) of label schemas. The same is in the package as `schema/label-schema.schema.json`. */
export function labelSchemaJsonSchema(): Record<string, unknown> {
  return generate(LabelSchemaSchema, 'Label schema')
}

function generate(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, title, ...rest }
}
