import type { ByteFile } from '../format/byte-format.ts'

/** The files of one document of a project. */
export interface ProjectDocument {
  readonly name: string
  /** As it was brought in. */
  source?: ByteFile
  /** What each annotator made; what curation made is `CURATION_USER`'s. */
  readonly annotations: { readonly annotator: string; readonly file: ByteFile }[]
}

const PROJECT = /(?:^|\/)exportedproject[^/]*\.json$/

/** The document as it was before anybody annotated it. */
const INITIAL = 'INITIAL_CAS'

/** The folder of an archive in which a project lies, with its stroke; `null` where there is no project. */
export function projectFolder(paths: readonly string[]): string | null {
  const settings = paths.filter((path) => PROJECT.test(path)).sort((a, b) => a.length - b.length)[0]
  return settings === undefined ? null : settings.slice(0, settings.lastIndexOf('/') + 1)
}

/** Whether a file of a project says something of its documents: what Java wrote for itself does not. */
export function isProjectFile(path: string): boolean {
  return PROJECT.test(path) || /(?:^|\/)(?:source\/[^/]+|(?:annotation|curation)\/[^/]+\/[^/]+)$/.test(path)
}

/** The documents of a project by their names, in order of the archive. */
export function projectDocuments(files: readonly ByteFile[], folder: string): readonly ProjectDocument[] {
  const documents = new Map<string, ProjectDocument>()
  const documentOf = (name: string) => {
    const own = documents.get(name) ?? { name, annotations: [] }
    documents.set(name, own)
    return own
  }
  for (const file of files) {
    if (!file.name.startsWith(folder)) continue
    const [kind, name = '', own] = file.name.slice(folder.length).split('/')
    if (kind === 'source') documentOf(name).source = file
    else if (own !== undefined) documentOf(name).annotations.push({ annotator: withoutEnding(own), file })
  }
  return [...documents.values()].map(({ annotations, ...document }) => {
    const made = annotations.filter(({ annotator }) => annotator !== INITIAL)
    return { ...document, annotations: made.length > 0 ? made : annotations }
  })
}

/** `lan.nguyen` of `lan.nguyen.zip`: names of annotators may have points. */
function withoutEnding(name: string): string {
  return name.replace(/\.(?:zip|xmi|json|tsv|xml)$/i, '')
}
