import type { AnnotatedDocument, Annotation } from '@chugiai/annotation'
import { detectFormat, read } from '@chugiai/formats'
import { expect, test } from 'vitest'
import { foreignFiles } from './cases/foreign-files.ts'

const STRUCTURE = ['words', 'sentences', 'blocks']

function said({ layers }: AnnotatedDocument): string[] {
  return Object.entries(layers).flatMap(([layer, { annotations }]) =>
    STRUCTURE.includes(layer)
      ? []
      : annotations.map((annotation) => (layer === 'mentions' ? '' : `${layer}: `) + lineOf(annotation)),
  )
}

function lineOf(annotation: Annotation): string {
  const { kind, label, attributes = {}, status } = annotation
  const name =
    annotation.kind === 'span'
      ? `${label} ${annotation.quote}`
      : annotation.kind === 'relation'
        ? `${label}(${annotation.arguments.map(({ role }) => role).join(', ')})`
        : `${kind} ${label}`
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`)
  return name + values.join('') + (status === 'accepted' ? '' : ` ${status}`)
}

test.each(foreignFiles.map((file) => [file.format, file.what, file] as const))('%s: %s', async (format, _, file) => {
  const { documents, issues } = await read(format, file.files)
  expect({
    documents: documents.length,
    annotations: documents.flatMap(said),
    codes: issues.map(({ code }) => code),
  }).toEqual({ documents: file.documents, annotations: file.annotations, codes: file.codes })
  const shown = file.files.find(({ name }) => name.endsWith('.ann')) ?? file.files[0]
  expect(detectFormat(shown ?? { name: '', data: '' })[0]?.format ?? 'none').toBe(file.looksLike ?? format)
})
