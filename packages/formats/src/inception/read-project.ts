import type { AnnotatedDocument } from '@chugiai/annotation'
import { ArchiveBudget, isArchive, openArchive } from '../archive/open-archive.ts'
import type { ByteFile } from '../format/byte-format.ts'
import { type Format, isIssue, type ReadOptions, type ReadResult, type TextFile } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { jsonCas } from '../json-cas/index.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { toTextFile } from '../text/input.ts'
import { webannoTsv } from '../webanno-tsv/index.ts'
import { xmi } from '../xmi/index.ts'
import { type AnnotatorDocument, joinAnnotators } from './join-annotators.ts'
import { isProjectFile, type ProjectDocument, projectDocuments, projectFolder } from './project-files.ts'

/** Formats that INCEpTION exports annotations in. */
const EXPORTS: readonly Format[] = [xmi, jsonCas, webannoTsv]

/**
 * Reads the export of an INCEpTION project: a document for each of its documents, with a layer for each annotator
 * (`mentions@lan`) and for curation (`mentions@CURATION_USER`).
 */
export function readProject(file: ByteFile, options: ReadOptions): ReadResult {
  return new ProjectReader(file, options).read()
}

class ProjectReader {
  readonly #file: ByteFile
  readonly #options: ReadOptions
  readonly #budget = new ArchiveBudget()
  readonly #issues: FormatIssue[] = []

  constructor(file: ByteFile, options: ReadOptions) {
    this.#file = file
    this.#options = options
  }

  read(): ReadResult {
    const { files, issues } = openArchive(this.#file, isProjectFile, this.#budget)
    this.#issues.push(...issues)
    const folder = projectFolder(files.map(({ name }) => name))
    if (folder === null) {
      if (!issues.some(({ severity }) => severity === 'error')) this.#issues.push(noProject(this.#file.name))
      return { documents: [], issues: this.#issues }
    }
    const documents = projectDocuments(files, folder).flatMap((document) => this.#documents(document))
    return { documents, issues: this.#issues }
  }

  /** A document, and one more for each annotator whose text is another. */
  #documents(project: ProjectDocument): AnnotatedDocument[] {
    const source = project.source === undefined ? undefined : textOf(project.source)
    const made = project.annotations.flatMap(({ annotator, file }): AnnotatorDocument[] => {
      const document = this.#annotated(file, project.name, source?.text)
      return document === undefined ? [] : [{ annotator, document }]
    })
    const [first] = made
    if (first === undefined) return this.#unannotated(project, source)
    const { text } = first.document
    const others = made.filter(({ document }) => document.text !== text)
    const joined = joinAnnotators(
      project.name,
      text,
      made.filter((one) => !others.includes(one)),
    )
    return [joined, ...others.map((other) => this.#apart(project.name, other))]
  }

  #apart(name: string, { annotator, document }: AnnotatorDocument): AnnotatedDocument {
    const id = `${name}@${annotator}`
    const message = `${annotator} has another text of ${name}`
    this.#issues.push(
      formatIssue('text_changed', message, { document: id, hint: `Read ${id} as a document of its own.` }),
    )
    return joinAnnotators(id, document.text, [{ annotator, document }])
  }

  /** What one annotator made: the file, or the files of the archive that it is. */
  #annotated(file: ByteFile, document: string, text: string | undefined): AnnotatedDocument | undefined {
    const files = isArchive(file.data) ? this.#unpacked(file) : [file]
    const texts = files.flatMap((one) => textOf(one) ?? [])
    const format = formatFor(texts)
    if (format === undefined) {
      this.#issues.push(unknownExport(file.name, document))
      return undefined
    }
    const options = format === webannoTsv && text !== undefined ? { ...this.#options, texts: [text] } : this.#options
    return this.#first(format.read(texts, options), document)
  }

  #unpacked(file: ByteFile): readonly ByteFile[] {
    const { files, issues } = openArchive(file, () => true, this.#budget)
    this.#issues.push(...issues)
    return files
  }

  /** The document that a reader gives; what it reports is reported of the project's document. */
  #first(items: ReturnType<Format['read']>, document: string): AnnotatedDocument | undefined {
    let first: AnnotatedDocument | undefined
    for (const item of items) {
      if (isIssue(item)) this.#issues.push({ ...item, document })
      else first ??= item
    }
    return first
  }

  /** A document as it was brought in. */
  #unannotated(
    { name, source: file, annotations }: ProjectDocument,
    source: TextFile | undefined,
  ): AnnotatedDocument[] {
    if (source === undefined) {
      if (annotations.length === 0) this.#issues.push(unknownExport(file?.name ?? name, name))
      return []
    }
    const format = formatFor([source])
    if (format === undefined) return [new DocumentBuilder('inception', source.text).build(name)]
    const document = this.#first(format.read([source], this.#options), name)
    return document === undefined ? [] : [{ ...document, id: name }]
  }
}

/** The text of a file; none where it is a picture of pages, or the like. */
function textOf(file: ByteFile): TextFile | undefined {
  try {
    return toTextFile(file)
  } catch {
    return undefined
  }
}

/** The format that files are in; a system of types beside them tells nothing. */
function formatFor(files: readonly TextFile[]): Format | undefined {
  return EXPORTS.find((format) => files.some((file) => format.detect(file) > 0.95))
}

function noProject(name: string): FormatIssue {
  return formatIssue('invalid_shape', `${name} is no export of a project: it has no exportedproject.json`, {
    severity: 'error',
    path: name,
    hint: 'Export the whole project; or unpack the archive, and read its files.',
  })
}

function unknownExport(name: string, document: string): FormatIssue {
  return formatIssue('invalid_shape', `${name} is neither XMI, JSON CAS nor WebAnno TSV`, {
    severity: 'error',
    path: name,
    document,
    hint: 'Export the project with one of them as secondary format.',
  })
}
