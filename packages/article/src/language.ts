/** Letters that Vietnamese has and its neighbours in Latin script lack, in composed form. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** The language and script of a text as far as its letters tell: `vi` in `Latn`; else what the page says, or `und`. */
export function languageOf(text: string, stated?: string): { language: string; script: string } {
  if (VIETNAMESE.test(text)) return { language: 'vi', script: 'Latn' }
  const language = stated && LANGUAGE_TAG.test(stated) ? stated : 'und'
  return { language, script: /\p{Script=Latin}/u.test(text) ? 'Latn' : 'Zyyy' }
}
