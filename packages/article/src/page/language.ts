import type { Article } from '../schema/article.ts'

/** Letters that Vietnamese has and its neighbours in Latin script lack, in composed form. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i
const REGION = /^([a-z]{2,3})-(?:[a-z]{4}-)?([a-z]{2})$/i

/**
 * The language and script of a text as far as its letters tell: `vi` in `Latn`; else what the page says, or `und`. The
 * region is the one that the page says with that language.
 */
export function languageOf(text: string, stated?: string): Pick<Article, 'language' | 'script' | 'region'> {
  if (VIETNAMESE.test(text)) return { language: 'vi', script: 'Latn', ...regionOf('vi', stated) }
  const language = stated && LANGUAGE_TAG.test(stated) ? stated : 'und'
  return { language, script: /\p{Script=Latin}/u.test(text) ? 'Latn' : 'Zyyy' }
}

function regionOf(language: string, stated = ''): { region?: string } {
  const [, named, region] = REGION.exec(stated) ?? []
  return named?.toLowerCase() === language ? { region: region!.toUpperCase() } : {}
}
