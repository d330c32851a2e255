import type { AttributeDefinition, LabelDefinition, LabelSchema } from '@chugiai/annotation'
import { assertArgument } from '@chugiai/text'
import { SCHEMA } from '../format/arguments.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { countUnheld, type FormattedConfig, titleOf } from '../schema/schema-builder.ts'
import { escapeAttribute } from '../xml/xml-letters.ts'

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`

/** Writes a label schema as a labelling configuration of Label Studio; what it does not hold is in the issues. */
export function formatLabelStudioConfig(schema: LabelSchema): FormattedConfig {
  assertArgument(schema, SCHEMA, 'schema')
  const losses = new LossCounter(schema.id)
  const spans = schema.labels.filter(({ kind }) => kind === undefined || kind === 'span')
  const documents = schema.labels.filter(({ kind }) => kind === 'document')
  const usable = spans.filter(({ abstract }) => abstract !== true)
  losses.add('entity_lost', 'labels of entities', schema.labels.length - spans.length - documents.length)
  losses.add('label_changed', 'labels under other labels, now side by side', spans.length - usable.length)
  losses.add('metadata_lost', 'guidelines, descriptions and colours', countUnheld(schema))
  losses.add(
    'role_lost',
    'relations with other ends than two',
    schema.relations.filter(({ roles }) => roles.length !== 2).length,
  )
  const attributes = schema.attributes.map((definition) => control(definition, spans))
  const relations = schema.relations.map(({ id, title }) => `    <Relation${option(id, titleOf(title, id))}/>\n`)
  const choices = documents.map(({ id, title }) => `    <Choice${option(id, titleOf(title, id))}/>\n`)
  const parts = [
    relations.length === 0 ? '' : `  <Relations>\n${relations.join('')}  </Relations>\n`,
    usable.length === 0 ? '' : `  <Labels name="label" toName="text">\n${usable.map(labelTag).join('')}  </Labels>\n`,
    '  <Text name="text" value="$text"/>\n',
    choices.length === 0
      ? ''
      : `  <Choices name="choice" toName="text" choice="multiple">\n${choices.join('')}  </Choices>\n`,
    ...attributes,
  ]
  return { text: `<View>\n${parts.join('')}</View>\n`, issues: losses.issues() }
}

function option(id: string, title: string): string {
  return attribute('value', title) + (title === id ? '' : attribute('alias', id))
}

function labelTag({ id, title, key, description }: LabelDefinition): string {
  const hint = description === undefined ? undefined : titleOf(description, '')
  return `    <Label${option(id, titleOf(title, id))}${attribute('hotkey', key)}${attribute('hint', hint)}/>\n`
}

const CONTROLS: Readonly<Record<AttributeDefinition['type'], string>> = {
  text: 'TextArea',
  number: 'Number',
  date: 'DateTime',
  boolean: 'Choices',
  one: 'Choices',
  many: 'Choices',
}

function control({ id, type, values = [], required }: AttributeDefinition, labels: readonly LabelDefinition[]): string {
  const owners = labels.filter(({ attributes = [] }) => attributes.includes(id)).map((label) => label.id)
  const when = owners.length === 0 || owners.length === labels.length ? undefined : owners.join(',')
  const name = CONTROLS[type]
  const isChoice = name === 'Choices'
  const head = `  <${name}${attribute('name', id)} toName="text" perRegion="true"${isChoice ? attribute('choice', type === 'many' ? 'multiple' : 'single') : ''}${attribute('whenLabelValue', when)}${required === true ? ' required="true"' : ''}`
  if (!isChoice) return `${head}/>\n`
  const listed =
    type === 'boolean'
      ? [
          { id: 'true', title: { und: 'true' } },
          { id: 'false', title: { und: 'false' } },
        ]
      : values
  return `${head}>\n${listed.map((value) => `    <Choice${option(value.id, titleOf(value.title, value.id))}/>\n`).join('')}  </Choices>\n`
}
