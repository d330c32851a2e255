/** What is remembered of a person's choices. Small and not worth an error: storage may be off. */
export type Setting =
  | 'locale'
  | 'theme'
  | 'snap'
  | 'tags'
  | 'rejected'
  | 'hidden'
  | 'document'
  | 'project'
  | 'welcomed'
  | 'name'

const PREFIX = 'chugiai.'

export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
}
