/** A file to open, and what to call it: of one in a folder its path. */
export interface NamedFile {
  readonly name: string
  /** Null stands for a folder that gives no files: it is empty, cannot be read, or holds more than a person means. */
  readonly file: File | null
}

const MAX_FILES = 1000 // of a folder with what is in it: more was hardly meant

/** Files of a drop, those in folders as well, by name. Called while the event is handled: after it the browser forgets. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly NamedFile[]> {
  const given = [...items].filter(({ kind }) => kind === 'file')
  const entries = given.map((item) => item.webkitGetAsEntry())
  if (!entries.some((entry) => entry?.isDirectory)) return [...files].map((file) => ({ name: file.name, file }))
  const dropped = given.map((item) => item.getAsFile())
  const found = await Promise.all(
    entries.map((entry, index) => (isFolder(entry) ? filesIn(entry) : named(dropped[index] ?? null))),
  )
  return found.flat()
}

function named(file: File | null): readonly NamedFile[] {
  return file === null ? [] : [{ name: file.name, file }]
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly NamedFile[]> {
  const none = [{ name: folder.name, file: null }]
  try {
    const found: NamedFile[] = []
    for await (const entry of entriesUnder(folder)) {
      if (found.length === MAX_FILES) return none
      found.push({ name: entry.fullPath.slice(1), file: await fileOf(entry) })
    }
    return found.length === 0 ? none : found
  } catch {
    return none
  }
}

/** Files at any depth. Hidden ones are the system's. */
async function* entriesUnder(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemFileEntry> {
  const entries = (await entriesOf(folder)).filter(({ name }) => !name.startsWith('.'))
  entries.sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
  for (const entry of entries) {
    if (isFolder(entry)) yield* entriesUnder(entry)
    else yield entry as FileSystemFileEntry
  }
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // Browsers give some at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true
}
