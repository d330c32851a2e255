import { assertArgument, assertOptions, LIST, listOf, oneOf, recordOf, STRING } from '@chugiai/text'
import type { LabelSchema, LocalizedText, RelationDefinition } from '../model/label-schema.ts'
import { LABEL_SCHEMA } from '../model/option-kinds.ts'
import { schemaIndexOf } from '../model/schema-index.ts'
import type { Extraction } from './extraction.ts'
import { quotableLabels } from './extraction-json-schema.ts'

/** A text with the answer that it should get. */
export interface PromptExample {
  /** A text of the kind that will be asked for. */
  readonly text: string
  /** All that should be found in it, in order of reading. */
  readonly extractions: readonly Extraction[]
}

export interface PromptOptions {
  /** Texts with their answers, of the kind that will be asked for. */
  readonly examples?: readonly PromptExample[]
  /** Language of the instructions, as far as the schema has it; Vietnamese when left out. */
  readonly language?: 'vi' | 'en'
}

const WORDS = {
  vi: {
    task: 'Tìm trong văn bản mọi chỗ ứng với các nhãn dưới đây, theo thứ tự xuất hiện.',
    quote:
      'Trường "quote" chép nguyên văn từ văn bản, đúng từng chữ, từng dấu; không sửa chính tả, không rút gọn. Một cụm từ xuất hiện nhiều lần thì ghi mỗi lần một mục, kèm "before" hoặc "after": vài từ đứng ngay trước hoặc ngay sau.',
    nothing: 'Không bịa thêm. Không có gì thì trả về danh sách rỗng.',
    answer: 'Chỉ trả lời bằng JSON, theo mẫu:',
    labels: 'Nhãn',
    attributes: 'thuộc tính',
    relations: 'Quan hệ (nối các mục bằng "id")',
    example: 'Ví dụ',
    text: 'Văn bản',
    result: 'Trả lời',
  },
  en: {
    task: 'Find every place in the text that one of the labels below fits, in order of reading.',
    quote:
      'Copy "quote" from the text letter by letter, with every mark; do not correct or shorten it. List a phrase once for each time it occurs, with "before" or "after": a few words that stand right before or behind it.',
    nothing: 'Do not invent anything. If there is nothing, answer with an empty list.',
    answer: 'Answer with JSON only, of this form:',
    labels: 'Labels',
    attributes: 'attributes',
    relations: 'Relations (they name extractions by "id")',
    example: 'Example',
    text: 'Text',
    result: 'Answer',
  },
} as const

const EXAMPLE = recordOf({ text: STRING, extractions: LIST }, 'an example ({ text, extractions })')

/**
 * Instructions for a language model, from a label schema with its guidelines: what to look for, how to quote, the form of
 * the answer, which {@link parseExtractions} reads and {@link groundQuotes} places (with `order: 'reading'`). Put the text
 * to be read behind it.
 */
export function toPrompt(schema: LabelSchema, options: PromptOptions = {}): string {
  assertArgument(schema, LABEL_SCHEMA, 'schema')
  assertOptions(options, { examples: listOf(EXAMPLE), language: oneOf(['vi', 'en']) })
  const { examples = [], language = 'vi' } = options
  const words = WORDS[language]
  const relations = schema.relations.map((relation) => relationLine(relation, language))
  const form = formOf(schema)
  return [
    [words.task, words.quote, words.nothing].join('\n'),
    textIn(schema.guidelines, language),
    [`${words.labels}:`, ...labelLines(schema, language)].join('\n'),
    relations.length === 0 ? '' : [`${words.relations}:`, ...relations].join('\n'),
    `${words.answer}\n${form}`,
    ...examples.map(({ text, extractions }, i) => {
      return `${words.example} ${i + 1}\n${words.text}: ${text}\n${words.result}: ${answerOf(extractions, schema)}`
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function labelLines(schema: LabelSchema, language: 'vi' | 'en'): string[] {
  const index = schemaIndexOf(schema)
  return quotableLabels(schema).map(({ id, title, description, guidelines }) => {
    const attributes = (index.attributesOf(false, id)?.ids ?? []).map((attribute) => {
      const choices = index.attributes.get(attribute)?.values?.map((value) => value.id) ?? []
      return choices.length === 0 ? attribute : `${attribute} (${choices.join(' | ')})`
    })
    const listed = attributes.length === 0 ? '' : ` [${WORDS[language].attributes}: ${attributes.join(', ')}]`
    const meaning = [textIn(title, language), textIn(description, language), textIn(guidelines, language)]
    return `- ${id}: ${meaning.filter((part) => part !== '').join('. ')}${listed}`.replace(/\n+/g, ' ')
  })
}

function relationLine(
  { id, title, description, guidelines, roles }: RelationDefinition,
  language: 'vi' | 'en',
): string {
  const listed = roles.map(({ role, labels }) => (labels === undefined ? role : `${role}: ${labels.join(' | ')}`))
  const meaning = [textIn(title, language), textIn(description, language), textIn(guidelines, language)]
  return `- ${id}(${listed.join(', ')}): ${meaning.filter((part) => part !== '').join('. ')}`.replace(/\n+/g, ' ')
}

function textIn(text: LocalizedText | undefined, language: string): string {
  if (text === undefined) return ''
  return text[language] ?? text.vi ?? text.en ?? Object.values(text)[0] ?? ''
}

function formOf(schema: LabelSchema): string {
  const label = quotableLabels(schema)[0]?.id ?? 'LABEL'
  const extraction = { id: '1', label, quote: '…', before: null, after: null, attributes: null }
  const [relation] = schema.relations
  if (relation === undefined) return JSON.stringify({ extractions: [extraction] })
  const roles = relation.roles.map(({ role }, i) => ({ role, id: String(i + 1) }))
  return JSON.stringify({
    extractions: [extraction],
    relations: [{ label: relation.id, arguments: roles, attributes: null }],
  })
}

/** The answer in the form that is asked for: every key, relations apart. */
function answerOf(extractions: readonly Extraction[], schema: LabelSchema): string {
  const spans = extractions.flatMap((extraction, i) => {
    if (!('quote' in extraction)) return []
    const { id = String(i + 1), label, quote, before = null, after = null, attributes = null } = extraction
    return [{ id, label, quote, before, after, attributes }]
  })
  const relations = extractions.flatMap((extraction) => {
    if (!('arguments' in extraction)) return []
    const { label, arguments: roles, attributes = null } = extraction
    return [{ label, arguments: roles, attributes }]
  })
  return JSON.stringify(schema.relations.length === 0 ? { extractions: spans } : { extractions: spans, relations })
}
