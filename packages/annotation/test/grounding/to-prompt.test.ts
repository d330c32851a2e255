import { extractionJsonSchema, parseExtractions, toPrompt } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import Ajv from 'ajv'
import { expect, test } from 'vitest'

const EXAMPLE = {
  text: 'Bà Hoa ở Huế.',
  extractions: [
    { id: 'a', label: 'PER', quote: 'Hoa', before: 'Bà ' },
    { id: 'b', label: 'LOC', quote: 'Huế' },
  ],
}

test('the instructions hold every label that can be quoted, with its guidelines, in the language asked for', () => {
  const [vietnamese, english] = (['vi', 'en'] as const).map((language) => toPrompt(newsLabelSchema, { language }))
  for (const { id, abstract, kind = 'span', guidelines } of newsLabelSchema.labels) {
    const isQuotable = abstract !== true && kind === 'span'
    expect(vietnamese!.includes(`\n- ${id}: `), id).toBe(isQuotable)
    if (isQuotable && guidelines !== undefined) expect(english).toContain(guidelines.en!.replace(/\n+/g, ' '))
  }
  for (const { id } of newsLabelSchema.relations) expect(vietnamese).toContain(`\n- ${id}(`)
  expect(vietnamese).toContain('nguyên văn')
})

test('the answer of an example fits the JSON Schema, and is read again as it was', () => {
  const prompt = toPrompt(newsLabelSchema, { examples: [EXAMPLE] })
  const answer = prompt.slice(prompt.lastIndexOf('{"extractions"'))
  const isValid = new Ajv({ strict: false }).compile(extractionJsonSchema(newsLabelSchema))
  expect(isValid(JSON.parse(answer)), JSON.stringify(isValid.errors)).toBe(true)
  expect(parseExtractions(answer).extractions).toEqual(EXAMPLE.extractions)
})

test('the JSON Schema is strict: closed objects that require all of their keys', () => {
  const check = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { type, properties, required, additionalProperties } = schema as Record<string, unknown>
    if (type === 'object') {
      expect(additionalProperties).toBe(false)
      expect(required).toEqual(Object.keys(properties as object))
    }
    for (const part of Object.values(schema)) check(part)
  }
  check(extractionJsonSchema(newsLabelSchema))
})

test('a label that the schema does not have does not fit', () => {
  const isValid = new Ajv({ strict: false }).compile(extractionJsonSchema(newsLabelSchema))
  const extraction = { id: '1', label: 'NOPE', quote: 'x', before: null, after: null, attributes: null }
  expect(isValid({ extractions: [extraction], relations: [] })).toBe(false)
})
