const SAME_SHARE = 0.6 // of a text, at least so much opens the other one as well
const SHORTEST = 16 // about four words; less is alike by chance

/** Whether most of a text opens another one, letter for letter. Case and line breaks make no difference. R17, R19. */
export function sharesOpening(text: string, other: string): boolean {
  if (text.length < SHORTEST) return false
  const least = Math.min(text.length, other.length)
  let same = 0
  while (same < least && sameLetter(text.charAt(same), other.charAt(same))) same++
  return same >= text.length * SAME_SHARE
}

function sameLetter(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase() || (a.trim() === '' && b.trim() === '')
}
