import { documentJsonSchema, labelSchemaJsonSchema } from '@chugiai/annotation'
import { articleJsonSchema } from '@chugiai/article'
import { UsageError } from './usage-error.ts'

const SCHEMAS: Readonly<Record<string, unknown>> = {
  article: articleJsonSchema,
  document: documentJsonSchema(),
  labels: labelSchemaJsonSchema(),
}

/** The JSON Schema of one of our files, as text. */
export function schemaCommand(name: string): string {
  if (!Object.hasOwn(SCHEMAS, name)) {
    throw new UsageError(`There is no schema '${name}'. Use one of: ${Object.keys(SCHEMAS).join(', ')}`)
  }
  return `${JSON.stringify(SCHEMAS[name], null, 2)}\n`
}
