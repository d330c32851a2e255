const MARKER = /^(?:[-–—•*+▪●■◆]\s+|(\d{1,2})[.)]\s+)/u

/** An item of a list without its mark, and the number where it has one. Marks such as `a)` stay with the text. */
export function splitMarker(item: string): { number: string | null; text: string } {
  const match = MARKER.exec(item)
  return { number: match?.[1] ?? null, text: item.slice(match?.[0].length ?? 0) }
}
