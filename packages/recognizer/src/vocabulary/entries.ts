/** The entries of a list: one a line, or parted by `|`. */
export function entriesOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
