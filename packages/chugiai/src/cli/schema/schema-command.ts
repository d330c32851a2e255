import { documentJsonSchema, labelSchemaJsonSchema } from '@chugiai/annotation'
import { articleJsonSchema } from '@chugiai/article'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'

const SCHEMAS: Readonly<Record<string, unknown>> = {
  article: articleJsonSchema,
  document: documentJsonSchema(),
  labels: labelSchemaJsonSchema(),
}

/** `chugiai schema`: prints the JSON Schema of one of our files. */
export function schemaCommand([name = '']: readonly string[]): ExitStatus {
  if (!Object.hasOwn(SCHEMAS, name)) {
    throw new UsageError(`There is no schema '${name}'. Use one of: ${Object.keys(SCHEMAS).join(', ')}`)
  }
  process.stdout.write(`${JSON.stringify(SCHEMAS[name], null, 2)}\n`)
  return EXIT.done
}
