import { useRef, useState } from 'preact/hooks'

let stays = 0

/** A field whose letters are kept as they are typed. */
export interface Typed {
  readonly value: string
  onInput(typed: string): void
  onBlur(): void
}

/**
 * What stands in a field: the letters as typed, as long as what is kept of them is what they say; blanks at the end stay
 * in sight, and what was changed elsewhere shows.
 *
 * @param kept what the document holds, as text
 * @param keep keeps what was typed; `stay` names the time from entering the field to leaving it
 * @param read what is kept of some letters: `' a '` to `'a'`
 */
export function useTyped(
  kept: string,
  keep: (typed: string, stay: string) => void,
  read: (typed: string) => string,
): Typed {
  const [draft, setDraft] = useState<string | null>(null)
  const stay = useRef<string | null>(null)
  return {
    value: draft !== null && read(draft) === kept ? draft : kept,
    onInput(typed) {
      stay.current ??= `typing-${++stays}-${Date.now()}`
      setDraft(typed)
      keep(typed, stay.current)
    },
    onBlur() {
      stay.current = null
      setDraft(null)
    },
  }
}
