/**
 * The numbers of laws, decrees and decisions: *46/2016/NĐ-CP*, *100/2015/QH13*, *1880/QĐ-TTg*, *3237/NHNN-TT*,
 * *02-NQ/TW*. The sources are for the flag `u`; the first that matches at a place is the right one.
 */
export const LAW_NUMBER_PATTERNS: readonly string[] = [
  String.raw`\d{1,5}[a-z]?\/\d{4}\/\p{Lu}[\p{L}\p{M}\d&]{0,15}(?:-\p{Lu}[\p{L}\p{M}\d&]{0,15}){0,3}`,
  String.raw`\d{1,5}[a-z]?\/\p{Lu}[\p{L}\p{M}&]{0,15}(?:-\p{Lu}[\p{L}\p{M}\d&]{0,15}){1,3}`,
  String.raw`\d{1,5}-\p{Lu}{2}[\p{L}\p{M}]{0,6}\/\p{Lu}{2}[\p{L}\p{M}]{0,14}`,
]
