import type { AttributeDefinition, LabelDefinition, RelationDefinition } from '@chugiai/annotation'
import { assertText } from '@chugiai/text'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { makeSchema, type ParsedConfig, titled } from '../schema/schema-builder.ts'
import { childElements, parseXmlText, type XmlElement } from '../xml/parse-xml-text.ts'

/** A labelling configuration as a schema, with the key of the text in the tasks. */
export interface ParsedLabelStudioConfig extends ParsedConfig {
  /** `text` of `<Text value="$text">`: for `columns` when tasks are read. */
  readonly textKey?: string
}

/** Controls for a value of a region, and the type of its attribute. */
const VALUES: Readonly<Record<string, AttributeDefinition['type']>> = {
  TextArea: 'text',
  Number: 'number',
  Rating: 'number',
  DateTime: 'date',
}
const LABELS = /^(?:HyperText|Paragraph)?Labels$/
/** Tags that only lay the screen out. */
const LAYOUT = new Set([
  'View',
  'Text',
  'HyperText',
  'Paragraphs',
  'Header',
  'Style',
  'Filter',
  'Collapse',
  'Panel',
  'Label',
  'Choice',
  'Relation',
])

/**
 * Reads a labelling configuration of Label Studio as a label schema: labels, choices of the whole text as labels of
 * documents, choices and values of regions as attributes, relations.
 *
 * @param id id of the schema
 */
export function parseLabelStudioConfig(xml: string, id = 'label-studio'): ParsedLabelStudioConfig {
  assertText(xml, 'xml')
  assertText(id, 'id')
  const parsed = parseXmlText(xml, 'The configuration')
  if ('issue' in parsed) return { schema: makeSchema(id, [], [], []), issues: [parsed.issue] }
  const controls = elementsBelow(parsed.root)
  const spans = controls
    .filter(({ name }) => LABELS.test(name))
    .flatMap((control) => childElements(control, 'Label').map(labelOf))
  const choices = controls.filter(({ name }) => name === 'Choices')
  const documents = choices
    .filter((control) => !isPerRegion(control))
    .flatMap((control) =>
      optionsOf(control, 'Choice').map(
        ({ id: own, title }): LabelDefinition => ({ id: own, kind: 'document', title: titled(title) }),
      ),
    )
  const attributes = controls.flatMap((control) => attributeOf(control) ?? [])
  const relations = controls
    .filter(({ name }) => name === 'Relations')
    .flatMap((control) => optionsOf(control, 'Relation').map(relationOf))
  const labels = spans.map((label) => {
    const own = attributes
      .filter(({ owners }) => owners === null || owners.has(label.id))
      .map(({ definition }) => definition.id)
    return own.length === 0 ? label : { ...label, attributes: own }
  })
  const text = controls.find(({ name }) => name === 'Text' || name === 'HyperText' || name === 'Paragraphs')?.attributes
    .value
  const schema = makeSchema(
    id,
    [...labels, ...documents],
    attributes.map(({ definition }) => definition),
    relations,
  )
  return {
    schema,
    issues: unknownControls(controls),
    ...(text?.startsWith('$') === true ? { textKey: text.slice(1) } : {}),
  }
}

function elementsBelow(root: XmlElement): XmlElement[] {
  return [root, ...childElements(root).flatMap(elementsBelow)]
}

/** What annotations hold of a choice is its alias, where it has one. */
function optionsOf(control: XmlElement, name: string): { id: string; title: string }[] {
  return childElements(control, name).map(({ attributes: { value = '', alias } }) => ({
    id: alias ?? value,
    title: value,
  }))
}

function labelOf({ attributes: { value = '', alias, hotkey, hint } }: XmlElement): LabelDefinition {
  return {
    id: alias ?? value,
    title: titled(value),
    ...(hotkey === undefined ? {} : { key: hotkey }),
    ...(hint === undefined ? {} : { description: titled(hint) }),
  }
}

function isPerRegion({ attributes: { perRegion } }: XmlElement): boolean {
  return perRegion === 'true'
}

function attributeOf(control: XmlElement): { definition: AttributeDefinition; owners: Set<string> | null } | null {
  const { name, attributes } = control
  const { name: id = name, whenLabelValue, required, choice = 'single' } = attributes
  if (!isPerRegion(control) || (name !== 'Choices' && VALUES[name] === undefined)) return null
  const owners = whenLabelValue === undefined ? null : new Set(whenLabelValue.split(',').map((label) => label.trim()))
  const values = optionsOf(control, 'Choice').map((option) => ({ id: option.id, title: titled(option.title) }))
  const kind =
    name === 'Choices'
      ? { type: choice === 'multiple' ? ('many' as const) : ('one' as const), values }
      : { type: VALUES[name] ?? ('text' as const) }
  return { definition: { id, title: titled(id), ...kind, ...(required === 'true' ? { required: true } : {}) }, owners }
}

function relationOf({ id, title }: { id: string; title: string }): RelationDefinition {
  return { id, title: titled(title), roles: [{ role: 'from' }, { role: 'to' }] }
}

function unknownControls(controls: readonly XmlElement[]): FormatIssue[] {
  const isKnown = ({ name }: XmlElement) =>
    LAYOUT.has(name) || LABELS.test(name) || name === 'Choices' || name === 'Relations' || VALUES[name] !== undefined
  const unknown = controls.filter((control) => !isKnown(control))
  if (unknown.length === 0) return []
  const names = [...new Set(unknown.map(({ name }) => `<${name}>`))].join(', ')
  return [
    formatIssue('extra_lost', `${names} has no place in a label schema`, {
      count: unknown.length,
      hint: 'Labels, Choices, TextArea, Number, Rating, DateTime and Relations have one.',
    }),
  ]
}
