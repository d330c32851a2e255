/** Letters that Vietnamese has and its neighbours in Latin script lack, in composed form. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** The language and script of a text as far as its letters tell: `vi` in `Latn`, or `und`. */
export function languageOf(text: string): { language: string; script: string } {
  if (VIETNAMESE.test(text)) return { language: 'vi', script: 'Latn' }
  return { language: 'und', script: /\p{Script=Latin}/u.test(text) ? 'Latn' : 'Zyyy' }
}
