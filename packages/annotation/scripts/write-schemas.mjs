// Writes the JSON Schemas that the package ships. Run `npm run schema` after a change of the zod schemas.
import { writeFileSync } from 'node:fs'
import { documentJsonSchema, labelSchemaJsonSchema } from '../dist/index.js'

const schemas = { document: documentJsonSchema(), 'label-schema': labelSchemaJsonSchema() }

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
