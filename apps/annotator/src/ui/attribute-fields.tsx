import type { AttributeDefinition, AttributeValue } from '@chugiai/annotation'
import type { Item } from '@chugiai/view'
import { useState } from 'preact/hooks'
import { attributeDefinition, attributeTitle } from '../i18n/label-title.ts'
import { localized, t } from '../i18n/translate.ts'
import { setAttribute } from '../state/notes.ts'
import { labelById } from '../state/schema.ts'
import { IconButton } from './button.tsx'
import { useTyped } from './typed.ts'

/** The attributes that are set, each in a field of its type, and a way to set another that the label may have. */
export function AttributeFields({ item }: { readonly item: Item }) {
  const { label, attributes = {} } = item.annotation
  const unset = (labelById(label).definition?.attributes ?? []).filter((name) => !Object.hasOwn(attributes, name))
  const [adding, setAdding] = useState<string | null>(null)
  const set: [string, AttributeValue][] = Object.entries(attributes)
  if (adding !== null && !Object.hasOwn(attributes, adding)) set.push([adding, ''])
  if (set.length === 0 && unset.length === 0) return null
  return (
    <fieldset class="attributes">
      <legend>{t('detail.attributes')}</legend>
      {set.map(([name, value]) => (
        <div key={name} class="attribute">
          <label for={fieldId(name)}>{attributeTitle(name)}</label>
          <ValueField
            name={name}
            value={value}
            onChange={(next, stay) => setAttribute(item.id, name, next === '' ? null : next, stay)}
          />
          <IconButton
            icon="close"
            label={t('detail.removeAttribute', { name: attributeTitle(name) })}
            onClick={() => setAttribute(item.id, name, null)}
          />
        </div>
      ))}
      {unset.length > 0 && (
        <select
          class="field attribute-add"
          aria-label={t('detail.addAttribute')}
          value=""
          onChange={({ currentTarget: { value: name } }) => {
            const first = firstValue(name)
            if (first === null) setAdding(name)
            else setAttribute(item.id, name, first)
          }}
        >
          <option value="">{t('detail.addAttribute')}</option>
          {unset.map((name) => (
            <option key={name} value={name}>
              {attributeTitle(name)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}

interface FieldProps {
  readonly name: string
  readonly value: AttributeValue
  /** `stay`: names the time in the field, where letters are kept as they are typed. */
  readonly onChange: (value: AttributeValue, stay?: string) => void
}

function ValueField({ name, value, onChange }: FieldProps) {
  const definition = attributeDefinition(name)
  const id = fieldId(name)
  if (typeof value === 'boolean')
    return <Choice id={id} value={String(value)} choices={yesAndNo()} onChange={(next) => onChange(next === 'true')} />
  if (definition?.type === 'one' && typeof value === 'string') {
    return <Choice id={id} value={value} choices={choicesOf(definition, value)} onChange={onChange} />
  }
  return <LetterField name={name} value={value} onChange={onChange} />
}

/** A field of letters or digits, kept as they are typed. */
function LetterField({ name, value, onChange }: FieldProps) {
  const type = attributeDefinition(name)?.type
  const read = (typed: string) => shown(likeBefore(typed, value, type))
  const field = useTyped(shown(value), (typed, stay) => onChange(likeBefore(typed, value, type), stay), read)
  return (
    <input
      id={fieldId(name)}
      class="field"
      inputMode={typeof value === 'number' ? 'decimal' : 'text'}
      value={field.value}
      onInput={({ currentTarget }) => field.onInput(currentTarget.value)}
      onBlur={field.onBlur}
    />
  )
}

function shown(value: AttributeValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

interface ChoiceProps {
  readonly id: string
  readonly value: string
  readonly choices: readonly (readonly [id: string, title: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ id, value, choices, onChange }: ChoiceProps) {
  return (
    <select id={id} class="field" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {choices.map(([choice, title]) => (
        <option key={choice} value={choice}>
          {title}
        </option>
      ))}
    </select>
  )
}

function fieldId(name: string): string {
  return `attribute-${name}`
}

function yesAndNo() {
  return [['true', t('detail.yes')] as const, ['false', t('detail.no')] as const]
}

/** The choices of the schema; a value that is none of them stays to be seen. */
function choicesOf({ values = [] }: AttributeDefinition, value: string) {
  const choices = values.map(({ id, title }) => [id, localized(title, id)] as const)
  return choices.some(([id]) => id === value) ? choices : [[value, value || t('detail.unset')] as const, ...choices]
}

/** What was typed, as the kind of value that the schema asks for, or that stood there. A number that is none is left out. */
function likeBefore(
  typed: string,
  before: AttributeValue,
  type: AttributeDefinition['type'] | undefined,
): AttributeValue {
  if (type === 'number' && before === '') return Number.isFinite(Number(typed)) ? Number(typed) : ''
  if (Array.isArray(before) || (type === 'many' && before === '')) {
    return typed
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  }
  if (typeof before !== 'number') return typed
  return typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : before
}

/** What an attribute starts with; null when that is for the person to say. */
function firstValue(name: string): AttributeValue | null {
  const definition = attributeDefinition(name)
  if (definition?.default !== undefined) return definition.default
  return definition?.type === 'boolean' ? true : (definition?.values?.[0]?.id ?? null)
}
